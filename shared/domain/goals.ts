import { limits } from '#shared/limits.ts';
import type { FacilitatorsMark } from './facilitators-mark.ts';
import type { GroupCaller } from './permissions/caller.ts';
import { isFacilitator } from './permissions/threads.ts';

/** `resting`: put down for now, which needs no reason and no other word. */
export const goalStates = ['open', 'reached', 'resting'] as const;
export type GoalState = (typeof goalStates)[number];

export const goalEntryKinds = ['update', 'setback', 'celebration'] as const;
export type GoalEntryKind = (typeof goalEntryKinds)[number];

/** Words of a goal, of a step or of an entry. `waits`: others do not see them until a facilitator shows them. */
export interface GoalWords {
  readonly words: string;
  readonly waits: boolean;
  /** Whether a facilitator was asked to read them. */
  readonly asked: boolean;
}
export interface GoalStep extends GoalWords {
  readonly isDone: boolean;
}
export interface GoalEntry extends GoalWords {
  readonly kind: GoalEntryKind;
  readonly at: string;
}

export interface Goal extends GoalWords {
  readonly by: string;
  readonly state: GoalState;
  /** When it was last reached; null where it is not. */
  readonly reachedAt: string | null;
  readonly isShown: boolean;
  /** Why a facilitator keeps it from the group, in their words to its author; null where nobody does. Shown again it stays kept back. */
  readonly keptBack: string | null;
  readonly steps: readonly GoalStep[];
  readonly entries: readonly GoalEntry[];
}

/** What somebody does with a goal of their own. Steps and entries are named by their place, from 1. */
export const goalChanges = [
  'add-step',
  'step-done',
  'step-open',
  'write',
  'show',
  'hide',
  'reached',
  'rest',
  'take-up',
] as const;
export type GoalChangeKind = (typeof goalChanges)[number];

const own = (caller: GroupCaller, goal: Pick<Goal, 'by'>) => goal.by === caller.personId;

type Visible = Pick<Goal, 'by' | 'isShown' | 'waits' | 'keptBack'>;

/**
 * Private as long as it is not shown. Then the group sees it and alumni do not. What waits, or is kept back, is for its author and the
 * facilitators.
 */
export function canSeeGoal(caller: GroupCaller, goal: Visible): boolean {
  if (own(caller, goal)) return true;
  if (!goal.isShown || caller.role === 'alum') return false;
  return isFacilitator(caller) || isForGroup(goal);
}
/** Neither waits nor is kept back; whether it is shown at all is another question. */
export const isForGroup = ({ waits, keptBack }: Pick<Goal, 'waits' | 'keptBack'>): boolean =>
  !waits && keptBack === null;

export const canSeePart = (
  caller: GroupCaller,
  goal: Pick<Goal, 'by'>,
  part: Pick<GoalWords, 'waits'>,
): boolean => !part.waits || own(caller, goal) || isFacilitator(caller);

/** Others say that they saw it. Nobody says it of their own, and of what waits nobody can. */
export const canWitness = (
  caller: GroupCaller,
  goal: Visible,
  part: Pick<GoalWords, 'waits'>,
): boolean =>
  goal.isShown && canSeeGoal(caller, goal) && !own(caller, goal) && isForGroup(goal) && !part.waits;

/** Somebody who leads the group lets it see what waited or was kept back, or keeps a goal from it. Neither is the last word. */
export function goalMarksFor(caller: GroupCaller, goal: Goal): FacilitatorsMark[] {
  if (!isFacilitator(caller) || !goal.isShown) return [];
  if (goal.keptBack !== null) return ['show'];
  return somethingWaits(goal) ? ['show', 'keep-back'] : ['keep-back'];
}

export const somethingWaits = (goal: Goal): boolean => partsOf(goal).some(({ waits }) => waits);

const partsOf = (goal: Goal): readonly GoalWords[] => [goal, ...goal.steps, ...goal.entries];

/** What makes sense now for whoever it belongs to. Showing it to the group is a question of its own. */
export function changesFor(caller: GroupCaller, goal: Goal): GoalChangeKind[] {
  if (!own(caller, goal)) return [];
  const mayShow = caller.role === 'member';
  return [
    ...(goal.state === 'open' && goal.steps.length < limits.goalSteps ? ['add-step' as const] : []),
    ...(goal.state === 'open' ? (['step-done', 'step-open'] as const) : []),
    ...(goal.entries.length < limits.goalEntries ? ['write' as const] : []),
    ...(goal.isShown ? ['hide' as const] : mayShow ? ['show' as const] : []),
    ...(goal.state === 'open' ? (['reached', 'rest'] as const) : ['take-up' as const]),
  ];
}

/** Everything that others would read, as one text. */
export const wordsOfGoal = (goal: Goal): string =>
  partsOf(goal)
    .map(({ words }) => words)
    .join('\n\n');

/** What screening says of words that others read from now on. Of words that stay private it is never asked. */
export type Screened = Pick<GoalWords, 'waits' | 'asked'>;
const unread: Screened = { waits: false, asked: false };

/** Whether a change is of something that is there. */
export const hasStep = (goal: Pick<Goal, 'steps'>, step: number): boolean =>
  step >= 1 && step <= goal.steps.length;

/** A goal after a change of its author's. `change.step` is within its steps. */
export function goalAfter<Of extends Goal>(
  goal: Of,
  change: {
    readonly kind: GoalChangeKind;
    readonly words: string;
    readonly step: number;
    readonly entry: GoalEntryKind;
  },
  screened: Screened,
  now: string,
): Of {
  const marked = (isDone: boolean) => ({
    ...goal,
    steps: goal.steps.map((step, at) => (at === change.step - 1 ? { ...step, isDone } : step)),
  });
  switch (change.kind) {
    case 'add-step':
      return {
        ...goal,
        steps: [...goal.steps, { words: change.words, isDone: false, ...screened }],
      };
    case 'step-done':
      return marked(true);
    case 'step-open':
      return marked(false);
    case 'write':
      return {
        ...goal,
        entries: [
          ...goal.entries,
          { kind: change.entry, words: change.words, at: now, ...screened },
        ],
      };
    case 'show':
      return { ...goal, isShown: true, ...screened };
    case 'hide':
      return goalHidden(goal);
    case 'reached':
      return { ...goal, state: 'reached', reachedAt: now };
    case 'rest':
      return { ...goal, state: 'resting' };
    case 'take-up':
      return { ...goal, state: 'open', reachedAt: null };
  }
}

/** Its owner’s alone again. What was said of its words to others is forgotten: shown again, they are read again. */
export const goalHidden = <Of extends Goal>(goal: Of): Of => ({
  ...goal,
  isShown: false,
  ...unread,
  steps: goal.steps.map((step) => ({ ...step, ...unread })),
  entries: goal.entries.map((entry) => ({ ...entry, ...unread })),
});

/** Shown, the group sees all of it, whatever waited. Kept back, its author reads `note`, and what waited goes on waiting. */
export const goalMarked = <Of extends Goal>(goal: Of, mark: FacilitatorsMark, note: string): Of =>
  mark === 'keep-back'
    ? { ...goal, keptBack: note }
    : {
        ...goal,
        keptBack: null,
        waits: false,
        steps: goal.steps.map((step) => ({ ...step, waits: false })),
        entries: goal.entries.map((entry) => ({ ...entry, waits: false })),
      };
