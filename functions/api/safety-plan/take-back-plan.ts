import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { listPlans, planRemoval } from '#functions/data/safety-plans.ts';
import { listOwnShares, shareRemoval } from '#functions/data/shares.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';

const sharedPlanRemovals = async ({ store }: Deps, personId: PersonId) =>
  (await listOwnShares(store, personId))
    .filter(({ kind }) => kind === 'safety-plan')
    .map((one) => shareRemoval(personId, one.shareId));

/** The facilitators no longer find it. A review of its words stays: only a person closes one. Twice is fine. */
export async function takeBackPlan(deps: Deps, caller: Caller, groupId: GroupId): Promise<void> {
  const { me } = await enterOwn(deps, caller, groupId);
  await inOneTransaction(deps, async () => ({
    answer: null,
    writes: await sharedPlanRemovals(deps, me.personId),
  }));
}

/** Every version of one's plan goes, and what the facilitators could read of it. Twice is fine. */
export async function removePlan(deps: Deps, caller: Caller, groupId: GroupId): Promise<void> {
  const { me } = await enterOwn(deps, caller, groupId);
  await inOneTransaction(deps, async () => {
    const [plans, shared] = await Promise.all([
      listPlans(deps.store, me.personId),
      sharedPlanRemovals(deps, me.personId),
    ]);
    return {
      answer: null,
      writes: [...plans.map((plan) => planRemoval(me.personId, plan.version)), ...shared],
    };
  });
}
