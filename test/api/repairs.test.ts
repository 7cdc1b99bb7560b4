import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { removeOldRepairs } from '#functions/clock/repair-retention.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { QueryInput } from '#functions/data/table.ts';
import { groupHome } from '#shared/contracts/group.ts';
import type { AskedRepair, RepairList, ShownRepair } from '#shared/contracts/repair.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { clockOf } from '#test/factories/clock.ts';
import { personNamed } from '#test/factories/supporter.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  emptyQueue,
  queueOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// A way back after a conflict: asked for in private, opened by a facilitator, and left by either at any time.

let world: World;
let herons: Thread;
let otters: Thread;
beforeAll(async () => {
  world = await createWorld();
  herons = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
  otters = await thread(world.otter, world.group, { audience: 'group-and-alumni' });
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  for (const { id, version, state } of (await listOf(world.lind)).repairs) {
    const lead = state === 'asked' ? 'decline' : 'close';
    if (['asked', 'invited', 'open', 'paused'].includes(state)) {
      await leads(world.lind, id, lead, { word: 'Not now.', version });
    }
  }
  await emptyQueue(world.lind);
  // Nobody meets the limits of one minute.
  world.deps.travel(61_000);
});

const base = () => `/groups/${world.group}/repairs`;
const ask = { words: 'I said something sharp on Sunday, and it stands between us.' };
const three = {
  happened: 'I answered in a hurry.',
  effect: 'I have been ashamed since.',
  need: 'To say sorry.',
};
const listOf = (as: TestClient) => as.get<RepairList>(base());
const find = async (as: TestClient, id: string) =>
  (await as.get<{ repair: ShownRepair }>(`${base()}/${id}`)).repair;
const asksFrom = (as: TestClient, of: Thread, number = 1, more: Record<string, unknown> = {}) =>
  as.request('POST', `${of.path}/posts/${number}/repairs`, { ...ask, ...more }, once());
const idOf = async (answer: Promise<Response>) => {
  const response = await answer;
  expect(response.status).toBe(201);
  return ((await response.json()) as AskedRepair).id;
};
const asked = (as: TestClient, of: Thread, number = 1) => idOf(asksFrom(as, of, number));
const byName = (as: TestClient, name: string) =>
  as.request('POST', base(), { ...ask, name }, once());
async function leads(
  as: TestClient,
  id: string,
  lead: string,
  { word = '', version }: { word?: string; version?: number | null } = {},
) {
  const seen = version ?? (await find(world.lind, id)).version;
  return as.request('POST', `${base()}/${id}/lead`, { lead, version: seen, word });
}
const done = async (answer: Promise<Response>) => expect((await answer).status).toBe(204);
const steps = (as: TestClient, id: string, step: string) =>
  as.request('POST', `${base()}/${id}/step`, { step });
const writes = (as: TestClient, id: string, more: Record<string, unknown> = {}) =>
  as.request('POST', `${base()}/${id}/parts`, { ...three, ...more }, once());
const answers = (as: TestClient, id: string, more: Record<string, unknown> = {}) =>
  as.request('POST', `${base()}/${id}/answer`, { kind: 'i-hear-you', ...more }, once());
/** What home says of this one. */
const news = async (as: TestClient, of: string) =>
  groupHome.parse(await as.get(`/groups/${world.group}`)).repairs.filter(({ id }) => id === of);
const knows = async (as: TestClient, of: string) =>
  (await listOf(as)).repairs.some(({ id }) => id === of);
/** Asked by the otter of the heron, opened and accepted. */
async function opened() {
  const id = await asked(world.otter, herons);
  await done(leads(world.lind, id, 'open'));
  await done(steps(world.heron, id, 'accept'));
  return id;
}

describe('asking for a way back', () => {
  it('is between the asker and the facilitators, in whose queue it stands in the same step', async () => {
    const before = await world.heron.get(`/groups/${world.group}`);
    const id = await asked(world.otter, herons);
    const [review, ...more] = await queueOf(world.lind);
    expect(more).toEqual([]);
    expect(review).toMatchObject({ lane: 'soon', title: 'Asks for a way back with somebody' });
    expect(await world.lind.get<ReviewDetail>(`/reviews/${review?.id}`)).toMatchObject({
      target: { kind: 'shared', what: 'repair-asked', text: ask.words },
    });
    expect(await find(world.otter, id)).toMatchObject({
      you: 'asker',
      state: 'asked',
      version: null,
      other: { author: { name: 'Quiet Heron', isYou: false } },
      asked: { words: ask.words, post: { threadId: herons.id, number: 1 } },
      youMay: { step: ['take-back'], lead: [], write: false },
    });
    expect(await news(world.lind, id)).toEqual([
      { id, news: 'asked', names: ['River Otter', 'Quiet Heron'] },
    ]);
    // Nothing that the other is answered has changed.
    expect(await world.heron.get(`/groups/${world.group}`)).toEqual(before);
    expect(await knows(world.heron, id)).toBe(false);
    for (const who of [world.heron, world.alum, world.okafor, world.stranger]) {
      await expectProblem(who.request('GET', `${base()}/${id}`), 'not-found');
      await expectProblem(steps(who, id, 'step-back'), 'not-found');
    }
  });

  it('in crisis language stands in the queue where its words belong', async () => {
    await idOf(asksFrom(world.otter, herons, 1, { words: words.urgent }));
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['urgent']);
  });

  it('can be taken back, or be declined with a word to the asker that the other never sees', async () => {
    const first = await asked(world.otter, herons);
    await done(steps(world.otter, first, 'take-back'));
    const second = await asked(world.otter, herons);
    await expectFieldError(leads(world.lind, second, 'decline'), 'word');
    await done(leads(world.lind, second, 'decline', { word: 'Let us talk first.' }));
    expect(await find(world.otter, second)).toMatchObject({
      state: 'declined',
      endedBy: 'facilitator',
      word: { by: 'Maya Lind', words: 'Let us talk first.' },
    });
    expect(await news(world.otter, second)).toMatchObject([{ news: 'ended' }]);
    for (const id of [first, second]) {
      expect(await knows(world.heron, id)).toBe(false);
      expect(await news(world.heron, id)).toEqual([]);
    }
  });

  it('is there once for a request sent twice and for each name, and has an end', async () => {
    const headers = once();
    const path = `${herons.path}/posts/1/repairs`;
    const send = () => world.otter.request('POST', path, ask, headers);
    const [one, two] = [await idOf(send()), await idOf(send())];
    expect(one).toBe(two);
    await expectProblem(asksFrom(world.otter, herons), 'already-used');
    await expectProblem(byName(world.otter, 'quiet heron'), 'already-used');
    await expectFieldError(asksFrom(world.alum, herons, 1, { words: ' ' }), 'words');
    const long = 'n'.repeat(limits.repairAsk + 1);
    await expectFieldError(asksFrom(world.alum, herons, 1, { words: long }), 'words');
    await expectFieldError(byName(world.heron, 'Quiet Heron'), 'name');
    for (let n = 1; n < limits.repairs; n += 1) await idOf(byName(world.otter, `Nobody ${n}x`));
    await expectProblem(byName(world.otter, 'Nobody else'), 'no-room');
  });

  it('is for members and alumni, of what somebody else wrote who does not lead the group', async () => {
    const led = await thread(world.lind, world.group);
    const own = await thread(world.otter, world.group);
    const message = await thread(world.otter, world.group, { audience: 'facilitators' });
    await message.reply(world.lind, 'I read this.');
    await expectProblem(asksFrom(world.otter, led), 'not-allowed');
    await expectProblem(asksFrom(world.otter, own), 'not-allowed');
    await expectProblem(asksFrom(world.otter, message, 2), 'not-allowed');
    await expectProblem(asksFrom(world.lind, herons), 'not-allowed');
    await expectProblem(byName(world.lind, 'Quiet Heron'), 'not-allowed');
    expect((await led.read(world.otter)).posts[0]?.youMay.askForRepair).toBe(false);
    expect((await herons.read(world.otter)).posts[0]?.youMay.askForRepair).toBe(true);
    await asked(world.alum, herons);
  });

  it('is answered the same to those of whom the other asks it, too', async () => {
    const first = await asked(world.otter, herons);
    const second = await asked(world.heron, otters);
    expect([await knows(world.otter, first), await knows(world.otter, second)]).toEqual([
      true,
      false,
    ]);
    expect([await knows(world.heron, first), await knows(world.heron, second)]).toEqual([
      false,
      true,
    ]);
    await done(leads(world.lind, first, 'open'));
    const refused = await expectProblem(leads(world.lind, second, 'open'), 'not-allowed');
    expect(refused.detail).toContain('under way already');
    await done(leads(world.lind, second, 'decline', { word: 'There is a way already.' }));
  });
});

describe('whoever is asked', () => {
  it('learns who asks and none of what was written about them, and may say not now: the asker hears no more than that', async () => {
    const id = await asked(world.otter, herons);
    await done(leads(world.lind, id, 'open'));
    const shown = await find(world.heron, id);
    expect(shown).toMatchObject({
      you: 'other',
      state: 'invited',
      asked: null,
      asker: { author: { name: 'River Otter' }, parts: null },
      youMay: { step: ['accept', 'not-now'], write: false },
    });
    expect(JSON.stringify(shown)).not.toContain(ask.words);
    expect(await news(world.heron, id)).toEqual([{ id, news: 'invited', names: ['River Otter'] }]);
    await expectProblem(writes(world.heron, id), 'stale');
    await expectProblem(writes(world.otter, id), 'stale');
    await done(steps(world.heron, id, 'not-now'));
    expect(await find(world.otter, id)).toMatchObject({
      state: 'not-now',
      endedBy: 'them',
      word: null,
      youMay: { step: [] },
    });
    expect(await news(world.otter, id)).toMatchObject([{ news: 'ended' }]);
    await expectProblem(steps(world.heron, id, 'accept'), 'stale');
  });

  it('is asked for nothing on a break', async () => {
    const id = await asked(world.otter, herons);
    await done(leads(world.lind, id, 'open'));
    const rest = `/groups/${world.group}/boundaries/break`;
    await world.heron.request('PUT', rest, {});
    expect(await news(world.heron, id)).toEqual([]);
    expect(await find(world.heron, id)).toMatchObject({ state: 'invited' });
    await world.heron.request('DELETE', rest);
    expect(await news(world.heron, id)).toHaveLength(1);
  });
});

describe('the three parts', () => {
  it('are read by neither until both have sent theirs, whoever is first, and nothing tells whether the other has', async () => {
    for (const [first, second] of [
      [world.otter, world.heron],
      [world.heron, world.otter],
    ] as const) {
      const id = await opened();
      const before = [await find(second, id), await news(second, id)];
      expect((await writes(first, id, { need: 'Zanzibarwren, please.' })).status).toBe(201);
      expect([await find(second, id), await news(second, id)]).toEqual(before);
      await expectProblem(answers(second, id), 'stale');
      await expectProblem(answers(first, id), 'stale');
      expect(JSON.stringify(await find(first, id))).toContain('Zanzibarwren');
      expect(JSON.stringify(await find(world.lind, id))).toContain('Zanzibarwren');
      expect((await writes(second, id)).status).toBe(201);
      for (const who of [first, second]) {
        const shown = await find(who, id);
        expect(shown.revealed).toBe(true);
        expect([shown.asker.parts, shown.other.parts].every((parts) => parts !== null)).toBe(true);
        expect(await news(who, id)).toMatchObject([{ news: 'to-read' }]);
      }
      await expectProblem(writes(first, id), 'stale');
      await done(leads(world.lind, id, 'close', { word: 'Thank you both.' }));
    }
  });

  it('that were sent and never answered stay unread when either steps back', async () => {
    const id = await opened();
    await writes(world.otter, id, { effect: 'Kookaburrafinch' });
    await done(steps(world.otter, id, 'step-back'));
    const shown = await find(world.heron, id);
    expect(shown).toMatchObject({ state: 'stepped-back', endedBy: 'them', asker: { parts: null } });
    expect(JSON.stringify(await listOf(world.heron))).not.toContain('Kookaburrafinch');
    await expectProblem(writes(world.heron, id), 'stale');
    expect(await find(world.otter, id)).toMatchObject({ endedBy: 'you' });
  });

  it('are sent once, of two at once, and are refused empty and too long', async () => {
    const id = await opened();
    const both = await Promise.all([writes(world.otter, id), writes(world.otter, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const headers = once();
    const send = () => world.heron.request('POST', `${base()}/${id}/parts`, three, headers);
    expect([(await send()).status, (await send()).status]).toEqual([201, 201]);
    await expectFieldError(writes(world.otter, id, { need: ' ' }), 'need');
    const long = 'n'.repeat(limits.repairPart + 1);
    await expectFieldError(writes(world.otter, id, { happened: long }), 'happened');
  });

  it('in crisis language open a review with them; what must wait is read by nobody else until a facilitator shows it', async () => {
    const id = await opened();
    await emptyQueue(world.lind);
    await writes(world.otter, id, { effect: words.urgent });
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['urgent']);
    expect(await find(world.otter, id)).toMatchObject({
      asker: { parts: { asked: true, waits: false } },
    });
    const sent = await writes(world.heron, id, { need: words.goodbye });
    expect(await sent.json()).toEqual({ waits: true });
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['crisis', 'urgent']);
    // That it waits tells whoever wrote it, and nobody else: not even that it was sent.
    expect(await find(world.heron, id)).toMatchObject({
      revealed: false,
      other: { parts: { waits: true } },
      asker: { parts: null },
    });
    expect(await find(world.otter, id)).toMatchObject({ revealed: false, other: { parts: null } });
    expect(await news(world.lind, id)).toMatchObject([{ news: 'waits' }]);
    await expectProblem(leads(world.otter, id, 'show'), 'not-allowed');
    await expectProblem(leads(world.lind, id, 'show', { version: 1 }), 'stale');
    await done(leads(world.lind, id, 'show'));
    // That a facilitator was asked to read the other’s words is not told.
    expect(await find(world.otter, id)).toMatchObject({
      revealed: true,
      other: { parts: { need: words.goodbye, asked: false } },
    });
  });
});

describe('an answer', () => {
  it('is one short word for each, seen by both, and waits like everything else where it must', async () => {
    const id = await opened();
    await writes(world.otter, id);
    await writes(world.heron, id);
    expect((await answers(world.heron, id, { words: 'Thank you for saying it.' })).status).toBe(
      201,
    );
    await expectProblem(answers(world.heron, id), 'stale');
    expect(await find(world.otter, id)).toMatchObject({
      other: { answer: { kind: 'i-hear-you', words: 'Thank you for saying it.' } },
      youMay: { answer: true },
    });
    await answers(world.otter, id, { words: words.goodbye });
    expect((await find(world.heron, id)).asker.answer).toBeNull();
    expect((await find(world.otter, id)).asker.answer).toMatchObject({ waits: true });
    await done(leads(world.lind, id, 'show'));
    expect((await find(world.heron, id)).asker.answer).toMatchObject({ words: words.goodbye });
    await expectFieldError(answers(world.otter, id, { kind: 'like' }), 'kind');
    const long = 'n'.repeat(limits.repairAnswer + 1);
    await expectFieldError(answers(world.otter, id, { words: long }), 'words');
  });
});

describe('a facilitator', () => {
  it('pauses, goes on and closes with a word to both, each on the record without words', async () => {
    const id = await opened();
    await writes(world.otter, id);
    await done(leads(world.lind, id, 'pause', { word: 'Let it rest over Sunday. Wordofours.' }));
    await expectProblem(writes(world.heron, id), 'stale');
    for (const who of [world.heron, world.otter]) {
      expect(await find(who, id)).toMatchObject({
        state: 'paused',
        word: { by: 'Maya Lind' },
        youMay: { step: ['step-back'], write: false },
      });
      expect(await news(who, id)).toMatchObject([{ news: 'paused' }]);
    }
    await done(leads(world.both, id, 'resume'));
    expect(await find(world.heron, id)).toMatchObject({ state: 'open', word: null });
    await writes(world.heron, id);
    await done(leads(world.lind, id, 'close', { word: 'This took courage.' }));
    for (const who of [world.heron, world.otter]) {
      expect(await find(who, id)).toMatchObject({
        state: 'closed',
        endedBy: 'facilitator',
        revealed: true,
        asker: { parts: three },
        youMay: { step: [], write: false, answer: false },
      });
    }
    const audit = await everything(world.deps, 'audit');
    const told = audit.filter(({ target }) => target === `repair ${id}`);
    expect(told.map(({ action }) => action)).toEqual(
      ['opened', 'paused', 'resumed', 'closed'].map((what) => `repair.${what}`),
    );
    expect(rawText(audit)).not.toMatch(/Otter|Heron|Wordofours|courage|hurry/);
    expect(auditChainProblem(audit)).toBeNull();
  });

  it('of two at once, one decides and the other learns of it', async () => {
    const id = await asked(world.otter, herons);
    const both = await Promise.all([
      leads(world.lind, id, 'open', { version: 1 }),
      leads(world.both, id, 'decline', { word: 'Not yet.', version: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('of another group knows of none, and takes no side in their own', async () => {
    const id = await opened();
    for (const send of [writes, answers] as const) {
      await expectProblem(send(world.lind, id), 'not-allowed');
      await expectProblem(send(world.okafor, id), 'not-found');
    }
    await expectProblem(steps(world.lind, id, 'step-back'), 'not-allowed');
    await expectProblem(leads(world.okafor, id, 'close', { word: 'Bye.' }), 'not-found');
    for (const who of [world.heron, world.otter]) {
      await expectProblem(leads(who, id, 'close', { word: 'Bye.' }), 'not-allowed');
    }
    expect(await knows(world.alum, id)).toBe(false);
    await expectProblem(world.alum.request('GET', `${base()}/${id}`), 'not-found');
  });
});

describe('who has muted whom', () => {
  it('changes nothing of it for anybody', async () => {
    const seen = async () => {
      const id = await opened();
      await writes(world.otter, id);
      await writes(world.heron, id);
      const shown = await Promise.all(
        [world.heron, world.otter, world.lind].map((as) => find(as, id)),
      );
      const told = await Promise.all([world.heron, world.otter].map((as) => news(as, id)));
      await done(leads(world.lind, id, 'close', { word: 'Thank you.' }));
      // Ids and versions are of each one alone.
      return JSON.stringify([shown, told]).replaceAll(id, 'id');
    };
    const before = await seen();
    const mute = (as: TestClient, of: Thread, method: string) =>
      as.request(method, `${of.path}/posts/1/muted`, {});
    await mute(world.heron, otters, 'PUT');
    await mute(world.otter, herons, 'PUT');
    expect(await seen()).toBe(before);
    await mute(world.heron, otters, 'DELETE');
    await mute(world.otter, herons, 'DELETE');
  });
});

describe('somebody’s pseudonym and alias', () => {
  let own: World;
  let hidden: Thread;
  let plain: Thread;
  beforeAll(async () => {
    own = world;
    world = await createWorld();
    plain = await thread(world.heron, world.group);
    hidden = await thread(world.heron, world.group, { alias: 'Woolen Raft' });
  });
  afterAll(async () => {
    await world.deps.stop();
    world = own;
  });

  it('are two: asked about one and the other, the asker is answered as about two people', async () => {
    const first = await asked(world.otter, plain);
    const second = await asked(world.otter, hidden);
    const [one, two] = await Promise.all([find(world.otter, first), find(world.otter, second)]);
    expect([one.other.author.name, two.other.author.name]).toEqual(['Quiet Heron', 'Woolen Raft']);
    const shape = ({ id: _, other, asked: __, ...rest }: ShownRepair) => ({
      ...rest,
      other: { ...other, author: { ...other.author, name: '', avatar: '' } },
    });
    expect(shape(one)).toEqual(shape(two));
    // One is opened. The other stays as it was, for the asker and, by its absence, for whoever is asked.
    await done(leads(world.lind, first, 'open'));
    const refused = await expectProblem(leads(world.lind, second, 'open'), 'not-allowed');
    expect(refused.detail).not.toMatch(/Heron|Raft/);
    expect(await find(world.otter, second)).toEqual(two);
    await done(steps(world.heron, first, 'not-now'));
    expect(await find(world.otter, second)).toEqual(two);
    // Then the alias is asked, by that name alone.
    await done(leads(world.lind, second, 'open'));
    await done(steps(world.heron, second, 'accept'));
    await writes(world.heron, second);
    await writes(world.otter, second);
    await answers(world.heron, second);
    const all = JSON.stringify([await find(world.otter, second), await news(world.otter, second)]);
    expect(all).toContain('Woolen Raft');
    expect(all).not.toContain('Heron');
    const { id } = await personNamed(world, 'Quiet Heron');
    expect(JSON.stringify(await listOf(world.otter))).not.toContain(id);
    expect((await find(world.heron, second)).other.author).toMatchObject({
      name: 'Woolen Raft',
      isYou: true,
    });
    await done(steps(world.heron, second, 'step-back'));
  });

  it('are two from the other side, too: who asks under an alias is known by that alone', async () => {
    const place = await thread(world.alum, world.group, { audience: 'group-and-alumni' });
    await place.reply(world.heron, words.calm, { alias: 'Mossy Comet' });
    const id = await asked(world.heron, place);
    await done(leads(world.lind, id, 'open'));
    const shown = JSON.stringify([await listOf(world.alum), await news(world.alum, id)]);
    expect(shown).toContain('Mossy Comet');
    expect(shown).not.toContain('Heron');
    // Asking back by the pseudonym is answered as by any other name.
    expect((await byName(world.alum, 'Quiet Heron')).status).toBe(201);
    await expectProblem(byName(world.alum, 'Quiet Heron'), 'already-used');
    await done(steps(world.alum, id, 'not-now'));
  });

  it('are not told apart by typing a name: an alias, a pseudonym and nobody’s are answered alike', async () => {
    const seen = [];
    for (const name of ['Quiet Heron', 'Woolen Raft', 'Nobody Atall']) {
      const id = await idOf(byName(world.otter, name));
      const { id: _, other, ...shown } = await find(world.otter, id);
      expect(other.author).toEqual({ name, avatar: '', kind: 'member', isYou: false });
      seen.push({ ...shown, news: await news(world.otter, id) });
      await done(steps(world.otter, id, 'take-back'));
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    const id = await idOf(byName(world.otter, 'Woolen Raft'));
    expect(await find(world.lind, id)).toMatchObject({
      canBeAsked: false,
      youMay: { lead: ['decline'] },
    });
    await expectProblem(leads(world.lind, id, 'open'), 'stale');
    await done(steps(world.otter, id, 'take-back'));
  });

  it('are not told apart by asking twice: from a post and by the name, whichever is first, in any thread and spelling', async () => {
    const places = {
      'Quiet Heron': [plain, await thread(world.heron, world.group)],
      'Woolen Raft': [hidden, await thread(world.heron, world.group, { alias: 'Woolen Raft' })],
    } as const;
    const answerOf = async (answer: Promise<Response>) => {
      const { requestId: _, ...told } = (await (await answer).json()) as Record<string, unknown>;
      return told;
    };
    const outcomes = [];
    for (const [name, [here, there]] of Object.entries(places)) {
      const ways = [
        () => asksFrom(world.otter, here),
        () => asksFrom(world.otter, there),
        () => byName(world.otter, name),
        () => byName(world.otter, name.toLowerCase()),
      ];
      const seen = [];
      for (const first of ways) {
        const id = await idOf(first());
        for (const second of ways) seen.push(await answerOf(second()));
        await done(steps(world.otter, id, 'take-back'));
        world.deps.travel(61_000);
      }
      // Opened, it has both names and avatars, and is the same for both still.
      const id = await asked(world.otter, here);
      await done(leads(world.lind, id, 'open'));
      for (const second of ways) seen.push(await answerOf(second()));
      await done(steps(world.otter, id, 'step-back'));
      world.deps.travel(61_000);
      outcomes.push(seen);
    }
    const [pseudonym, alias] = outcomes;
    expect(alias).toEqual(pseudonym);
    expect(alias).toHaveLength(20);
    for (const one of alias ?? []) expect(one).toMatchObject({ type: '/problems/already-used' });
  });

  it('are not told apart from the other side: asking back by the name under which somebody asked', async () => {
    const place = await thread(world.alum, world.group, { audience: 'group-and-alumni' });
    await place.reply(world.heron, words.calm, { alias: 'Mossy Comet' });
    const open = await thread(world.alum, world.group, { audience: 'group-and-alumni' });
    await open.reply(world.heron, words.calm);
    for (const [of, name] of [
      [place, 'Mossy Comet'],
      [open, 'Quiet Heron'],
    ] as const) {
      const id = await asked(world.heron, of);
      await done(leads(world.lind, id, 'open'));
      await expectProblem(byName(world.alum, name), 'already-used');
      await expectProblem(asksFrom(world.alum, of, 2), 'already-used');
      await done(steps(world.alum, id, 'not-now'));
    }
  });

  it('are not told by who leaves: what was only asked stays, and what goes on ends as if somebody had stepped back', async () => {
    const leaver = await world.clinic.joins('one', 'Silver Finch');
    const one = await thread(leaver, world.group);
    const two = await thread(leaver, world.group, { alias: 'Paper Moth' });
    const [first, second] = [await asked(world.otter, one), await asked(world.otter, two)];
    await done(leads(world.lind, second, 'open'));
    await done(steps(leaver, second, 'accept'));
    await writes(world.otter, second);
    const before = await find(world.otter, first);
    await leaver.post(`/groups/${world.group}/mine/leave`, {});
    expect(await find(world.otter, first)).toEqual(before);
    expect(await find(world.otter, second)).toMatchObject({
      state: 'stepped-back',
      endedBy: 'them',
      word: null,
    });
    // Whether somebody is still there decides nothing of what others may do.
    for (const of of [one, two, plain, hidden]) {
      expect((await of.read(world.otter)).posts[0]?.youMay.askForRepair).toBe(true);
    }
    expect(await find(world.lind, first)).toMatchObject({
      canBeAsked: false,
      youMay: { lead: ['decline'] },
    });
    await done(steps(world.otter, first, 'take-back'));
    expect((await asksFrom(world.otter, two)).status).toBe(201);
  });
});

describe('when somebody’s place in the group changes', () => {
  it('it ends kindly for both: on leaving, on finishing, and on being paused', async () => {
    const alums = await thread(world.alum, world.group, { audience: 'group-and-alumni' });
    for (const move of ['pause', 'graduate', 'end']) {
      const name = `Leaving ${move}er`;
      const leaver = await world.clinic.joins('one', name);
      const place = await thread(leaver, world.group);
      const invited = await asked(world.heron, place);
      await done(leads(world.lind, invited, 'open'));
      const under = await asked(world.otter, place);
      await done(leads(world.lind, under, 'open'));
      await done(steps(leaver, under, 'accept'));
      const own = await asked(leaver, alums);
      const { id, role, standing } = await personNamed(world, name);
      await world.lind.post(`/groups/${world.group}/people/${id}/standing`, {
        move,
        role,
        standing,
      });
      expect(await find(world.heron, invited)).toMatchObject({ state: 'not-now', endedBy: 'them' });
      expect(await find(world.otter, under)).toMatchObject({
        state: 'stepped-back',
        endedBy: 'them',
      });
      expect(await find(world.lind, own)).toMatchObject({ state: 'taken-back', endedBy: 'asker' });
      await emptyQueue(world.lind);
    }
    const pairs = (await everything(world.deps, 'forum')).filter(
      ({ type }) => type === 'repair-pair',
    );
    expect(pairs).toEqual([]);
  });
});

describe('when somebody leaves while it is being opened', () => {
  /** Sends something as somebody, and lets something else happen after it has read what it decides on, before its event on the record. */
  async function whileSending(
    as: TestClient,
    send: (as: TestClient) => Promise<Response>,
    meanwhile: () => Promise<unknown>,
  ) {
    const { store } = world.deps;
    let isFirst = true;
    const query = async (input: QueryInput) => {
      if (isFirst && input.table === 'audit') {
        isFirst = false;
        await meanwhile();
      }
      return store.query(input);
    };
    const slow = clientOf(createTestApi({ ...world.deps, store: { ...store, query } }));
    slow.cookie = as.cookie;
    const answer = await send(slow);
    expect(isFirst).toBe(false);
    return answer;
  }
  const leaves = (as: TestClient) => as.request('POST', `/groups/${world.group}/mine/leave`, {});
  const openPairs = async () =>
    (await everything(world.deps, 'forum')).filter(({ type }) => type === 'repair-pair');

  it('it ends with the leaving, which began before it was opened', async () => {
    const leaver = await world.clinic.joins('one', 'Morning Tram');
    const id = await asked(world.otter, await thread(leaver, world.group));
    await done(whileSending(leaver, leaves, () => done(leads(world.lind, id, 'open'))));
    expect(await find(world.otter, id)).toMatchObject({ state: 'not-now', endedBy: 'them' });
    expect(await openPairs()).toEqual([]);
  });

  it('it stays unopened where the leaving was done first, and its asker learns nothing of it', async () => {
    const leaver = await world.clinic.joins('one', 'Evening Tram');
    const id = await asked(world.otter, await thread(leaver, world.group));
    const before = await find(world.otter, id);
    const { version } = await find(world.lind, id);
    const open = (as: TestClient) => leads(as, id, 'open', { version });
    await expectProblem(
      whileSending(world.lind, open, () => done(leaves(leaver))),
      'stale',
    );
    expect(await find(world.otter, id)).toEqual(before);
    expect(await find(world.lind, id)).toMatchObject({
      canBeAsked: false,
      youMay: { lead: ['decline'] },
    });
    expect(await openPairs()).toEqual([]);
  });

  it('nobody is asked in the name of somebody who left while they asked', async () => {
    const leaver = await world.clinic.joins('one', 'Midday Tram');
    let id = '';
    await done(
      whileSending(leaver, leaves, async () => {
        id = await asked(leaver, herons);
      }),
    );
    expect(await find(world.lind, id)).toMatchObject({
      canBeAsked: false,
      youMay: { lead: ['decline'] },
    });
    await expectProblem(leads(world.lind, id, 'open'), 'stale');
    expect(await knows(world.heron, id)).toBe(false);
    expect(await openPairs()).toEqual([]);
    await done(leads(world.lind, id, 'decline', { word: 'They have left.' }));
  });
});

describe('when the clinic keeps words no longer', () => {
  it('what ended before goes and what goes on stays, with one event, and a legal hold keeps all', async () => {
    const ended = await opened();
    await writes(world.otter, ended, { need: 'Zanzibarwren' });
    await done(steps(world.otter, ended, 'step-back'));
    const under = await opened();
    const { clinicId } = await clinicOf();
    const clinic = await getClinic(world.deps.store, clinicId, { consistent: true });
    if (!clinic) throw new Error('no clinic');
    const later = new Date(world.deps.now().getTime() + 1000).toISOString();
    const remove = (since: string) =>
      removeOldRepairs(clockOf(world.deps), clinic, world.group, since);
    expect(await remove('2020-01-01T00:00:00.000Z')).toBe(0);
    expect(await remove(later)).toBeGreaterThan(0);
    expect(await remove(later)).toBe(0);
    await expectProblem(world.otter.request('GET', `${base()}/${ended}`), 'not-found');
    expect(await find(world.otter, under)).toMatchObject({ state: 'open' });
    const kept = (await everything(world.deps, 'forum')).filter(({ type }) => type === 'repair');
    expect(rawText(kept)).not.toContain('Zanzibarwren');
    const told = (await everything(world.deps, 'audit')).filter(
      ({ action }) => action === 'repair.retention-ended',
    );
    expect(told).toHaveLength(1);
    await done(steps(world.otter, under, 'step-back'));
    const held = { ...clinic, settings: { ...clinic.settings, legalHold: true } };
    await world.deps.store.write({
      kind: 'update',
      table: 'forum',
      key: { pk: `CLINIC#${clinicId}`, sk: 'CLINIC' },
      set: { settings: held.settings },
    });
    expect(await remove(later)).toBe(0);
    expect(await find(world.otter, under)).toMatchObject({ state: 'stepped-back' });
  });
});

const clinicOf = async () =>
  (await everything(world.deps, 'forum')).find(({ type }) => type === 'clinic') as unknown as {
    clinicId: Parameters<typeof getClinic>[1];
  };
