import type { InGroup } from '#functions/api/access.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import type { PostRecord } from '#functions/data/records.ts';
import type { AuthorNotice, Post } from '#shared/contracts/post.ts';
import { noticeOnRelease } from '#shared/domain/author-notice.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import {
  canEditPost,
  canReadEarlierWords,
  canReadWords,
  canReport,
  canRespond,
  canSeePost,
  canWithdrawPost,
} from '#shared/domain/permissions/posts.ts';
import { type ResponseKind, responseKinds } from '#shared/domain/vocabulary.ts';

/** A post as this reader may see it, or null where it does not exist for them. */
export function showPost(
  inside: InGroup,
  post: PostRecord,
  yourResponses: readonly ResponseKind[],
  now: Date,
): Post | null {
  const { me, group, mayWrite } = inside;
  if (!canSeePost(me, post)) return null;
  const isYou = post.authorId === me.personId;
  return {
    number: post.number,
    author: showAuthor(post.face, isYou),
    writtenAt: momentFor(me.role, post.at, group.timeZone),
    body: canReadWords(me, post) ? post.body : '',
    edited: post.textVersion > 1,
    version: post.textVersion,
    state: post.state,
    responses: responseKinds.filter((kind) => (post.responses[kind] ?? 0) > 0),
    yourResponses: [...yourResponses],
    youMay: {
      edit: mayWrite && canEditPost(me, post),
      withdraw: canWithdrawPost(me, post),
      respond: mayWrite && canRespond(me, post),
      report: canReport(me, post),
      readEarlierWords: canReadEarlierWords(me, post),
    },
    notice: isYou ? noticeNow(post, now) : null,
  };
}

/** A claim that ran out frees the review; the author is not left believing that somebody is reading. */
function noticeNow(post: PostRecord, now: Date): AuthorNotice | null {
  const { until = null, ...notice } = post.notice ?? { kind: null };
  if (notice.kind === null) return null;
  const ranOut = until !== null && new Date(until) <= now;
  return ranOut ? noticeOnRelease(notice, post.state) : notice;
}
