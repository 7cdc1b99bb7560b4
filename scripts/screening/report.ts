import type { Figures, Row } from './figures.ts';
import type { Share } from './share.ts';
import type { FunctionResult } from './suite.ts';
import type { Timing } from './timing.ts';

interface SystemFigures {
  name: string;
  figures: Figures;
  /** The same on the half of the posts that the rules were not tuned on. */
  untuned: Figures;
  rows: readonly Row[];
}

export interface Evaluation {
  systems: readonly SystemFigures[];
  curve: readonly { budget: number; figures: Figures }[];
  timing: { rules: Timing; withModel: Timing };
  suite: { rules: readonly FunctionResult[]; withModel: readonly FunctionResult[] };
}

const names: Readonly<Record<string, string>> = {
  rules: 'Rules only',
  shipped: 'Rules and the weights that ship (fitted to these posts: too good)',
  crossValidated: 'Cross-validated: rules and model, nothing scored on what it was fitted to',
};

const figureNames: Readonly<Record<keyof Figures, string>> = {
  recallHuman: 'crisis posts labelled by people, found',
  recallGravest: 'C-SSRS 4-6, found',
  gravestInCrisis: 'C-SSRS 4-6, in lane crisis',
  recallLevels1To3: 'C-SSRS 1-3, found',
  levels1To3InCrisis: 'C-SSRS 1-3, in lane crisis',
  recallOtherSets: 'crisis posts of other sets, found',
  falseAlarms: 'ordinary posts flagged',
  falseAlarmsInCrisis: 'ordinary posts in lane crisis',
  falseAlarmsLabelledSet: 'labelled set, no_crisis, flagged',
  falseAlarmsLevel0: 'of these C-SSRS 0',
  unreadFlagged: 'unread posts with crisis words, flagged',
  precisionLabelledSet: 'labelled set, flagged posts that are crisis posts',
};
const perThousand: readonly string[] = [
  'falseAlarms',
  'falseAlarmsInCrisis',
  'falseAlarmsLabelledSet',
  'falseAlarmsLevel0',
  'unreadFlagged',
];

/** The evaluation as plain text. */
export function reportOf({ systems, curve, timing, suite }: Evaluation): string {
  return [
    ...systems.flatMap(systemLines),
    'Curve, cross-validated: ordinary posts flagged of 1,000 (allowed; measured) and what is found',
    ...curve.map(curveLine),
    '',
    'Time, once warm',
    ...Object.entries(timing).map(([name, time]) => timeLine(name, time)),
    '',
    ...suiteLines('Functional suite, rules only', suite.rules),
    ...suiteLines('Functional suite, rules and model', suite.withModel),
  ].join('\n');
}

function systemLines({ name, figures, untuned, rows }: SystemFigures): string[] {
  return [
    names[name] ?? name,
    `  ${'all posts'.padStart(72)}   half not tuned on`,
    ...keysOf(figures).map(
      (key) =>
        `  ${figureNames[key].padEnd(50)} ${shareText(key, figures[key])}   ${shareText(key, untuned[key])}`,
    ),
    '',
    '  source, label: flagged; crisis urgent soon routine none',
    ...rows.map(rowLine),
    '',
  ];
}

function keysOf(figures: Figures): (keyof Figures)[] {
  const isKey = (key: string): key is keyof Figures => key in figures;
  return Object.keys(figures).filter(isKey);
}

function shareText(key: string, { hits, of, share, from, to }: Share): string {
  const count = `${hits}/${of}`.padStart(9);
  if (perThousand.includes(key)) {
    const [a, b, c] = [share, from, to].map((value) => (1000 * value).toFixed(1));
    return `${count} ${a} per 1,000 [${b}-${c}]`;
  }
  return `${count} ${share.toFixed(3)} [${from.toFixed(3)}-${to.toFixed(3)}]`;
}

function rowLine({ source, label, flagged, lanes }: Row): string {
  const { crisis, urgent, soon, routine, none } = lanes;
  return `  ${`${source} ${label}`.padEnd(34)} ${shareText('', flagged)}; ${crisis} ${urgent} ${soon} ${routine} ${none}`;
}

function curveLine({ budget, figures }: Evaluation['curve'][number]): string {
  const { falseAlarms, falseAlarmsInCrisis, recallHuman, recallGravest, gravestInCrisis } = figures;
  return (
    `  ${String(budget).padStart(3)}; ${(1000 * falseAlarms.share).toFixed(1)} (crisis ` +
    `${(1000 * falseAlarmsInCrisis.share).toFixed(1)}): human-labelled ${recallHuman.share.toFixed(3)}, C-SSRS 4-6 ` +
    `${recallGravest.share.toFixed(3)}, 4-6 in crisis ${gravestInCrisis.share.toFixed(3)}`
  );
}

function timeLine(name: string, { medianOf1000, slowestOf6000, postsPerSecond }: Timing): string {
  return (
    `  ${name}: 1,000 characters ${medianOf1000.toFixed(2)} ms (median), 6,000 characters ` +
    `${slowestOf6000.toFixed(2)} ms (slowest), ${Math.round(postsPerSecond)} ordinary posts a second`
  );
}

function suiteLines(title: string, functions: readonly FunctionResult[]): string[] {
  if (functions.length === 0) return [];
  const right = functions.reduce((sum, one) => sum + one.right, 0);
  const of = functions.reduce((sum, one) => sum + one.of, 0);
  return [
    `${title}: ${right}/${of} ${(right / of).toFixed(3)}`,
    ...functions.map(
      (one) =>
        `  ${one.name.padEnd(44)} ${one.right}/${one.of} ${(one.right / one.of).toFixed(2)} ${one.wrong.join(' ')}`,
    ),
    '',
  ];
}
