import type { Disposition, FiredRule } from './disposition.ts';
import { type Lane, lanes, soonerLane } from './lanes.ts';
import type { Outcome } from './vocabulary.ts';
import { wilsonInterval } from './wilson.ts';

/** Under so many decisions a share would say more than is known. */
export const fewestForShare = 5;

/** How often it was right to look, of so many decisions; not said where there are too few. */
export interface Figure {
  readonly decided: number;
  readonly measured: {
    readonly confirmed: number;
    /** 0 to 1, with the ends of its 95 % interval. */
    readonly share: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

export type RuleFigure = Figure & Pick<FiredRule, 'rule' | 'source' | 'category'>;

/** It was right to look. `no-action-needed` says so too. */
export const wasRightToLook = (outcome: Outcome): boolean => outcome !== 'false-alarm';

/** More came of it than a look. */
const mattered = (outcome: Outcome) => wasRightToLook(outcome) && outcome !== 'no-action-needed';

/** The screening found something in the text, and a person says that it means something else. */
export const isFalseAlarm = (one: Disposition): boolean =>
  one.rules.length > 0 && !wasRightToLook(one.outcome);

/** Somebody had to report it: nothing that read the text had asked for a look soon, and it mattered. */
export const wasMissed = (one: Disposition): boolean =>
  one.reports.length > 0 && !one.askedSoon && mattered(one.outcome);

function figureOf(dispositions: readonly Disposition[]): Figure {
  const decided = dispositions.length;
  if (decided < fewestForShare) return { decided, measured: null };
  const confirmed = dispositions.filter((one) => wasRightToLook(one.outcome)).length;
  return {
    decided,
    measured: { confirmed, share: confirmed / decided, ...wilsonInterval(confirmed, decided) },
  };
}

/** The soonest lane that a rule asked for; null where none had found anything. */
export const laneAskedFor = (one: Pick<Disposition, 'rules'>): Lane | null =>
  one.rules.reduce<Lane | null>(
    (soonest, { lane }) => (soonest ? soonerLane(soonest, lane) : lane),
    null,
  );

/**
 * What decisions say about the screening. A lane counts the reviews for which the screening asked for it, not those that a
 * report, a setting or a person has put there. A decision on what several rules found counts for each of them.
 */
export function scorecardOf(dispositions: readonly Disposition[]) {
  const reported = dispositions.filter((one) => one.reports.length > 0);
  const missed = dispositions.filter(wasMissed);
  return {
    decided: dispositions.length,
    noticed: figureOf(dispositions.filter((one) => one.rules.length > 0)),
    lanes: lanes.map((lane) => ({
      lane,
      ...figureOf(dispositions.filter((one) => laneAskedFor(one) === lane)),
    })),
    rules: ruleFigures(dispositions),
    detectors: detectorCounts(dispositions),
    reported: reported.length,
    missed: {
      count: missed.length,
      worried: missed.filter((one) => one.reports.includes('worried-about-someone')).length,
    },
  };
}

/** Those with the most decisions first. */
function ruleFigures(dispositions: readonly Disposition[]): RuleFigure[] {
  const byRule = new Map<string, { rule: FiredRule; of: Disposition[] }>();
  for (const one of dispositions) {
    for (const rule of one.rules) {
      const key = `${rule.source} ${rule.rule}`;
      const known = byRule.get(key);
      if (known) known.of.push(one);
      else byRule.set(key, { rule, of: [one] });
    }
  }
  return [...byRule.values()]
    .map(({ rule: { rule, source, category }, of }) => ({
      rule,
      source,
      category,
      ...figureOf(of),
    }))
    .sort((a, b) => b.decided - a.decided || (a.rule < b.rule ? -1 : 1));
}

/** Which versions of what reads texts the figures are of, and in how many decisions each had found something. */
function detectorCounts(dispositions: readonly Disposition[]) {
  const counts = new Map<string, number>();
  for (const one of dispositions) {
    for (const detector of new Set(one.rules.map((rule) => rule.detector))) {
      counts.set(detector, (counts.get(detector) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([detector, decided]) => ({ detector, decided }))
    .sort((a, b) => b.decided - a.decided || (a.detector < b.detector ? -1 : 1));
}
