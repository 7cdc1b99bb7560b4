import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPage, pageWrites } from '#functions/data/pages.ts';
import type {
  ClinicRecord,
  PageIdentity,
  PageRecord,
  ReviewRecord,
} from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import { ConditionFailed, type Store } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import { claimAt } from '#shared/domain/review-state.ts';
import { rotaOf, toldAt } from '#shared/domain/rota.ts';
import { pageText } from './message.ts';
import type { Pager, Sent } from './pager.ts';

export interface PagerDeps {
  readonly store: Store;
  readonly pager: Pager;
  readonly log: Log;
  readonly now: () => Date;
  /** Where people reach the pages. */
  readonly publicOrigin: string;
}

export type PageCame =
  | 'delivered'
  /** Not delivered either: the channel did not answer, so it will not answer for other pages now. */
  | 'channel-away'
  | 'not-delivered'
  | 'stood-down'
  | 'overtaken'
  /** It is not due, somebody else is sending it, or nothing is left to do. */
  | 'left-alone';

/** Longer than a try may take, so that one that was cut off is taken up again and one that runs is left alone. */
const tryMilliseconds = 60_000;
const minutesUntilNext = [1, 1, 2, 5, 10];
export const nobodyOnTheRota = 'nobody-on-the-rota';

/**
 * Sends one page to everybody whom its rung tells and who has not had it. At least once: it is taken on with a condition before
 * and written down after, so a second sender leaves it alone, and only one that was cut off in between makes it go out twice,
 * which the tries of each delivery show. Throws only when the store does not answer.
 */
export async function sendPage(deps: PagerDeps, of: PageIdentity): Promise<PageCame> {
  const page = await getPage(deps.store, of);
  const now = deps.now();
  if (!page?.tryAt || page.tryAt > now.toISOString()) return 'left-alone';
  const [review, clinic] = await Promise.all([
    getReview(deps.store, page.reviewId),
    getClinic(deps.store, page.clinicId),
  ]);
  const instead = insteadOfSending(page, review, now);
  if (instead) {
    return (await written(deps, page, { ...page, state: instead, tryAt: null }))
      ? came(deps, page, instead)
      : 'left-alone';
  }
  const taken = takenOn(page, clinic, now);
  if (!(await written(deps, page, taken))) return 'left-alone';
  const sent = await send(deps, taken, clinic);
  const last = await inOneTransaction(deps, async () => {
    const before = (await getPage(deps.store, of)) ?? taken;
    const after = withWhatCame(before, sent, deps.now());
    return { writes: pageWrites(before, after), answer: after };
  });
  return came(deps, last, whatCame(last));
}

/** Somebody is at the review since, or it is not the same wait any more; or a later rung tells the same people and more. */
function insteadOfSending(
  page: PageRecord,
  review: ReviewRecord | null,
  now: Date,
): 'stood-down' | 'overtaken' | null {
  if (!review || review.state === 'resolved') return 'stood-down';
  if (review.ladder?.from !== page.ladderFrom) return 'stood-down';
  const claimedAt = review.history.findLast((step) => step.action === 'claimed')?.at ?? '';
  if (claimAt(review, now) && claimedAt > page.at) return 'stood-down';
  return review.ladder.told > page.rung + 1 ? 'overtaken' : null;
}

/** As it stands while it is being sent. Whom the rung tells is decided now: the rota may have changed since the last try. */
function takenOn(page: PageRecord, clinic: ClinicRecord | null, now: Date): PageRecord {
  const rota = rotaOf(clinic?.rota);
  const told = toldAt(rota, page.rung, now, clinic?.timeZone ?? 'UTC');
  const had = page.deliveries.filter((one) => one.deliveredAt !== null);
  const next = told
    .filter((contact) => had.every((one) => one.contact !== contact))
    .map((contact) => ({
      contact,
      deliveredAt: null,
      failure: null,
      tries: (page.deliveries.find((one) => one.contact === contact)?.tries ?? 0) + 1,
    }));
  return {
    ...page,
    deliveries: [...had, ...next],
    tries: page.tries + 1,
    tryAt: new Date(now.getTime() + tryMilliseconds).toISOString(),
    failure: told.length === 0 ? nobodyOnTheRota : null,
  };
}

async function send(
  deps: PagerDeps,
  page: PageRecord,
  clinic: ClinicRecord | null,
): Promise<ReadonlyMap<string, Sent>> {
  if (!clinic) return new Map();
  const text = pageText(page, { publicOrigin: deps.publicOrigin, timeZone: clinic.timeZone });
  const addresses = new Map(rotaOf(clinic.rota).contacts.map((one) => [one.id, one.address]));
  const waiting = page.deliveries.filter((one) => one.deliveredAt === null);
  return new Map(
    await Promise.all(
      waiting.map(async ({ contact }) => {
        const id = `${page.reviewId}/${page.ladderFrom}/${page.rung}/${contact}`;
        const address = addresses.get(contact) ?? '';
        return [contact, await deps.pager.send({ id, address, text })] as const;
      }),
    ),
  );
}

function withWhatCame(page: PageRecord, sent: ReadonlyMap<string, Sent>, now: Date): PageRecord {
  const deliveries = page.deliveries.map((one) => {
    const answer = sent.get(one.contact);
    if (!answer || one.deliveredAt !== null) return one;
    return answer.sent
      ? { ...one, deliveredAt: now.toISOString(), failure: null }
      : { ...one, failure: answer.reason };
  });
  const arrived = deliveries.length > 0 && deliveries.every((one) => one.deliveredAt !== null);
  if (arrived) return { ...page, deliveries, state: 'delivered', tryAt: null, failure: null };
  if (page.tryAt === null) return { ...page, deliveries };
  const wait = minutesUntilNext[page.tries - 1] ?? minutesUntilNext.at(-1) ?? 10;
  return { ...page, deliveries, tryAt: new Date(now.getTime() + wait * 60_000).toISOString() };
}

function whatCame({ state, deliveries }: PageRecord): PageCame {
  if (state === 'delivered') return state;
  const isAway = deliveries.some(({ failure }) => failure === 'unavailable');
  return isAway ? 'channel-away' : 'not-delivered';
}

/** False where somebody else was faster: then it is theirs. */
async function written(deps: PagerDeps, before: PageRecord, after: PageRecord): Promise<boolean> {
  try {
    await deps.store.transact(pageWrites(before, after));
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

function came(deps: PagerDeps, page: PageRecord, what: PageCame): PageCame {
  const delivered = page.deliveries.filter((one) => one.deliveredAt !== null).length;
  deps.log({ event: 'page', rung: page.rung, came: what, delivered });
  if (what !== 'not-delivered' && what !== 'channel-away') return what;
  const reasons = page.deliveries.flatMap((one) => one.failure ?? []);
  for (const reason of page.failure ? [page.failure] : reasons) {
    deps.log({ event: 'page-not-delivered', reason, tries: page.tries });
  }
  return what;
}
