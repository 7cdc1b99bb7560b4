/** What somebody who leads a group does with words that a member or alum lets it read beside its threads: strategies and goals. */
export const facilitatorsMarks = ['show', 'keep-back'] as const;
export type FacilitatorsMark = (typeof facilitatorsMarks)[number];
