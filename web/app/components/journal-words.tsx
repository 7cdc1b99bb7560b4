import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Energy, Mood } from '#shared/domain/journal.ts';

/** How somebody feels, from heavy to light. No number stands with it anywhere. */
export const moodWords: Record<Mood, MessageDescriptor> = {
  'very-heavy': msg`Very heavy`,
  heavy: msg`Heavy`,
  'in-between': msg`In between`,
  lighter: msg`A bit lighter`,
  light: msg`Light`,
};

export const energyWords: Record<Energy, MessageDescriptor> = {
  none: msg`None left`,
  little: msg`A little`,
  some: msg`Some`,
  enough: msg`Enough`,
  plenty: msg`Plenty`,
};

/** What was chosen, in a line; nothing where nothing was. */
export function NoteMarks({ mood, energy }: { mood: Mood | null; energy: Energy | null }) {
  const { t } = useLingui();
  if (mood === null && energy === null) return null;
  const left = energy === null ? null : t(energyWords[energy]).toLowerCase();
  const marks = [
    ...(mood === null ? [] : [t(moodWords[mood])]),
    ...(left === null ? [] : [t`Energy: ${left}`]),
  ];
  return <p>{marks.join('. ')}.</p>;
}
