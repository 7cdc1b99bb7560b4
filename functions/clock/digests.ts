import { listDispositions } from '#functions/data/dispositions.ts';
import { listPeople } from '#functions/data/groups.ts';
import { postsSince } from '#functions/data/posts-since.ts';
import type {
  ClinicRecord,
  DigestRecord,
  GroupRecord,
  PostRecord,
  SessionRecord,
} from '#functions/data/records.ts';
import { listQueue } from '#functions/data/reviews.ts';
import { digestWrite, getDigest, sessionsAfter, sessionsUntil } from '#functions/data/sessions.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { threadsActiveSince, threadsUnanswered } from '#functions/data/threads.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import { shownCount } from '#shared/domain/small-counts.ts';
import { unansweredBetween } from '#shared/domain/unanswered.ts';
import type { ClockDeps } from './jobs.ts';

const hour = 60 * 60_000;
/** For a group that has not met yet. */
const longestStretch = 28 * 24 * hour;
/** Keeps the cost of one digest bounded; a group of twelve writes far less between two sessions. */
const most = { threads: 100, unanswered: 100, decisions: 2000, waiting: 200 };

/** Makes the digest of a group's next session when it is near, once. */
export async function makeDigest(
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupRecord,
): Promise<Readonly<Record<string, number>>> {
  if (group.closedAt !== null) return {};
  const now = deps.now();
  const { digestHoursBefore } = settingsOf(clinic.settings);
  const [next] = await sessionsAfter(deps.store, group.groupId, now.toISOString(), 1);
  if (!next || Date.parse(next.startsAt) - now.getTime() > digestHoursBefore * hour) return {};
  if (await getDigest(deps.store, group.groupId, next.startsAt)) return {};
  const digest = await digestOf(deps, clinic, group, next);
  try {
    await deps.store.write(digestWrite(group.groupId, digest));
  } catch (error) {
    // Another clock has made it.
    if (error instanceof ConditionFailed) return {};
    throw error;
  }
  return { made: 1 };
}

async function digestOf(
  { store, now: clock }: ClockDeps,
  clinic: ClinicRecord,
  { groupId }: GroupRecord,
  { startsAt }: SessionRecord,
): Promise<DigestRecord> {
  const now = clock();
  const [last] = await sessionsUntil(store, groupId, now.toISOString(), 1);
  const since = last?.startsAt ?? new Date(now.getTime() - longestStretch).toISOString();
  const [people, threads, unanswered, decisions, queue] = await Promise.all([
    listPeople(store, groupId),
    threadsActiveSince(store, groupId, since, most.threads),
    threadsUnanswered(
      store,
      groupId,
      unansweredBetween(now, { unansweredAfterMinutes: 0 }),
      most.unanswered,
    ),
    listDispositions(store, clinic.clinicId, { since, limit: most.decisions + 1 }),
    listQueue(store, groupId, { limit: most.waiting + 1 }),
  ]);
  const posts: PostRecord[] = [];
  for (const thread of threads) posts.push(...(await postsSince(store, thread, since)));
  const active = new Set(
    people.filter((one) => one.role === 'member' && one.standing === 'active').map(idOf),
  );
  const wrote = new Set(posts.map((post) => post.authorId).filter((id) => active.has(id)));
  const waiting = Object.fromEntries(
    lanes.map((lane) => [lane, queue.filter((one) => one.lane === lane).length]),
  ) as Record<Lane, number>;
  const countsDecisions = decisions.length <= most.decisions;
  return {
    startsAt,
    madeAt: now.toISOString(),
    since,
    threadsOpened: threads.filter((one) => one.openedAt > since).length,
    posts: posts.length,
    members: { wrote: shownCount(wrote.size), active: active.size },
    unanswered: unanswered.length,
    reviews: {
      decided: countsDecisions
        ? decisions.filter((one) => one.groupId === groupId && one.decidedAt > since).length
        : null,
      waiting,
    },
    isWhole:
      countsDecisions &&
      threads.length < most.threads &&
      unanswered.length < most.unanswered &&
      queue.length <= most.waiting,
  };
}

const idOf = ({ personId }: { personId: PostRecord['authorId'] }) => personId;
