import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AddedNote, Journal, Note } from '#shared/contracts/journal.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { ShareList } from '#shared/contracts/share.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, emptyQueue, queueOf, type World } from '#test/factories/world.ts';

const day = 24 * 60 * 60_000;
const start = new Date('2026-11-18T20:15:00.000Z');
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  world.deps.setNow(start);
  for (const who of [world.heron, world.alum]) {
    for (const month of ['2026-08', '2026-10', '2026-11']) {
      for (const note of (await read(who, month)).notes) await removes(who, note);
    }
  }
  await emptyQueue(world.lind);
});

const path = () => `/groups/${world.group}/journal`;
const read = (as: TestClient, month?: string) =>
  as.get<Journal>(`${path()}${month === undefined ? '' : `?month=${month}`}`);
const notes = (as: TestClient, note: Record<string, unknown>, headers = once()) =>
  as.post<AddedNote>(path(), note, headers);
const placeOf = ({ id, month }: Pick<Note, 'id' | 'month'>) => `${path()}/${month}/${id}`;
const removes = (as: TestClient, note: Pick<Note, 'id' | 'month'>) =>
  as.request('DELETE', placeOf(note), {});
const shares = (as: TestClient, note: Pick<Note, 'id' | 'month'>, headers = once()) =>
  as.request('POST', `${placeOf(note)}/share`, {}, headers);
const shared = async () =>
  (await world.lind.get<ShareList>(`/groups/${world.group}/shared`)).shares;

describe('a journal', () => {
  it('keeps what members and alumni note, in a tap or in words, the newest first', async () => {
    for (const who of [world.heron, world.alum]) {
      await notes(who, { mood: 'heavy' });
      world.deps.travel(60_000);
      await notes(who, { energy: 'some', words: 'I slept.' });
      expect((await read(who)).notes).toMatchObject([
        { mood: null, energy: 'some', words: 'I slept.', isShared: false },
        { mood: 'heavy', energy: null, words: '' },
      ]);
    }
  });

  it('is read by nobody else, and by no screening: whatever it says, no review is opened', async () => {
    const note = await notes(world.heron, { words: `zanzibarwren ${words.goodbye}` });
    for (const who of [world.otter, world.alum, world.lind, world.stranger]) {
      for (const place of [path(), `/groups/${world.group}`, `/groups/${world.group}/shared`]) {
        expect(await (await who.request('GET', place)).text()).not.toContain('zanzibarwren');
      }
      await removes(who, note);
      const answer = await shares(who, note);
      expect([403, 404]).toContain(answer.status);
    }
    expect((await read(world.heron)).notes).toHaveLength(1);
    expect(await queueOf(world.lind)).toEqual([]);
  });

  it('names no instant, and no number stands for how somebody feels', async () => {
    await notes(world.heron, { mood: 'light', energy: 'plenty', words: 'Sun.' });
    const { notes: list, weeks } = await read(world.heron);
    expect(JSON.stringify([list, weeks])).not.toMatch(/\d{4}-\d\d-\d\dT/);
    expect(weeks.points).toEqual([{ date: '2026-11-18', mood: 'light' }]);
  });

  it('is gone through by month, in the group’s own time zone', async () => {
    // Still October in New York.
    world.deps.setNow(new Date('2026-11-01T03:30:00.000Z'));
    await notes(world.heron, { words: 'Late in October' });
    world.deps.setNow(new Date('2026-08-02T12:00:00.000Z'));
    await notes(world.heron, { words: 'August' });
    world.deps.setNow(start);
    await notes(world.heron, { words: 'November' });
    const now = await read(world.heron);
    expect(now).toMatchObject({ month: '2026-11', earlier: '2026-10' });
    expect(now.notes.map((one) => one.words)).toEqual(['November']);
    const october = await read(world.heron, '2026-10');
    expect(october.notes.map((one) => one.words)).toEqual(['Late in October']);
    expect(october.earlier).toBe('2026-08');
    expect((await read(world.heron, '2026-08')).earlier).toBeNull();
    await expectFieldError(world.heron.request('GET', `${path()}?month=soon`), 'month');
  });

  it('draws the last eight weeks and nothing before them', async () => {
    for (const daysAgo of [80, 50, 7, 0]) {
      world.deps.setNow(new Date(start.getTime() - daysAgo * day));
      await notes(world.heron, { mood: 'in-between' });
    }
    const { weeks } = await read(world.heron);
    expect(weeks.from).toBe('2026-09-28');
    expect(weeks.points.map(({ date }) => date)).toEqual([
      '2026-09-29',
      '2026-11-11',
      '2026-11-18',
    ]);
    for (const month of ['2026-08', '2026-09', '2026-10']) {
      for (const note of (await read(world.heron, month)).notes) await removes(world.heron, note);
    }
  });

  it('is refused empty, too long and with words of another scale; a request sent twice is one note', async () => {
    const send = (body: unknown, headers = once()) =>
      world.heron.request('POST', path(), body, headers);
    await expectFieldError(send({}), 'words');
    await expectFieldError(send({ words: 'n'.repeat(limits.journalWords + 1) }), 'words');
    await expectFieldError(send({ mood: 7 }), 'mood');
    const headers = once();
    expect((await send({ mood: 'light' }, headers)).status).toBe(201);
    expect((await send({ mood: 'light' }, headers)).status).toBe(201);
    expect((await read(world.heron)).notes).toHaveLength(1);
  });

  it('lets a note go for good, from every table', async () => {
    const note = await notes(world.heron, { words: 'zanzibarwren' });
    for (let time = 0; time < 2; time += 1) {
      expect((await removes(world.heron, note)).status).toBe(204);
    }
    expect(rawText(await everything(world.deps, 'forum'))).not.toContain('zanzibarwren');
  });
});

describe('a check-in of one press', () => {
  const adds = (as: TestClient, note: Pick<Note, 'id' | 'month'>, more: Record<string, unknown>) =>
    as.request('PATCH', placeOf(note), more);

  it('takes energy and words afterwards, once, and stays one entry', async () => {
    const note = await notes(world.heron, { mood: 'heavy' });
    expect((await read(world.heron)).notes).toMatchObject([{ id: note.id, mayAdd: true }]);
    const more = { energy: 'little', words: 'The long way home.' };
    for (let time = 0; time < 2; time += 1) {
      expect((await adds(world.heron, note, more)).status).toBe(204);
    }
    expect((await read(world.heron)).notes).toMatchObject([
      { id: note.id, mood: 'heavy', ...more, mayAdd: false },
    ]);
    const { detail } = await expectProblem(
      adds(world.heron, note, { words: 'From another window.' }),
      'already-used',
    );
    expect(detail).toContain('another entry');
    expect((await read(world.heron)).notes).toMatchObject([more]);
  });

  it('of two windows that add at once, one is told that it was too late', async () => {
    const note = await notes(world.heron, { mood: 'heavy' });
    const answers = await Promise.all(
      ['One.', 'Two.'].map((said) => adds(world.heron, note, { words: said })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('that is shared in the same moment is shown to the facilitators as it stays', async () => {
    for (let time = 0; time < 6; time += 1) {
      // Requests of one minute are limited.
      world.deps.travel(60_000);
      const note = await notes(world.heron, { mood: 'heavy' });
      const more = { words: `Said at once, ${time}.` };
      await Promise.all([adds(world.heron, note, more), shares(world.heron, note)]);
      const mine = (await read(world.heron)).notes.find(({ id }) => id === note.id);
      const theirs = (await shared()).find(({ parts }) => parts[0]?.words === mine?.words);
      expect(mine?.isShared).toBe(true);
      expect(theirs, mine?.words).toBeDefined();
      await removes(world.heron, note);
    }
  });

  it('takes more again once a share of it was taken back', async () => {
    world.deps.travel(10 * 60_000);
    const note = await notes(world.heron, { mood: 'heavy' });
    await shares(world.heron, note);
    await world.heron.post(`${placeOf(note)}/take-back`, {});
    expect((await read(world.heron)).notes).toMatchObject([{ mayAdd: true }]);
    expect((await adds(world.heron, note, { words: 'For me alone.' })).status).toBe(204);
    await removes(world.heron, note);
  });

  it('takes nothing that is empty, nothing from others, nothing once it is shared or gone', async () => {
    const note = await notes(world.heron, { mood: 'heavy' });
    await expectFieldError(adds(world.heron, note, { words: '  ' }), 'words');
    await expectFieldError(adds(world.heron, note, { energy: 7 }), 'energy');
    for (const who of [world.otter, world.alum, world.lind, world.stranger]) {
      expect([403, 404]).toContain((await adds(who, note, { words: 'Mine.' })).status);
    }
    await shares(world.heron, note);
    expect((await read(world.heron)).notes).toMatchObject([{ mayAdd: false }]);
    await expectProblem(adds(world.heron, note, { words: 'More.' }), 'already-used');
    await removes(world.heron, note);
    await expectProblem(adds(world.heron, note, { words: 'More.' }), 'not-found');
  });

  it('is not what somebody wrote first: nothing is added to words', async () => {
    const note = await notes(world.heron, { mood: 'heavy', words: 'A hard day.' });
    expect((await read(world.heron)).notes).toMatchObject([{ mayAdd: false }]);
    await expectProblem(adds(world.heron, note, { energy: 'some' }), 'already-used');
  });
});

describe('sharing an entry', () => {
  it('shows the facilitators that one and no other, and asks them to read it in the same step', async () => {
    const note = await notes(world.heron, { mood: 'heavy', words: words.urgent });
    await notes(world.heron, { words: 'zanzibarwren' });
    expect((await shares(world.heron, note)).status).toBe(201);
    expect(await shared()).toMatchObject([
      {
        kind: 'journal-entry',
        from: 'Quiet Heron',
        mood: 'heavy',
        energy: null,
        parts: [{ step: null, words: words.urgent }],
      },
    ]);
    const [review] = await queueOf(world.lind);
    expect(review?.lane).toBe('urgent');
    expect(await world.lind.get<ReviewDetail>(`/reviews/${review?.id}`)).toMatchObject({
      target: { kind: 'shared', what: 'journal-entry', text: words.urgent },
    });
    expect((await read(world.heron)).notes.map((one) => one.isShared).sort()).toEqual([
      false,
      true,
    ]);
    await expectProblem(shares(world.heron, note), 'already-used');
  });

  it('is listed page after page, the newest first, and nothing falls off the end', async () => {
    for (let number = 1; number <= 21; number += 1) {
      world.deps.travel(5000);
      await shares(world.heron, await notes(world.heron, { words: `Day ${number}` }));
    }
    const place = `/groups/${world.group}/shared`;
    const first = await world.lind.get<ShareList>(place);
    const rest = await world.lind.get<ShareList>(`${place}?cursor=${first.nextCursor}`);
    const days = [...first.shares, ...rest.shares].map(({ parts }) => parts[0]?.words);
    expect(days).toEqual(Array.from({ length: 21 }, (_, at) => `Day ${21 - at}`));
    expect([first.shares.length, rest.nextCursor]).toEqual([20, null]);
    await expectProblem(
      world.both.request('GET', `${place}?cursor=${first.nextCursor}`),
      'cursor-not-valid',
    );
  });

  it('happens once for a request sent twice', async () => {
    const note = await notes(world.heron, { mood: 'heavy' });
    const headers = once();
    for (let time = 0; time < 2; time += 1) {
      expect((await shares(world.heron, note, headers)).status).toBe(201);
    }
    expect(await shared()).toHaveLength(1);
    // A note without words is looked at, too: somebody wanted it read.
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['soon']);
  });

  it('can be taken back, and ends when the note is removed; the review of its words stays', async () => {
    const note = await notes(world.heron, { words: 'A hard day.' });
    await shares(world.heron, note);
    for (let time = 0; time < 2; time += 1) {
      await world.heron.post(`${placeOf(note)}/take-back`, {});
    }
    expect(await shared()).toEqual([]);
    await shares(world.heron, note);
    await removes(world.heron, note);
    expect(await shared()).toEqual([]);
    expect(await queueOf(world.lind)).toHaveLength(2);
  });
});
