import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { agreementWrite, getGroup, groupChange } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { writeAgreementRequest } from '#shared/contracts/group.ts';
import type { Agreement } from '#shared/contracts/invitation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

/**
 * Puts a new version of the agreement into force; those before are kept. Members are asked to accept it before they write to the
 * group again. Throws `stale` where another version came first.
 */
export async function writeAgreement(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  request: z.output<typeof writeAgreementRequest>,
): Promise<Agreement> {
  const { me } = await enterAsFacilitator(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const group = await getGroup(deps.store, groupId, { consistent: true });
    if (!group) throw new Refusal('not-found');
    if (group.agreementVersion !== request.version) throw new Refusal('stale');
    const agreement = { version: request.version + 1, text: request.text };
    return {
      answer: agreement,
      writes: [
        groupChange(group, { agreementVersion: agreement.version }),
        agreementWrite(groupId, agreement),
        await auditWrite(
          deps.store,
          group.clinicId,
          {
            actor: { kind: 'clinician', id: me.personId },
            action: 'agreement.changed',
            target: `group ${groupId}`,
            details: { version: agreement.version },
          },
          deps.now(),
        ),
      ],
    };
  });
}
