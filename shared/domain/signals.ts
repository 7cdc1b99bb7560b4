import type { Signal } from '#shared/contracts/review.ts';

/** Reasons to look that come from who a text is for, or from a failure, and not from its words. */
const notFromWords: ReadonlySet<string> = new Set([
  'message-to-facilitators',
  'held-by-setting',
  'not-analysed',
]);

const inReport = 'report: ';

/** The rule of a signal that was found in the words of a report. */
export const ruleInReport = (rule: string): string => `${inReport}${rule}`;

/** Whether something that reads texts found this in the text under review itself. */
export const isFromItsWords = (signal: Pick<Signal, 'category' | 'rule'>): boolean =>
  !notFromWords.has(signal.category) && !signal.rule.startsWith(inReport);

/** Title and name have one version only; what was found in an older body says nothing about the newest one. */
export const fitsText = (
  signal: Pick<Signal, 'field' | 'textVersion'>,
  newestVersion: number,
): boolean => signal.field !== 'body' || signal.textVersion >= newestVersion;
