import type * as z from 'zod';
import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { readByOthers } from '#functions/api/own/read-by-others.ts';
import { goalWrites, listGoals } from '#functions/data/goals.ts';
import type { Deps } from '#functions/ports.ts';
import { type AddedGoal, addedGoal, type addGoalRequest, goalId } from '#shared/contracts/goal.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';

/** A new goal, private unless it is to be shown. Only what others read is screened, in the same transaction. */
export async function addGoal(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  { words, step, show, notAboutMe }: z.output<typeof addGoalRequest>,
): Promise<AddedGoal> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['add-goal', groupId, words, step, show, notAboutMe],
      answer: addedGoal,
    },
    async () => {
      const inside = await enterOwn(deps, caller, groupId);
      if (show && inside.me.role !== 'member') throw new Refusal('not-allowed');
      if (show) ensureMayWrite(inside, 'group');
      const own = await listGoals(deps.store, personId);
      if (own.length >= limits.goals) {
        throw new Refusal('no-room', {
          detail: `You have ${limits.goals} goals here. Please remove one that you no longer need.`,
        });
      }
      const text = [words, step].filter((one) => one !== '').join('\n\n');
      const { waits, asked, review } = show
        ? await readByOthers(deps, inside, { what: 'goal', text, notAboutMe })
        : { waits: false, asked: false, review: [] };
      const id = goalId.parse(deps.newId());
      const goal = {
        goalId: id,
        groupId,
        by: personId,
        face: inside.shown,
        words,
        waits,
        asked,
        state: 'open' as const,
        reachedAt: null,
        isShown: show,
        keptBack: null,
        steps: step === '' ? [] : [{ words: step, isDone: false, waits, asked }],
        entries: [],
        seen: {},
        version: 1,
      };
      return { answer: { id, waits }, writes: [...goalWrites(goal), ...review] };
    },
  );
}
