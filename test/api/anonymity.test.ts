import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { CreatedInvitation } from '#shared/contracts/invitation.ts';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { avatarShape } from '#shared/domain/avatar.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d/;
let world: World;
let own: Thread;
let aliased: Thread;

beforeAll(async () => {
  world = await createWorld();
  own = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
  aliased = await thread(world.heron, world.group, {
    alias: 'Woolen Raft',
    audience: 'group-and-alumni',
  });
  await aliased.reply(world.otter, 'Here with you.');
  await aliased.reply(world.heron, 'Thank you.');
  await own.reply(world.lind, 'Good soup.');
  await own.reply(world.otter, words.urgent);
  await decides(world.lind, reviewPathOf(own, 3), { noteToAuthor: 'I read this.' });
  for (let i = 0; i < 22; i += 1) await thread(world.otter, world.group);
});
afterAll(() => world.deps.stop());

const listPath = () => `/groups/${world.group}/threads`;
/** Everything that a member or alum can be shown, as text. Sessions are agreed in the room and exact for everybody. */
async function seenBy(who: TestClient): Promise<string> {
  const home = await who.get<GroupHome>(`/groups/${world.group}`);
  const answers: unknown[] = [{ ...home, lastSession: null, nextSession: null }];
  for (const path of [
    '/me',
    listPath(),
    `${listPath()}?filter=waiting-for-reply`,
    `${listPath()}?filter=facilitators`,
    `/groups/${world.group}/agreement`,
    own.path,
    aliased.path,
  ]) {
    answers.push(await who.get(path));
  }
  return JSON.stringify(answers);
}

describe('what members and alumni are shown', () => {
  it.each(['heron', 'otter', 'alum'] as const)('holds no exact time (%s)', async (who) => {
    expect(await seenBy(world[who])).not.toMatch(instant);
  });

  it('holds nobody’s id, a clinician’s neither', async () => {
    const items = await everything(world.deps, 'forum');
    const personIds = [
      ...new Set(
        items.flatMap((item) => (typeof item.personId === 'string' ? [item.personId] : [])),
      ),
    ];
    expect(personIds.length).toBeGreaterThanOrEqual(8);
    for (const who of [world.heron, world.otter, world.alum]) {
      const seen = await seenBy(who);
      expect(personIds.filter((id) => seen.includes(id))).toEqual([]);
    }
  });

  it('holds no ids but those of groups and threads, and seeds of avatars', async () => {
    const page = await own.read(world.otter);
    const text = JSON.stringify(page);
    const ids = new Set(text.match(/\b[a-z2-7]{16}\b/g));
    const known = new Set([
      page.groupId,
      page.thread.id,
      page.thread.author.avatar,
      ...page.posts.map((one) => one.author.avatar),
    ]);
    expect([...ids].filter((id) => !known.has(id))).toEqual([]);
  });

  it('has cursors in which no time, id or name can be read, and never the same twice', async () => {
    const cursors = await Promise.all(
      [1, 2].map(async () => (await world.heron.get<ThreadList>(listPath())).nextCursor ?? ''),
    );
    expect(cursors[0]).not.toBe(cursors[1]);
    for (const cursor of cursors) {
      for (const decoded of [cursor, Buffer.from(cursor, 'base64url').toString('latin1')]) {
        expect(decoded).not.toMatch(instant);
        expect(decoded).not.toMatch(/2026|[a-z2-7]{16}/);
      }
    }
  });

  it('gives the same kinds of response whoever gave them, and no totals', async () => {
    await world.otter.request('PUT', `${aliased.path}/posts/1/responses/me-too`);
    const one = (await aliased.read(world.alum)).posts[0];
    await world.lind.request('PUT', `${aliased.path}/posts/1/responses/me-too`);
    expect((await aliased.read(world.alum)).posts[0]).toEqual(one);
  });
});

describe('an alias', () => {
  const faces = async (who: TestClient) => {
    const [plain, hidden] = [await own.read(who), await aliased.read(who)];
    return {
      plain: plain.posts.find((one) => one.author.name === 'Quiet Heron')?.author,
      hidden: hidden.posts.filter((one) => one.author.name === 'Woolen Raft'),
      text: JSON.stringify(hidden),
    };
  };

  it('has an avatar of its own, the same in all of its thread', async () => {
    const { plain, hidden } = await faces(world.otter);
    expect(hidden).toHaveLength(2);
    expect(new Set(hidden.map((one) => one.author.avatar)).size).toBe(1);
    expect(hidden[0]?.author.avatar).not.toBe(plain?.avatar);
  });

  it('shares no name, avatar or id with its pseudonym in any answer to others', async () => {
    for (const who of [world.otter, world.alum]) {
      const { plain, text } = await faces(who);
      expect(text).not.toContain('Quiet Heron');
      expect(text).not.toContain(plain?.avatar);
    }
  });

  it('is another one in another thread, though the name is the same', async () => {
    const again = await thread(world.heron, world.group, { alias: 'Woolen Raft' });
    const [first, second] = await Promise.all([aliased.read(world.otter), again.read(world.otter)]);
    expect(second.thread.author.avatar).not.toBe(first.thread.author.avatar);
  });

  it('cannot be told by what one may do with its posts', async () => {
    const [plain, hidden] = await Promise.all([own.read(world.otter), aliased.read(world.otter)]);
    expect(hidden.posts[0]?.youMay).toEqual(plain.posts[0]?.youMay);
    expect(Object.keys(hidden.posts[0] ?? {})).toEqual(Object.keys(plain.posts[0] ?? {}));
  });

  it('is refused with the same words whether a member or an alum goes by it', async () => {
    const refused = async (alias: string) =>
      expectProblem(
        world.otter.request(
          'POST',
          listPath(),
          { title: 'A', body: 'b', audience: 'group', asksFor: 'ideas', alias },
          once(),
        ),
        'invalid-input',
      );
    const [member, alum] = [await refused('Quiet Heron'), await refused('Amber Lantern')];
    expect(member.errors).toEqual(alum.errors);
  });
});

describe('what lies in the tables', () => {
  it('ties no roster entry to a member: no item holds both, and used invitations are gone', async () => {
    const [forum, vault] = await Promise.all([
      everything(world.deps, 'forum'),
      everything(world.deps, 'vault'),
    ]);
    const entries = vault.flatMap((item) => String(item.pk).match(/^ENTRY#(.+)$/)?.[1] ?? []);
    const members = vault.flatMap((item) => String(item.pk).match(/^MEMBER#(.+)$/)?.[1] ?? []);
    expect([entries.length, members.length]).toEqual([4, 4]);
    expect(forum.filter((item) => item.type === 'invitation')).toEqual([]);
    // An entry stands on its card of the roster and nowhere else in the forum.
    const withEntry = forum.filter((item) =>
      entries.some((entry) => rawText([item]).includes(entry)),
    );
    expect(withEntry.map((item) => item.type)).toEqual(Array(4).fill('roster-card'));
    for (const item of [...vault, ...withEntry]) {
      const raw = rawText([item]);
      const both = entries.some((id) => raw.includes(id)) && members.some((id) => raw.includes(id));
      expect(both).toBe(false);
    }
  });

  it('keeps keys, codes and sign-ins only as hashes', async () => {
    const text = rawText(await everything(world.deps, 'forum'));
    const secrets = [world.heron, world.otter, world.alum, world.stranger].flatMap((who) => [
      who.key,
      who.cookie?.split('=')[1] ?? 'no cookie',
    ]);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('gives each person ids that say nothing about when or with whom they joined', async () => {
    const people = (await everything(world.deps, 'forum')).filter((one) => one.type === 'person');
    for (const person of people) {
      expect(person.personId).toMatch(/^[a-z2-7]{16}$/);
      expect(person.avatar).not.toBe(person.personId);
      if (person.role === 'member') expect(JSON.stringify(person)).not.toMatch(instant);
    }
  });

  it('keeps no network address', async () => {
    for (let i = 0; i < 2; i += 1) await world.nobody.request('POST', '/sign-in', { key: 'wrong' });
    for (const table of ['forum', 'audit', 'vault'] as const) {
      expect(rawText(await everything(world.deps, table))).not.toContain('127.0.0.1');
    }
    expect(JSON.stringify(world.deps.logged)).not.toContain('127.0.0.1');
  });
});

describe('the shapes beside names', () => {
  const looks = (seeds: string[]) =>
    seeds.map(avatarShape).map(({ ground, figure }) => `${ground} ${figure}`);

  it('are nobody else’s in the group, and an alias has none of them', async () => {
    const { lind, group, deps } = world;
    for (let joining = 0; joining < 12; joining += 1) {
      const { code } = await lind.post<CreatedInvitation>(
        `/groups/${group}/invitations`,
        { role: 'member', rosterEntry: { name: 'Somebody Real' } },
        once(),
      );
      const pseudonym = `Amber ${'abcdefghkmnp'.charAt(joining)}x`;
      await clientOf(createTestApi(deps)).post(
        '/join',
        { code, pseudonym, acceptedAgreement: 1 },
        once(),
      );
    }
    const { people } = await lind.get<GroupPeople>(`/groups/${group}/people`);
    const taken = looks(people.map(({ avatar }) => avatar));
    expect(new Set(taken).size).toBe(people.length);
    for (let threads = 0; threads < 12; threads += 1) {
      const { read } = await thread(world.otter, group, { alias: 'Gentle Quarry' });
      const [hidden] = looks([(await read(world.heron)).thread.author.avatar]);
      expect(taken).not.toContain(hidden);
    }
  });
});
