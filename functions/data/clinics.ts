import type { ClinicId, PersonId } from '#shared/contracts/primitives.ts';
import {
  clinicDirectory,
  clinicEntryKey,
  clinicKey,
  contactCheckKey,
  endOf,
  staffKey,
} from './keys.ts';
import {
  type ClinicRecord,
  type ContactCheckRecord,
  clinicEntryRecord,
  clinicRecord,
  contactCheckRecord,
  type StaffRecord,
  staffRecord,
} from './records.ts';
import type { Store, Write } from './table.ts';

export async function getClinic(
  store: Store,
  clinic: ClinicId,
  options: { consistent?: boolean } = {},
): Promise<ClinicRecord | null> {
  const item = await store.get('forum', clinicKey(clinic), options);
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

export async function getContactCheck(
  store: Store,
  clinic: ClinicId,
): Promise<ContactCheckRecord | null> {
  const item = await store.get('forum', contactCheckKey(clinic));
  return item ? contactCheckRecord.parse(item) : null;
}

/** Fails its condition where somebody else has looked since `before` was read. */
export const contactCheckWrite = (
  clinic: ClinicId,
  before: ContactCheckRecord | null,
  after: ContactCheckRecord,
): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  table: 'forum',
  item: { ...contactCheckKey(clinic), type: 'contact-check', ...after },
  onlyIf: before ? { equals: { checkedOn: before.checkedOn } } : { absent: true },
});

/** A page of all clinics, those after `after`, in no order that means anything. */
export async function listClinics(
  store: Store,
  { after, limit }: { readonly after: ClinicId | null; readonly limit: number },
): Promise<ClinicId[]> {
  const { pk, prefix } = clinicDirectory;
  const items = await store.query({
    table: 'forum',
    pk,
    between: [after === null ? prefix : `${clinicEntryKey(after).sk} `, endOf(prefix)],
    limit,
  });
  return items.map((item) => clinicEntryRecord.parse(item).clinicId);
}

const clinicsInPage = 100;

/** All of them, page by page, for maintenance. */
export async function allClinics(store: Store): Promise<ClinicId[]> {
  const found: ClinicId[] = [];
  for (;;) {
    const page = await listClinics(store, { after: found.at(-1) ?? null, limit: clinicsInPage });
    found.push(...page);
    if (page.length < clinicsInPage) return found;
  }
}

/** A new clinic and its place in the directory: never one without the other. */
export const clinicWrites = (clinic: ClinicRecord): Write[] => [
  {
    kind: 'put',
    table: 'forum',
    item: { ...clinicKey(clinic.clinicId), type: 'clinic', ...clinic },
    onlyIf: { absent: true },
  },
  {
    kind: 'put',
    table: 'forum',
    item: {
      ...clinicEntryKey(clinic.clinicId),
      type: 'clinic-entry',
      clinicId: clinic.clinicId,
    },
  },
];

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
