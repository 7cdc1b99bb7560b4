import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPage, pageWrites, turnsTaken, turnWrite } from '#functions/data/pages.ts';
import type { ClinicRecord, PageIdentity, PageRecord } from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import { ConditionFailed, type Store } from '#functions/data/table.ts';
import { type Log, loggedError } from '#functions/log.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import { rotaOf } from '#shared/domain/rota.ts';
import { messageId, pageText } from './message.ts';
import { type Came, insteadOfSending, takenOn, withWhatCame } from './page-steps.ts';
import type { Pager } from './pager.ts';

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
  /** Its contacts have had a message in this minute; the next one is about this page as well. */
  | 'joins-next'
  | 'stood-down'
  | 'overtaken'
  /** It is not due, somebody else is sending it, or nothing is left to do. */
  | 'left-alone'
  /** It could not be read or written; it stays due. */
  | 'failed';

export type PageOfClinic = PageIdentity & { readonly clinicId: ClinicId };

/** The pages that each clinic's people are told of. */
export function byClinic<Page extends PageOfClinic>(
  pages: readonly Page[],
): ReadonlyMap<ClinicId, readonly Page[]> {
  const of = new Map<ClinicId, Page[]>();
  for (const page of pages) of.set(page.clinicId, [...(of.get(page.clinicId) ?? []), page]);
  return of;
}

/**
 * Sends pages of one clinic to everybody whom their rungs tell and who have not had them: one message a minute for each contact, about
 * all that waits for them. At least once: a page is taken on with a condition before and written down after, so a second sender
 * leaves it alone, and only one that was cut off in between makes it go out twice, which the tries of each delivery show. Answers
 * what came of each page; throws only when the store does not answer for the clinic itself.
 */
export async function sendPages(
  deps: PagerDeps,
  clinicId: ClinicId,
  pages: readonly PageIdentity[],
): Promise<PageCame[]> {
  const now = deps.now();
  const [clinic, busy] = await Promise.all([
    getClinic(deps.store, clinicId),
    turnsTaken(deps.store, clinicId, now),
  ]);
  const isBusy = (contact: string) => busy.has(contact);
  const begun = await Promise.all(
    pages.map((one) => guarded(deps, () => begin(deps, one, { clinic, now, isBusy }))),
  );
  const taken = begun.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const sent = await tell(deps, clinicId, { clinic, taken, now, isBusy });
  const ended = await Promise.all(
    taken.map((page) => guarded(deps, () => writeDown(deps, page, sent))),
  );
  return [...begun.flatMap((one) => (typeof one === 'string' ? [one] : [])), ...ended];
}

interface Around {
  readonly clinic: ClinicRecord | null;
  readonly now: Date;
  readonly isBusy: (contact: string) => boolean;
}

/** The page, taken on; or why it is not sent now. */
async function begin(
  deps: PagerDeps,
  of: PageIdentity,
  { clinic, now, isBusy }: Around,
): Promise<PageRecord | PageCame> {
  const page = await getPage(deps.store, of);
  if (!page?.tryAt || page.tryAt > now.toISOString()) return 'left-alone';
  const instead = insteadOfSending(page, await getReview(deps.store, page.reviewId), now);
  if (instead) {
    const after = { ...page, state: instead, tryAt: null };
    return (await isWritten(deps.store.transact(pageWrites(page, after))))
      ? told(deps, page, instead)
      : 'left-alone';
  }
  const taken = takenOn(page, clinic, now, isBusy);
  if (!taken) return told(deps, page, 'joins-next');
  if (!(await isWritten(deps.store.transact(pageWrites(page, taken))))) return 'left-alone';
  return { ...taken, writeCount: page.writeCount + 1 };
}

/** One message for each contact who waits for any of these pages and whose turn it is. */
async function tell(
  deps: PagerDeps,
  clinicId: ClinicId,
  { clinic, taken, now, isBusy }: Around & { readonly taken: readonly PageRecord[] },
): Promise<ReadonlyMap<string, Came>> {
  if (!clinic) return new Map();
  const waitsFor = (contact: string) => (page: PageRecord) =>
    page.deliveries.some((one) => one.contact === contact && one.deliveredAt === null);
  const waiting = rotaOf(clinic.rota).contacts.filter(
    ({ id }) => !isBusy(id) && taken.some(waitsFor(id)),
  );
  const turns = await Promise.all(
    waiting.map(({ id }) =>
      guarded(deps, () => isWritten(deps.store.write(turnWrite(clinicId, id, now)))),
    ),
  );
  const came = await Promise.all(
    waiting.map(async ({ id }, at): Promise<readonly [string, Came]> => {
      if (turns[at] !== true) return [id, { to: 'not-tried' }];
      const about = taken.filter(waitsFor(id));
      const sent = await deps.pager.send({
        ids: about.map((page) => messageId(page, id)),
        to: { clinicId, contact: id },
        text: pageText(about, { publicOrigin: deps.publicOrigin, timeZone: clinic.timeZone }),
      });
      return [
        id,
        sent.sent
          ? { to: 'arrived', reviews: about.length }
          : { to: 'failed', reason: sent.reason },
      ];
    }),
  );
  return new Map(came);
}

async function writeDown(
  deps: PagerDeps,
  taken: PageRecord,
  sent: ReadonlyMap<string, Came>,
): Promise<PageCame> {
  const last = await inOneTransaction(deps, async () => {
    const before = (await getPage(deps.store, taken)) ?? taken;
    const after = withWhatCame(before, sent, deps.now());
    return { writes: pageWrites(before, after), answer: after };
  });
  return told(deps, last, whatCame(last));
}

function whatCame({ state, deliveries, failure }: PageRecord): PageCame {
  if (state === 'delivered') return state;
  const reasons = deliveries.flatMap((one) => one.failure ?? []);
  if (reasons.includes('unavailable')) return 'channel-away';
  return reasons.length > 0 || failure !== null ? 'not-delivered' : 'joins-next';
}

/** False where somebody else was faster: then it is theirs. */
async function isWritten(writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

/** One page that cannot be read or written keeps no other from being sent. */
async function guarded<T>(deps: PagerDeps, work: () => Promise<T>): Promise<T | 'failed'> {
  try {
    return await work();
  } catch (error) {
    const entry = { event: 'failure', where: 'pager', requestId: null } as const;
    deps.log({ ...entry, error: loggedError(error) });
    return 'failed';
  }
}

function told(deps: PagerDeps, page: PageRecord, what: PageCame): PageCame {
  const delivered = page.deliveries.filter((one) => one.deliveredAt !== null).length;
  deps.log({ event: 'page', rung: page.rung, came: what, delivered });
  if (what !== 'not-delivered' && what !== 'channel-away') return what;
  const reasons = page.deliveries.flatMap((one) => one.failure ?? []);
  for (const reason of page.failure ? [page.failure] : reasons) {
    deps.log({ event: 'page-not-delivered', reason, tries: page.tries });
  }
  return what;
}
