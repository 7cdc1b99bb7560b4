import { analysisRemovals, getAnalysis } from '#functions/data/analyses.ts';
import { removals } from '#functions/data/erasures.ts';
import { type Marks, threadsWithMarks, type WalkPlace } from '#functions/data/own-traces.ts';
import { getPosts, postErasure, responseWrites, revisionKeys } from '#functions/data/posts.ts';
import type { PostRecord, ThreadRecord } from '#functions/data/records.ts';
import { reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, reviewWrites } from '#functions/data/reviews.ts';
import { threadAfter } from '#functions/data/thread-after.ts';
import { faceRemovals, getThread, threadWrite } from '#functions/data/threads.ts';
import { nobody } from '#shared/domain/erasure.ts';
import {
  reviewWithoutWords,
  threadOfNobody,
  threadWithoutNote,
  threadWithoutWords,
} from './erased-records.ts';
import type { Erasing } from './erasures.ts';
import { removeThread } from './remove-thread.ts';

/** What one part of a round came to. */
export interface Part {
  /** Something was there that had to go. */
  readonly found: boolean;
  /** Something stays until somebody has decided on its review. */
  readonly undecided: boolean;
}

/** Goes through the threads of the group as far as there is time for. `goesOnAt`: from where the next minute goes on; null at the end. */
export async function eraseWritten(
  erasing: Erasing,
): Promise<Part & { readonly goesOnAt: WalkPlace | null }> {
  const { deps, owed, time } = erasing;
  let found = false;
  let undecided = false;
  const walk = threadsWithMarks(deps.store, owed, owed.threadsFrom, { consistent: true });
  for await (const { thread, marks, place, isTheirs } of walk) {
    if (isTheirs) {
      const came = await eraseIn(erasing, thread, marks);
      found ||= came.found;
      undecided ||= came.undecided;
    }
    if (time.isUp()) return { found, undecided, goesOnAt: place };
  }
  return { found, undecided, goesOnAt: null };
}

/** One thread: whole where nobody else wrote in it; else what they wrote in it, and how they responded. */
async function eraseIn(erasing: Erasing, thread: ThreadRecord, marks: Marks): Promise<Part> {
  const { deps, clinic, owed } = erasing;
  const posts = await getPosts(deps.store, thread.threadId, 1, thread.postCount, {
    consistent: true,
  });
  const isTheirs = ({ authorId }: PostRecord) => authorId === owed.personId;
  const isOthers = (post: PostRecord) => !isTheirs(post) && post.authorId !== nobody;
  if (thread.authorId === owed.personId && !posts.some(isOthers)) {
    const came = await removeThread(deps, clinic, thread.threadId, {
      action: 'thread.erased',
      // Somebody has answered since its posts were read.
      mustStay: (whole) => whole.thread?.postCount !== thread.postCount,
    });
    if (came === 'removed') return { found: true, undecided: false };
  }
  let found = marks.responses.length > 0;
  for (const { number, kind } of marks.responses) {
    await erasing.write(responseWrites(thread.threadId, owed.personId, number, kind, 'take-back'));
  }
  if (await eraseNote(erasing, thread)) found = true;
  let undecided = false;
  for (const post of posts.filter(isTheirs)) {
    const came = await erasePost(erasing, thread, post);
    if (came === 'undecided') undecided = true;
    else found = true;
  }
  // Their name there, and that the thread is theirs, is needed as long as a post of theirs is looked at.
  if (undecided) return { found, undecided };
  if (marks.face || thread.authorId === owed.personId) {
    found = true;
    await leaveThread(erasing, thread, marks);
  }
  return { found, undecided };
}

/** What they said to those who answered goes at once, whatever of theirs is still looked at. The answer is whether it was there. */
async function eraseNote(
  { deps, owed, write }: Erasing,
  { threadId }: ThreadRecord,
): Promise<boolean> {
  const thread = await getThread(deps.store, threadId, { consistent: true });
  if (thread?.authorId !== owed.personId || thread.whatHelped === undefined) return false;
  await write([threadWrite(thread, threadWithoutNote(thread))]);
  return true;
}

/** Earlier texts that one transaction takes along with the post. */
const mostRevisions = 60;

async function erasePost(
  { deps, owed, write }: Erasing,
  { threadId }: ThreadRecord,
  post: PostRecord,
): Promise<'erased' | 'left' | 'undecided'> {
  const { store } = deps;
  const review = await getReview(store, reviewIdOf(threadId, post.number));
  if (review && review.state !== 'resolved') return 'undecided';
  const [thread, analysis, revisions] = await Promise.all([
    getThread(store, threadId, { consistent: true }),
    getAnalysis(store, threadId, post.number),
    revisionKeys(store, threadId, post.number),
  ]);
  if (!thread) return 'left';
  for (let from = mostRevisions; from < revisions.length; from += mostRevisions) {
    await write(removals(revisions.slice(from, from + mostRevisions)));
  }
  const now = deps.now().toISOString();
  const counted = threadAfter(thread, post, post.state, 'withdrawn', now);
  const opens = post.number === 1 && thread.authorId === owed.personId;
  const isDone = await write([
    postErasure(threadId, post),
    threadWrite(thread, opens ? threadWithoutWords(counted) : counted),
    ...removals(revisions.slice(0, mostRevisions)),
    ...analysisRemovals(threadId, post.number, analysis),
    ...(review ? reviewWrites(review, reviewWithoutWords(review)) : []),
  ]);
  return isDone ? 'erased' : 'left';
}

/** Nothing of theirs is left in a thread but that they were there. */
async function leaveThread(
  { deps, owed, write }: Erasing,
  { threadId }: ThreadRecord,
  { face }: Marks,
): Promise<void> {
  const thread = await getThread(deps.store, threadId, { consistent: true });
  if (!thread) return;
  await write([
    ...(face ? faceRemovals(threadId, owed.personId, face) : []),
    ...(thread.authorId === owed.personId ? [threadWrite(thread, threadOfNobody(thread))] : []),
  ]);
}
