import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseDue } from '#functions/clock/erasures.ts';
import type { Item } from '#functions/data/table.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { OwnRecord, OwnWish } from '#shared/contracts/mine.ts';
import type { AskedRepair, RepairList } from '#shared/contracts/repair.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { clockOf } from '#test/factories/clock.ts';
import {
  type SomebodyWithEverything,
  somebodyWithEverything,
} from '#test/factories/everything-of.ts';
import { personNamed } from '#test/factories/supporter.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  emptyQueue,
  reviewPathOf,
  thread,
  type World,
} from '#test/factories/world.ts';

// Somebody is erased: their words and whatever leads to them are gone from every table and index, and nobody else's are.

const minute = 60_000;
const hour = 60 * minute;
const noLimit = { left: () => 60_000, isUp: () => false };

const pathOf = (world: World) => `/groups/${world.group}/mine/erasure`;
const asks = (world: World, who: SomebodyWithEverything['client']) =>
  who.request('PUT', pathOf(world), {}).then((answer) => answer.json() as Promise<OwnWish>);

/** Rounds of the clock, each when the next is due, until nothing is left to do. */
async function rounds(world: World, count = 4): Promise<Record<string, number>[]> {
  const did = [];
  for (let n = 0; n < count; n += 1) {
    did.push(await eraseDue(clockOf(world.deps), noLimit));
    world.deps.travel(3 * minute);
  }
  return did;
}

/** What may still hold the id of somebody who was erased; no words in any of it. */
const exceptions: Record<string, (item: Item) => boolean> = {
  'a mark that keeps a form from being sent twice; it goes within a day': ({ pk }) =>
    String(pk).startsWith('ONCE#'),
  'that an invitation was used; it goes within a day': ({ pk }) => String(pk).startsWith('JOIN#'),
};
/** Of a way back that was never opened, the name as somebody else typed it: theirs, as a name that they have muted. It leads to nobody. */
const withoutTyped = (items: readonly Item[]): Item[] =>
  items.map((item) =>
    item.type === 'repair' && item.named !== null && (item.other as { by: unknown }).by === null
      ? { ...item, named: '', other: { ...(item.other as object), face: null } }
      : item,
  );
const isException = (item: Item) => Object.values(exceptions).some((is) => is(item));

describe('erasing somebody who has done everything', () => {
  let world: World;
  let them: SomebodyWithEverything;
  let id = '';
  let before: { forum: Item[]; vault: Item[] };
  let after: { forum: Item[]; audit: Item[]; vault: Item[] };
  beforeAll(async () => {
    world = await createWorld();
    them = await somebodyWithEverything(world);
    id = (await personNamed(world, them.pseudonym)).id;
    before = {
      forum: await everything(world.deps, 'forum'),
      vault: await everything(world.deps, 'vault'),
    };
    await asks(world, them.client);
    world.deps.travel(24 * hour);
    await rounds(world);
    after = {
      forum: await everything(world.deps, 'forum'),
      audit: await everything(world.deps, 'audit'),
      vault: await everything(world.deps, 'vault'),
    };
  });
  afterAll(() => world.deps.stop());

  it('has something to do: each word, the name, the alias and the id were there', () => {
    const text = rawText(before.forum);
    for (const word of [...Object.values(them.canaries), them.pseudonym, them.alias, id]) {
      expect(text, word).toContain(word);
    }
  });

  it('leaves none of their words, nor what was written to them, in any table', () => {
    const text = rawText([...after.forum, ...after.audit, ...after.vault]);
    for (const [what, word] of Object.entries({ ...them.canaries, ...them.told })) {
      expect(text.includes(word), what).toBe(false);
    }
  });

  it('leaves neither pseudonym nor alias, in any spelling by which they were kept', () => {
    const left = [...withoutTyped(after.forum), ...after.audit, ...after.vault];
    const text = rawText(left).toLowerCase();
    for (const name of [them.pseudonym, them.alias]) {
      expect(text).not.toContain(name.toLowerCase());
      expect(text).not.toContain(compareForm(name));
    }
  });

  it('leaves no way to them: their id stands in no key, no index and no item but the named ones', () => {
    const left = after.forum.filter((item) => rawText([item]).includes(id) && !isException(item));
    expect(left.map(({ pk, sk, type }) => [type, pk, sk])).toEqual([]);
    for (const item of after.forum.filter(isException)) {
      expect(Number(item.expiresAt) * 1000).toBeLessThan(world.deps.now().getTime() + 24 * hour);
    }
  });

  it('destroys their seal and no other', () => {
    expect(after.vault).toHaveLength(before.vault.length - 2);
    expect(before.vault).toEqual(expect.arrayContaining(after.vault));
  });

  it('keeps of the safety record that it was, in which lane, by which rules and how it ended', () => {
    const kept = after.forum.find(
      ({ type, reviewId }) => type === 'review' && reviewId === `${them.own.id}-1`,
    );
    expect(kept).toMatchObject({
      state: 'resolved',
      lane: 'urgent',
      signals: expect.arrayContaining([
        expect.objectContaining({ rule: 'wish-to-be-dead/want-to-die', span: null }),
      ]),
      history: expect.arrayContaining([
        expect.objectContaining({ action: 'resolved', outcome: 'no-action-needed', reason: null }),
      ]),
    });
    const ofThem = (type: string) =>
      before.forum.filter((item) => item.type === type && rawText([item]).includes(them.own.id));
    for (const { pk, sk } of [...ofThem('review'), ...ofThem('disposition')]) {
      expect(after.forum.some((item) => item.pk === pk && item.sk === sk)).toBe(true);
    }
  });

  it('leaves a quiet place where others had answered, and nothing where nobody had', async () => {
    const { posts, thread: shown } = await them.own.read(world.otter);
    expect(shown).toMatchObject({
      title: 'Removed at its author’s wish',
      author: { name: 'Somebody', isYou: false },
      contentNotes: [],
    });
    expect(posts.map(({ number, body, erased }) => [number, body, erased])).toEqual([
      [1, '', true],
      [2, 'Thank you for telling us. Otterswords.', false],
      [3, '', true],
      [4, '', true],
      [5, '', true],
    ]);
    expect(posts.map(({ contentNotes }) => contentNotes)).toEqual([[], [], [], [], []]);
    const left = after.forum.filter(({ pk }) => pk === `THREAD#${them.own.id}`);
    expect(rawText(left)).not.toMatch(/medical|loss/);
    const lind = await world.clinic.staff('lind');
    expect((await them.own.read(lind)).posts[2]?.youMay.readEarlierWords).toBe(false);
    for (const gone of [them.aliased, them.takenBack]) {
      await expectProblem(lind.request('GET', gone.path), 'not-found');
      const parts = after.forum.filter(({ pk }) => pk === `THREAD#${gone.id}`);
      expect(parts.filter(({ type }) => type !== 'review' && type !== 'disposition')).toEqual([]);
    }
    expect((await them.message.read(lind)).posts[1]?.body).toContain('Lindswords');
    expect((await them.others.read(world.otter)).posts[0]).toMatchObject({ responses: [] });
  });

  it('leaves everything of everybody else as it was', () => {
    const goals = before.forum.flatMap(({ pk, sk }) =>
      pk === `OWN#${id}` && String(sk).startsWith('GOAL#') ? [String(sk)] : [],
    );
    const gone = [...goals, ...[them.aliased, them.takenBack].map((one) => `THREAD#${one.id}`)];
    const theirs = [
      id,
      ...[them.pseudonym, them.alias].flatMap((name) => [name, compareForm(name)]),
    ];
    theirs.push(...Object.values(them.canaries));
    // What follows from their going: who still answers in a thread, and how often a post was responded to.
    const steady = ({ answers: _, gsi2pk: __, gsi2sk: ___, responses: ____, ...item }: Item) =>
      item;
    const ofOthers = before.forum.filter(
      (item) =>
        !gone.includes(String(item.pk)) &&
        !goals.includes(String(item.sk)) &&
        !theirs.some((one) => rawText([item]).includes(one)),
    );
    expect(ofOthers.length).toBeGreaterThan(60);
    for (const item of ofOthers) {
      const now = after.forum.find(({ pk, sk }) => pk === item.pk && sk === item.sk);
      expect(now && steady(now), `${item.pk} ${item.sk}`).toEqual(steady(item));
    }
  });

  it('is on the record without saying who, and the chain holds', () => {
    const told = after.audit.filter(({ action }) =>
      ['erasure.asked', 'person.erased', 'seal.destroyed'].includes(String(action)),
    );
    expect(told.map(({ action, target }) => [action, target])).toEqual(
      ['erasure.asked', 'seal.destroyed', 'person.erased'].map((action) => [
        action,
        `group ${world.group}`,
      ]),
    );
    expect(auditChainProblem(after.audit)).toBeNull();
  });

  it('ends every way in, and frees the name', async () => {
    await expectProblem(them.client.request('GET', `/groups/${world.group}`), 'not-signed-in');
    const signIn = world.nobody.request('POST', '/sign-in', { key: them.client.key });
    await expectProblem(signIn, 'wrong-key');
    await world.clinic.joins('one', them.pseudonym);
  });
});

describe('the day to think', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.deps.stop());
  const home = () => world.heron.get<GroupHome>(`/groups/${world.group}`);
  const takesBack = () => world.heron.request('DELETE', pathOf(world), {});

  it('is shown at home and on the page, and one press takes the wish back, twice as well', async () => {
    expect((await home()).wish).toBeNull();
    const wish = await asks(world, world.heron);
    expect(wish.dueAt).toBe(new Date(world.deps.now().getTime() + 24 * hour).toISOString());
    world.deps.travel(hour);
    expect(await asks(world, world.heron), 'the first wish counts').toEqual(wish);
    expect((await home()).wish).toEqual(wish);
    const record = await world.heron.get<OwnRecord>(`/groups/${world.group}/mine`);
    expect(record.wish).toEqual(wish);
    expect((await world.otter.get<GroupHome>(`/groups/${world.group}`)).wish).toBeNull();
    expect((await takesBack()).status).toBe(204);
    expect((await takesBack()).status).toBe(204);
    expect((await home()).wish).toBeNull();
  });

  it('changes nothing before it is over, and nothing at all once the wish was taken back', async () => {
    await asks(world, world.heron);
    const before = await everything(world.deps, 'forum');
    world.deps.travel(24 * hour - 1);
    expect(await eraseDue(clockOf(world.deps), noLimit)).toEqual({ due: 0 });
    expect(await everything(world.deps, 'forum')).toEqual(before);
    await takesBack();
    world.deps.travel(hour);
    expect(await eraseDue(clockOf(world.deps), noLimit)).toEqual({ due: 0 });
    expect((await home()).you.name).toBe('Quiet Heron');
  });

  it('ends with the beginning: until then it can be taken back, and from then on nobody comes in', async () => {
    await asks(world, world.heron);
    world.deps.travel(24 * hour);
    expect((await takesBack()).status, 'the clock has not come yet').toBe(204);
    expect(await eraseDue(clockOf(world.deps), noLimit)).toEqual({ due: 0 });
    await asks(world, world.heron);
    world.deps.travel(24 * hour);
    await rounds(world, 1);
    await expectProblem(takesBack(), 'not-signed-in');
  });
});

describe('what is under review', () => {
  it('stays with its author and their seal until somebody has decided, and then it goes', async () => {
    const world = await createWorld();
    const { id } = await personNamed(world, 'Quiet Heron');
    const open = await thread(world.heron, world.group, {
      title: 'Kestreltitle',
      body: `Kestrelopen ${words.urgent}`,
    });
    await open.reply(world.otter, 'I am here.');
    await open.reply(world.heron, 'Kestrelcalm');
    const told = await thread(world.otter, world.group);
    await world.heron.post(`${told.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'Kestrelreport',
    });
    const seals = (await everything(world.deps, 'vault')).length;
    await asks(world, world.heron);
    world.deps.travel(24 * hour);
    expect((await rounds(world)).map(({ waits = 0 }) => waits)).toContain(1);
    const meanwhile = rawText(await everything(world.deps, 'forum'));
    expect(meanwhile).toContain('Kestrelopen');
    expect(meanwhile).toContain('Kestreltitle');
    expect(meanwhile).toContain('Kestrelreport');
    expect(meanwhile).not.toContain('Kestrelcalm');
    expect(await everything(world.deps, 'vault')).toHaveLength(seals);
    await expectProblem(world.heron.request('GET', `/groups/${world.group}`), 'not-signed-in');

    const lind = await world.clinic.staff('lind');
    const seen = await lind.get<ReviewDetail>(reviewPathOf(open));
    expect(seen).toMatchObject({ author: 'Quiet Heron', authorIsThere: false });
    const back = { move: 'let-back', role: 'member', standing: 'left' };
    await expectProblem(
      lind.request('POST', `/groups/${world.group}/people/${id}/standing`, back),
      'not-allowed',
    );
    await decides(lind, reviewPathOf(open), { noteToAuthor: undefined });
    await decides(lind, reviewPathOf(told), { noteToAuthor: undefined });
    world.deps.travel(hour);
    await rounds(world);
    const end = await everything(world.deps, 'forum');
    expect(rawText(end)).not.toMatch(/Kestrel|Quiet Heron/);
    expect(end.filter((item) => rawText([item]).includes(id) && !isException(item))).toEqual([]);
    expect(await everything(world.deps, 'vault')).toHaveLength(seals - 2);
    expect((await open.read(world.otter)).posts[1]?.body).toBe('I am here.');
    await world.deps.stop();
  });
});

describe('a way back that was never opened, asked for with whoever is erased', () => {
  const states = ['declined', 'taken-back', 'asked'] as const;
  let world: World;
  let id = '';
  let lind: TestClient;
  const base = () => `/groups/${world.group}/repairs`;
  const listOf = async (who: TestClient) => (await who.get<RepairList>(base())).repairs;
  /** As it was shown, but for the words that say how long ago it was. */
  const seenBy = async (who: TestClient) =>
    (await listOf(who)).map(({ asked, ...one }) => ({
      ...one,
      asked: asked && { ...asked, at: null },
    }));
  /** One in each state, all by the same way. */
  async function inEachState(who: TestClient, path: string, body: object) {
    const ids = [];
    for (const state of states) {
      const { id: of } = await who.post<AskedRepair>(path, { words: words.calm, ...body });
      if (state === 'declined') {
        const lead = { lead: 'decline', version: 1, word: 'Let us talk first.' };
        await lind.post(`${base()}/${of}/lead`, lead);
      }
      if (state === 'taken-back') await who.post(`${base()}/${of}/step`, { step: 'take-back' });
      world.deps.travel(minute);
      ids.push(of);
    }
    return ids;
  }
  const typed = ['quiet HERON', 'Woolen Raft', 'Nobody Atall'];
  let byName: string[][];
  let fromPosts: string[][];
  let before: Awaited<ReturnType<typeof seenBy>>;
  beforeAll(async () => {
    world = await createWorld();
    lind = world.lind;
    id = (await personNamed(world, 'Quiet Heron')).id;
    const shared = { audience: 'group-and-alumni' };
    const places = [
      await thread(world.heron, world.group, shared),
      await thread(world.heron, world.group, { ...shared, alias: 'Woolen Raft' }),
    ];
    byName = [];
    for (const name of typed) byName.push(await inEachState(world.otter, base(), { name }));
    fromPosts = [];
    for (const { path } of places) {
      fromPosts.push(await inEachState(world.alum, `${path}/posts/1/repairs`, {}));
    }
    await emptyQueue(lind);
    before = await seenBy(world.otter);
    await asks(world, world.heron);
    world.deps.travel(24 * hour);
    await rounds(world);
    lind = await world.clinic.staff('lind');
  });
  afterAll(() => world.deps.stop());

  it('stays for its asker as they typed it, in each state, whoever’s name it was', async () => {
    const after = await seenBy(world.otter);
    expect(after).toEqual(before);
    for (const [n, ids] of byName.entries()) {
      for (const [m, of] of ids.entries()) {
        expect(after.find((one) => one.id === of)).toMatchObject({
          state: states[m],
          other: { author: { name: typed[n], avatar: '', kind: 'member' } },
        });
      }
    }
    const { repairs: news } = await world.otter.get<GroupHome>(`/groups/${world.group}`);
    expect(news.map(({ news: what, names }) => `${what} ${names}`).sort()).toEqual(
      typed.map((name) => `ended ${name}`).sort(),
    );
  });

  it('says the same of a pseudonym and of an alias where it was asked from a post', async () => {
    const all = await seenBy(world.alum);
    const [pseudonym, alias] = fromPosts.map((ids) =>
      ids.map((of) => {
        const { id: _, asked: __, ...one } = all.find((each) => each.id === of) ?? all[0] ?? {};
        return one;
      }),
    );
    expect(alias).toEqual(pseudonym);
    expect(alias).toMatchObject(
      states.map((state) => ({ state, other: { author: { name: 'Somebody' } } })),
    );
  });

  it('answers the same to whoever asks once more by each name', async () => {
    for (const name of typed) {
      const again = { words: words.calm, name };
      await expectProblem(world.otter.request('POST', base(), again, once()), 'already-used');
    }
    const answers = [];
    for (const name of ['Quiet Heron', 'Woolen Raft']) {
      const again = { words: words.calm, name };
      answers.push((await world.alum.request('POST', base(), again, once())).status);
    }
    expect(answers).toEqual([201, 201]);
  });

  it('leads to nobody any more: no id, no avatar, and facilitators can only decline it', async () => {
    const forum = await everything(world.deps, 'forum');
    expect(forum.filter((item) => rawText([item]).includes(id) && !isException(item))).toEqual([]);
    const kept = forum.filter(({ type }) => type === 'repair');
    for (const ids of byName) {
      for (const of of ids) {
        expect(kept.find(({ repairId }) => repairId === of)).toMatchObject({
          other: { by: null, face: { avatar: '', kind: 'member' }, parts: null, answer: null },
        });
      }
    }
    const unended = (await listOf(lind)).filter(({ state }) => state === 'asked');
    expect(unended.length).toBeGreaterThanOrEqual(5);
    for (const one of unended) {
      expect(one).toMatchObject({ canBeAsked: false, youMay: { lead: ['decline'] } });
    }
  });
});

describe('a legal hold', () => {
  it('keeps everything until it is lifted, whenever it was laid, and the person is told', async () => {
    const world = await createWorld({ settings: { legalHold: true } });
    await thread(world.heron, world.group, { body: 'Kestrelheld' });
    await asks(world, world.heron);
    const record = await world.heron.get<OwnRecord>(`/groups/${world.group}/mine`);
    expect(record.legalHold).toBe(true);
    world.deps.travel(24 * hour);
    expect((await rounds(world, 1))[0]).toEqual({ due: 1, held: 1 });
    expect((await rounds(world, 1))[0]).toEqual({ due: 0 });
    expect(rawText(await everything(world.deps, 'forum'))).toContain('Kestrelheld');
    expect((await world.heron.request('GET', `/groups/${world.group}`)).status).toBe(200);
    // A change of mind under the hold, and a new wish: the old place in the list counts for nothing.
    expect((await world.heron.request('DELETE', pathOf(world), {})).status).toBe(204);
    await asks(world, world.heron);
    world.deps.travel(hour);
    expect((await rounds(world, 1))[0]).toEqual({ due: 1, 'taken-back': 1 });
    world.deps.travel(24 * hour);
    await world.deps.store.write({
      ...{ kind: 'update', table: 'forum', set: { 'settings.legalHold': false } },
      key: { pk: `CLINIC#${world.clinic.clinicId}`, sk: 'CLINIC' },
    });
    world.deps.travel(hour);
    await rounds(world);
    expect(rawText(await everything(world.deps, 'forum'))).not.toMatch(/Kestrelheld|Quiet Heron/);
    await world.deps.stop();
  });
});

describe('whatever happens meanwhile', () => {
  /** All that the store holds, but for ids and times that are drawn anew in each world. */
  const shape = async (world: World) =>
    (await everything(world.deps, 'forum')).map(({ type, state }) => `${type} ${state}`).sort();

  async function erasedAfter(disturb: (world: World) => Promise<unknown>): Promise<string[]> {
    const world = await createWorld();
    const them = await somebodyWithEverything(world);
    await asks(world, them.client);
    world.deps.travel(24 * hour);
    await disturb(world);
    await rounds(world, 6);
    const forum = await everything(world.deps, 'forum');
    const text = rawText(withoutTyped(forum));
    for (const word of [...Object.values(them.canaries), them.pseudonym, them.alias]) {
      expect(text.includes(word), word).toBe(false);
    }
    expect(auditChainProblem(await everything(world.deps, 'audit'))).toBeNull();
    const end = await shape(world);
    await world.deps.stop();
    return end;
  }

  it('ends in the same state: cut off at each of many writes, or done by two clocks at once', async () => {
    const undisturbed = await erasedAfter(async () => {});
    const cutOff = await erasedAfter(async (world) => {
      const clock = clockOf(world.deps);
      for (let most = 0; most < 40; most += 3) {
        let writes = 0;
        const store = {
          ...world.deps.store,
          async transact(all: Parameters<typeof clock.store.transact>[0]) {
            if (writes >= most) throw new Error('Cut off.');
            writes += 1;
            await world.deps.store.transact(all);
          },
        };
        await eraseDue({ ...clock, store }, noLimit);
      }
    });
    expect(cutOff).toEqual(undisturbed);
    const twice = await erasedAfter((world) => {
      const clock = clockOf(world.deps);
      return Promise.all([eraseDue(clock, noLimit), eraseDue(clock, noLimit)]);
    });
    expect(twice).toEqual(undisturbed);
    const outOfTime = await erasedAfter(async (world) => {
      for (let n = 0; n < 20; n += 1) {
        await eraseDue(clockOf(world.deps), { left: () => 0, isUp: () => true });
      }
    });
    expect(outOfTime).toEqual(undisturbed);
  }, 240_000);
});
