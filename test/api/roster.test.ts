import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#functions/data/keys.ts';
import type {
  CreatedGroupInvitation,
  Joined,
  JoinedAgain,
  OpenedGroupInvitation,
} from '#shared/contracts/invitation.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { InvitedGroup, Roster } from '#shared/contracts/roster.ts';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import { markPattern, mostAtOnce } from '#shared/domain/roster.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once } from '#test/factories/api-client.ts';
import {
  anotherDevice,
  cardOf,
  comesBackElsewhere,
  joinsByCard,
  newCodeFor,
} from '#test/factories/roster.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';

const day = 24 * 60 * 60_000;
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const rosterPath = () => `/groups/${world.group}/roster`;
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Person ${at}`, phone: '555 0100' }));
const inviteAll = (count: number, headers = once()) =>
  world.lind.post<InvitedGroup>(rosterPath(), { role: 'member', people: names(count) }, headers);
const opens = (code: string) =>
  anotherDevice(world).post<OpenedGroupInvitation>('/invitations/open', { code });

describe('inviting a whole group', () => {
  it('gives everybody a code and a card of their own, in one step and once', async () => {
    const headers = once();
    const before = (await world.lind.get<Roster>(rosterPath())).cards.length;
    const first = await inviteAll(mostAtOnce, headers);
    expect(first.invitations).toHaveLength(mostAtOnce);
    for (const { code, mark } of first.invitations) {
      expect(code.split(' ')).toHaveLength(4);
      expect(mark).toMatch(markPattern);
    }
    expect(new Set(first.invitations.map(({ code }) => code)).size).toBe(mostAtOnce);
    expect(await inviteAll(mostAtOnce, headers)).toEqual(first);
    const { cards } = await world.lind.get<Roster>(rosterPath());
    expect(cards).toHaveLength(before + mostAtOnce);
    const marks = new Set(cards.map(({ mark }) => mark));
    expect(first.invitations.filter(({ mark }) => !marks.has(mark))).toEqual([]);
  });

  it('gives no two of them the same mark, however it is drawn', async () => {
    const deps = await createTestDeps();
    const drawn: number[] = [];
    const randomBytes = (count: number) =>
      count === 2 && drawn.length > 0
        ? Uint8Array.of(0, drawn.shift() ?? 0)
        : deps.randomBytes(count);
    const other = await createWorld({}, { ...deps, randomBytes });
    const path = `/groups/${other.group}/roster`;
    drawn.push(0, 0, 0, 1, 0, 2);
    const { invitations } = await other.lind.post<InvitedGroup>(path, {
      role: 'member',
      people: names(3),
    });
    expect(invitations.map(({ mark }) => mark)).toEqual(['A-10', 'B-10', 'C-10']);
    await deps.stop();
  });

  it('refuses more than it can hold, nobody, and somebody without a name, and makes no card for the others', async () => {
    const before = await world.lind.get<Roster>(rosterPath());
    const send = (people: unknown) =>
      world.lind.request('POST', rosterPath(), { role: 'member', people }, once());
    await expectFieldError(send(names(mostAtOnce + 1)), 'people');
    await expectFieldError(send([]), 'people');
    await expectFieldError(send([...names(2), { name: ' ' }]), 'people.2.name');
    expect(await world.lind.get<Roster>(rosterPath())).toEqual(before);
  });

  it('keeps what was written sealed: neither the roster nor the forum’s table holds any of it', async () => {
    await world.lind.post(rosterPath(), {
      role: 'alum',
      people: [{ name: 'Perpetua Quillfeather', phone: '555 0199', recordNumber: 'RN-7781' }],
    });
    const kept = JSON.stringify([
      await everything(world.deps, 'forum'),
      await everything(world.deps, 'audit'),
      await world.lind.get<Roster>(rosterPath()),
    ]);
    for (const secret of ['Perpetua', 'Quillfeather', '555 0199', 'RN-7781']) {
      expect(kept).not.toContain(secret);
    }
  });
});

describe('the roster', () => {
  it('says whether somebody joined when the time of the code is over, and not before', async () => {
    const [joined, unused] = (await inviteAll(2)).invitations;
    const seen = async (of: CreatedGroupInvitation | undefined) => {
      // A sign-in of staff does not last as long as a code.
      const clinician = await world.clinic.staff('lind');
      const { code, joined } = await cardOf(clinician, world.group, of?.mark ?? '');
      return { code, joined };
    };
    await anotherDevice(world).post<Joined>('/join', {
      code: joined?.code,
      pseudonym: 'Copper Thimble',
      acceptedAgreement: 1,
    });
    const during = await Promise.all([seen(joined), seen(unused)]);
    expect(during).toEqual(Array(2).fill({ code: 'out', joined: 'not-said-yet' }));
    world.deps.travel(14 * day - 1);
    expect(await Promise.all([seen(joined), seen(unused)])).toEqual(during);
    world.deps.travel(1);
    expect(await seen(joined)).toEqual({ code: 'over', joined: 'yes' });
    expect(await seen(unused)).toEqual({ code: 'over', joined: 'no' });
    world.deps.travel(-14 * day);
  });

  it('says the same of a code that is ended, whether it was used before or not', async () => {
    const [joined, unused] = (await inviteAll(2)).invitations;
    await anotherDevice(world).post<Joined>('/join', {
      code: joined?.code,
      pseudonym: 'Brass Thimble',
      acceptedAgreement: 1,
    });
    const ended = await Promise.all(
      [joined, unused].map(async (one) => {
        const card = await world.lind.post<Record<string, unknown>>(
          `${rosterPath()}/${one?.mark}/end-code`,
          { version: 1 },
        );
        return { ...card, mark: null };
      }),
    );
    expect(ended[0]).toEqual(ended[1]);
    expect(ended[0]).toMatchObject({ code: 'ended', joined: 'not-said-yet' });
    await expectProblem(
      anotherDevice(world).request('POST', '/invitations/open', { code: unused?.code }),
      'invitation-not-usable',
    );
  });

  it('does not let two facilitators change one card without seeing what the other did', async () => {
    const { mark } = await joinsByCard(world, 'Tin Thimble');
    await newCodeFor(world, mark);
    for (const path of ['codes', 'end-code']) {
      await expectProblem(
        world.both.request('POST', `${rosterPath()}/${mark}/${path}`, { version: 1 }, once()),
        'stale',
      );
    }
    await expectProblem(
      world.lind.request('POST', `${rosterPath()}/Z-99/codes`, { version: 1 }, once()),
      'not-found',
    );
  });

  it('stands in no order of time, and holds no id that a pseudonym has', async () => {
    const { cards } = await world.lind.get<Roster>(rosterPath());
    expect(cards.map(({ mark }) => mark)).toEqual(cards.map(({ mark }) => mark).sort());
    const { people } = await world.lind.get<GroupPeople>(`/groups/${world.group}/people`);
    const said = JSON.stringify(cards);
    for (const { id, name } of people) {
      expect(said).not.toContain(id);
      expect(said).not.toContain(name);
    }
  });
});

describe('a code for somebody who lost their key', () => {
  it('gives a new key for the pseudonym they had, with everything they wrote', async () => {
    const { back, again, key } = await comesBackElsewhere(world, 'Snowy Thimble');
    expect(again.me).toMatchObject({ role: 'member', name: 'Snowy Thimble' });
    expect(again.key.split(' ')).toHaveLength(7);
    expect(again.key).not.toBe(key);
    const opened = await thread(back, world.group);
    expect((await opened.read(back)).posts[0]?.author).toMatchObject({
      name: 'Snowy Thimble',
      isYou: true,
    });
    const { people } = await world.lind.get<GroupPeople>(`/groups/${world.group}/people`);
    expect(people.filter(({ name }) => name === 'Snowy Thimble')).toHaveLength(1);
    expect(
      (await anotherDevice(world).request('POST', '/sign-in', { key: again.key })).status,
    ).toBe(200);
  });

  it('ends the key before with all its sign-ins, and says so to whoever has it', async () => {
    const { client, key } = await comesBackElsewhere(world, 'Rusty Thimble');
    const home = await expectProblem(
      client.request('GET', `/groups/${world.group}/threads`),
      'not-signed-in',
    );
    expect(home.detail).toContain('tell the clinic');
    await expectProblem(client.request('GET', '/me'), 'not-signed-in');
    const refused = await expectProblem(
      anotherDevice(world).request('POST', '/sign-in', { key }),
      'not-signed-in',
    );
    expect(refused.detail).toContain('A new key was made for your name');
  });

  it('works a second time, and then the second key ends', async () => {
    const { back, mark } = await comesBackElsewhere(world, 'Paper Thimble');
    const { code } = await newCodeFor(world, mark);
    const third = anotherDevice(world);
    await third.post<JoinedAgain>('/join/again', { code });
    expect((await third.get<Me>('/me')).name).toBe('Paper Thimble');
    await expectProblem(back.request('GET', '/me'), 'not-signed-in');
  });

  it('says on opening that somebody comes back, and offers no other name', async () => {
    const { mark } = await joinsByCard(world, 'Wooden Thimble');
    const { code } = await newCodeFor(world, mark);
    expect(await opens(code)).toMatchObject({ comesBack: true, suggestions: [] });
    await expectProblem(
      anotherDevice(world).request(
        'POST',
        '/join',
        { code, pseudonym: 'Second Name', acceptedAgreement: 1 },
        once(),
      ),
      'invitation-not-usable',
    );
  });

  it('lets somebody in who has never joined, and looks the same to those who lead the group', async () => {
    const [unused] = (await inviteAll(1)).invitations;
    const { mark } = await joinsByCard(world, 'Glass Thimble');
    const both = await Promise.all(
      [mark, unused?.mark ?? ''].map(async (one) => {
        const created = await newCodeFor(world, one);
        const card = await cardOf(world.lind, world.group, one);
        return { created, card: { ...card, mark: null } };
      }),
    );
    expect(both[0]?.card).toEqual(both[1]?.card);
    const code = both[1]?.created.code ?? '';
    expect(await opens(code)).toMatchObject({ comesBack: false });
    await expectProblem(
      anotherDevice(world).request('POST', '/join/again', { code }, once()),
      'invitation-not-usable',
    );
    const joined = await anotherDevice(world).post<Joined>('/join', {
      code,
      pseudonym: 'Late Thimble',
      acceptedAgreement: 1,
    });
    expect(joined.me.name).toBe('Late Thimble');
  });

  it('ends the code before, works once, and gives the same words to the same request again', async () => {
    const { mark } = await joinsByCard(world, 'Stone Thimble');
    const first = await newCodeFor(world, mark);
    const second = await newCodeFor(world, mark);
    await expectProblem(
      anotherDevice(world).request('POST', '/join/again', { code: first.code }, once()),
      'invitation-not-usable',
    );
    const headers = once();
    const send = () =>
      anotherDevice(world).post<JoinedAgain>('/join/again', { code: second.code }, headers);
    expect(await send()).toEqual(await send());
    await expectProblem(
      anotherDevice(world).request('POST', '/join/again', { code: second.code }, once()),
      'invitation-not-usable',
    );
  });

  it('gives one key where two people use it at once', async () => {
    const { mark } = await joinsByCard(world, 'Clay Thimble');
    const { code } = await newCodeFor(world, mark);
    const both = await Promise.all(
      [1, 2].map(() => anotherDevice(world).request('POST', '/join/again', { code }, once())),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
  });

  it('tells somebody whose place has ended just that', async () => {
    const { mark } = await joinsByCard(world, 'Parting Thimble');
    const { people } = await world.lind.get<GroupPeople>(`/groups/${world.group}/people`);
    const person = people.find(({ name }) => name === 'Parting Thimble');
    await world.lind.post(`/groups/${world.group}/people/${person?.id}/standing`, {
      move: 'end',
      role: 'member',
      standing: 'active',
    });
    const { code } = await newCodeFor(world, mark);
    const refused = await expectProblem(
      anotherDevice(world).request('POST', '/join/again', { code }, once()),
      'invitation-not-usable',
    );
    expect(refused.detail).toContain('Your place in this group has ended');
  });

  it('is on the record by its card, and its use by the group alone', async () => {
    const { mark } = await comesBackElsewhere(world, 'Silver Thimble');
    const { people } = await world.lind.get<GroupPeople>(`/groups/${world.group}/people`);
    const id = people.find(({ name }) => name === 'Silver Thimble')?.id ?? '';
    const events = (await everything(world.deps, 'audit')).filter(
      ({ pk }) => pk === auditOf(world.clinic.clinicId).pk,
    );
    const given = events.filter(({ action }) => action === 'invitation.given-again').at(-1);
    expect(given).toMatchObject({ details: { card: mark }, actor: { kind: 'clinician' } });
    const used = events.filter(({ action }) => action === 'key.replaced').at(-1);
    expect(used).toMatchObject({ target: `group ${world.group}`, details: {} });
    expect(id).not.toBe('');
    expect(JSON.stringify(events)).not.toContain(id);
  });

  it('leaves nothing in the forum’s table in which a card and a person stand together', async () => {
    const { mark } = await comesBackElsewhere(world, 'Pewter Thimble');
    const items = await everything(world.deps, 'forum');
    const card = items.find((one) => one.type === 'roster-card' && one.mark === mark);
    const { people } = await world.lind.get<GroupPeople>(`/groups/${world.group}/people`);
    const id = people.find(({ name }) => name === 'Pewter Thimble')?.id ?? '';
    expect(card).toBeDefined();
    const ofCard = [mark, String(card?.entryId), String(card?.codeHash)];
    const together = items.filter((one) => {
      const said = JSON.stringify(one);
      return said.includes(id) && ofCard.some((part) => said.includes(part));
    });
    expect(together).toEqual([]);
  });
});
