import type { InGroup } from '#functions/api/access.ts';
import { noticeNow } from '#functions/api/posts/show-post.ts';
import type { GivenResponse, Marks } from '#functions/data/own-traces.ts';
import { getRevisions } from '#functions/data/posts.ts';
import type { PostRecord, ThreadRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnPost, OwnResponse } from '#shared/contracts/mine.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';
import { canReadThread } from '#shared/domain/permissions/threads.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';

/** A thread with what one person left there. */
export interface OwnThread {
  readonly thread: ThreadRecord;
  readonly marks: Marks;
}

export async function showOwnPost(
  deps: Deps,
  inside: InGroup,
  { thread, marks }: OwnThread,
  post: PostRecord,
): Promise<OwnPost> {
  const { threadId, audience, asksFor, contentNotes, whatHelped: note } = thread;
  const at = (instant: string) => coarseMoment(instant, inside.group.timeZone);
  const whatHelped = note ? { words: note.words, at: at(note.at), keptBack: note.keptBack } : null;
  const hasEarlier = post.textVersion > 1 || post.state === 'withdrawn';
  const earlier = hasEarlier ? await getRevisions(deps.store, threadId, post.number) : [];
  const opens = post.number === 1 && thread.authorId === inside.me.personId;
  return {
    ...placeOf(inside, thread, post.number),
    audience,
    opening: opens ? { asksFor, contentNotes, whatHelped } : null,
    as: { name: post.face.name, isAlias: marks.face?.isAlias ?? false },
    at: at(post.at),
    state: post.state,
    body: post.body,
    notAboutMe: post.notAboutMe === true,
    quotes: post.quotes ?? null,
    earlier: earlier.map((one) => ({ body: one.body, until: at(one.at) })),
    notice: noticeNow(post, deps.now()),
  };
}

export const showOwnResponses = (
  inside: InGroup,
  thread: ThreadRecord,
  responses: readonly GivenResponse[],
): OwnResponse[] =>
  responses.map(({ number, kind }) => ({ ...placeOf(inside, thread, number), kind }));

/** The title is among what they wrote where the thread is theirs; of somebody else's it is not theirs to take away. */
function placeOf({ me }: InGroup, thread: ThreadRecord, number: OwnPost['number']) {
  const isOpen = thread.ending === undefined && canReadThread(me, thread);
  return {
    threadId: thread.threadId,
    number,
    page: isOpen ? pageOf(number) : null,
    title: thread.authorId === me.personId ? thread.title : null,
  };
}
