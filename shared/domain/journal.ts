// What somebody notes for themselves. The words of the two scales are ours: they are no clinical instrument, measure nothing and are added up
// nowhere.

/** From heavy to light. */
export const moods = ['very-heavy', 'heavy', 'in-between', 'lighter', 'light'] as const;
export type Mood = (typeof moods)[number];

/** From none to plenty. */
export const energies = ['none', 'little', 'some', 'enough', 'plenty'] as const;
export type Energy = (typeof energies)[number];

/** So many weeks a picture shows, this one included. */
export const weeksShown = 8;

/** A check-in of one press, and of nothing else yet: energy and words can still be added to it. */
export const isJustAMood = (note: {
  readonly mood: Mood | null;
  readonly energy: Energy | null;
  readonly words: string;
}): boolean => note.mood !== null && note.energy === null && note.words === '';

const dayLength = 24 * 60 * 60_000;
const dayOf = (date: string) => Date.parse(`${date}T12:00:00Z`) / dayLength;

/** The Monday of a calendar day's week, both as YYYY-MM-DD. */
export function weekOf(date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * dayLength).toISOString().slice(0, 10);
}

/** The first day of the picture of one's weeks that ends with the week of `today`. */
export const firstDayShown = (today: string): string =>
  new Date(Date.parse(`${weekOf(today)}T12:00:00Z`) - (weeksShown - 1) * 7 * dayLength)
    .toISOString()
    .slice(0, 10);

/** Days from the first one shown, for the place of a point in the picture. */
export const daysFrom = (first: string, date: string): number => dayOf(date) - dayOf(first);
