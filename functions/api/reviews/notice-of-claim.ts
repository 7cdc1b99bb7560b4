import type { PostRecord } from '#functions/data/records.ts';
import { noticeOnClaim, noticeOnRelease } from '#shared/domain/author-notice.ts';
import type { ReviewCore } from '#shared/domain/review-state.ts';
import type { InReview } from './enter-review.ts';

/** What the author of a post learns of who reads it: of a claim, as long as it holds, and that it has ended. */
export function noticeOfClaim(
  post: PostRecord,
  _entered: InReview,
  { claim }: ReviewCore,
): Pick<PostRecord, 'notice'> {
  if (!claim) return { notice: noticeOnRelease(post.notice ?? null, post.state) };
  const notice = noticeOnClaim(post.notice ?? null, claim.name);
  return { notice: notice?.kind === 'being-read' ? { ...notice, until: claim.until } : notice };
}
