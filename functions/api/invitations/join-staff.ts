import type * as z from 'zod';
import { readMe } from '#functions/api/sign-ins/read-me.ts';
import { type NewSignIn, startSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getGroups, groupChange } from '#functions/data/groups.ts';
import type { Principal, StaffInvitation, StaffRecord } from '#functions/data/records.ts';
import { keyWrite } from '#functions/data/sign-ins.ts';
import { getStaff, principalOf, staffChange } from '#functions/data/staff.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { JoinedStaff, joinStaffRequest } from '#shared/contracts/invitation.ts';
import type { Device } from '#shared/domain/device.ts';
import { type DrawnWords, drawWords, earlierJoin, spendInvitation } from './spend-invitation.ts';

/** Turns the invitation of somebody who works here into a key and a sign-in that waits for a passkey, all or nothing. Throws `invitation-not-usable`. */
export async function joinStaff(
  deps: Deps,
  addressHash: string,
  idempotencyKey: string,
  request: z.output<typeof joinStaffRequest>,
  device: Device,
): Promise<{ answer: JoinedStaff; signIn: NewSignIn }> {
  const words = await drawWords(deps, request.code, idempotencyKey);
  const principal =
    (await earlierJoin(deps, words)) ??
    (await spendInvitation(deps, addressHash, words, async (invitation) =>
      'groupId' in invitation ? null : comesIn(deps, invitation, words),
    ));
  // There is no passkey yet, or none that still counts.
  const signIn = startSignIn(deps, principal, { sharedDevice: false, device }, true);
  await deps.store.write(signIn.write);
  const me = await readMe(deps, { principal, sharedDevice: false });
  return { answer: { key: words.key, me }, signIn };
}

async function comesIn(
  deps: Deps,
  { clinicId, personId }: StaffInvitation,
  { keyHash, codeHash }: DrawnWords,
): Promise<{ answer: Principal; writes: Write[] } | null> {
  const { store, now } = deps;
  const before = await getStaff(store, clinicId, personId, { consistent: true });
  if (before?.invitation?.hash !== codeHash) return null;
  const after: StaffRecord = {
    ...before,
    state: 'active',
    invitation: null,
    recovery: null,
    access: before.access + 1,
    keyHash,
  };
  const principal = principalOf(clinicId, after);
  return {
    answer: principal,
    writes: [
      staffChange(clinicId, before, after),
      keyWrite(keyHash, principal),
      ...(await leadsNow(deps, after)),
      await auditWrite(
        store,
        clinicId,
        {
          actor: { kind: after.role, id: personId },
          action: before.access === 0 ? 'staff.joined' : 'staff.came-back',
          target: `staff ${personId}`,
          details: { role: after.role },
        },
        now(),
      ),
    ],
  };
}

/** Puts a clinician among those who lead their groups. */
async function leadsNow({ store }: Deps, staff: StaffRecord): Promise<Write[]> {
  const groups = await getGroups(store, staff.groupIds, { consistent: true });
  return groups
    .filter((group) => group.facilitators.every((one) => one.personId !== staff.personId))
    .map((group) =>
      groupChange(group, {
        facilitators: [...group.facilitators, { personId: staff.personId, name: staff.name }],
      }),
    );
}
