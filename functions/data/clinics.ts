import type { ClinicId, PersonId } from '#shared/contracts/primitives.ts';
import { clinicKey, staffKey } from './keys.ts';
import { type ClinicRecord, clinicRecord, type StaffRecord, staffRecord } from './records.ts';
import type { Store, Write } from './table.ts';

export async function getClinic(store: Store, clinic: ClinicId): Promise<ClinicRecord | null> {
  const item = await store.get('forum', clinicKey(clinic));
  return item ? clinicRecord.parse(item) : null;
}

export async function getStaff(
  store: Store,
  clinic: ClinicId,
  person: PersonId,
): Promise<StaffRecord | null> {
  const item = await store.get('forum', staffKey(clinic, person));
  return item ? staffRecord.parse(item) : null;
}

export const clinicWrite = (clinic: ClinicRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...clinicKey(clinic.clinicId), type: 'clinic', ...clinic },
  onlyIf: { absent: true },
});

/** Hours and rota in the place of those before. */
export const rotaChange = (
  clinic: ClinicId,
  { staffedHours, closedDates, rota }: Pick<ClinicRecord, 'staffedHours' | 'closedDates' | 'rota'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: clinicKey(clinic),
  set: { staffedHours, closedDates, rota },
  onlyIf: { exists: true },
});

export const staffWrite = (clinic: ClinicId, staff: StaffRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...staffKey(clinic, staff.personId), type: 'staff', ...staff },
  onlyIf: { absent: true },
});
