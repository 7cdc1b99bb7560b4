import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClinicSettingsView } from '#shared/contracts/clinic-settings.ts';
import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { contactOf, crisisContactsByRegion, entryOf } from '#shared/domain/crisis-contacts.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once } from '#test/factories/api-client.ts';
import { createTestClinic } from '#test/factories/clinic.ts';
import { aSettingsRequest } from '#test/factories/settings.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, emptyQueue, queueOf, thread, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const read = () => world.administrator.get<ClinicSettingsView>('/clinic/settings');
const put = (body: object) => world.administrator.request('PUT', '/clinic/settings', body);
/** As they are now, with a change. */
const request = async (change: object = {}) => {
  const { version, region } = await read();
  return { ...aSettingsRequest, version, region, ...change };
};
const set = async (change: object): Promise<ClinicSettingsView> =>
  (await put(await request(change))).json();
const refused = async (change: object) => put(await request(change));
const audited = async () =>
  (await everything(world.deps, 'audit')).filter((one) => one.action === 'settings.changed');
const emergency = {
  kind: 'emergency',
  name: 'Emergency services',
  call: '999, 112',
  hours: 'Day and night',
  owner: 'Front desk',
  reviewBy: '2027-01-31',
};

describe('the settings of a clinic', () => {
  it('begin with the defaults, and with the contacts of the region', async () => {
    expect(await read()).toMatchObject({
      version: 1,
      region: 'US',
      holds: 'risky',
      alumniAccess: 'shared-threads',
      keepThreadsDays: 730,
      contactsFrom: 'region',
      contacts: [
        { name: 'Emergency services', call: '911' },
        { call: '988', text: '988' },
      ],
      contactsDue: 0,
    });
  });

  it('change on what was seen, are on the record by name, from what and to what, and one that changes nothing leaves no trace', async () => {
    const before = await audited();
    const body = await request({
      claimMinutes: { crisis: 15, urgent: 60, soon: 60, routine: 60 },
      legalHold: true,
    });
    expect(await (await put(body)).json()).toMatchObject({ version: 2, legalHold: true });
    await expectProblem(put(body), 'stale');
    expect(await (await put({ ...body, version: 2 })).json()).toMatchObject({ version: 2 });
    const events = (await audited()).slice(before.length);
    expect(events).toMatchObject([
      { details: { 'claimMinutes.crisis': '10 → 15', legalHold: 'false → true' } },
    ]);
    expect(Object.keys(events[0]?.details ?? {})).toHaveLength(2);
  });

  it('stay within bounds, and no lane is to be looked at sooner than the one above it', async () => {
    const minutes = { crisis: 30, urgent: 240, soon: 1440, routine: 4320 };
    const look = (change: object) => refused({ lookWithinMinutes: { ...minutes, ...change } });
    await expectFieldError(look({ crisis: 4 }), 'lookWithinMinutes.crisis');
    await expectFieldError(look({ crisis: 241 }), 'lookWithinMinutes.crisis');
    expect(await expectFieldError(look({ urgent: 20 }), 'lookWithinMinutes.urgent')).toContain(
      'sooner',
    );
    await expectFieldError(refused({ keepThreadsDays: 29 }), 'keepThreadsDays');
    await expectFieldError(refused({ digestHoursBefore: 0 }), 'digestHoursBefore');
    await expectFieldError(refused({ holds: 'none' }), 'holds');
    expect((await look({})).status).toBe(200);
  });

  it('are each clinic’s own', async () => {
    const other = await (await createTestClinic(world.deps)).staff('administrator');
    expect(await other.get('/clinic/settings')).toMatchObject({ version: 1, legalHold: false });
  });
});

describe('crisis contacts', () => {
  it('of the clinic take the place of the region’s at once, and give it back', async () => {
    const line = {
      ...emergency,
      kind: 'line',
      name: 'A line',
      call: undefined,
      text: '85258',
      textWords: 'HOME',
      page: 'https://example.org/chat',
    };
    const settings = await set({
      contactsFrom: 'clinic',
      contacts: { first: emergency, second: line },
    });
    expect(settings).toMatchObject({ contactsFrom: 'clinic', contactsDue: 0 });
    const shown = () => world.heron.get<CrisisResources>('/crisis-resources');
    expect((await shown()).contacts.map((one) => one.ways)).toEqual([
      [
        { by: 'call', number: '999' },
        { by: 'call', number: '112' },
      ],
      [
        { by: 'text', number: '85258', words: 'HOME' },
        { by: 'page', address: 'https://example.org/chat' },
      ],
    ]);
    await set({ contactsFrom: 'region', region: 'GB' });
    expect((await shown()).contacts).toEqual(crisisContactsByRegion.GB);
    const details = (await audited()).map((one) => one.details);
    expect(JSON.stringify(details)).not.toMatch(/999|85258|Front desk|A line/);
    expect(details).toContainEqual(
      expect.objectContaining({ contacts: '2 of its own → of the region', region: 'US → GB' }),
    );
  });

  it('always hold the emergency number, and each a way to be reached', async () => {
    const own = (contacts: object) => refused({ contactsFrom: 'clinic', contacts });
    await expectFieldError(own({}), 'contactsFrom');
    await expectFieldError(own({ first: { ...emergency, kind: 'line' } }), 'contactsFrom');
    await expectFieldError(
      own({ first: { ...emergency, call: undefined } }),
      'contacts.first.call',
    );
    await expectFieldError(own({ first: { ...emergency, call: 'one' } }), 'contacts.first.call');
    await expectFieldError(
      own({ first: { ...emergency, page: 'http://example.org' } }),
      'contacts.first.page',
    );
    await expectFieldError(
      own({ first: { ...emergency, textWords: 'HI' } }),
      'contacts.first.text',
    );
    await expectFieldError(own({ first: { ...emergency, owner: ' ' } }), 'contacts.first.owner');
  });

  it('past their date are said to be, and are shown all the same', async () => {
    const past = { ...emergency, reviewBy: '2026-11-17' };
    expect(await set({ contactsFrom: 'clinic', contacts: { first: past } })).toMatchObject({
      contactsDue: 1,
    });
    expect((await world.heron.get<CrisisResources>('/crisis-resources')).contacts).toHaveLength(1);
    await set({ contactsFrom: 'region' });
  });

  it.each(
    Object.values(crisisContactsByRegion)
      .flat()
      .map((one) => [one.name, one] as const),
  )('%s is the same after it was written down and read back', (_, contact) =>
    expect(contactOf(entryOf(contact))).toEqual(contact),
  );
});

describe('what a setting does', () => {
  it('holds the first three posts of somebody new where the clinic reads first posts, and tells the author and the queue why', async () => {
    await emptyQueue(world.lind);
    await set({ holds: 'new-members' });
    const finch = await world.clinic.joins('one', 'Silver Finch');
    const own = await thread(finch, world.group);
    expect(own.opened.post.state).toBe('waiting');
    expect((await own.read(finch)).posts[0]?.notice).toMatchObject({ kind: 'held' });
    expect(await queueOf(world.lind)).toMatchObject([
      {
        held: true,
        lane: 'routine',
        why: ['This clinic reads somebody’s first posts before others can see them.'],
      },
    ]);
    const states = [];
    for (let at = 0; at < 3; at += 1)
      states.push((await thread(finch, world.group)).opened.post.state);
    expect(states).toEqual(['waiting', 'waiting', 'published']);
    // A message to the facilitators draws nobody in: it neither waits nor counts.
    const wren = await world.clinic.joins('one', 'Quiet Wren');
    const message = await thread(wren, world.group, { audience: 'facilitators' });
    expect(message.opened.post.state).toBe('published');
    expect((await thread(world.lind, world.group)).opened.post.state).toBe('published');
    await set({ holds: 'risky' });
    expect((await thread(wren, world.group)).opened.post.state).toBe('published');
  });

  it('counts first posts under a pseudonym and under aliases apart, so that neither tells of the other', async () => {
    await set({ holds: 'new-members' });
    const sparrow = await world.clinic.joins('one', 'Plain Sparrow');
    const stateUnder = async (alias?: string) =>
      (await thread(sparrow, world.group, { alias })).opened.post.state;
    const hidden = [];
    for (const alias of ['Tin Lantern', 'Wool Raft', 'Paper Boat', 'Glass Bell']) {
      hidden.push(await stateUnder(alias));
    }
    expect(hidden).toEqual(['waiting', 'waiting', 'waiting', 'published']);
    expect(await stateUnder()).toBe('waiting');
    await set({ holds: 'risky' });
  });

  it('keeps alumni out of everything but their own words, and lets them back', async () => {
    const shared = await thread(world.otter, world.group, { audience: 'group-and-alumni' });
    const own = await thread(world.alum, world.group, { audience: 'group-and-alumni' });
    // As the page does that shows them what they posted: the list of what they wrote in goes by it.
    await world.alum.request('PUT', `${own.path}/reading`, { upTo: 1 });
    const home = () => world.alum.get<GroupHome>(`/groups/${world.group}`);
    expect((await home()).threads.map((one) => one.id)).toContain(shared.id);
    await set({ alumniAccess: 'none' });
    expect(await home()).toMatchObject({ frame: { barrier: 'alumni-away' } });
    expect((await home()).threads).toEqual([]);
    const mine = await world.alum.get<ThreadList>(`/groups/${world.group}/threads?filter=mine`);
    expect(mine.threads.map((one) => one.id)).toEqual([own.id]);
    expect((await own.read(world.alum)).posts).toHaveLength(1);
    await expectProblem(world.alum.request('GET', shared.path), 'not-found');
    const reply = { body: words.calm };
    await expectProblem(
      world.alum.request('POST', `${own.path}/posts`, reply, once()),
      'not-allowed',
    );
    expect((await shared.read(world.heron)).youMay.reply).toBe(true);
    await set({ alumniAccess: 'shared-threads' });
    expect((await home()).threads.map((one) => one.id)).toContain(shared.id);
  });
});
