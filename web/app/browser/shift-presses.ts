import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
/** How often Shift was pressed and let go by itself, and whether it is down now with nothing else typed. */
export interface ShiftPresses {
  count: number;
  alone: boolean;
}

export const noPresses: ShiftPresses = { count: 0, alone: false };

type Key = Pick<KeyboardEvent, 'type' | 'key' | 'repeat'>;

/** Counts a press when Shift is let go and nothing else was typed meanwhile; any other key starts again from nothing. */
export function pressed(before: ShiftPresses, { type, key, repeat }: Key): ShiftPresses {
  if (key !== 'Shift') return type === 'keydown' ? noPresses : before;
  if (type === 'keydown') return repeat ? before : { ...before, alone: true };
  return before.alone ? { count: before.count + 1, alone: false } : before;
}

/** What a screen reader says after so many presses. */
export function spoken(count: number, i18n: I18n): string {
  if (count === 1) return i18n._(msg`Shift, press 2 more times to leave this page.`);
  if (count === 2) return i18n._(msg`Shift, press 1 more time to leave this page.`);
  return count >= 3 ? i18n._(msg`Leaving this page.`) : '';
}
