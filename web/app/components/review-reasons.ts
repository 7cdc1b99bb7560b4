import type { Signal } from '#shared/contracts/review.ts';
import { laneRank } from '#shared/domain/lanes.ts';
import { fitsText } from '#shared/domain/signals.ts';
import type { Marking } from './marks.ts';

/** A signal with the number that it has on the page. */
export interface Reason {
  number: number;
  signal: Signal;
}

export interface Reasons {
  /** About the text as it stands, and about title and name, which have one version only. */
  current: Reason[];
  /** About earlier versions of the text, the newest first. */
  earlier: { version: number; reasons: Reason[] }[];
}

/** Numbers the signals from 1: those about the newest text first, and within a text the soonest lane and the strongest first. */
export function reasonsOf(signals: readonly Signal[], newestVersion: number): Reasons {
  const isCurrent = (signal: Signal) => fitsText(signal, newestVersion);
  const inOrder = [...signals].sort(
    (a, b) =>
      (isCurrent(a) ? 0 : 1) - (isCurrent(b) ? 0 : 1) ||
      (isCurrent(a) ? 0 : b.textVersion - a.textVersion) ||
      laneRank(a.lane) - laneRank(b.lane) ||
      b.strength - a.strength,
  );
  const all = inOrder.map((signal, index): Reason => ({ number: index + 1, signal }));
  const old = all.filter(({ signal }) => !isCurrent(signal));
  const versions = [...new Set(old.map(({ signal }) => signal.textVersion))];
  return {
    current: all.filter(({ signal }) => isCurrent(signal)),
    earlier: versions.map((version) => ({
      version,
      reasons: old.filter(({ signal }) => signal.textVersion === version),
    })),
  };
}

/** What to mark in one field. */
export function markingsIn(reasons: readonly Reason[], field: Signal['field']): Marking[] {
  return reasons
    .filter(({ signal }) => signal.field === field)
    .map(({ number, signal }) => ({ number, lane: signal.lane, span: signal.span }));
}
