import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Exposure, LookingAnswer, ReviewDetail } from '#shared/contracts/review.ts';
import { expectFieldError } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  emptyQueue,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import { createApp } from '#test/setup/functions.ts';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(() => {
  // The clock moves on, so that the limit of requests a minute is not what is tested.
  world.deps.travel(minute);
  return emptyQueue(world.both);
});
afterAll(() => world.deps.stop());

const urgent = () => thread(world.heron, world.group, { body: words.urgent });
const looks = (of: Thread, who: TestClient) =>
  who.post<LookingAnswer>(`${reviewPathOf(of)}/looking`, {});
const notes = (of: Thread, note: string, who = world.lind) =>
  who.post<ReviewDetail>(`${reviewPathOf(of)}/notes`, { note });

describe('who else is looking', () => {
  it('is told to colleagues for two minutes, and to nobody about themself', async () => {
    const own = await urgent();
    expect((await looks(own, world.lind)).others).toEqual([]);
    expect((await looks(own, world.both)).others).toEqual(['Maya Lind']);
    expect((await looks(own, world.lind)).others).toEqual(['Ines Both']);
    world.deps.travel(2 * minute);
    expect((await looks(own, world.both)).others).toEqual([]);
  });

  it('comes with whether the review changed and who holds it, and changes nothing itself', async () => {
    const own = await urgent();
    expect(await looks(own, world.lind)).toMatchObject({ version: 1, state: 'open', claim: null });
    await world.both.post(`${reviewPathOf(own)}/claim`, {});
    expect(await looks(own, world.lind)).toMatchObject({
      version: 2,
      state: 'claimed',
      claim: { name: 'Ines Both', isYou: false },
    });
    const before = (await everything(world.deps, 'audit')).length;
    await looks(own, world.lind);
    expect((await everything(world.deps, 'audit')).length).toBe(before);
  });

  it('costs few units, and fewer than reading the whole review', async () => {
    const own = await urgent();
    const readUnits = async (run: () => Promise<unknown>) => {
      world.deps.consumed.length = 0;
      await run();
      return world.deps.consumed
        .filter(({ operation }) => ['get', 'getMany', 'query'].includes(operation))
        .reduce((sum, one) => sum + one.units, 0);
    };
    const whole = await readUnits(() => world.lind.get(reviewPathOf(own)));
    const look = await readUnits(() => looks(own, world.lind));
    expect(look).toBeLessThanOrEqual(5);
    expect(look).toBeLessThan(whole);
  });
});

describe('a note', () => {
  it('stands in the history for colleagues, whoever holds the review and also when it is decided', async () => {
    const own = await urgent();
    await world.both.post(`${reviewPathOf(own)}/claim`, {});
    expect((await notes(own, 'Their sister is there.')).history.at(-1)).toMatchObject({
      action: 'noted',
      by: 'Maya Lind',
      reason: 'Their sister is there.',
    });
    await emptyQueue(world.both);
    const { state, decision } = await notes(own, 'Called again on Friday.');
    expect(state).toBe('resolved');
    expect(decision).toMatchObject({ by: 'Ines Both', outcome: 'no-action-needed' });
  });

  it('sent twice is one, and without words is none', async () => {
    const own = await urgent();
    await notes(own, 'Once.');
    const { history } = await notes(own, 'Once.');
    expect(history.filter(({ action }) => action === 'noted')).toHaveLength(1);
    await expectFieldError(
      world.lind.request('POST', `${reviewPathOf(own)}/notes`, { note: ' ' }),
      'note',
    );
  });

  it('is on the record without its words', async () => {
    const own = await urgent();
    await notes(own, 'An albatross of a note.');
    const events = await everything(world.deps, 'audit');
    expect(events.filter(({ action }) => action === 'review.noted').length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain('albatross');
  });

  it('is seen by no member and no alum, whichever route they try', async () => {
    const secret = 'quillwort';
    const own = await urgent();
    await own.reply(world.otter, words.calm);
    await world.otter.post(`${own.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'I am a little worried.',
    });
    await notes(own, `A ${secret} for colleagues.`);
    await looks(own, world.lind);
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'Please call me.',
    });
    await notes(own, `Another ${secret}.`);

    const id = `${own.id}-1`;
    const { routes } = createApp(world.deps, { addressOf: () => '' });
    const reads = [
      ...new Set(routes.flatMap(({ method, path }) => (method === 'GET' ? [path] : []))),
    ].filter((path) => path.startsWith('/api/v1/'));
    expect(reads.length).toBeGreaterThan(30);
    const said: string[] = [];
    let answered = 0;
    for (const who of [world.heron, world.otter, world.alum, world.stranger, world.nobody]) {
      world.deps.travel(minute);
      for (const path of reads) {
        const address = path
          .replace('/api/v1', '')
          .replace(':groupId', world.group)
          .replace(':threadId', own.id)
          .replace(':number', '1')
          .replace(':reviewId', id)
          .replace(/:\w+/g, 'x');
        const answer = await who.request('GET', `${address}?fresh=1`);
        if (answer.ok) answered += 1;
        said.push(await answer.text());
      }
      for (const change of ['looking', 'notes', 'claim', 'reopen', 'take-over']) {
        const body = { note: 'x', reason: 'x', version: 1 };
        const answer = await who.request('POST', `/reviews/${id}/${change}`, body);
        expect(answer.ok).toBe(false);
        said.push(await answer.text());
      }
    }
    expect(answered).toBeGreaterThan(10);
    expect(said.some((one) => one.includes('Please call me.'))).toBe(true);
    expect(said.some((one) => one.includes(secret))).toBe(false);
    // The same words are there for who may read them: the walk would have found them.
    const shown = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(JSON.stringify(shown)).toContain(secret);
  });
});

describe('what one has read', () => {
  it('is counted once for each pressing review, for oneself alone, and forgotten after a week', async () => {
    const before = await world.okafor.get<Exposure>('/reviews/exposure');
    expect(before).toEqual({
      lastDay: { crisis: 0, urgent: 0 },
      lastWeek: { crisis: 0, urgent: 0 },
    });
    const two = world.clinic.group('two');
    const [crisis, pressing, soon] = [
      await thread(world.stranger, two, { body: words.goodbye }),
      await thread(world.stranger, two, { body: words.urgent }),
      await thread(world.stranger, two, { body: words.soon }),
    ];
    for (const one of [crisis, crisis, pressing, soon]) {
      await world.okafor.get(reviewPathOf(one));
    }
    const once = { crisis: 1, urgent: 1 };
    expect(await world.okafor.get('/reviews/exposure')).toEqual({ lastDay: once, lastWeek: once });
    world.deps.travel(25 * 60 * minute);
    await world.clinic.staff('okafor').then(async (okafor) => {
      expect(await okafor.get('/reviews/exposure')).toEqual({
        lastDay: { crisis: 0, urgent: 0 },
        lastWeek: once,
      });
    });
    world.deps.travel(7 * 24 * 60 * minute);
    const later = await world.clinic.staff('okafor');
    expect((await later.get<Exposure>('/reviews/exposure')).lastWeek).toEqual({
      crisis: 0,
      urgent: 0,
    });
  });
});
