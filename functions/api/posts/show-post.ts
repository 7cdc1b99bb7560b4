import { type InThread, mayWrite } from '#functions/api/access.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import type { PostRecord } from '#functions/data/records.ts';
import type { AuthorAdvice, AuthorNotice, Post, Quote } from '#shared/contracts/post.ts';
import { noticeOnRelease } from '#shared/domain/author-notice.ts';
import {
  canMute,
  isFolded,
  isMuted,
  type Mutes,
  type NoteChoices,
} from '#shared/domain/boundaries.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import { notesOf } from '#shared/domain/content-notes.ts';
import { nobody } from '#shared/domain/erasure.ts';
import {
  canBringPost,
  canEditPost,
  canQuote,
  canReadEarlierWords,
  canReadWords,
  canReport,
  canRespond,
  canSeePost,
  canWithdrawPost,
  isKeptAway,
} from '#shared/domain/permissions/posts.ts';
import { canReply, seesOnlyOwn } from '#shared/domain/permissions/threads.ts';
import { canAskForRepair } from '#shared/domain/repair.ts';
import { type ResponseKind, responseKinds } from '#shared/domain/vocabulary.ts';

/** A post as this reader may see it, or null where it does not exist for them. */
export function showPost(
  inside: InThread,
  post: PostRecord,
  yourResponses: readonly ResponseKind[],
  quote: Quote | null,
  boundaries: Mutes & Pick<NoteChoices, 'unfolded'>,
  now: Date,
): Post | null {
  const { me, group, thread } = inside;
  const writes = mayWrite(inside, thread.audience);
  if (!canSeePost(me, post, thread)) return null;
  const isYou = post.authorId === me.personId;
  const hasWords = canReadWords(me, post, thread);
  const contentNotes = hasWords ? [...notesOf(thread, post)] : [];
  return {
    number: post.number,
    author: showAuthor(post.face, isYou),
    writtenAt: momentFor(me.role, post.at, group.timeZone),
    body: hasWords ? post.body : '',
    contentNotes,
    folded: isFolded(boundaries, contentNotes),
    quote,
    edited: post.textVersion > 1,
    version: post.textVersion,
    state: post.state,
    erased: post.authorId === nobody,
    responses: seesOnlyOwn(me, thread)
      ? []
      : responseKinds.filter((kind) => (post.responses[kind] ?? 0) > 0),
    yourResponses: [...yourResponses],
    muted: isMuted(boundaries, { face: post.face, audience: thread.audience }),
    youMay: {
      edit: writes && canEditPost(me, post, thread),
      withdraw: canWithdrawPost(me, post),
      respond: writes && canRespond(me, post),
      quote: writes && canReply(me, thread) && canQuote(me, post, thread),
      report: canReport(me, post, thread),
      readEarlierWords: canReadEarlierWords(me, post),
      bring: writes && canBringPost(me, post, thread),
      mute: canMute(me, post, thread),
      askForRepair: mayWrite(inside, 'facilitators') && canAskForRepair(me, post, thread),
    },
    notice: isYou ? noticeNow(post, now) : null,
    advice: isYou && writes && canEditPost(me, post, thread) ? adviceNow(inside, post) : null,
    anotherLook:
      isYou && post.anotherLook && isKeptAway(post)
        ? { state: post.anotherLook, somebodyElse: group.facilitators.length > 1 }
        : null,
  };
}

/**
 * Words that were edited since are not those that it is about. Facilitators go by their own name, and somebody who wants them to know
 * who they are is told to write so to them alone.
 */
function adviceNow(
  { me, thread }: InThread,
  { advice, textVersion }: PostRecord,
): AuthorAdvice | null {
  if (me.role === 'clinician' || thread.audience === 'facilitators') return null;
  if (advice?.textVersion !== textVersion) return null;
  const { kinds, inTitle, fromStandIn } = advice;
  return { kinds, inTitle, fromStandIn };
}

/** A claim that ran out frees the review; the author is not left believing that somebody is reading. */
export function noticeNow(post: PostRecord, now: Date): AuthorNotice | null {
  const { until = null, ...notice } = post.notice ?? { kind: null };
  if (notice.kind === null) return null;
  const ranOut = until !== null && new Date(until) <= now;
  return ranOut ? noticeOnRelease(notice, post.state) : notice;
}
