import type { ClinicId, PersonId } from '#shared/contracts/primitives.ts';
import { staffKey, staffOf } from './keys.ts';
import { type Principal, type StaffPrincipal, type StaffRecord, staffRecord } from './records.ts';
import type { Store, Write } from './table.ts';

export async function getStaff(
  store: Store,
  clinic: ClinicId,
  person: PersonId,
  options: { consistent?: boolean } = {},
): Promise<StaffRecord | null> {
  const item = await store.get('forum', staffKey(clinic, person), options);
  return item ? staffRecord.parse(item) : null;
}

/** Everybody who works or worked at a clinic, in no order that means anything. */
export async function listStaff(store: Store, clinic: ClinicId): Promise<StaffRecord[]> {
  const { pk, prefix } = staffOf(clinic);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => staffRecord.parse(item));
}

export const staffWrite = (clinic: ClinicId, staff: StaffRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...staffKey(clinic, staff.personId), type: 'staff', ...staff },
  onlyIf: { absent: true },
});

/** Fails its condition where somebody else has changed it since `before` was read. */
export const staffChange = (
  clinic: ClinicId,
  before: StaffRecord,
  after: Omit<StaffRecord, 'version'>,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...staffKey(clinic, before.personId),
    type: 'staff',
    ...after,
    version: before.version + 1,
  },
  onlyIf: { equals: { version: before.version } },
});

/** Holds a transaction back where this person has been changed since they were read. */
export const staffUnchanged = (clinic: ClinicId, staff: StaffRecord): Write => ({
  kind: 'check',
  table: 'forum',
  key: staffKey(clinic, staff.personId),
  onlyIf: { equals: { version: staff.version } },
});

/** Whom a key or a sign-in of this person stands for from now on. */
export const principalOf = (clinicId: ClinicId, staff: StaffRecord): StaffPrincipal => ({
  role: staff.role,
  clinicId,
  personId: staff.personId,
  access: staff.access,
});

/**
 * Whether a key or a sign-in of this person still opens anything. Staff's is looked up each time, so that the end of somebody's
 * access holds for every sign-in at once, also for one that began in the same moment.
 */
export async function isOpenFor(
  store: Store,
  principal: Principal,
  options: { consistent?: boolean } = {},
): Promise<boolean> {
  if (!('access' in principal)) return true;
  const staff = await getStaff(store, principal.clinicId, principal.personId, options);
  return staff?.state === 'active' && staff.access === principal.access;
}
