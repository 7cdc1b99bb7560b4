import { enterAsFacilitator, frameOf, type InGroup } from '#functions/api/access.ts';
import { openAgenda } from '#functions/api/agenda/read-agenda.ts';
import type { Caller } from '#functions/api/env.ts';
import { shownGoals } from '#functions/api/goals/read-goals.ts';
import { noBoundaries } from '#functions/data/boundaries.ts';
import { postsSince } from '#functions/data/posts-since.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import { getDigest, sessionsAfter, sessionsUntil } from '#functions/data/sessions.ts';
import { listStrategies } from '#functions/data/strategies.ts';
import { threadsActiveSince, threadsUnanswered } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { BeforeSession } from '#shared/contracts/before-session.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { isForGroup } from '#shared/domain/goals.ts';
import { unansweredBetween } from '#shared/domain/unanswered.ts';
import { showSession } from './show-session.ts';

/** Threads of an audience that are looked through; lines of a list that fit on one printed page with the others. */
const most = { threads: 40, lines: 8 };
/** For a group that has not met yet. */
const longestStretchDays = 28;

/** What those who lead a group read before they meet it, as it is now. Throws `not-allowed` to others. */
export async function readBeforeSession(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<BeforeSession> {
  const inside = await enterAsFacilitator(deps, caller, groupId);
  const { store } = deps;
  const now = deps.now();
  const at = now.toISOString();
  const [past, upcoming] = await Promise.all([
    sessionsUntil(store, groupId, at, 1),
    sessionsAfter(store, groupId, at, 1),
  ]);
  const [next] = inside.group.closedAt === null ? upcoming : [];
  const since = past[0]?.startsAt ?? null;
  const from =
    since ?? new Date(now.getTime() - longestStretchDays * 24 * 60 * 60_000).toISOString();
  const [agenda, goals, library, active, waiting, digest] = await Promise.all([
    openAgenda(deps, inside, noBoundaries),
    celebratedGoals(deps, inside, from),
    listStrategies(store, groupId),
    threadsActiveSince(store, groupId, from, most.threads),
    threadsUnanswered(
      store,
      groupId,
      unansweredBetween(now, { unansweredAfterMinutes: 0 }),
      most.lines + 1,
    ),
    next ? getDigest(store, groupId, next.startsAt) : null,
  ]);
  // What is between somebody and the facilitators is not read out in the room.
  const shared = active.filter(
    (one) => one.audience !== 'facilitators' && one.state === 'published',
  );
  const celebrated = await Promise.all(shared.map((one) => isCelebrated(deps, one, from)));
  const celebrations = byTitle(shared.filter((_, index) => celebrated[index]));
  const strategies = library
    .filter((one) => one.state === 'shared' && one.sharedAt !== null && one.sharedAt > from)
    .map(({ strategyId, words, face }) => ({ id: strategyId, words, author: face.name }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en'));
  const ideas = byTitle(shared.filter((one) => one.asksFor === 'ideas' && one.answers > 0));
  const unanswered = waiting.filter((one) => one.audience !== 'facilitators');
  return {
    frame: frameOf(inside),
    groupName: inside.group.name,
    nextSession: next ? showSession(next) : null,
    since,
    agenda,
    unanswered: unanswered
      .slice(0, most.lines)
      .map((one) => ({ ...lineOf(one), openedAt: one.openedAt })),
    celebrations: celebrations.slice(0, most.lines).map(lineOf),
    strategies: strategies.slice(0, most.lines),
    goals: goals.slice(0, most.lines),
    ideas: ideas.slice(0, most.lines).map(lineOf),
    digest,
    isWhole:
      active.length < most.threads &&
      [waiting, celebrations, goals, strategies, ideas].every((list) => list.length <= most.lines),
  };
}

/** What waits is not read out in the room, and of a goal that is still private nothing is known here. */
async function celebratedGoals(
  deps: Deps,
  inside: InGroup,
  since: string,
): Promise<BeforeSession['goals']> {
  const goals = await shownGoals(deps, inside);
  return goals
    .filter(
      (goal) =>
        isForGroup(goal) &&
        ((goal.reachedAt !== null && goal.reachedAt > since) ||
          goal.entries.some((one) => one.kind === 'celebration' && !one.waits && one.at > since)),
    )
    .map(({ goalId, words, face }) => ({ id: goalId, words, author: face.name }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en'));
}

/** Its author asked for it, or somebody did it: how many did is not said. */
async function isCelebrated(
  { store }: Deps,
  thread: ThreadRecord,
  since: string,
): Promise<boolean> {
  if (thread.asksFor === 'celebration' && thread.openedAt > since) return true;
  const posts = await postsSince(store, thread, since);
  return posts.some((post) => (post.responses['celebrating-with-you'] ?? 0) > 0);
}

const byTitle = (threads: readonly ThreadRecord[]) =>
  [...threads].sort((a, b) => a.title.localeCompare(b.title, 'en'));

const lineOf = ({ threadId, title, face }: ThreadRecord) => ({
  threadId,
  title,
  author: face.name,
});
