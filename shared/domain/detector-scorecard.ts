import { signalSources } from '../contracts/review.ts';
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

/** The soonest lane that a rule asked for; null where none had found anything. */
export const laneAskedFor = (one: Pick<Disposition, 'rules'>): Lane | null =>
  one.rules.reduce<Lane | null>(
    (soonest, { lane }) => (soonest ? soonerLane(soonest, lane) : lane),
    null,
  );

/** What decisions add up to: how often each thing that is counted came up, by its name. */
export type DecisionCounts = ReadonlyMap<string, number>;

/** Names hold what rules and versions are called, whatever that is; a dot would reach into a map where they are stored. */
const named = (...parts: string[]) =>
  parts.map((part) => encodeURIComponent(part).replaceAll('.', '%2E')).join('|');
const partsOf = (name: string) => name.split('|').map(decodeURIComponent);

const right = 'right';
const wrong = 'wrong';

/**
 * What one decision adds to the counts. A lane counts the reviews for which the screening asked for it, not those that a
 * report, a setting or a person has put there. A decision on what several rules found counts for each of them.
 */
export function countsOf(one: Disposition): DecisionCounts {
  const was = wasRightToLook(one.outcome) ? right : wrong;
  const asked = laneAskedFor(one);
  const lesson = lessonOf(one);
  const names = new Set([
    'decided',
    ...(one.rules.length > 0 ? [named('noticed', was)] : []),
    ...(asked === null ? [] : [named('lane', asked, was)]),
    ...one.rules.map(({ source, rule, category }) => named('rule', source, rule, category, was)),
    ...one.rules.map(({ detector }) => named('detector', detector)),
    ...(one.reports.length > 0 ? ['reported'] : []),
    ...(lesson === null ? [] : [lesson]),
    ...(wasMissed(one) && one.reports.includes('worried-about-someone') ? ['worried'] : []),
  ]);
  return new Map([...names].map((name) => [name, 1]));
}

/** The kinds of decision from which something is to be learned by reading the review again. */
export const lessons = ['false-alarms', 'missed'] as const;
export type Lesson = (typeof lessons)[number];

/** Of which kind a decision is; null where the screening did as it should. No decision is of both. */
export const lessonOf = (one: Disposition): Lesson | null =>
  isFalseAlarm(one) ? 'false-alarms' : wasMissed(one) ? 'missed' : null;

function figureOf(ofRight: number, ofWrong: number): Figure {
  const decided = ofRight + ofWrong;
  if (decided < fewestForShare) return { decided, measured: null };
  return {
    decided,
    measured: {
      confirmed: ofRight,
      share: ofRight / decided,
      ...wilsonInterval(ofRight, decided),
    },
  };
}

/** What decisions say about the screening, by what they add up to. */
export function scorecardOf(counts: DecisionCounts) {
  const count = (...parts: string[]) => counts.get(named(...parts)) ?? 0;
  return {
    decided: count('decided'),
    noticed: figureOf(count('noticed', right), count('noticed', wrong)),
    lanes: lanes.map((lane) => ({
      lane,
      ...figureOf(count('lane', lane, right), count('lane', lane, wrong)),
    })),
    rules: ruleFigures(counts),
    detectors: detectorCounts(counts),
    reported: count('reported'),
    missed: { count: count('missed'), worried: count('worried') },
  };
}

/** How many decisions of a kind there are to be read again. */
export const lessonsIn = (counts: DecisionCounts, kind: Lesson): number => counts.get(kind) ?? 0;

/** Those with the most decisions first. */
function ruleFigures(counts: DecisionCounts): RuleFigure[] {
  const byRule = new Map<
    string,
    Omit<RuleFigure, keyof Figure> & { right: number; wrong: number }
  >();
  for (const [name, count] of counts) {
    const [kind, sourceName, rule, category, was] = partsOf(name);
    const source = signalSources.find((one) => one === sourceName);
    if (kind !== 'rule' || !source || !rule || category === undefined || count < 1) continue;
    const key = `${source} ${rule}`;
    const known = byRule.get(key) ?? { rule, source, category, right: 0, wrong: 0 };
    byRule.set(key, {
      ...known,
      right: known.right + (was === right ? count : 0),
      wrong: known.wrong + (was === wrong ? count : 0),
    });
  }
  return [...byRule.values()]
    .map(({ right: ofRight, wrong: ofWrong, ...rule }) => ({
      ...rule,
      ...figureOf(ofRight, ofWrong),
    }))
    .sort((a, b) => b.decided - a.decided || (a.rule < b.rule ? -1 : 1));
}

/** Which versions of what reads texts the figures are of, and in how many decisions each had found something. */
const detectorCounts = (counts: DecisionCounts) =>
  [...counts]
    .flatMap(([name, decided]) => {
      const [kind, detector] = partsOf(name);
      return kind === 'detector' && detector !== undefined && decided > 0
        ? [{ detector, decided }]
        : [];
    })
    .sort((a, b) => b.decided - a.decided || (a.detector < b.detector ? -1 : 1));
