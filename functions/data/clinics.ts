import type { ClinicId } from '#shared/contracts/primitives.ts';
import { clinicDirectory, clinicEntryKey, clinicKey, contactCheckKey, endOf } from './keys.ts';
import {
  type ClinicRecord,
  type ContactCheckRecord,
  clinicEntryRecord,
  clinicRecord,
  contactCheckRecord,
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
export const clinicWrites = (clinic: Omit<ClinicRecord, 'settingsVersion'>): Write[] => [
  {
    kind: 'put',
    table: 'forum',
    item: { ...clinicKey(clinic.clinicId), type: 'clinic', ...clinic, settingsVersion: 1 },
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

/** Settings, region and contacts in the place of those that were read. */
export const settingsChange = (
  before: ClinicRecord,
  { region, settings, contacts, settingsVersion }: ClinicRecord,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: clinicKey(before.clinicId),
  set: { region, settings, contacts, settingsVersion },
  onlyIf: { equals: { settingsVersion: before.settingsVersion } },
});

/** Hours and rota in the place of those before. Fails its condition where somebody has changed them since `version` was read. */
export const rotaChange = (
  clinic: ClinicId,
  version: number,
  {
    staffedHours,
    closedDates,
    rota,
    rotaChanged,
  }: Pick<ClinicRecord, 'staffedHours' | 'closedDates' | 'rota' | 'rotaChanged'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: clinicKey(clinic),
  set: { staffedHours, closedDates, rota, rotaChanged, rotaVersion: version + 1 },
  onlyIf: { equals: { rotaVersion: version } },
});
