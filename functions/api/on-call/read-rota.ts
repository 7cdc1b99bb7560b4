import { ensureStaff } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import { getStaff } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicRota } from '#shared/contracts/rota.ts';
import { rotaOf } from '#shared/domain/rota.ts';
import { Refusal } from '#shared/errors.ts';

/** Hours and rota of the caller's own clinic. Throws `not-allowed` to everybody but clinicians and administrators. */
export async function readRota(deps: Deps, caller: Caller): Promise<ClinicRota> {
  ensureStaff(caller);
  const { clinicId } = caller.principal;
  // Somebody who has just changed it looks at what it is now.
  const clinic = await getClinic(deps.store, clinicId, { consistent: true });
  if (!clinic) throw new Refusal('not-found');
  const { rotaChanged } = clinic;
  const staff = rotaChanged && (await getStaff(deps.store, clinicId, rotaChanged.by));
  return rotaAsShown(clinic, staff?.name ?? null);
}

/** `changedBy` is the name of whoever made the last change, if that is known. */
export const rotaAsShown = (clinic: ClinicRecord, changedBy: string | null): ClinicRota => ({
  version: clinic.rotaVersion,
  timeZone: clinic.timeZone,
  changed:
    clinic.rotaChanged && changedBy !== null ? { by: changedBy, at: clinic.rotaChanged.at } : null,
  staffedHours: clinic.staffedHours,
  closedDates: clinic.closedDates ?? [],
  rota: rotaOf(clinic.rota),
});
