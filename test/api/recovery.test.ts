import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recoverAdministrator } from '#functions/api/clinics/recover-administrator.ts';
import { allClinics } from '#functions/data/clinics.ts';
import type { CreatedInvitation, JoinedStaff } from '#shared/contracts/invitation.ts';
import type { StaffList, StaffRecoveries } from '#shared/contracts/staff.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { Authenticator } from '#test/factories/authenticator.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, type World } from '#test/factories/world.ts';

// Somebody who lost their way in comes back by two people, and by nobody alone.

let world: World;
let admin: TestClient;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
});
afterAll(() => world.deps.stop());

const hour = 60 * 60 * 1000;
const fresh = () => clientOf(world.clinic.api);
async function idOf(name: string): Promise<string> {
  const { people } = await admin.get<StaffList>('/clinic/people');
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found.id;
}
const asks = async (name: string, by = admin) =>
  by.request('POST', `/recoveries/${await idOf(name)}/ask`, {});
const agrees = async (name: string, by: TestClient, key = once()) =>
  by.request('POST', `/recoveries/${await idOf(name)}/agree`, {}, key);
const waiting = (by: TestClient) => by.get<StaffRecoveries>('/recoveries');

/** A clinician with a key and a passkey, signed in. */
async function clinician(name: string) {
  const { code } = await admin.post<CreatedInvitation>('/clinic/people', {
    name,
    role: 'clinician',
  });
  const client = fresh();
  const { key } = await client.post<JoinedStaff>('/join/staff', { code });
  await makesPasskey(client);
  return Object.assign(client, { key });
}
async function makesPasskey(client: TestClient) {
  const authenticator = new Authenticator();
  const { options } = await client.post<{ options: { challenge: string } }>('/passkeys/challenge', {
    for: 'registration',
  });
  const response = authenticator.make({ challenge: options.challenge });
  const made = await client.request('POST', '/passkeys', { name: 'A phone', response });
  expect(made.status).toBe(204);
}

describe('a recovery', () => {
  it('lets somebody in anew when an administrator asks and a second person agrees; what they had opens nothing', async () => {
    const lost = await clinician('Dr. Ama Boateng');
    expect((await asks('Dr. Ama Boateng')).status).toBe(204);
    // Nothing has ended yet.
    expect((await lost.request('GET', '/reviews')).status).toBe(200);
    expect(await waiting(world.lind)).toMatchObject({
      recoveries: [{ name: 'Dr. Ama Boateng', askedBy: 'Admin Person', mayAgree: true }],
    });
    const agreed = await agrees('Dr. Ama Boateng', world.lind);
    expect(agreed.status).toBe(201);
    const { code, expiresAt } = (await agreed.json()) as CreatedInvitation;
    expect(Date.parse(expiresAt) - world.deps.now().getTime()).toBe(2 * hour);
    await expectProblem(lost.request('GET', '/reviews'), 'not-signed-in');
    await expectProblem(fresh().request('POST', '/sign-in', { key: lost.key }), 'wrong-key');

    const back = fresh();
    const { key, me } = await back.post<JoinedStaff>('/join/staff', { code });
    expect(me.name).toBe('Dr. Ama Boateng');
    expect(key).not.toBe(lost.key);
    // The old passkey does not count: a new one is made.
    expect(await back.get('/sign-in')).toMatchObject({ needs: 'first-passkey' });
    await makesPasskey(back);
    expect((await back.request('GET', '/reviews')).status).toBe(200);
    await expectProblem(
      fresh().request('POST', '/join/staff', { code }, once()),
      'invitation-not-usable',
    );
    expect((await waiting(world.lind)).recoveries).toEqual([]);
  });

  it('is agreed to neither by the one who asked nor by the one it is for', async () => {
    const lost = await clinician('Dr. Ada Moreau');
    await asks('Dr. Ada Moreau');
    await expectProblem(agrees('Dr. Ada Moreau', admin), 'not-allowed');
    await expectProblem(agrees('Dr. Ada Moreau', lost), 'not-allowed');
    const [mine] = (await waiting(admin)).recoveries;
    expect(mine).toMatchObject({ mayAgree: false, isYou: false });
    expect((await waiting(lost)).recoveries).toMatchObject([{ mayAgree: false, isYou: true }]);
    expect((await lost.request('GET', '/reviews')).status).toBe(200);
    // Whoever it is about, and did not ask, says no.
    const declined = await lost.request(
      'POST',
      `/recoveries/${await idOf('Dr. Ada Moreau')}/decline`,
      {},
    );
    expect(declined.status).toBe(204);
    await expectProblem(agrees('Dr. Ada Moreau', world.lind), 'not-found');
    expect((await lost.request('GET', '/reviews')).status).toBe(200);
  });

  it('is asked for by administrators, for others, who were in', async () => {
    await expectProblem(asks('Admin Person'), 'not-allowed');
    await expectProblem(asks('Maya Lind', world.okafor), 'not-allowed');
    await admin.post('/clinic/people', { name: 'Not Yet Here', role: 'clinician' });
    await expectProblem(asks('Not Yet Here'), 'already-used');
  });

  it('ends by itself: the request after a day, the words after two hours', async () => {
    await clinician('Dr. Ines Wolff');
    await asks('Dr. Ines Wolff');
    world.deps.travel(24 * hour);
    const lind = await world.clinic.staff('lind');
    const administrator = await world.clinic.staff('administrator');
    admin = administrator;
    expect((await waiting(lind)).recoveries).toEqual([]);
    await expectProblem(agrees('Dr. Ines Wolff', lind), 'not-found');
    await asks('Dr. Ines Wolff');
    const { code } = (await (await agrees('Dr. Ines Wolff', lind)).json()) as CreatedInvitation;
    world.deps.travel(2 * hour);
    await expectProblem(
      fresh().request('POST', '/join/staff', { code }, once()),
      'invitation-not-usable',
    );
    admin = await world.clinic.staff('administrator');
    // Locked out, but not lost: it begins anew.
    expect((await asks('Dr. Ines Wolff')).status).toBe(204);
  });

  it('shows the same words when it is sent again, and ends with the account', async () => {
    const lind = await world.clinic.staff('lind');
    const key = once();
    const [first, second] = [
      await agrees('Dr. Ines Wolff', lind, key),
      await agrees('Dr. Ines Wolff', lind, key),
    ];
    expect(await second.json()).toEqual(await first.json());
    await clinician('Dr. Leaving Soon');
    await asks('Dr. Leaving Soon');
    await admin.request('POST', `/clinic/people/${await idOf('Dr. Leaving Soon')}/end`, {});
    expect((await waiting(lind)).recoveries).toEqual([]);
    await expectProblem(agrees('Dr. Leaving Soon', lind), 'not-found');
  });

  it('stands on the record, each step with who took it, and without a word of the code', async () => {
    const events = await everything(world.deps, 'audit');
    const of = (action: string) => events.filter((event) => event.action === action);
    expect(of('staff.recovery-agreed')[0]).toMatchObject({ actor: { kind: 'clinician' } });
    expect(of('staff.recovery-asked').length).toBeGreaterThan(2);
    expect(of('staff.recovery-declined')).toHaveLength(1);
    expect(of('staff.came-back')).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(/Boateng|A phone/);
    expect(auditChainProblem(events)).toBeNull();
  });
});

describe('by whoever runs the system', () => {
  const clinicOf = (deps: World['deps']) =>
    allClinics(deps.store).then(([only]) => {
      if (!only) throw new Error('There is a clinic.');
      return only;
    });
  const recovers = async (of: World, name: string, althoughOthersCould = false) =>
    recoverAdministrator(of.deps, {
      clinicId: await clinicOf(of.deps),
      name,
      althoughOthersCould,
    });
  let small: World;
  beforeAll(async () => {
    small = await createWorld();
  });
  afterAll(() => small.deps.stop());

  it('nobody is let in where the clinic could do it, and who could is told', async () => {
    const boss = await small.clinic.staff('administrator');
    const { code } = await boss.post<CreatedInvitation>('/clinic/people', {
      name: 'Second Admin',
      role: 'administrator',
    });
    const colleague = clientOf(small.clinic.api);
    await colleague.post('/join/staff', { code });
    const refused = await recovers(small, 'Admin Person');
    expect(refused).toMatchObject({ came: 'others-could' });
    expect(refused.came === 'others-could' && refused.others).toContain('Second Admin');
    expect((await boss.request('GET', '/me')).status).toBe(200);
  });

  it('an administrator is let in all the same where that is asked for, which the record says', async () => {
    const boss = await small.clinic.staff('administrator');
    const done = await recovers(small, 'Admin Person', true);
    if (done.came !== 'done') throw new Error(done.came);
    await expectProblem(boss.request('GET', '/me'), 'not-signed-in');
    const events = await everything(small.deps, 'audit');
    expect(events.find(({ action }) => action === 'staff.recovered-by-operator')).toMatchObject({
      actor: { kind: 'system', id: 'operator' },
      details: { role: 'administrator', althoughOthersCould: 'yes' },
    });
    expect(auditChainProblem(events)).toBeNull();
    small.deps.travel(2 * hour);
    await expectProblem(
      clientOf(small.clinic.api).request('POST', '/join/staff', { code: done.code }, once()),
      'invitation-not-usable',
    );
  });

  it('an only administrator is let in, and one whose first words were lost', async () => {
    const alone = await createWorld();
    const done = await recovers(alone, 'Admin Person');
    if (done.came !== 'done') throw new Error(done.came);
    const back = clientOf(alone.clinic.api);
    await back.post<JoinedStaff>('/join/staff', { code: done.code });
    await makesPasskey(back);
    const invited = await back.post<CreatedInvitation>('/clinic/people', {
      name: 'Not Yet Here',
      role: 'administrator',
    });
    const first = await recovers(alone, 'Not Yet Here', true);
    if (first.came !== 'done') throw new Error(first.came);
    await expectProblem(
      clientOf(alone.clinic.api).request('POST', '/join/staff', { code: invited.code }, once()),
      'invitation-not-usable',
    );
    const newcomer = clientOf(alone.clinic.api);
    await newcomer.post<JoinedStaff>('/join/staff', { code: first.code });
    const events = await everything(alone.deps, 'audit');
    expect(events.filter(({ action }) => action === 'staff.joined')).toHaveLength(1);
    await alone.deps.stop();
  });

  it('no clinician, nobody who has gone and nobody unknown', async () => {
    for (const name of ['Maya Lind', 'Somebody Else']) {
      expect(await recovers(small, name, true)).toEqual({ came: 'unknown' });
    }
  });
});
