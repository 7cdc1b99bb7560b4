import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrisisResources, DraftReading } from '#shared/contracts/crisis-resources.ts';
import { expectFieldError } from '#test/factories/answers.ts';
import { createTestClinic } from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const panel = (...texts: string[]) =>
  world.heron.post<DraftReading>('/crisis-panel', { texts }, {});

describe('help now', () => {
  it('is there for nobody in particular, without a claim about anybody’s hours', async () => {
    const resources = await world.nobody.get<CrisisResources>('/crisis-resources');
    expect(resources.cover).toEqual({ state: 'unknown' });
    expect(resources.contacts.map((one) => one.kind)).toEqual(['directory']);
  });

  it('is the clinic’s own for somebody who is signed in, administrators too', async () => {
    for (const who of [world.heron, world.alum, world.lind, world.administrator]) {
      const resources = await who.get<CrisisResources>('/crisis-resources');
      expect(resources.region).toBe('US');
      expect(resources.contacts.map((one) => one.name)).toEqual([
        'Emergency services',
        '988 Suicide & Crisis Lifeline',
      ]);
    }
  });

  it('says when a facilitator is next here, in the clinic’s own hours', async () => {
    // Wednesday evening in New York; the clinic reads from nine to five on weekdays.
    const { cover } = await world.heron.get<CrisisResources>('/crisis-resources');
    expect(cover).toEqual({
      state: 'staffed-now',
      until: '2026-11-18T22:00:00.000Z',
      timeZone: 'America/New_York',
    });
    world.deps.travel(3 * 60 * 60 * 1000);
    expect((await world.heron.get<CrisisResources>('/crisis-resources')).cover).toEqual({
      state: 'staffed-later',
      from: '2026-11-19T14:00:00.000Z',
      timeZone: 'America/New_York',
    });
    world.deps.travel(-3 * 60 * 60 * 1000);
  });

  it('promise nobody on a day on which the clinic is closed', async () => {
    const closed = await createTestClinic(world.deps, {
      closedDates: ['2026-11-18', '2026-11-19', '2026-11-20'],
    });
    const clinician = await closed.staff('lind');
    expect((await clinician.get<CrisisResources>('/crisis-resources')).cover).toMatchObject({
      state: 'staffed-later',
      from: '2026-11-23T14:00:00.000Z',
    });
  });
});

describe('the crisis panel', () => {
  it.each([
    [words.calm, false],
    [words.soon, false],
    [words.urgent, true],
    [words.goodbye, true],
  ])('for "%s" opens: %s', async (text, open) => {
    const answer = await panel(text);
    expect(answer.open).toBe(open);
    expect(answer.resources === null).toBe(!open);
  });

  it('opens when one of several texts calls for it', async () => {
    expect((await panel(words.calm, words.urgent)).open).toBe(true);
  });

  it('says no lane, no score and no reason', async () => {
    expect(Object.keys(await panel(words.goodbye)).sort()).toEqual([
      'details',
      'open',
      'resources',
    ]);
  });

  it('keeps nothing of what it was asked', async () => {
    const before = await everything(world.deps, 'forum');
    await panel(words.goodbye, words.urgent);
    expect(await everything(world.deps, 'forum')).toEqual(before);
  });

  it('refuses no text, more than five and an overlong one', async () => {
    const ask = (texts: unknown) => world.heron.request('POST', '/crisis-panel', { texts });
    await expectFieldError(ask([]), 'texts');
    await expectFieldError(ask(Array(6).fill('a')), 'texts');
    await expectFieldError(ask(['a'.repeat(6001)]), 'texts.0');
  });

  it('refuses longer words that are answered than can be quoted', async () => {
    const ask = (quoted: string) =>
      world.heron.request('POST', '/crisis-panel', { texts: ['a'], quoted });
    await expectFieldError(ask('a'.repeat(301)), 'quoted');
    expect((await ask('a'.repeat(300))).status).toBe(200);
  });
});

describe('details in a draft that may tell who somebody is', () => {
  const number = 'My number is 07700 900123.';

  it('are said to its author in their own words, each once, from a title as well', async () => {
    const { open, details } = await panel(
      'Call me on 07700 900123',
      'My name is Rowan Birch. Or 07700 900456, or rowan@example.org.',
    );
    expect(open).toBe(false);
    expect(details).toEqual([
      { kind: 'phone', words: '07700 900123' },
      { kind: 'name', words: 'Rowan Birch' },
      { kind: 'phone', words: '07700 900456' },
      { kind: 'email', words: 'rowan@example.org' },
    ]);
    expect((await panel(words.calm, '988 and 116 123 helped me in 2019')).details).toEqual([]);
  });

  it('come in one answer with the panel where the words call for that', async () => {
    const { open, details } = await panel(`${words.urgent} ${number}`);
    expect(open).toBe(true);
    expect(details.map(({ kind }) => kind)).toEqual(['phone']);
  });

  it('are not said to staff, who go by their own name', async () => {
    for (const who of [world.lind, world.administrator]) {
      const read = await who.post<DraftReading>('/crisis-panel', { texts: [number] }, {});
      expect(read.details).toEqual([]);
    }
  });
});
