import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GoalEntryKind, GoalState } from '#shared/domain/goals.ts';

/** What somebody can write about a goal. Nothing here counts, and no word means failing. */
export const entryWords: Record<GoalEntryKind, Record<'name' | 'what', MessageDescriptor>> = {
  update: { name: msg`How it goes`, what: msg`Whatever there is to say of it.` },
  setback: {
    name: msg`It was harder this time`,
    what: msg`That is part of it. Nothing that you did before is undone.`,
  },
  celebration: {
    name: msg`Something to celebrate`,
    what: msg`However small it looks from outside.`,
  },
};

export const goalStateWords: Record<GoalState, MessageDescriptor | null> = {
  open: null,
  reached: msg`Reached`,
  resting: msg`Resting for now`,
};
