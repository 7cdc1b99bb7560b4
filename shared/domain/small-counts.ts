/** In a group of eight a count of fewer people says who they are. */
const fewestShown = 5;

/** A count of people as it may be shown; null where it is too small. */
export const shownCount = (people: number): number | null => (people < fewestShown ? null : people);
