/**
 * The six steps of a safety plan, in their order. The idea and the order are Barbara Stanley's and Gregory Brown's safety planning
 * intervention; the names here and all words on pages are ours, not their form's.
 */
export const planSteps = [
  'warningSigns',
  'byMyself',
  'distractions',
  'people',
  'professionals',
  'surroundings',
] as const;
export type PlanStep = (typeof planSteps)[number];

/** What somebody wrote under each step; an empty one is left for later. */
export type PlanWords = Readonly<Record<PlanStep, string>>;

export const samePlan = (one: PlanWords, other: PlanWords): boolean =>
  planSteps.every((step) => one[step] === other[step]);

/** Somebody's own words alone, in the order of the steps, as others would read them. */
export const wordsOfPlan = (plan: PlanWords): string =>
  planSteps
    .map((step) => plan[step])
    .filter((words) => words !== '')
    .join('\n\n');

/**
 * What saving does to a plan whose newest version is `present` (null where there is none), when it was written on version `seen`
 * (0 where there was none). `same`: these words are there already, as after a request that came twice. `stale`: something else was saved
 * meanwhile, and both must be seen before one of them is replaced.
 */
export function savingOf(
  present: { readonly version: number; readonly words: PlanWords } | null,
  seen: number,
  words: PlanWords,
): 'save' | 'same' | 'stale' {
  if (present && samePlan(present.words, words)) return 'same';
  return (present?.version ?? 0) === seen ? 'save' : 'stale';
}
