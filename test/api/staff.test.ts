import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatedInvitation, JoinedStaff } from '#shared/contracts/invitation.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { StaffList, StaffMember } from '#shared/contracts/staff.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, reviewPathOf, thread, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const people = '/clinic/people';
const fresh = () => clientOf(world.clinic.api);
const list = () => world.administrator.get<StaffList>(people);

async function personCalled(name: string): Promise<StaffMember> {
  const found = (await list()).people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
}

const invites = (name: string, more: Record<string, unknown> = {}) =>
  world.administrator.post<CreatedInvitation>(people, { name, role: 'clinician', ...more });

/** Invited and in, with the key that they were shown. */
async function comesIn(
  name: string,
  more: Record<string, unknown> = {},
): Promise<TestClient & { key: string }> {
  const { code } = await invites(name, more);
  const client = fresh();
  const { key } = await client.post<JoinedStaff>('/join/staff', { code });
  await client.post('/sign-in/without-passkey', {});
  return Object.assign(client, { key });
}

const ends = async (name: string, by = world.administrator) =>
  by.request('POST', `${people}/${(await personCalled(name)).id}/end`, {});

describe('inviting somebody to work at the clinic', () => {
  it('shows who is invited until they come, and then leads the group that was said', async () => {
    const { code } = await invites('Dr. Noor Aziz', { groupIds: [world.group] });
    expect(await personCalled('Dr. Noor Aziz')).toMatchObject({
      role: 'clinician',
      state: 'invited',
      groups: [{ id: world.group, name: 'Group one' }],
      invitedUntil: expect.any(String),
    });
    const client = fresh();
    const { me } = await client.post<JoinedStaff>('/join/staff', { code });
    await client.post('/sign-in/without-passkey', {});
    expect(me).toMatchObject({ role: 'clinician', groups: [{ name: 'Group one' }] });
    expect((await client.request('GET', `/groups/${world.group}`)).status).toBe(200);
    expect((await client.request('GET', '/reviews')).status).toBe(200);
    expect(await personCalled('Dr. Noor Aziz')).toMatchObject({
      state: 'active',
      invitedUntil: null,
    });
  });

  it('keeps their name from members of their groups from the first moment on', async () => {
    await invites('Sunny Vale', { groupIds: [world.group] });
    const { code } = await world.lind.post<CreatedInvitation>(
      `/groups/${world.group}/invitations`,
      { role: 'member', rosterEntry: { name: 'Somebody Real' } },
    );
    const asMember = { code, pseudonym: 'sunny-vale', acceptedAgreement: 1 };
    await expectProblem(fresh().request('POST', '/join', asMember, once()), 'name-taken');
  });

  it('gives no name that a member has, without saying that one has it', async () => {
    const told = await expectFieldError(
      world.administrator.request(
        'POST',
        people,
        { name: 'Quiet Heron', role: 'clinician', groupIds: [world.group] },
        once(),
      ),
      'name',
    );
    expect(told).not.toMatch(/member|pseudonym|taken/i);
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['an address for a name', { name: 'noor@example.org' }, 'name'],
    ['a colleague’s name, written otherwise', { name: 'MAYA  LlND' }, 'name'],
    ['no role', { role: undefined }, 'role'],
    ['a role that is none', { role: 'member' }, 'role'],
    ['an administrator who is to lead', { role: 'administrator', groupIds: ['own'] }, 'groupIds'],
    ['a group that is nowhere', { groupIds: ['aaaaaaaaaaaaaaaa'] }, 'groupIds'],
  ])('is refused with %s, beside the field', async (_, change, field) => {
    const body = { name: 'Somebody New', role: 'clinician', ...change };
    const groupIds =
      'groupIds' in change && change.groupIds[0] === 'own' ? [world.group] : undefined;
    await expectFieldError(
      world.administrator.request('POST', people, groupIds ? { ...body, groupIds } : body, once()),
      field,
    );
  });

  it('shows the same words when it is sent twice, and makes one person', async () => {
    const again = once();
    const body = { name: 'Twice Sent', role: 'administrator' };
    const [one, two] = await Promise.all(
      [1, 2].map(() => world.administrator.post<CreatedInvitation>(people, body, again)),
    );
    expect(one).toEqual(two);
    expect((await list()).people.filter((found) => found.name === 'Twice Sent')).toHaveLength(1);
  });

  it('again ends the words before', async () => {
    const { code: before } = await invites('Lost Paper');
    const { id } = await personCalled('Lost Paper');
    const { code } = await world.administrator.post<CreatedInvitation>(
      `${people}/${id}/invitations`,
      {},
    );
    await expectProblem(
      fresh().request('POST', '/join/staff', { code: before }, once()),
      'invitation-not-usable',
    );
    await fresh().post('/join/staff', { code });
    // Whoever is in comes back by two people, not by one.
    await expectProblem(
      world.administrator.request('POST', `${people}/${id}/invitations`, {}, once()),
      'already-used',
    );
  });
});

describe('ending somebody’s access', () => {
  it('ends every sign-in and the key, frees their claims on the record, and takes them out of their groups', async () => {
    const leaving = await comesIn('Lee Farewell', { groupIds: [world.group] });
    const elsewhere = fresh();
    await elsewhere.post('/sign-in', { key: leaving.key });
    await elsewhere.post('/sign-in/without-passkey', {});
    const path = reviewPathOf(await thread(world.otter, world.group, { body: words.urgent }));
    await leaving.post(`${path}/claim`, {});

    expect((await ends('Lee Farewell')).status).toBe(204);
    for (const client of [leaving, elsewhere]) {
      await expectProblem(client.request('GET', '/me'), 'not-signed-in');
    }
    await expectProblem(fresh().request('POST', '/sign-in', { key: leaving.key }), 'wrong-key');
    expect(await personCalled('Lee Farewell')).toMatchObject({ state: 'ended', groups: [] });

    const review = await world.lind.get<ReviewDetail>(path);
    expect(review.claim).toBeNull();
    expect(review.history.at(-1)).toMatchObject({ action: 'released', by: 'Lee Farewell' });
    await world.lind.post(`${path}/claim`, {});
  });

  it('of somebody invited makes their words worthless', async () => {
    const { code } = await invites('Never Came');
    expect((await ends('Never Came')).status).toBe(204);
    await expectProblem(
      fresh().request('POST', '/join/staff', { code }, once()),
      'invitation-not-usable',
    );
  });

  it('may be done twice', async () => {
    await comesIn('Gone Twice');
    for (let i = 0; i < 2; i += 1) expect((await ends('Gone Twice')).status).toBe(204);
  });

  it('leaves a clinic always one administrator, whoever ends whom at the same moment', async () => {
    const alone = await createWorld({}, world.deps);
    const { code } = await alone.administrator.post<CreatedInvitation>(people, {
      name: 'Second Person',
      role: 'administrator',
    });
    const second = clientOf(alone.clinic.api);
    await second.post('/join/staff', { code });
    await second.post('/sign-in/without-passkey', {});
    const { people: both } = await second.get<StaffList>(people);
    const idOf = (name: string) => both.find((one) => one.name === name)?.id;
    const answers = await Promise.all([
      second.request('POST', `${people}/${idOf('Admin Person')}/end`, {}),
      alone.administrator.request('POST', `${people}/${idOf('Second Person')}/end`, {}),
    ]);
    expect(answers.filter((one) => one.status === 204)).toHaveLength(1);
    const stays = (await second.request('GET', '/me')).ok ? second : alone.administrator;
    const [last] = (await stays.get<StaffList>(people)).people.filter(
      (one) => one.role === 'administrator' && one.state === 'active',
    );
    expect(last).toMatchObject({ isYou: true });
    await expectProblem(stays.request('POST', `${people}/${last?.id}/end`, {}), 'not-allowed');
  });

  it('reaches nobody of another clinic', async () => {
    const other = await createWorld({}, world.deps);
    const { people: theirs } = await other.administrator.get<StaffList>(people);
    for (const { id } of theirs) {
      const path = `${people}/${id}`;
      await expectProblem(world.administrator.request('POST', `${path}/end`, {}), 'not-found');
      await expectProblem(
        world.administrator.request('POST', `${path}/invitations`, {}, once()),
        'not-found',
      );
    }
    expect(await other.lind.get<Me>('/me')).toMatchObject({ name: 'Maya Lind' });
  });
});

it('everything stands in an unbroken audit chain, without a word, a name or a hash of either', async () => {
  const { code } = await invites('Audit Me', { groupIds: [world.group] });
  const { key } = await fresh().post<JoinedStaff>('/join/staff', { code });
  await ends('Audit Me');
  const { clinicId } = world.clinic;
  const events = (await everything(world.deps, 'audit')).filter(
    (item) => item.pk === `CLINIC#${clinicId}`,
  );
  expect(events.map((event) => event.action)).toEqual(
    expect.arrayContaining(['staff.invited', 'staff.joined', 'staff.ended', 'staff.invited-again']),
  );
  expect(auditChainProblem(events)).toBeNull();
  const text = rawText(events);
  for (const secret of ['Audit Me', code, key]) expect(text).not.toContain(secret);
  const stored = rawText(await everything(world.deps, 'forum'));
  for (const secret of [code, key]) expect(stored).not.toContain(secret);
  expect(JSON.stringify(world.deps.logged)).not.toMatch(/Audit Me|Lee Farewell/);
});
