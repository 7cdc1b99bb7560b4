import { frameOf, mayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import type { PlanRecord } from '#functions/data/own-records.ts';
import { listPlans } from '#functions/data/safety-plans.ts';
import { listOwnShares } from '#functions/data/shares.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { EarlierPlans, PlanVersion, SafetyPlan } from '#shared/contracts/safety-plan.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';

const showVersion = ({ version, words, savedAt }: PlanRecord, timeZone: string): PlanVersion => ({
  version,
  words,
  savedAt: coarseMoment(savedAt, timeZone),
});

/** One's own plan as it is now. */
export async function readPlan(deps: Deps, caller: Caller, groupId: GroupId): Promise<SafetyPlan> {
  const inside = await enterOwn(deps, caller, groupId);
  const { personId } = inside.me;
  const { timeZone } = inside.group;
  const [plans, shares] = await Promise.all([
    listPlans(deps.store, personId),
    listOwnShares(deps.store, personId),
  ]);
  const [newest, ...earlier] = plans;
  const shared = shares.find(({ kind }) => kind === 'safety-plan');
  return {
    frame: frameOf(inside),
    plan: newest ? showVersion(newest, timeZone) : null,
    earlier: earlier.length,
    shared: shared
      ? { version: shared.planVersion ?? 1, sharedAt: coarseMoment(shared.sharedAt, timeZone) }
      : null,
    youMay: { share: newest !== undefined && mayWrite(inside, 'facilitators') },
  };
}

/** Versions of one's own plan from before the newest. */
export async function readEarlierPlans(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<EarlierPlans> {
  const inside = await enterOwn(deps, caller, groupId);
  const [, ...earlier] = await listPlans(deps.store, inside.me.personId);
  return {
    frame: frameOf(inside),
    versions: earlier.map((one) => showVersion(one, inside.group.timeZone)),
  };
}
