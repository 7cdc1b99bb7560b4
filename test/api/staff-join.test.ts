import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClinic } from '#functions/api/clinics/create-clinic.ts';
import type { JoinedStaff, OpenedStaffInvitation } from '#shared/contracts/invitation.ts';
import type { Me } from '#shared/contracts/people.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once } from '#test/factories/api-client.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

const plan = {
  name: 'Harbour Clinic',
  region: 'GB',
  timeZone: 'Europe/London',
  administrator: 'Jo Marsh',
};
const day = 24 * 60 * 60 * 1000;

let deps: TestDeps;
beforeAll(async () => {
  deps = await createTestDeps();
});
afterAll(() => deps.stop());

const fresh = () => clientOf(createTestApi(deps));

describe('the invitation of a clinic’s first administrator', () => {
  it('is told what it is for before it is used, as often as one likes', async () => {
    const { code } = await createClinic(deps, plan);
    for (let i = 0; i < 2; i += 1) {
      expect(await fresh().post<OpenedStaffInvitation>('/invitations/open', { code })).toEqual({
        role: 'administrator',
        clinicName: 'Harbour Clinic',
        name: 'Jo Marsh',
        groupNames: [],
        comesBack: false,
      });
    }
  });

  it('lets in once, with a key that signs in again', async () => {
    const { code } = await createClinic(deps, plan);
    const client = fresh();
    const { key, me } = await client.post<JoinedStaff>('/join/staff', { code });
    expect(me).toMatchObject({ role: 'administrator', name: 'Jo Marsh', groups: [] });
    await client.post('/sign-in/without-passkey', {});
    expect(await client.get<Me>('/me')).toEqual(me);
    await expectProblem(
      fresh().request('POST', '/join/staff', { code }, once()),
      'invitation-not-usable',
    );
    const later = fresh();
    await later.post('/sign-in', { key });
    await later.post('/sign-in/without-passkey', {});
    expect(await later.get<Me>('/me')).toMatchObject({ name: 'Jo Marsh' });
  });

  it('shows the same words when the answer was lost and the request is sent again', async () => {
    const { code } = await createClinic(deps, plan);
    const again = once();
    const answers = await Promise.all(
      [1, 2, 3].map(() => fresh().post<JoinedStaff>('/join/staff', { code }, again)),
    );
    expect(new Set(answers.map((one) => one.key)).size).toBe(1);
  });

  it('ends after a week', async () => {
    const { code } = await createClinic(deps, plan);
    deps.travel(7 * day + 1);
    await expectProblem(
      fresh().request('POST', '/join/staff', { code }, once()),
      'invitation-not-usable',
    );
  });

  it('makes no member of a group, whatever is sent along', async () => {
    const { code } = await createClinic(deps, plan);
    const asMember = { code, pseudonym: 'Silver Finch', acceptedAgreement: 1 };
    await expectProblem(
      fresh().request('POST', '/join', asMember, once()),
      'invitation-not-usable',
    );
  });
});
