import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { listPlans, planRemoval, planWrite } from '#functions/data/safety-plans.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { SavedPlan, savePlanRequest } from '#shared/contracts/safety-plan.ts';
import { savingOf } from '#shared/domain/safety-plan.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';

/**
 * Saves a new version of one's own plan beside those before it. Nobody else reads it, so it is not screened either. Throws `stale` where
 * it was saved elsewhere meanwhile: neither text takes the place of the other unseen.
 */
export async function savePlan(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  { version: seen, ...words }: z.output<typeof savePlanRequest>,
): Promise<SavedPlan> {
  const { me } = await enterOwn(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const plans = await listPlans(deps.store, me.personId);
    const [newest = null] = plans;
    const saving = savingOf(newest, seen, words);
    if (saving === 'stale') throw new Refusal('stale');
    const present = newest?.version ?? 0;
    if (saving === 'same') return { answer: { version: present }, writes: [] };
    const version = present + 1;
    const tooMany = plans.slice(limits.planVersions - 1);
    return {
      answer: { version },
      writes: [
        planWrite(me.personId, { version, words, savedAt: deps.now().toISOString() }),
        ...tooMany.map((plan) => planRemoval(me.personId, plan.version)),
      ],
    };
  });
}
