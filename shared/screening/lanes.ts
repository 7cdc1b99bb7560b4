import { type Lane, laneRank, soonerLane } from '#shared/domain/lanes.ts';
import type { Change } from '#shared/screening/context.ts';
import type { ContextEffect } from '#shared/screening/rule.ts';
import type { ScreeningSignal } from '#shared/screening/types.ts';

/**
 * The lane after context: never sooner than before, and as late as the change that reaches furthest. Only a change that
 * lowers always moves a signal whose rule says `strength`.
 */
export function laneAfterContext(
  lane: Lane,
  effect: ContextEffect,
  changes: readonly Change[],
): Lane {
  return changes
    .filter((change) => effect === 'lower' || change.lowers === 'always')
    .reduce<Lane>((so, { to }) => (laneRank(to) > laneRank(so) ? to : so), lane);
}

/** So many different signals of despair, adding up to so much, are as pressing as one plain wish to be dead. */
const despairRules = 3;
const despairStrength = 0.9;

/** Raises signals of hopelessness to `urgent` where many different ones come together. */
export function raiseTogether(signals: readonly ScreeningSignal[]): readonly ScreeningSignal[] {
  const strongest = new Map<string, number>();
  for (const signal of signals) {
    if (!aboutTheAuthor(signal)) continue;
    strongest.set(signal.rule, Math.max(signal.strength, strongest.get(signal.rule) ?? 0));
  }
  const total = Array.from(strongest.values()).reduce((sum, strength) => sum + strength, 0);
  if (strongest.size < despairRules || total < despairStrength) return signals;
  return signals.map((signal) =>
    signal.category === 'hopelessness' && laneRank(signal.lane) > laneRank('urgent')
      ? {
          ...signal,
          lane: 'urgent' as const,
          changes: [...signal.changes, 'Raised: many signs of despair come together.'],
        }
      : signal,
  );
}

function aboutTheAuthor(signal: ScreeningSignal): boolean {
  return signal.lane !== 'routine' && signal.category !== 'someone-else-in-danger';
}

/** The soonest lane of all signals; `none` when there are none. */
export function laneOf(signals: readonly ScreeningSignal[]): Lane | 'none' {
  return signals.reduce<Lane | 'none'>(
    (soonest, signal) => (soonest === 'none' ? signal.lane : soonerLane(soonest, signal.lane)),
    'none',
  );
}
