import { frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { showThread } from '#functions/api/threads/show-thread.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { SupportListsView, SupportThread } from '#shared/contracts/support-lists.ts';
import { noSupport, supportState } from '#shared/domain/peer-support.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { isSeenTo } from '#shared/domain/support-lists.ts';
import { type LoadedLists, loadLists } from './load-lists.ts';

/** Who waits to be welcomed or answered. Throws `not-allowed` to members. */
export async function readLists(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<SupportListsView> {
  const lists = await loadLists(deps, caller, groupId);
  const { inside, settings, support, hasEnough, onBreak, input } = lists;
  const shared = { frame: frameOf(inside), answersWithinHours: settings.supporterHours, onBreak };
  const show = (thread: ThreadRecord) => showSupportThread(lists, thread);
  if (isFacilitator(inside.me)) {
    const isOwn = ({ threadId }: ThreadRecord) =>
      input.answering.some(
        (one) =>
          one.threadId === threadId && one.who === 'facilitator' && one.by === inside.me.personId,
      );
    return {
      ...shared,
      state: null,
      hasEnough: false,
      welcome: [],
      waiting: input.unanswered.filter((thread) => !isOwn(thread)).map(show),
      yours: input.unanswered.filter(isOwn).map(show),
    };
  }
  return {
    ...shared,
    state: supportState(support ?? noSupport),
    hasEnough,
    welcome: lists.welcome.map(show),
    waiting: lists.waiting.map(show),
    yours: lists.yours.map(show),
  };
}

function showSupportThread(
  { inside, boundaries, input }: LoadedLists,
  thread: ThreadRecord,
): SupportThread {
  const leads = isFacilitator(inside.me);
  const { personId } = inside.me;
  const ofThread = input.answering.filter((one) => one.threadId === thread.threadId);
  const said = leads
    ? (ofThread.find((one) => one.who === 'facilitator') ?? ofThread[0])
    : ofThread.find((one) => one.who === 'supporter');
  const keptBack = () => {
    if (!leads || !isSeenTo(thread.threadId, input)) return null;
    return input.underReview.has(thread.threadId) ? 'review' : 'facilitator';
  };
  return {
    ...showThread(inside, thread, boundaries),
    answering:
      said === undefined
        ? null
        : {
            isYou: said.by === personId,
            name: leads ? said.name : null,
            until: leads || said.by === personId ? said.until : null,
          },
    keptBack: keptBack(),
  };
}
