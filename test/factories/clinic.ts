import {
  type ClinicPlan,
  type ClinicSetUp,
  setUpClinic,
} from '#functions/api/clinics/set-up-clinic.ts';
import type { Deps } from '#functions/ports.ts';
import type { CreatedInvitation, Joined } from '#shared/contracts/invitation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { Rota } from '#shared/contracts/rota.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { clientOf, createTestApi, type TestApi, type TestClient } from './api-client.ts';

const day = 24 * 60 * 60 * 1000;

/** One is on call round the clock, a second is told after ten minutes, a lead after thirty. */
export const testRota: Rota = {
  contacts: ['first', 'second', 'lead'].map((id) => ({
    id,
    name: `The ${id} phone`,
  })),
  shifts: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    from: '08:00',
    to: '08:00',
    contact: 'first',
  })),
  exceptions: [],
  ladder: [
    { afterMinutes: 0, tells: ['on-call'] },
    { afterMinutes: 10, tells: ['second'] },
    { afterMinutes: 30, tells: ['lead'] },
  ],
  repeatMinutes: 30,
};

/** Two groups with a clinician each, one administrator, staffed on weekdays, a session last and next week. */
export function clinicPlan(now: Date, change: Partial<ClinicPlan> = {}): ClinicPlan {
  const session = (days: number) => ({
    startsAt: new Date(now.getTime() + days * day).toISOString(),
    minutes: 90,
    place: null,
    theme: null,
  });
  const group = (slug: string) => ({
    slug,
    name: `Group ${slug}`,
    agreement: { version: 1, text: 'We keep what we hear here.' },
    sessions: [session(-10), session(-3), session(4), session(11)],
  });
  return {
    name: 'A clinic',
    region: 'US',
    timeZone: 'America/New_York',
    staffedHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
    rota: testRota,
    administrator: { slug: 'administrator', name: 'Admin Person' },
    clinicians: [
      { slug: 'lind', name: 'Maya Lind', groups: ['one'] },
      { slug: 'okafor', name: 'Chidi Okafor', groups: ['two'] },
      { slug: 'both', name: 'Ines Both', groups: ['one', 'two'] },
    ],
    groups: [group('one'), group('two')],
    ...change,
  };
}

/** A clinic with people who came in by the front door: an invitation, a pseudonym, a key. */
export interface TestClinic extends ClinicSetUp {
  readonly api: TestApi;
  readonly nobody: TestClient;
  /** Signed in by slug, for staff. */
  staff(slug: string): Promise<TestClient>;
  /** A new member or alum of a group, signed in. */
  joins(
    group: string,
    pseudonym: string,
    role?: 'member' | 'alum',
  ): Promise<TestClient & { key: string }>;
  group(slug: string): GroupId;
}

/** A full sign-in of somebody who works there: the tests' clinics are made up, so the passkey can be passed over. */
export async function signsInAsStaff(client: TestClient, key: string | undefined): Promise<void> {
  await client.post('/sign-in', { key });
  await client.post('/sign-in/without-passkey', {});
}

export async function createTestClinic(
  deps: Deps,
  change: Partial<ClinicPlan> = {},
): Promise<TestClinic> {
  const api = createTestApi(deps);
  const setUp = await setUpClinic(deps, clinicPlan(deps.now(), change));
  const group = (slug: string): GroupId => {
    const id = setUp.groupIds[slug];
    if (!id) throw new Error(`No group ${slug}`);
    return id;
  };
  const staff = async (slug: string) => {
    const client = clientOf(api);
    await signsInAsStaff(client, setUp.keys[slug]);
    return client;
  };
  return {
    ...setUp,
    api,
    nobody: clientOf(api),
    group,
    staff,
    async joins(groupSlug, pseudonym, role = 'member') {
      const clinician = await staff('both');
      const { code } = await clinician.post<CreatedInvitation>(
        `/groups/${group(groupSlug)}/invitations`,
        { role, rosterEntry: { name: 'Somebody Real' } },
      );
      const client = clientOf(api);
      const joined = await client.post<Joined>('/join', {
        code,
        pseudonym,
        acceptedAgreement: 1,
      });
      return Object.assign(client, { key: joined.key });
    },
  };
}

export async function opensThread(
  client: TestClient,
  group: GroupId,
  change: Record<string, unknown> = {},
): Promise<OpenedThread> {
  return client.post<OpenedThread>(`/groups/${group}/threads`, {
    title: 'Soup on a Sunday',
    body: 'I made soup for the first time in weeks.',
    audience: 'group',
    asksFor: 'just-listening',
    ...change,
  });
}
