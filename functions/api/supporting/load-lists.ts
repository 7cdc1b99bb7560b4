import { enterGroup, type InGroup } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { Caller } from '#functions/api/env.ts';
import { listAnswering } from '#functions/data/answering.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { BoundariesRecord } from '#functions/data/own-records.ts';
import type { AnsweringRecord, SupportRecord, ThreadRecord } from '#functions/data/records.ts';
import { listQueue, queuePlace } from '#functions/data/reviews.ts';
import { getSupport } from '#functions/data/support.ts';
import { getThreads, listThreadsWaiting } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { isLeftOut, isOnBreak } from '#shared/domain/boundaries.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';
import { mostFor, noSupport, supportState } from '#shared/domain/peer-support.ts';
import { canLearnToHelp } from '#shared/domain/permissions/support.ts';
import { canReply, isFacilitator } from '#shared/domain/permissions/threads.ts';
import {
  holds,
  type ListsInput,
  listsLookBackTo,
  type SupportLists,
  supportLists,
} from '#shared/domain/support-lists.ts';
import { Refusal } from '#shared/errors.ts';

/** More than anybody reads in an evening, and few enough to look through while somebody waits for the page. */
const mostThreads = 100;
const reviewsAtOnce = 100;

export interface LoadedLists extends SupportLists<ThreadRecord> {
  readonly inside: InGroup;
  readonly settings: ClinicSettings;
  /** Null for those who lead the group, and for an alum who has not begun. */
  readonly support: SupportRecord | null;
  readonly hasEnough: boolean;
  readonly boundaries: BoundariesRecord;
  readonly onBreak: boolean;
  readonly input: Omit<ListsInput<ThreadRecord>, 'answering'> & {
    readonly answering: readonly AnsweringRecord[];
  };
}

/**
 * The lists of a peer supporter, and for a facilitator what they are made from. An alum who is no supporter, rests or may not write
 * has empty ones. Throws `not-allowed` to members.
 */
export async function loadLists(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<LoadedLists> {
  const inside = await enterGroup(deps, caller, groupId);
  const { me } = inside;
  if (!canLearnToHelp(me) && !isFacilitator(me)) throw new Refusal('not-allowed');
  const now = deps.now();
  const [clinic, support, unanswered, boundaries] = await Promise.all([
    getClinic(deps.store, inside.group.clinicId),
    isFacilitator(me) ? null : getSupport(deps.store, groupId, me.personId),
    unansweredFor(deps, inside, now),
    boundariesOf(deps, inside),
  ]);
  // Later than the two before: what is carried must not be older than the version that a new promise is written on, and a review
  // that came with a thread is there when the thread is.
  const [found, underReview] = await Promise.all([
    listAnswering(deps.store, groupId, { consistent: true }),
    threadsUnderReview(deps, groupId),
  ]);
  const settings = settingsOf(clinic?.settings);
  const isUnanswered = new Set(unanswered.map(({ threadId }) => threadId));
  const answering = found.filter((one) => holds(one, isUnanswered.has(one.threadId), now));
  const mine = answering.filter((one) => one.by === me.personId && one.who === 'supporter');
  const taken = await getThreads(
    deps.store,
    mine.slice(0, mostThreads).map((one) => one.threadId),
  );
  const input = {
    unanswered,
    taken: taken.filter((thread) => isThere(inside, thread)),
    answering,
    underReview,
    me: me.personId,
    now,
    settings,
  };
  const all = supportLists(input);
  const onBreak = isOnBreak(boundaries.rest, now, inside.group.timeZone);
  const isAtWork =
    support !== null && supportState(support) === 'active' && inside.barrier === null && !onBreak;
  // What they do not want to meet is left out whatever else is known of the thread, so that this tells nothing of it.
  const offered = (threads: readonly ThreadRecord[]) =>
    threads.filter((thread) => !isLeftOut(me, boundaries, thread));
  const open = { welcome: offered(all.welcome), waiting: offered(all.waiting), yours: all.yours };
  const lists = isAtWork ? open : { welcome: [], waiting: [], yours: all.yours };
  const hasEnough = lists.yours.length >= mostFor(support ?? noSupport, settings).now;
  return { ...lists, inside, settings, support, hasEnough, boundaries, onBreak, input };
}

const isThere = ({ me }: InGroup, thread: ThreadRecord) =>
  thread.ending === undefined && thread.state === 'published' && canReply(me, thread);

async function unansweredFor({ store }: Deps, inside: InGroup, now: Date): Promise<ThreadRecord[]> {
  const { threads } = await listThreadsWaiting(
    store,
    {
      group: inside.group.groupId,
      audiences: ['group-and-alumni'],
      openedSince: listsLookBackTo(now, inside.me.alumSince),
    },
    null,
    mostThreads,
  );
  return threads.filter((thread) => isThere(inside, thread));
}

/** Asked of the queue itself, which shows a review from the moment in which it is stored until a person has decided. */
async function threadsUnderReview({ store }: Deps, groupId: GroupId): Promise<Set<string>> {
  const found = new Set<string>();
  for (const lane of ['crisis', 'urgent'] as const) {
    for (let after: string | null = null, more = true; more; ) {
      const page = await listQueue(store, groupId, {
        lane,
        after,
        limit: reviewsAtOnce,
        consistent: true,
      });
      for (const { reviewId } of page) found.add(reviewId.slice(0, reviewId.lastIndexOf('-')));
      const last = page.at(-1);
      more = last !== undefined && page.length === reviewsAtOnce;
      after = last === undefined ? null : queuePlace(last);
    }
  }
  return found;
}
