import * as z from 'zod';
import { goalChanges, goalEntryKinds, goalStates } from '#shared/domain/goals.ts';
import { limits } from '#shared/limits.ts';
import { facilitatorsMark } from './facilitators-mark.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { drawnId, freeText, moment, typedText } from './primitives.ts';
import { flag, requestObject, seenVersion } from './requests.ts';

/** Says nothing of order, time or person. */
export const goalId = drawnId().brand<'GoalId'>();
export type GoalId = z.infer<typeof goalId>;

/** An entry of a goal. A place would tell how many wait before it. */
export const goalEntryId = drawnId().brand<'GoalEntryId'>();
export type GoalEntryId = z.infer<typeof goalEntryId>;

const part = {
  words: z.string(),
  /** Others do not see it until a facilitator shows it. */
  waits: z.boolean(),
  /** Of one's own: whether a facilitator was asked to read it. */
  asked: z.boolean(),
};
/** Whether anybody said that they saw it. Nobody is told who, or how many. */
const witnessed = {
  seen: z.boolean(),
  seenByYou: z.boolean(),
  youMayWitness: z.boolean(),
};

export const goal = z
  .object({
    id: goalId,
    /** For its author and the facilitators; null for everybody else: it would tell that something waits. */
    version: z.int().nullable(),
    ...part,
    ...witnessed,
    author,
    state: z.enum(goalStates),
    isShown: z.boolean(),
    /** Why the group does not see it, for its author and the facilitators; null where it may. */
    keptBack: z.string().nullable(),
    /** `number` is its place among those that its reader sees. Its author sees all, and names it so in a change. */
    steps: z.array(z.object({ number: z.int(), ...part, isDone: z.boolean() })),
    entries: z.array(
      z.object({
        id: goalEntryId,
        ...part,
        ...witnessed,
        kind: z.enum(goalEntryKinds),
        at: moment,
      }),
    ),
    youMay: z.object({
      change: z.array(z.enum(goalChanges)),
      /** Of who leads the group. */
      mark: z.array(facilitatorsMark),
      bring: z.boolean(),
    }),
  })
  .meta({ id: 'Goal' });
export type ShownGoal = z.infer<typeof goal>;

/** By ids that are drawn: the order tells nothing. */
export const goalList = z
  .object({
    frame,
    own: z.array(goal),
    others: z.array(goal),
    youMay: z.object({ add: z.boolean(), show: z.boolean() }),
  })
  .meta({ id: 'GoalList' });
export type GoalList = z.infer<typeof goalList>;

export const oneGoal = z.object({ frame, goal }).meta({ id: 'OneGoal' });
export type OneGoal = z.infer<typeof oneGoal>;

export const addGoalRequest = requestObject({
  words: typedText(limits.goalWords, 'Please write what you would like.'),
  /** A first small step; it may come later. */
  step: freeText(limits.goalWords),
  /** The group sees it. Private where nothing is said. */
  show: flag(),
  notAboutMe: flag(),
});

const noStep = 'Please choose a step.';

export const changeGoalRequest = requestObject({
  version: seenVersion('What you saw of this goal is missing.'),
  change: z.enum(goalChanges, { error: 'Please choose what to do.' }),
  /** Of a new step or entry. */
  words: freeText(limits.goalEntry),
  entry: z.enum(goalEntryKinds, { error: 'Please choose what it is.' }).default('update'),
  /** Which step, from 1. */
  step: z.int({ error: noStep }).min(1, noStep).max(limits.goalSteps, noStep).default(1),
  notAboutMe: flag(),
}).superRefine(({ change, words }, context) => {
  const message =
    (change === 'add-step' || change === 'write') && words === ''
      ? 'Please write something first.'
      : change === 'add-step' && words.length > limits.goalWords
        ? `A step is best short: at most ${limits.goalWords} characters.`
        : null;
  if (message !== null) context.addIssue({ code: 'custom', path: ['words'], message });
});

export const addedGoal = z.object({ id: goalId, waits: z.boolean() }).meta({ id: 'AddedGoal' });
export type AddedGoal = z.infer<typeof addedGoal>;

/** A goal as it stands on one line, under the name of whoever shows it. */
export const goalLine = z.object({ id: goalId, words: z.string(), author: z.string() });
