import type { InGroup } from '#functions/api/access.ts';
import { noticeNow } from '#functions/api/posts/show-post.ts';
import type { GivenResponse, Marks } from '#functions/data/own-traces.ts';
import { getRevisions } from '#functions/data/posts.ts';
import type { PostRecord, ThreadRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnPost, OwnResponse, OwnWritten } from '#shared/contracts/mine.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';
import { notesOf } from '#shared/domain/content-notes.ts';
import { canReadThread, seesOnlyOwn } from '#shared/domain/permissions/threads.ts';
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
  const { threadId, audience, asksFor, whatHelped: note } = thread;
  const at = (instant: string) => coarseMoment(instant, inside.group.timeZone);
  const whatHelped = note ? { words: note.words, at: at(note.at), keptBack: note.keptBack } : null;
  const hasEarlier = post.textVersion > 1 || post.state === 'withdrawn';
  const earlier = hasEarlier ? await getRevisions(deps.store, threadId, post.number) : [];
  const opens = post.number === 1 && thread.authorId === inside.me.personId;
  return {
    ...placeOf(inside, thread, post.number),
    audience,
    opening: opens ? { asksFor, whatHelped } : null,
    as: { name: post.face.name, isAlias: marks.face?.isAlias ?? false },
    at: at(post.at),
    state: post.state,
    body: post.body,
    contentNotes: [...notesOf(thread, post)],
    notAboutMe: post.notAboutMe === true,
    quotes: post.quotes ?? null,
    earlier: earlier.map((one) => ({ body: one.body, until: at(one.at) })),
    notice: noticeNow(post, deps.now()),
  };
}

/** They stand at posts of others, which are not always there any more for whoever gave them. */
export const showOwnResponses = (
  inside: InGroup,
  thread: ThreadRecord,
  responses: readonly GivenResponse[],
): OwnResponse[] =>
  responses.map(({ number, kind }) => {
    const { page, ...place } = placeOf(inside, thread, number);
    return { ...place, page: seesOnlyOwn(inside.me, thread) ? null : page, kind };
  });

/** What somebody left in one thread. */
export interface InOneThread {
  /** When it was opened, and which it is; it sorts as text. */
  readonly opened: string;
  readonly posts: readonly OwnPost[];
  readonly responses: readonly OwnResponse[];
}

/** What moved last comes first. To whoever has finished the group that would tell where others write: to them, what was opened last. */
export function inOrder(
  { me }: InGroup,
  threads: readonly InOneThread[],
): Pick<OwnWritten, 'posts' | 'responses'> {
  const sorted =
    me.role === 'alum' ? [...threads].sort((a, b) => (a.opened < b.opened ? 1 : -1)) : threads;
  return {
    posts: sorted.flatMap(({ posts }) => posts),
    responses: sorted.flatMap(({ responses }) => responses),
  };
}

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
