import { auditWrite } from '#functions/data/audit.ts';
import { clinicWrites } from '#functions/data/clinics.ts';
import { groupWrites, type NewGroup, nameReservation } from '#functions/data/groups.ts';
import type { ClinicRecord, StaffRecord } from '#functions/data/records.ts';
import { sessionWrite } from '#functions/data/sessions.ts';
import { keyWrite } from '#functions/data/sign-ins.ts';
import { principalOf, staffWrite } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedHash } from '#functions/secrets.ts';
import { keyFrom } from '#functions/words.ts';
import type { Agreement } from '#shared/contracts/invitation.ts';
import {
  type ClinicId,
  clinicId,
  type GroupId,
  groupId,
  personId,
} from '#shared/contracts/primitives.ts';
import { type Rota, rota } from '#shared/contracts/rota.ts';
import type { Session } from '#shared/contracts/session.ts';
import type { StaffedHours } from '#shared/domain/cover.ts';

export interface ClinicPlan {
  readonly name: string;
  readonly region: string;
  readonly timeZone: string;
  readonly staffedHours: readonly StaffedHours[];
  readonly closedDates?: readonly string[];
  readonly rota?: Rota | undefined;
  readonly settings?: ClinicRecord['settings'];
  readonly administrator: { readonly slug: string; readonly name: string };
  readonly clinicians: readonly {
    readonly slug: string;
    readonly name: string;
    readonly groups: readonly string[];
  }[];
  readonly groups: readonly {
    readonly slug: string;
    readonly name: string;
    readonly agreement: Agreement;
    readonly sessions: readonly Session[];
  }[];
}

export interface ClinicSetUp {
  readonly clinicId: ClinicId;
  /** By the plan's slugs. */
  readonly groupIds: Readonly<Record<string, GroupId>>;
  /** Staff's seven words by the plan's slugs: shown once, kept nowhere. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A new clinic with its groups, calendar and staff. Nobody's route: who runs it already holds the installation. */
export async function setUpClinic(deps: Deps, plan: ClinicPlan): Promise<ClinicSetUp> {
  const clinic = clinicId.parse(deps.newId());
  const groupIds: Record<string, GroupId> = Object.fromEntries(
    plan.groups.map((group) => [group.slug, groupId.parse(deps.newId())]),
  );
  const keys: Record<string, string> = {};

  const staffOf = (
    person: { slug: string; name: string },
    role: StaffRecord['role'],
    groups: readonly string[],
  ): StaffRecord => ({
    personId: personId.parse(deps.newId()),
    name: person.name,
    role,
    groupIds: groups.flatMap((slug) => groupIds[slug] ?? []),
    state: 'active',
    invitation: null,
    access: 1,
    keyHash: null,
    version: 1,
  });
  const clinicians = plan.clinicians.map((one) => ({
    ...one,
    staff: staffOf(one, 'clinician', one.groups),
  }));
  const staff = [
    {
      slug: plan.administrator.slug,
      staff: staffOf(plan.administrator, 'administrator', []),
    },
    ...clinicians,
  ];

  await deps.store.transact([
    ...clinicWrites({
      clinicId: clinic,
      name: plan.name,
      region: plan.region,
      timeZone: plan.timeZone,
      staffedHours: plan.staffedHours.map((hours) => ({ ...hours })),
      ...(plan.closedDates ? { closedDates: [...plan.closedDates] } : {}),
      rotaVersion: 1,
      ...(plan.rota ? { rota: rota.parse(plan.rota) } : {}),
      contacts: null,
      ...(plan.settings ? { settings: plan.settings } : {}),
    }),
    ...staff.flatMap(({ slug, staff: record }) => {
      const key = keyFrom(deps.randomBytes(10));
      keys[slug] = key;
      const keyHash = keyedHash(deps.secrets, 'key', key);
      return [
        staffWrite(clinic, { ...record, keyHash }),
        keyWrite(keyHash, principalOf(clinic, record)),
      ];
    }),
    await auditWrite(
      deps.store,
      clinic,
      {
        actor: { kind: 'system', id: 'set-up' },
        action: 'clinic.created',
        target: `clinic ${clinic}`,
        details: {},
      },
      deps.now(),
    ),
  ]);

  for (const group of plan.groups) {
    const id = groupIds[group.slug];
    if (id === undefined) continue;
    const facilitators = clinicians
      .filter((one) => one.groups.includes(group.slug))
      .map((one) => ({ personId: one.staff.personId, name: one.staff.name }));
    const record: NewGroup = {
      groupId: id,
      clinicId: clinic,
      name: group.name,
      timeZone: plan.timeZone,
      agreementVersion: group.agreement.version,
      facilitators,
    };
    await deps.store.transact([
      ...groupWrites(record, group.agreement),
      // Nobody may take a facilitator's name as a pseudonym.
      ...facilitators.map((one) => nameReservation(id, one.name, one.personId)),
      ...group.sessions.map((session) =>
        sessionWrite(id, { ...session, seriesId: null, version: 1 }),
      ),
    ]);
  }
  return { clinicId: clinic, groupIds, keys };
}
