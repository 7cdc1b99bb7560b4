import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSupport, supportRemoval, supportWrite } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import type { changePersonSupportRequest, PersonSupport } from '#shared/contracts/support.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import {
  type FacilitatorSupportStep,
  facilitatorStepsFor,
  mostFor,
  noSupport,
  type SupportChange,
  supportAfter,
} from '#shared/domain/peer-support.ts';
import { canLearnToHelp } from '#shared/domain/permissions/support.ts';
import { Refusal } from '#shared/errors.ts';
import { putDown } from './carry-on.ts';
import { showPersonSupport } from './show-person-support.ts';

const actions: Readonly<Record<FacilitatorSupportStep, string>> = {
  confirm: 'supporter.confirmed',
  'set-most': 'supporter.most-changed',
  end: 'supporter.ended',
};

/**
 * A facilitator says that they have talked it through with an alum, who is a peer supporter from then on; sets how much that person
 * carries; or ends it. Throws `stale` where it makes no sense as the person stands now.
 */
export async function changePersonSupport(
  deps: Deps,
  caller: Caller,
  { groupId, personId }: { groupId: GroupId; personId: PersonId },
  request: z.output<typeof changePersonSupportRequest>,
): Promise<PersonSupport> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  const clinic = await getClinic(deps.store, group.clinicId);
  const settings = settingsOf(clinic?.settings);
  return inOneTransaction(deps, async () => {
    const [person, before] = await Promise.all([
      getPerson(deps.store, groupId, personId),
      getSupport(deps.store, groupId, personId),
    ]);
    if (!person) throw new Refusal('not-found');
    const support = before ?? noSupport;
    const isHere = canLearnToHelp(person) && person.standing !== 'left';
    if (!isHere || !facilitatorStepsFor(support).includes(request.step)) throw new Refusal('stale');
    const after = supportAfter(support, changeOf(request));
    const change =
      request.step === 'end'
        ? before && supportRemoval(groupId, before)
        : supportWrite(groupId, before, { ...after, ticked: [...after.ticked], personId });
    return {
      answer: showPersonSupport(after, settings),
      writes: [
        ...(change ? [change] : []),
        ...(request.step === 'end' ? await putDown(deps, groupId, personId, { all: true }) : []),
        await auditWrite(
          deps.store,
          group.clinicId,
          {
            actor: { kind: 'clinician', id: me.personId },
            action: actions[request.step],
            target: `person ${personId}`,
            details: {
              group: groupId,
              ...(request.step === 'set-most'
                ? { most: `${mostFor(support, settings).given} → ${request.most}` }
                : {}),
            },
          },
          deps.now(),
        ),
      ],
    };
  });
}

function changeOf({ step, most }: z.output<typeof changePersonSupportRequest>): SupportChange {
  return step === 'set-most' ? { step, most: most ?? 1 } : { step };
}
