import { type Lane, laneRank, soonerLane } from '#shared/domain/lanes.ts';
import { aboutSomebodyElse } from '#shared/screening/context/others.ts';
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

/** So many different signs of despair, adding up to so much, are as pressing as one plain wish to be dead. */
const despairSigns = 2;
const despairStrength = 0.85;

/** Raises signals of hopelessness to `urgent` where different ones come together. */
export function raiseTogether(signals: readonly ScreeningSignal[]): readonly ScreeningSignal[] {
  const signs = spokenApart(signals.filter(aboutTheAuthor));
  const total = signs.reduce((sum, signal) => sum + signal.strength, 0);
  if (signs.length < despairSigns || total < despairStrength - 0.001) return signals;
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

/** All that sees no hope is one sign, however often it is said. */
const outlook: ReadonlySet<string> = new Set([
  'hopelessness/no-hope',
  'hopelessness/stopped-hoping',
  'hopelessness/all-there-is',
  'hopelessness/no-way-out',
  'hopelessness/nothing-helps',
  'hopelessness/no-point',
]);

/** The strongest signal of each sign and of each stretch of words: two rules that read the same words are one sign. */
function spokenApart(signals: readonly ScreeningSignal[]): readonly ScreeningSignal[] {
  const told = new Set<string>();
  const apart: ScreeningSignal[] = [];
  for (const signal of [...signals].sort((a, b) => b.strength - a.strength)) {
    const sign = outlook.has(signal.rule) ? 'outlook' : signal.rule;
    if (told.has(sign) || apart.some((one) => signal.start < one.end && one.start < signal.end)) {
      continue;
    }
    told.add(sign);
    apart.push(signal);
  }
  return apart;
}

/** What somebody else wishes is no sign of the author's despair. Of signs of despair the note says too little: "they deserve better". */
function aboutTheAuthor({ lane, category, changes }: ScreeningSignal): boolean {
  if (lane === 'routine' || category === 'someone-else-in-danger') return false;
  return category === 'hopelessness' || !changes.includes(aboutSomebodyElse);
}

/** The soonest lane of all signals; `none` when there are none. */
export function laneOf(signals: readonly ScreeningSignal[]): Lane | 'none' {
  return signals.reduce<Lane | 'none'>(
    (soonest, signal) => (soonest === 'none' ? signal.lane : soonerLane(soonest, signal.lane)),
    'none',
  );
}

/** In order of position. */
export function inOrder(signals: readonly ScreeningSignal[]): readonly ScreeningSignal[] {
  return [...signals].sort((a, b) => a.start - b.start || a.end - b.end);
}
