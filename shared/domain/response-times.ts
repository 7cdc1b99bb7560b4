import type { HistoryStep } from '#shared/contracts/review.ts';
import type { Lane } from './lanes.ts';

// How long people took, counted in steps of time and not one by one: a group's figures for a day are a few numbers, and nobody can
// read from them whose review it was.

/** Upper ends of the steps, in minutes; what took longer than the last counts beyond it. About a quarter apart at most where it matters. */
export const stepsInMinutes = [
  1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600,
  720, 960, 1_200, 1_440, 2_160, 2_880, 4_320, 5_760, 7_200, 10_080, 20_160, 40_320,
] as const;

/** The step that a time belongs to; the number of steps for what is longer than all. */
export function stepOf(milliseconds: number): number {
  const step = stepsInMinutes.findIndex((end) => milliseconds <= end * 60_000);
  return step < 0 ? stepsInMinutes.length : step;
}

export type CountsByLane = Map<Lane, Map<number, number>>;

/** Adds to the figures of several days, groups or lanes as one. */
export function addTo(to: CountsByLane, lane: Lane, step: number, count: number): void {
  const steps = to.get(lane) ?? new Map<number, number>();
  steps.set(step, (steps.get(step) ?? 0) + count);
  to.set(lane, steps);
}

export interface Measured {
  readonly count: number;
  /** Half took at most so many minutes; null with too few to say, or where it was longer than the last step. */
  readonly halfWithin: number | null;
  /** Nine in ten took at most so many. */
  readonly nineInTenWithin: number | null;
  /** What could be said was longer than the last step. */
  readonly isBeyond: boolean;
}

/** With fewer a middle says nothing. */
export const fewestForHalf = 5;
/** With fewer, nine in ten are all of them. */
export const fewestForNineInTen = 10;

/** What counts by step say. Each figure is the upper end of a step: as measured, or a little slower, never faster. */
export function measured(counts: ReadonlyMap<number, number>): Measured {
  const count = [...counts.values()].reduce((sum, of) => sum + of, 0);
  const withinShare = (share: number, fewest: number): number | null => {
    if (count < fewest) return null;
    let seen = 0;
    for (let step = 0; step <= stepsInMinutes.length; step += 1) {
      seen += counts.get(step) ?? 0;
      if (seen >= count * share) return step;
    }
    return stepsInMinutes.length;
  };
  const half = withinShare(0.5, fewestForHalf);
  const nineInTen = withinShare(0.9, fewestForNineInTen);
  const end = (step: number | null) => (step === null ? null : (stepsInMinutes[step] ?? null));
  return {
    count,
    halfWithin: end(half),
    nineInTenWithin: end(nineInTen),
    isBeyond: [half, nineInTen].includes(stepsInMinutes.length),
  };
}

const looks = new Set<HistoryStep['action']>(['claimed', 'taken-over', 'resolved', 'kept-held']);
const decisions = new Set<HistoryStep['action']>(['resolved', 'kept-held']);

export interface Waited {
  /** Milliseconds until somebody first looked, if this change was that. */
  readonly look: number | null;
  readonly decision: number | null;
}

/**
 * What a change of a review says about how long it had waited: only the first look and the first decision since it was opened, or
 * opened again by something new. What a person opens again themselves has been looked at.
 */
export function waitedUntil(
  before: readonly HistoryStep[],
  after: readonly HistoryStep[],
  now: Date,
): Waited {
  const at = before.findLastIndex(({ action }) => action === 'opened' || action === 'reopened');
  const begun = before[at];
  if (!begun || (begun.action === 'reopened' && begun.by !== null)) {
    return { look: null, decision: null };
  }
  const waited = now.getTime() - Date.parse(begun.at);
  const firstOf = (kinds: typeof looks) => {
    const isOne = ({ action }: HistoryStep) => kinds.has(action);
    return !before.slice(at).some(isOne) && after.slice(before.length).some(isOne) ? waited : null;
  };
  return { look: firstOf(looks), decision: firstOf(decisions) };
}
