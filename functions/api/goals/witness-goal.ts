import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { witnessWrites } from '#functions/data/goals.ts';
import { ConditionFailed, pause } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { GoalEntryId } from '#shared/contracts/goal.ts';
import { canSeePart, canWitness } from '#shared/domain/goals.ts';
import { Refusal } from '#shared/errors.ts';
import { placeOfEntry } from './entry-ids.ts';
import { enterGoal, type GoalPlace } from './read-goals.ts';

const mostTries = 5;

/** Says that one saw a goal (`0`) or an entry of it, by its id, or takes that back. Doing either twice leaves things as they are. */
export async function witnessGoal(
  deps: Deps,
  caller: Caller,
  at: GoalPlace & { readonly part: '0' | GoalEntryId },
  change: 'give' | 'take-back',
): Promise<void> {
  const { inside, goal } = await enterGoal(deps, caller, at);
  const place = at.part === '0' ? 0 : placeOfEntry(deps.secrets, goal, at.part);
  const part = place === 0 ? goal : goal.entries[(place ?? 0) - 1];
  if (place === null || !part || !canSeePart(inside.me, goal, part)) throw new Refusal('not-found');
  ensureMayWrite(inside, 'group');
  if (change === 'give' && !canWitness(inside.me, goal, part)) throw new Refusal('not-allowed');
  const writes = witnessWrites(goal, inside.me.personId, place, change);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deps.store.transact(writes);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (error.failed.includes(0)) return;
      if (error.failed.includes(1)) throw new Refusal('not-found');
      if (attempt === mostTries) throw new Refusal('unavailable');
      await pause(attempt);
    }
  }
}
