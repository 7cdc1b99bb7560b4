import { invitationRemoval, invitationWrite } from '#functions/data/invitations.ts';
import type { StaffRecord } from '#functions/data/records.ts';
import { keyRemoval } from '#functions/data/sign-ins.ts';
import { staffChange } from '#functions/data/staff.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedBytes, keyedHash } from '#functions/secrets.ts';
import { codeFrom } from '#functions/words.ts';
import type { ClinicId, PersonId } from '#shared/contracts/primitives.ts';

const hour = 60 * 60 * 1000;
/** A colleague is told by phone or in person within days. */
const lasts = 7 * 24 * hour;
/** Somebody who waits to come back in is there already. */
const recoveryLasts = 2 * hour;

export interface NewStaffInvitation {
  /** For the staff record. */
  readonly invitation: NonNullable<StaffRecord['invitation']>;
  readonly write: Write;
}

/** The words are drawn from the request's own key, so that a repeated send shows the same ones. */
export const codeOfRequest = (
  { secrets }: Pick<Deps, 'secrets'>,
  by: PersonId,
  idempotencyKey: string,
): string => codeFrom(keyedBytes(secrets, 'staff-invitation-words', `${by} ${idempotencyKey}`));

/** A single-use code for somebody who works here. Only its hash is kept. */
export function staffInvitation(
  { secrets, now }: Pick<Deps, 'secrets' | 'now'>,
  clinicId: ClinicId,
  { personId, role }: Pick<StaffRecord, 'personId' | 'role'>,
  code: string,
  milliseconds = lasts,
): NewStaffInvitation {
  const hash = keyedHash(secrets, 'invitation', code);
  const endsAt = new Date(now().getTime() + milliseconds).toISOString();
  return {
    invitation: { hash, endsAt },
    write: invitationWrite(hash, { role, clinicId, personId, endsAt }),
  };
}

/**
 * Four words for somebody who was in and lost the way, good once and for two hours. With the same writes their key, their passkeys and
 * sign-ins (by the count of openings) and an invitation that was not used open nothing any more.
 */
export function wayInAnew(
  deps: Pick<Deps, 'secrets' | 'now'>,
  clinicId: ClinicId,
  before: StaffRecord,
  code: string,
): { readonly endsAt: string; readonly writes: Write[] } {
  const { invitation, write } = staffInvitation(deps, clinicId, before, code, recoveryLasts);
  const access = before.state === 'active' ? before.access + 1 : before.access;
  return {
    endsAt: invitation.endsAt,
    writes: [
      staffChange(clinicId, before, {
        ...before,
        invitation,
        recovery: null,
        access,
        keyHash: null,
      }),
      ...(before.keyHash ? [keyRemoval(before.keyHash)] : []),
      ...(before.invitation ? [invitationRemoval(before.invitation.hash)] : []),
      write,
    ],
  };
}
