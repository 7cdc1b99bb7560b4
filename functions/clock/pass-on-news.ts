import { getBoundaries } from '#functions/data/boundaries.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroupAndPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { NewsRecord } from '#functions/data/own-records.ts';
import { getPost } from '#functions/data/posts.ts';
import type { PostRecord, ThreadRecord } from '#functions/data/records.ts';
import { getTelling, newsRemoval, peopleInThread, tellingWrites } from '#functions/data/telling.ts';
import { getThread } from '#functions/data/threads.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { isMuted } from '#shared/domain/boundaries.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { canReadWords } from '#shared/domain/permissions/posts.ts';
import { canReadThread } from '#shared/domain/permissions/threads.ts';
import { tellAt } from '#shared/domain/telling.ts';
import type { ClockDeps } from './jobs.ts';

/**
 * Notes of everybody who waits for something new that they are to be told, if it is there for them now. Done twice it changes nothing
 * more: who is to be told of it, or was told since, is left alone.
 */
export async function passOn(deps: ClockDeps, news: NewsRecord): Promise<'passed-on'> {
  const [thread, post] = await Promise.all([
    getThread(deps.store, news.threadId, { consistent: true }),
    getPost(deps.store, news.threadId, news.number),
  ]);
  if (thread && post && thread.ending === undefined) {
    for (const person of await whomFor(deps, news, thread, post)) {
      await noteFor(deps, { person, news, thread, post });
    }
  }
  await deps.store.transact([newsRemoval(news)]);
  return 'passed-on';
}

async function whomFor(
  { store }: ClockDeps,
  { for: whom, threadId }: NewsRecord,
  thread: ThreadRecord,
  post: PostRecord,
): Promise<readonly PersonId[]> {
  if (whom === 'author') return [post.authorId];
  const wrote = await peopleInThread(store, threadId);
  const all = new Set([...wrote, thread.authorId]);
  all.delete(post.authorId);
  return [...all];
}

async function noteFor(
  deps: ClockDeps,
  of: {
    readonly person: PersonId;
    readonly news: NewsRecord;
    readonly thread: ThreadRecord;
    readonly post: PostRecord;
  },
): Promise<void> {
  const { person, news, thread } = of;
  await inOneTransaction(deps, async () => {
    const now = deps.now();
    const nothing = { writes: [], answer: null };
    const { devices, telling } = await getTelling(deps.store, person, now, { consistent: true });
    if (devices.length === 0) return nothing;
    if (telling && telling.newsAt >= news.at) return nothing;
    if (!(await isThereFor(deps, of))) return nothing;
    const { groupId } = thread;
    const dueAt =
      telling?.dueAt ?? tellAt(now, telling?.lastAt ?? null, deps.drawn()).toISOString();
    const before = telling ?? { personId: person, groupId, lastAt: null, tries: 0, had: [] };
    return { answer: null, writes: tellingWrites(telling, { ...before, newsAt: news.at, dueAt }) };
  });
}

/** Whether somebody can read it now, and has not muted whoever wrote it. What a facilitator decided about their own words is there for them. */
async function isThereFor(
  { store }: ClockDeps,
  {
    person,
    news,
    thread,
    post,
  }: {
    readonly person: PersonId;
    readonly news: NewsRecord;
    readonly thread: ThreadRecord;
    readonly post: PostRecord;
  },
): Promise<boolean> {
  const { group, person: record } = await getGroupAndPerson(store, thread.groupId, person);
  if (!group || !record || record.standing === 'left') return false;
  const clinic = record.role === 'alum' ? await getClinic(store, group.clinicId) : null;
  const isOpen = settingsOf(clinic?.settings).alumniAccess !== 'none';
  const me = {
    role: record.role,
    personId: person,
    groupId: thread.groupId,
    alumSince: isOpen ? record.alumSince : null,
  };
  if (!canReadThread(me, thread)) return false;
  if (news.for === 'author') return post.authorId === person && (post.notice ?? null) !== null;
  if (post.state !== 'published' || !canReadWords(me, post, thread)) return false;
  const boundaries = await getBoundaries(store, person);
  return !isMuted(boundaries, { face: post.face, audience: thread.audience });
}
