import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ClinicGroup,
  ClinicGroupDetail,
  ClinicGroupList,
  CreatedGroup,
} from '#shared/contracts/clinic-group.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { CreatedInvitation } from '#shared/contracts/invitation.ts';
import type { Me } from '#shared/contracts/people.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, once, type TestClient } from '#test/factories/api-client.ts';
import { createTestClinic } from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

let world: World;
let admin: TestClient;
beforeAll(async () => {
  world = await createWorld();
  admin = world.administrator;
});
afterAll(() => world.deps.stop());

const list = (query = '') => admin.get<ClinicGroupList>(`/clinic/groups${query}`);
const detail = (id: string) => admin.get<ClinicGroupDetail>(`/clinic/groups/${id}`);
const clinician = async (name: string) => {
  const found = (await list()).clinicians.find((one) => one.name === name);
  if (!found) throw new Error(`No clinician ${name}`);
  return found.id;
};
const plan = async (change: object = {}) => ({
  name: 'Wednesday evening group',
  timeZone: 'Europe/Dublin',
  agreement: 'We keep what we hear here.',
  facilitators: [await clinician('Maya Lind')],
  ...change,
});
const create = async (change: object = {}) =>
  (await admin.post<CreatedGroup>('/clinic/groups', await plan(change))).groupId;
const change = (id: string, body: object) => admin.request('PATCH', `/clinic/groups/${id}`, body);
const audited = async (action: string) =>
  (await everything(world.deps, 'audit')).filter((event) => event.action === action);

describe('the groups of a clinic', () => {
  it('are listed for its administrator by name, with those who lead them and those who could', async () => {
    const { groups, clinicians, timeZone, nextCursor } = await list();
    expect(groups.map((one) => [one.name, one.facilitators.map((who) => who.name)])).toEqual([
      ['Group one', ['Maya Lind', 'Ines Both']],
      ['Group two', ['Chidi Okafor', 'Ines Both']],
    ]);
    expect(clinicians.map((one) => one.name)).toEqual(['Chidi Okafor', 'Ines Both', 'Maya Lind']);
    expect([timeZone, nextCursor]).toEqual(['America/New_York', null]);
  });

  it('are there for the clinician who leads one as soon as it is created, and one request creates one', async () => {
    const body = await plan();
    const key = once();
    const { groupId } = await admin.post<CreatedGroup>('/clinic/groups', body, key);
    expect(await admin.post('/clinic/groups', body, key)).toEqual({ groupId });
    const { groups } = await world.lind.get<Me>('/me');
    expect(groups).toContainEqual({
      id: groupId,
      name: 'Wednesday evening group',
      timeZone: 'Europe/Dublin',
      barrier: null,
    });
    expect(await world.lind.get<GroupHome>(`/groups/${groupId}`)).toMatchObject({
      facilitators: ['Maya Lind'],
      nextSession: null,
    });
    await expectProblem(world.both.request('GET', `/groups/${groupId}`), 'not-found');
    expect(await audited('group.created')).toMatchObject([{ target: `group ${groupId}` }]);
  });

  it('need a name, a known time zone, an agreement and somebody of the clinic who leads them', async () => {
    const refused = async (body: object) =>
      admin.request('POST', '/clinic/groups', await plan(body), once());
    await expectFieldError(refused({ name: ' ' }), 'name');
    await expectFieldError(refused({ name: 'a'.repeat(61) }), 'name');
    for (const timeZone of ['London', 'Europe/Nowhere', '+01:00', 'EST', '']) {
      await expectFieldError(refused({ timeZone }), 'timeZone');
    }
    await expectFieldError(refused({ agreement: '' }), 'agreement');
    await expectFieldError(refused({ facilitators: [] }), 'facilitators');
    const other = await createTestClinic(world.deps);
    const theirs = await (await other.staff('administrator')).get<ClinicGroupList>(
      '/clinic/groups',
    );
    const stranger = theirs.clinicians.map((one) => one.id).slice(0, 1);
    await expectFieldError(refused({ facilitators: stranger }), 'facilitators');
  });

  it('change their name and those who lead them, who come and go at once', async () => {
    const id = await create();
    const okafor = await clinician('Chidi Okafor');
    const body = { version: 1, name: 'Renamed', facilitators: [okafor] };
    expect(await (await change(id, body)).json()).toMatchObject({ name: 'Renamed', version: 2 });
    expect((await world.okafor.get<GroupHome>(`/groups/${id}`)).name).toBe('Renamed');
    await expectProblem(world.lind.request('GET', `/groups/${id}`), 'not-found');
    const lists = async (who: TestClient) => (await who.get<Me>('/me')).groups.map((one) => one.id);
    expect(await lists(world.okafor)).toContain(id);
    expect(await lists(world.lind)).not.toContain(id);
    // Back again: the name has been kept for whoever led the group before.
    const back = { version: 2, name: 'Renamed', facilitators: [await clinician('Maya Lind')] };
    expect((await change(id, back)).status).toBe(200);
    const [first] = await audited('group.changed');
    expect(first).toMatchObject({
      target: `group ${id}`,
      details: { renamed: 'yes', facilitatorsAdded: okafor },
    });
    expect(JSON.stringify(await audited('group.changed'))).not.toMatch(/Renamed|Lind|Okafor/);
  });

  it('are not changed on what somebody else has changed meanwhile', async () => {
    const id = await create();
    const facilitators = [await clinician('Maya Lind')];
    const both = await Promise.all(
      ['A', 'B'].map((name) => change(id, { version: 1, name, facilitators })),
    );
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    await expectProblem(change(id, { version: 1, name: 'C', facilitators }), 'stale');
    expect((await detail(id)).group.version).toBe(2);
  });

  it('take no facilitator whose name reads like a member’s', async () => {
    const id = await create({ facilitators: [await clinician('Ines Both')] });
    const { code } = await world.both.post<CreatedInvitation>(`/groups/${id}/invitations`, {
      role: 'member',
      rosterEntry: { name: 'Somebody Real' },
    });
    const join = { code, pseudonym: 'maya l1nd', acceptedAgreement: 1 };
    await clientOf(world.clinic.api).post('/join', join);
    const facilitators = [await clinician('Maya Lind')];
    await expectFieldError(change(id, { version: 1, name: 'A', facilitators }), 'facilitators');
  });

  it('of another clinic are not there', async () => {
    const other = await (await createTestClinic(world.deps)).staff('administrator');
    await expectProblem(other.request('GET', `/clinic/groups/${world.group}`), 'not-found');
    const ours = (await list()).groups.length;
    expect((await other.get<ClinicGroupList>('/clinic/groups')).groups).toHaveLength(2);
    expect(ours).toBeGreaterThan(2);
  });

  it('are gone through in pages where there are more than a hundred, each once', async () => {
    const other = await (
      await createTestClinic(world.deps, {
        groups: Array.from({ length: 101 }, (_, at) => ({
          slug: `${at}`,
          name: `Group ${at}`,
          agreement: { version: 1, text: 'A' },
          sessions: [],
        })),
      })
    ).staff('administrator');
    const first = await other.get<ClinicGroupList>('/clinic/groups');
    expect(first.groups).toHaveLength(100);
    const rest = await other.get<ClinicGroupList>(`/clinic/groups?cursor=${first.nextCursor}`);
    expect(rest).toMatchObject({ nextCursor: null });
    const names = [...first.groups, ...rest.groups].map((one) => one.name);
    expect(new Set(names).size).toBe(101);
  });
});

describe('a closed group', () => {
  let id = '';
  const close = (version: number, how = 'close') =>
    admin.request('POST', `/clinic/groups/${id}/${how}`, { version });

  it('is read on by its members, who write no more, and its facilitators may still answer', async () => {
    id = world.group;
    const own = await thread(world.heron, world.group);
    const { group } = await detail(id);
    expect(await (await close(group.version)).json()).toMatchObject({ version: group.version + 1 });
    const home = await world.heron.get<GroupHome>(`/groups/${id}`);
    expect(home).toMatchObject({ frame: { barrier: 'group-closed' }, nextSession: null });
    expect((await own.read(world.heron)).youMay.reply).toBe(false);
    const reply = { body: words.calm };
    const refused = world.heron.request('POST', `${own.path}/posts`, reply, once());
    expect((await expectProblem(refused, 'not-allowed')).detail).toContain('has closed');
    expect((await own.reply(world.lind, words.calm)).number).toBe(2);
    expect((await world.heron.get<Me>('/me')).groups).toMatchObject([{ barrier: 'group-closed' }]);
  });

  it('lets nobody in, whatever invitation they hold', async () => {
    const { code } = await world.lind.post<CreatedInvitation>(`/groups/${id}/invitations`, {
      role: 'member',
      rosterEntry: { name: 'Somebody Real' },
    });
    const visitor = clientOf(world.clinic.api);
    await expectProblem(
      visitor.request('POST', '/invitations/open', { code }),
      'invitation-not-usable',
    );
    const join = { code, pseudonym: 'Silver Finch', acceptedAgreement: 1 };
    await expectProblem(visitor.request('POST', '/join', join, once()), 'invitation-not-usable');
  });

  it('closed twice is closed once, and opened again it is as it was', async () => {
    const before = (await detail(id)).group;
    expect(await (await close(before.version)).json()).toEqual(before);
    const opened: ClinicGroup = await (await close(before.version, 'open')).json();
    expect(opened).toMatchObject({ closedAt: null, version: before.version + 1 });
    await thread(world.heron, world.group);
    expect((await world.heron.get<GroupHome>(`/groups/${id}`)).nextSession).not.toBeNull();
    expect(await audited('group.closed')).toHaveLength(1);
    expect(await audited('group.opened')).toHaveLength(1);
  });
});
