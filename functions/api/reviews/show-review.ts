import type { QueueEntry } from '#functions/data/records.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { ReviewSummary } from '#shared/contracts/review.ts';
import {
  allowedActions,
  claimAt,
  isOverdue,
  mustBeAnother,
  waitingState,
} from '#shared/domain/review-state.ts';
import type { ReportKind } from '#shared/domain/vocabulary.ts';

/** One line of the queue, as this clinician sees it now. */
export function showReview(
  entry: Omit<QueueEntry, 'why' | 'reportCount' | 'reportKinds' | 'reportedWithoutWords'>,
  of: {
    groupName: string;
    why: readonly string[];
    reports: number;
    reportKinds: readonly ReportKind[];
    reportedWithoutWords: boolean;
    me: PersonId;
    now: Date;
  },
): ReviewSummary {
  const claim = claimAt(entry, of.now);
  const claimRanOut = entry.state === 'claimed' && !claim;
  const isMe = ({ id }: { id: string }) => id === of.me;
  return {
    id: entry.reviewId,
    version: entry.version,
    groupId: entry.groupId,
    groupName: of.groupName,
    lane: entry.lane,
    state: claimRanOut ? (waitingState(entry) ?? 'open') : entry.state,
    openedAt: entry.openedAt,
    lookBy: entry.lookBy,
    overdue: isOverdue(entry, of.now),
    author: entry.authorName,
    title: entry.title,
    why: [...of.why],
    reports: of.reports,
    reportKinds: [...of.reportKinds],
    reportedWithoutWords: of.reportedWithoutWords,
    held: entry.held,
    analysis: entry.analysis,
    analysisSource: entry.analysisSource,
    claim: claim && { name: claim.name, until: claim.until, isYou: claim.by === of.me },
    opinion: entry.opinion && {
      of: { name: entry.opinion.of.name, isYou: isMe(entry.opinion.of) },
      for: { name: entry.opinion.for.name, isYou: isMe(entry.opinion.for) },
    },
    authorAsked: entry.authorAskedIn !== null,
    meantFor: entry.meantFor && { name: entry.meantFor.name, isYou: isMe(entry.meantFor) },
    anotherLookAsked: entry.anotherLook === 'asked',
    mustBeAnother: mustBeAnother(entry, { id: of.me }),
    decision: entry.decision,
    youMay: [...allowedActions(entry, { id: of.me }, of.now)],
  };
}
