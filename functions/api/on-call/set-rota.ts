import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic, rotaChange } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getStaff } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicRota, setRotaRequest } from '#shared/contracts/rota.ts';
import { rotaChangeDetails } from '#shared/domain/rota-change.ts';
import { Refusal } from '#shared/errors.ts';
import { rotaAsShown } from './read-rota.ts';

/**
 * Replaces the hours and the rota of the administrator's own clinic. Throws `not-allowed` to everybody else, and `stale` where they
 * have changed since the version that was seen.
 */
export async function setRota(
  deps: Deps,
  caller: Caller,
  request: z.output<typeof setRotaRequest>,
): Promise<ClinicRota> {
  const { clinicId, personId } = ensureAdministrator(caller);
  const { version, rota, staffedHours, closedDates } = request;
  return inOneTransaction(deps, async () => {
    const [clinic, self] = await Promise.all([
      getClinic(deps.store, clinicId, { consistent: true }),
      getStaff(deps.store, clinicId, personId),
    ]);
    if (!clinic) throw new Refusal('not-found');
    if (clinic.rotaVersion !== version) throw new Refusal('stale', { detail: changedMeanwhile });
    const now = deps.now();
    const rotaChanged = { by: personId, at: now.toISOString() };
    const set = { rota, staffedHours, closedDates, rotaChanged };
    const after = { ...clinic, ...set, rotaVersion: version + 1 };
    const details = rotaChangeDetails(
      { ...clinic, closedDates: clinic.closedDates ?? [] },
      { rota, staffedHours, closedDates },
    );
    const event = {
      actor: { kind: 'administrator' as const, id: personId },
      action: 'rota.changed',
      target: `clinic ${clinicId}`,
      details: { ...details, version: after.rotaVersion },
    };
    return {
      answer: rotaAsShown(after, self?.name ?? null),
      writes: [
        rotaChange(clinicId, version, set),
        await auditWrite(deps.store, clinicId, event, now),
      ],
    };
  });
}

const changedMeanwhile =
  'Somebody else has changed the rota since you opened it. What you wrote is still here. Open the rota in another window, compare, and send yours again if it is right.';
