import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getGroups, groupChange } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { invitationRemoval } from '#functions/data/invitations.ts';
import type { StaffPrincipal, StaffRecord } from '#functions/data/records.ts';
import { keyRemoval } from '#functions/data/sign-ins.ts';
import { getStaff, listStaff, staffChange, staffUnchanged } from '#functions/data/staff.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicId, PersonId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import { freeClaimsOf } from './free-claims.ts';

/**
 * Ends somebody's access: from then on nothing opens for them, what they had claimed waits for everybody again, and they lead no
 * group. Done again after it was cut off, it does the rest. Throws `not-found`, and `not-allowed` for the last administrator.
 */
export async function endAccess(deps: Deps, caller: Caller, personId: PersonId): Promise<void> {
  const me = ensureAdministrator(caller);
  const ended = await inOneTransaction<StaffRecord>(deps, () => closeDoor(deps, me, personId));
  await freeClaimsOf(deps, me.clinicId, ended);
  await inOneTransaction<null>(deps, () => leadsNothing(deps, me.clinicId, personId));
}

async function closeDoor(
  deps: Deps,
  { clinicId, personId: by }: StaffPrincipal,
  personId: PersonId,
): Promise<{ answer: StaffRecord; writes: Write[] }> {
  const before = await getStaff(deps.store, clinicId, personId, { consistent: true });
  if (!before) throw new Refusal('not-found');
  if (before.state === 'ended') return { answer: before, writes: [] };
  const nothing = { invitation: null, keyHash: null, recovery: null };
  const after: StaffRecord = { ...before, ...nothing, state: 'ended' };
  return {
    answer: after,
    writes: [
      staffChange(clinicId, before, after),
      ...(before.keyHash ? [keyRemoval(before.keyHash)] : []),
      ...(before.invitation ? [invitationRemoval(before.invitation.hash)] : []),
      ...(await anotherStays(deps, clinicId, before)),
      await auditWrite(
        deps.store,
        clinicId,
        {
          actor: { kind: 'administrator', id: by },
          action: 'staff.ended',
          target: `staff ${personId}`,
          details: { role: before.role, groups: before.groupIds.join(' ') },
        },
        deps.now(),
      ),
    ],
  };
}

/** A clinic always keeps an administrator, also when two of them end each other's access at the same moment. */
async function anotherStays(
  { store }: Deps,
  clinicId: ClinicId,
  leaving: StaffRecord,
): Promise<Write[]> {
  if (leaving.role !== 'administrator' || leaving.state !== 'active') return [];
  const staff = await listStaff(store, clinicId);
  const stays = staff.find(
    (one) =>
      one.role === 'administrator' && one.state === 'active' && one.personId !== leaving.personId,
  );
  if (!stays) {
    throw new Refusal('not-allowed', {
      detail: 'This is the clinic’s only administrator. Invite another one first.',
    });
  }
  return [staffUnchanged(clinicId, stays)];
}

async function leadsNothing(
  { store }: Deps,
  clinicId: ClinicId,
  personId: PersonId,
): Promise<{ answer: null; writes: Write[] }> {
  const staff = await getStaff(store, clinicId, personId, { consistent: true });
  if (!staff || staff.groupIds.length === 0) return { answer: null, writes: [] };
  const groups = await getGroups(store, staff.groupIds, { consistent: true });
  return {
    answer: null,
    writes: [
      staffChange(clinicId, staff, { ...staff, groupIds: [] }),
      ...groups
        .filter((group) => group.facilitators.some((one) => one.personId === personId))
        .map((group) =>
          groupChange(group, {
            facilitators: group.facilitators.filter((one) => one.personId !== personId),
          }),
        ),
    ],
  };
}
