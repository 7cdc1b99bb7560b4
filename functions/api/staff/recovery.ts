import { ensureAdministrator, ensureStaff } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { StaffPrincipal, StaffRecord } from '#functions/data/records.ts';
import { getStaff, listStaff, staffChange } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { type CreatedInvitation, createdInvitation } from '#shared/contracts/invitation.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { StaffRecoveries } from '#shared/contracts/staff.ts';
import { Refusal } from '#shared/errors.ts';
import { codeOfRequest, wayInAnew } from './staff-invitation.ts';

// Somebody who lost their key or passkey comes back in by two people: an administrator asks, another person who works here agrees
// and hands over the words. One alone could otherwise become that colleague.

/** A request that nobody answers within a day is over. */
const asksFor = 24 * 60 * 60 * 1000;

const endsAt = (at: string) => new Date(Date.parse(at) + asksFor).toISOString();
const openRecovery = ({ state, recovery }: StaffRecord, now: Date) =>
  state === 'active' && recovery && endsAt(recovery.at) > now.toISOString() ? recovery : null;

/** Whose recovery waits for a second person. */
export async function listRecoveries(deps: Deps, caller: Caller): Promise<StaffRecoveries> {
  ensureStaff(caller);
  const { clinicId, personId } = caller.principal;
  const [clinic, staff] = await Promise.all([
    getClinic(deps.store, clinicId),
    listStaff(deps.store, clinicId),
  ]);
  if (!clinic) throw new Refusal('not-found');
  const nameOf = (id: PersonId) => staff.find((one) => one.personId === id)?.name ?? '';
  return {
    timeZone: clinic.timeZone,
    others: staff.filter((one) => one.state === 'active' && one.personId !== personId).length,
    recoveries: staff.flatMap((one) => {
      const recovery = openRecovery(one, deps.now());
      if (!recovery) return [];
      return {
        id: one.personId,
        name: one.name,
        role: one.role,
        askedBy: nameOf(recovery.by),
        askedAt: recovery.at,
        endsAt: endsAt(recovery.at),
        isYou: one.personId === personId,
        mayAgree: one.personId !== personId && recovery.by !== personId,
      };
    }),
  };
}

/**
 * An administrator asks that somebody gets a new way in. Nothing ends yet. Throws `not-found`, `not-allowed` for oneself and
 * `already-used` where it does not fit.
 */
export async function askForRecovery(
  deps: Deps,
  caller: Caller,
  personId: PersonId,
): Promise<void> {
  const me = ensureAdministrator(caller);
  if (personId === me.personId) {
    throw new Refusal('not-allowed', {
      detail: 'You are in. For a new key of your own, ask another administrator to start this.',
    });
  }
  await inOneTransaction<null>(deps, async () => {
    const before = await getStaff(deps.store, me.clinicId, personId, { consistent: true });
    if (!before) throw new Refusal('not-found');
    if (before.state !== 'active') {
      throw new Refusal('already-used', {
        detail: 'This is for people who were in. Invite somebody who was not.',
      });
    }
    if (openRecovery(before, deps.now())) return { answer: null, writes: [] };
    const recovery = { by: me.personId, at: deps.now().toISOString() };
    return {
      answer: null,
      writes: [
        staffChange(me.clinicId, before, { ...before, recovery }),
        await recorded(deps, me, 'staff.recovery-asked', before),
      ],
    };
  });
}

/**
 * A second person agrees: what opened something for that colleague ends at once, and four words let them in once, for two hours.
 * A repeated send shows the same words. Throws `not-found` and `not-allowed`.
 */
export async function agreeToRecovery(
  deps: Deps,
  caller: Caller,
  personId: PersonId,
  idempotencyKey: string,
): Promise<CreatedInvitation> {
  const me = staffOf(caller);
  const code = codeOfRequest(deps, me.personId, idempotencyKey);
  const answer = await onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['agree-to-recovery', personId],
      answer: createdInvitation.omit({ code: true }),
    },
    async () => {
      const before = await asked(deps, me, personId);
      if (before.recovery?.by === me.personId || personId === me.personId) {
        throw new Refusal('not-allowed', {
          detail: 'This takes a second person: not the one who asked, and not the one it is for.',
        });
      }
      const way = wayInAnew(deps, me.clinicId, before, code);
      return {
        answer: { expiresAt: way.endsAt },
        writes: [...way.writes, await recorded(deps, me, 'staff.recovery-agreed', before)],
      };
    },
  );
  return { code, ...answer };
}

/** Anybody who works here may say no, the one who asked and the one it is for included. Nothing has ended for them. */
export async function declineRecovery(
  deps: Deps,
  caller: Caller,
  personId: PersonId,
): Promise<void> {
  const me = staffOf(caller);
  await inOneTransaction<null>(deps, async () => {
    const before = await asked(deps, me, personId);
    return {
      answer: null,
      writes: [
        staffChange(me.clinicId, before, { ...before, recovery: null }),
        await recorded(deps, me, 'staff.recovery-declined', before),
      ],
    };
  });
}

function staffOf(caller: Caller): StaffPrincipal {
  const { principal } = caller;
  if (!('access' in principal)) throw new Refusal('not-allowed');
  return principal;
}

async function asked(deps: Deps, me: StaffPrincipal, personId: PersonId): Promise<StaffRecord> {
  const before = await getStaff(deps.store, me.clinicId, personId, { consistent: true });
  if (!before || !openRecovery(before, deps.now())) throw new Refusal('not-found');
  return before;
}

const recorded = (
  deps: Deps,
  me: StaffPrincipal,
  action: string,
  { personId, role, recovery }: StaffRecord,
) =>
  auditWrite(
    deps.store,
    me.clinicId,
    {
      actor: { kind: me.role, id: me.personId },
      action,
      target: `staff ${personId}`,
      details: { role, ...(recovery && { askedBy: recovery.by }) },
    },
    deps.now(),
  );
