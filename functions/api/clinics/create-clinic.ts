import { staffInvitation } from '#functions/api/staff/staff-invitation.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { clinicWrites } from '#functions/data/clinics.ts';
import { staffWrite } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { codeFrom } from '#functions/words.ts';
import type { NewClinic } from '#shared/contracts/new-clinic.ts';
import { type ClinicId, clinicId, personId } from '#shared/contracts/primitives.ts';

/** What a command needs that works on an installation without answering requests. */
export type CommandDeps = Pick<Deps, 'store' | 'secrets' | 'now' | 'newId' | 'randomBytes'>;

/**
 * A clinic without groups, and an invitation for its first administrator: four words that work once. Nobody's route: who runs
 * the command already holds the installation.
 */
export async function createClinic(
  deps: CommandDeps,
  plan: NewClinic,
): Promise<{ clinicId: ClinicId; code: string; endsAt: string }> {
  const clinic = clinicId.parse(deps.newId());
  const administrator = { personId: personId.parse(deps.newId()), role: 'administrator' } as const;
  const code = codeFrom(deps.randomBytes(10));
  const { invitation, write } = staffInvitation(deps, clinic, administrator, code);
  await deps.store.transact([
    ...clinicWrites({
      clinicId: clinic,
      name: plan.name,
      region: plan.region,
      timeZone: plan.timeZone,
      staffedHours: [],
      rotaVersion: 1,
      contacts: null,
    }),
    staffWrite(clinic, {
      ...administrator,
      name: plan.administrator,
      groupIds: [],
      state: 'invited',
      invitation,
      access: 0,
      keyHash: null,
      version: 1,
    }),
    write,
    await auditWrite(
      deps.store,
      clinic,
      {
        actor: { kind: 'system', id: 'set-up' },
        action: 'clinic.created',
        target: `clinic ${clinic}`,
        details: { administrator: administrator.personId },
      },
      deps.now(),
    ),
  ]);
  return { clinicId: clinic, code, endsAt: invitation.endsAt };
}
