import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { wordsIn } from './language/words.ts';
import { type Clock, daysBetween, localTime } from './moment.ts';

const untilWords: Partial<Record<number, MessageDescriptor>> = {
  2: msg`That is in two days.`,
  3: msg`That is in three days.`,
  4: msg`That is in four days.`,
  5: msg`That is in five days.`,
  6: msg`That is in six days.`,
  7: msg`That is in a week.`,
};

/** How long it is until something agreed on, by the days of the group; null where its day is said as today or tomorrow, or is over. */
export function daysUntilWords(at: string, { now, timeZone, language }: Clock): string | null {
  const days = daysBetween(localTime(now, timeZone).date, localTime(at, timeZone).date);
  if (days < 2) return null;
  const weeks = Math.round(days / 7);
  const said =
    untilWords[days] ??
    (days < 14 ? msg`That is in ${days} days.` : msg`That is in about ${weeks} weeks.`);
  return wordsIn(language)._(said);
}
