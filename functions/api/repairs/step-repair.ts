import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { repairChangeWrites } from '#functions/data/repairs.ts';
import type { Deps } from '#functions/ports.ts';
import type { stepRepairRequest } from '#shared/contracts/repair.ts';
import { repairAfterStep, stepsFor } from '#shared/domain/repair.ts';
import { Refusal } from '#shared/errors.ts';
import { enterSide, type RepairPlace } from './enter-repair.ts';

/**
 * One of the two says yes, says not now, or steps back: at any time and whatever keeps them from writing, with no reason asked. Throws
 * `stale` where it has gone on meanwhile.
 */
export async function stepRepair(
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
  { step }: z.output<typeof stepRepairRequest>,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { repair, side } = await enterSide(deps, caller, at);
    if (!stepsFor(repair, side).includes(step)) throw new Refusal('stale');
    const after = repairAfterStep(repair, side, step, deps.now().toISOString());
    return { answer: null, writes: repairChangeWrites(repair, after) };
  });
}
