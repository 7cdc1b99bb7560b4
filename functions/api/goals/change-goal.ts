import type * as z from 'zod';
import { ensureMayWrite, enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { markEvent } from '#functions/api/own/mark-event.ts';
import { readByOthers } from '#functions/api/own/read-by-others.ts';
import { goalChangeWrites, goalRemovals } from '#functions/data/goals.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { GoalRecord } from '#functions/data/own-records.ts';
import type { Deps } from '#functions/ports.ts';
import type { markRequest } from '#shared/contracts/facilitators-mark.ts';
import type { changeGoalRequest } from '#shared/contracts/goal.ts';
import {
  changesFor,
  type GoalChangeKind,
  goalAfter,
  goalMarked,
  goalMarksFor,
  hasStep,
  wordsOfGoal,
} from '#shared/domain/goals.ts';
import { Refusal } from '#shared/errors.ts';
import { enterGoal, type GoalPlace } from './read-goals.ts';

/**
 * One change of one's own goal, on the version that was seen. Words that the group reads from now on are screened, and their review is
 * written with them. Throws `stale` where the goal is not as it was seen.
 */
export async function changeGoal(
  deps: Deps,
  caller: Caller,
  at: GoalPlace,
  request: z.output<typeof changeGoalRequest>,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { inside, goal } = await enterGoal(deps, caller, at);
    if (goal.by !== inside.me.personId) throw new Refusal('not-allowed');
    if (goal.version !== request.version) throw new Refusal('stale');
    const { change: kind, words, step, entry, notAboutMe } = request;
    if (!changesFor(inside.me, goal).includes(kind)) throw new Refusal('not-allowed');
    if (marksStep(kind) && !hasStep(goal, step)) throw new Refusal('not-found');
    const isNewForOthers = kind === 'show' || (goal.isShown && words !== '' && saysSomething(kind));
    if (isNewForOthers) ensureMayWrite(inside, 'group');
    const text = kind === 'show' ? wordsOfGoal(goal) : words;
    const { review, ...screened } = isNewForOthers
      ? await readByOthers(deps, inside, { what: 'goal', text, notAboutMe })
      : { review: [], waits: false, asked: false };
    const after = goalAfter<GoalRecord>(
      goal,
      { kind, words, step, entry },
      screened,
      deps.now().toISOString(),
    );
    return { answer: null, writes: [...goalChangeWrites(goal, after), ...review] };
  });
}

const saysSomething = (kind: GoalChangeKind) => kind === 'add-step' || kind === 'write';
const marksStep = (kind: GoalChangeKind) => kind === 'step-done' || kind === 'step-open';

/** A facilitator lets the group see it, or keeps it back and says why. Throws `stale` where it is not as it was seen. */
export async function markGoal(
  deps: Deps,
  caller: Caller,
  at: GoalPlace,
  { mark, version, note }: z.output<typeof markRequest>,
): Promise<void> {
  await enterAsFacilitator(deps, caller, at.groupId);
  await inOneTransaction(deps, async () => {
    const { inside, goal } = await enterGoal(deps, caller, at);
    if (goal.version !== version || !goalMarksFor(inside.me, goal).includes(mark)) {
      throw new Refusal('stale');
    }
    return {
      answer: null,
      writes: [
        ...goalChangeWrites(goal, goalMarked(goal, mark, note)),
        await markEvent(deps, inside, { kind: 'goal', id: goal.goalId, mark }),
      ],
    };
  });
}

/** One's own goal goes for good, for everybody. A review of its words stays: only a person closes one. */
export async function removeGoal(deps: Deps, caller: Caller, at: GoalPlace): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { inside, goal } = await enterGoal(deps, caller, at);
    if (goal.by !== inside.me.personId) throw new Refusal('not-allowed');
    return { answer: null, writes: goalRemovals(goal) };
  });
}
