import type { ClinicId, PersonId, PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import { type ReviewId, reviewId, type Signal } from '#shared/contracts/review.ts';
import type { ClinicSettings } from '#shared/domain/clinic-settings.ts';
import { openReview } from '#shared/domain/review-state.ts';
import type { AnalysisRecord, ReviewToWrite, ThreadRecord } from './records.ts';
import { recordOf } from './reviews.ts';

/** A post has one review at most, and its id follows from the post. */
export const reviewIdOf = (thread: ThreadId, number: PostNumber): ReviewId =>
  reviewId.parse(`${thread}-${number}`);

/** A new review of a post, opened by signals or by a report. */
export function newReviewOfPost(
  of: {
    clinicId: ClinicId;
    thread: Pick<ThreadRecord, 'threadId' | 'groupId' | 'title'>;
    number: PostNumber;
    authorId: PersonId;
    authorName: string;
    held: boolean;
    analysis: Pick<AnalysisRecord, 'state' | 'source'> | null;
  },
  joining: Parameters<typeof openReview>[0] & { signals?: readonly Signal[] },
  now: Date,
  settings: ClinicSettings,
): ReviewToWrite {
  return {
    ...recordOf(openReview(joining, now, settings)),
    reviewId: reviewIdOf(of.thread.threadId, of.number),
    clinicId: of.clinicId,
    groupId: of.thread.groupId,
    target: { kind: 'post', threadId: of.thread.threadId, postNumber: of.number },
    authorId: of.authorId,
    authorName: of.authorName,
    title: of.thread.title,
    held: of.held,
    analysis: of.analysis?.state ?? 'pending',
    analysisSource: of.analysis?.source ?? null,
  };
}
