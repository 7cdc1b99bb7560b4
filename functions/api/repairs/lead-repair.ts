import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { placeStands } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { repairChangeWrites } from '#functions/data/repairs.ts';
import type { Deps } from '#functions/ports.ts';
import type { leadRepairRequest } from '#shared/contracts/repair.ts';
import { leadsFor, type RepairLead, repairAfterLead } from '#shared/domain/repair.ts';
import { Refusal } from '#shared/errors.ts';
import { enterRepair, type RepairPlace } from './enter-repair.ts';
import { bothThere } from './read-repairs.ts';

const done: Record<RepairLead, string> = {
  open: 'opened',
  decline: 'declined',
  show: 'shown',
  pause: 'paused',
  resume: 'resumed',
  close: 'closed',
};

/** What a facilitator does with a way back, on the record by ids. Throws `stale` where it is not as it was seen. */
export async function leadRepair(
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
  { lead, version, word }: z.output<typeof leadRepairRequest>,
): Promise<void> {
  await enterAsFacilitator(deps, caller, at.groupId);
  await inOneTransaction(deps, async () => {
    const { inside, repair } = await enterRepair(deps, caller, at);
    const both = await bothThere(deps, inside, repair);
    const isThere = both !== null;
    if (repair.version !== version || !leadsFor(repair, { isThere }).includes(lead)) {
      throw new Refusal('stale');
    }
    const now = deps.now();
    const said = { by: inside.shown.name, words: word };
    const after = repairAfterLead(repair, lead, said, now.toISOString());
    const [first, ...rest] = repairChangeWrites(repair, after);
    const event = {
      actor: { kind: 'clinician' as const, id: inside.me.personId },
      action: `repair.${done[lead]}`,
      target: `repair ${repair.repairId}`,
      details: { group: at.groupId },
    };
    return {
      answer: null,
      writes: [
        ...(first ? [first] : []),
        ...rest,
        // Nobody is invited who leaves at the same moment: their leaving would end nothing, and nobody would ever answer.
        ...(lead === 'open' && both ? both.map((one) => placeStands(at.groupId, one)) : []),
        await auditWrite(deps.store, inside.group.clinicId, event, now),
      ],
      onFailed(failed) {
        if (lead === 'open' && failed.some((write) => write === first)) {
          throw new Refusal('not-allowed', {
            detail:
              'These two have a way back under way already, maybe by other names. Only one can be open at a time, so that none tells about the other. Please say kindly that it can’t be opened now, without saying why.',
          });
        }
      },
    };
  });
}
