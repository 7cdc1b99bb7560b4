import type { ClinicRecord, PageRecord, ReviewRecord } from '#functions/data/records.ts';
import { claimAt } from '#shared/domain/review-state.ts';
import { rotaOf, toldAt } from '#shared/domain/rota.ts';
import type { NotSentReason } from './pager.ts';

// What becomes of a page, step by step; nothing here reads or writes.

/** Longer than a try may take, so that one that was cut off is taken up again and one that runs is left alone. */
const tryMilliseconds = 60_000;
/** Whoever tries whether a page arrives knows by then, and nobody is to be woken by it later. */
const testGivenUpAfter = 10 * 60_000;
const minutesUntilNext = [1, 1, 2, 5, 10];
export const nobodyOnTheRota = 'nobody-on-the-rota';

const takes = ({ action }: { action: string }) => action === 'claimed' || action === 'taken-over';

/** Somebody is at the review since, or it is not the same wait any more; or a later rung tells the same people and more. */
export function insteadOfSending(
  page: PageRecord,
  review: ReviewRecord | null,
  now: Date,
): 'stood-down' | 'overtaken' | null {
  // That a seal is opened is told whatever becomes of the review.
  if (page.about === 'seal') return null;
  if (page.about === 'test') {
    return now.getTime() - Date.parse(page.at) > testGivenUpAfter ? 'overtaken' : null;
  }
  if (!review || review.state === 'resolved') return 'stood-down';
  if (review.ladder?.from !== page.ladderFrom) return 'stood-down';
  const claimedAt = review.history.findLast(takes)?.at ?? '';
  if (claimAt(review, now) && claimedAt > page.at) return 'stood-down';
  return review.ladder.told > page.rung + 1 ? 'overtaken' : null;
}

/**
 * As it stands while it is being sent, to those of its contacts who have not had it and have not been sent a message in this minute
 * (`isBusy`); null where that is nobody yet. Whom the rung tells is decided now: the rota may have changed since the last try.
 */
export function takenOn(
  page: PageRecord,
  clinic: ClinicRecord | null,
  now: Date,
  isBusy: (contact: string) => boolean,
): PageRecord | null {
  const rota = rotaOf(clinic?.rota);
  const told =
    page.only === undefined
      ? toldAt(rota, page.rung, now, clinic?.timeZone ?? 'UTC')
      : rota.contacts.map(({ id }) => id).filter((id) => id === page.only);
  const had = page.deliveries.filter((one) => one.deliveredAt !== null);
  const next = told.filter((contact) => had.every((one) => one.contact !== contact));
  if (next.length > 0 && next.every(isBusy)) return null;
  const waiting = next.map((contact) => ({
    contact,
    deliveredAt: null,
    failure: null,
    tries:
      (page.deliveries.find((one) => one.contact === contact)?.tries ?? 0) +
      (isBusy(contact) ? 0 : 1),
  }));
  return {
    ...page,
    deliveries: [...had, ...waiting],
    tries: page.tries + 1,
    tryAt: new Date(now.getTime() + tryMilliseconds).toISOString(),
    failure: told.length === 0 ? nobodyOnTheRota : null,
  };
}

/** What came of one contact's message, which may have been about several reviews; or that it was somebody else's turn to write to them. */
export type Came =
  | { readonly to: 'arrived'; readonly reviews: number }
  | { readonly to: 'failed'; readonly reason: NotSentReason }
  | { readonly to: 'not-tried' };

export function withWhatCame(
  page: PageRecord,
  came: ReadonlyMap<string, Came>,
  now: Date,
): PageRecord {
  const deliveries = page.deliveries.map((one) => {
    const answer = came.get(one.contact);
    if (!answer || one.deliveredAt !== null) return one;
    if (answer.to === 'not-tried') return { ...one, tries: one.tries - 1 };
    if (answer.to === 'failed') return { ...one, failure: answer.reason };
    return { ...one, deliveredAt: now.toISOString(), failure: null, reviews: answer.reviews };
  });
  const arrived = deliveries.length > 0 && deliveries.every((one) => one.deliveredAt !== null);
  if (arrived) return { ...page, deliveries, state: 'delivered', tryAt: null, failure: null };
  if (page.tryAt === null) return { ...page, deliveries };
  const failed = page.failure !== null || deliveries.some((one) => one.failure !== null);
  const tryAt = failed ? afterFailing(page.tries, now) : nextMinute(now);
  return { ...page, deliveries, tryAt: tryAt.toISOString() };
}

function afterFailing(tries: number, now: Date): Date {
  const wait = minutesUntilNext[tries - 1] ?? minutesUntilNext.at(-1) ?? 10;
  return new Date(now.getTime() + wait * 60_000);
}

/** When each contact may be sent a message again. */
const nextMinute = (now: Date) => new Date((Math.floor(now.getTime() / 60_000) + 1) * 60_000);
