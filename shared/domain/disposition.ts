import type { GroupId } from '#shared/contracts/primitives.ts';
import type { ReviewId, Signal } from '#shared/contracts/review.ts';
import { type Lane, laneRank } from './lanes.ts';
import type { ReviewCore } from './review-state.ts';
import { fitsText, isFromItsWords } from './signals.ts';
import type { Outcome, ReportKind } from './vocabulary.ts';

/** A rule that found something in the text that was decided on, with the soonest lane that it asked for there. */
export type FiredRule = Pick<Signal, 'rule' | 'category' | 'lane' | 'source' | 'detector'>;

/** What a clinician's decision says about the screening: by ids and closed lists, without a word of text and without a person. */
export interface Disposition {
  readonly reviewId: ReviewId;
  readonly groupId: GroupId;
  readonly decidedAt: string;
  readonly outcome: Outcome;
  /** In which the review was when it was decided. */
  readonly lane: Lane;
  /** Of the text that was decided on. */
  readonly textVersion: number;
  readonly rules: readonly FiredRule[];
  /** The kinds of the reports about it; empty without one. */
  readonly reports: readonly ReportKind[];
  /** Whether anything found in any version of the text asked for `crisis` or `urgent`. */
  readonly askedSoon: boolean;
}

const asksSoon = (lane: Lane) => lane === 'crisis' || lane === 'urgent';

/**
 * The disposition of a review whose newest step is its decision; null for any other. To keep a post held is no end, so it is
 * none: it says that words should wait, and whether it was right to notice them is known when the review ends.
 */
export function dispositionOf(
  review: Pick<ReviewCore, 'history' | 'lane' | 'reports' | 'signals'> &
    Pick<Disposition, 'reviewId' | 'groupId'>,
  textVersion: number,
): Disposition | null {
  const decision = review.history.at(-1);
  if (decision?.action !== 'resolved' || decision.outcome === null) return null;
  const found = review.signals.filter(isFromItsWords);
  return {
    reviewId: review.reviewId,
    groupId: review.groupId,
    decidedAt: decision.at,
    outcome: decision.outcome,
    lane: review.lane,
    textVersion,
    rules: firedRules(found.filter((signal) => fitsText(signal, textVersion))),
    reports: [...new Set(review.reports.map((one) => one.kind))].sort(),
    askedSoon: found.some((signal) => asksSoon(signal.lane)),
  };
}

function firedRules(signals: readonly Signal[]): FiredRule[] {
  const fired = new Map<string, FiredRule>();
  for (const { rule, category, lane, source, detector } of signals) {
    const key = `${source} ${rule}`;
    const known = fired.get(key);
    if (known && laneRank(known.lane) <= laneRank(lane)) continue;
    fired.set(key, { rule, category, lane, source, detector });
  }
  return [...fired.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
