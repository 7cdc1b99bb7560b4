import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BeforeSession } from '#shared/contracts/before-session.ts';
import type { AddedGoal, GoalList, ShownGoal } from '#shared/contracts/goal.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, emptyQueue, queueOf, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  for (const who of [world.heron, world.otter, world.alum]) {
    for (const { id } of (await list(who)).own) await who.request('DELETE', `${path()}/${id}`, {});
  }
  await emptyQueue(world.lind);
});

const path = () => `/groups/${world.group}/goals`;
const list = (as: TestClient) => as.get<GoalList>(path());
const adds = (as: TestClient, goal: Record<string, unknown>, headers = once()) =>
  as.post<AddedGoal>(path(), goal, headers);
const read = async (as: TestClient, id: string) =>
  (await as.get<{ goal: ShownGoal }>(`${path()}/${id}`)).goal;
async function changes(as: TestClient, id: string, change: Record<string, unknown>) {
  const { version } = await read(as, id);
  return as.request('PATCH', `${path()}/${id}`, { version, ...change });
}
const shown = { words: 'Answer the phone', step: 'Ring my sister', show: true };

describe('a private goal', () => {
  it('is its author’s alone: nobody finds it, by any address, and no screening reads it', async () => {
    const { id, waits } = await adds(world.heron, { words: `zanzibarwren ${words.urgent}` });
    await changes(world.heron, id, { change: 'write', words: words.goodbye, entry: 'setback' });
    await changes(world.heron, id, { change: 'add-step', words: 'zanzibarwren again' });
    expect(waits).toBe(false);
    expect(await read(world.heron, id)).toMatchObject({ isShown: false, waits: false });
    for (const who of [world.otter, world.alum, world.lind, world.stranger]) {
      await expectProblem(who.request('GET', `${path()}/${id}`), 'not-found');
      for (const place of [
        path(),
        `/groups/${world.group}`,
        `/groups/${world.group}/before-session`,
      ]) {
        expect(await (await who.request('GET', place)).text()).not.toContain('zanzibarwren');
      }
    }
    expect(await queueOf(world.lind)).toEqual([]);
  });

  it('belongs to alumni, too, who can keep goals and show them to nobody', async () => {
    const { id } = await adds(world.alum, { words: 'Run again' });
    expect((await list(world.alum)).own).toHaveLength(1);
    await expectProblem(changes(world.alum, id, { change: 'show' }), 'not-allowed');
    await expectProblem(
      world.alum.request('POST', path(), { ...shown, show: true }, once()),
      'not-allowed',
    );
  });
});

describe('more goals than can be kept', () => {
  it('are refused as something that may change, and told what to do', async () => {
    for (let n = 1; n <= limits.goals; n += 1) await adds(world.heron, { words: `Goal ${n}` });
    const more = world.heron.request('POST', path(), { words: 'One more' }, once());
    const problem = await expectProblem(more, 'no-room');
    expect(problem).toMatchObject({ status: 409 });
    expect(problem.detail).toContain('Please remove one');
  });
});

describe('a goal that is shown', () => {
  it('is seen by the group with its steps and entries, under the pseudonym, and by no alum', async () => {
    const { id } = await adds(world.heron, shown);
    await changes(world.heron, id, { change: 'step-done', step: 1 });
    await changes(world.heron, id, {
      change: 'write',
      words: 'She was glad.',
      entry: 'celebration',
    });
    for (const who of [world.otter, world.lind]) {
      expect(await read(who, id)).toMatchObject({
        words: 'Answer the phone',
        author: { name: 'Quiet Heron', isYou: false },
        steps: [{ words: 'Ring my sister', isDone: true }],
        entries: [{ kind: 'celebration', words: 'She was glad.' }],
        youMay: { change: [], bring: false },
      });
    }
    await expectProblem(world.alum.request('GET', `${path()}/${id}`), 'not-found');
    expect((await list(world.alum)).others).toEqual([]);
  });

  it('holds no id, no exact time and no count for members', async () => {
    const { id } = await adds(world.heron, shown);
    await changes(world.heron, id, { change: 'write', words: 'A good day.' });
    const [entry] = (await read(world.otter, id)).entries;
    const seen = await world.otter.request('PUT', `${path()}/${id}/seen/${entry?.id}`, {});
    expect(seen.status).toBe(204);
    expect((await read(world.heron, id)).entries).toMatchObject([{ seen: true }]);
    const people = (await everything(world.deps, 'forum')).flatMap((item) =>
      typeof item.personId === 'string' ? [item.personId] : [],
    );
    for (const who of [world.heron, world.otter]) {
      const said = JSON.stringify([await list(who), await read(who, id)]);
      for (const person of people) expect(said).not.toContain(person);
      expect(said).not.toMatch(/\d{4}-\d\d-\d\dT/);
      expect(said).not.toMatch(/"(?:seen|witnesses|count)":\d/);
    }
  });

  it('in crisis language opens its review in the same step; an entry does, too, each its own', async () => {
    const { id } = await adds(world.heron, { ...shown, words: words.urgent });
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['urgent']);
    await changes(world.heron, id, { change: 'write', words: words.soon, entry: 'setback' });
    const queue = await queueOf(world.lind);
    expect(queue.map(({ lane }) => lane)).toEqual(['urgent', 'soon']);
    expect(await world.lind.get<ReviewDetail>(`/reviews/${queue[1]?.id}`)).toMatchObject({
      author: 'Quiet Heron',
      target: { kind: 'shared', what: 'goal', text: words.soon },
    });
    expect(await read(world.heron, id)).toMatchObject({ asked: true, entries: [{ asked: true }] });
    expect(await read(world.otter, id)).toMatchObject({
      asked: false,
      entries: [{ asked: false }],
    });
  });

  it('whose words could draw others in waits, with its author told, until a facilitator shows it', async () => {
    const { id, waits } = await adds(world.heron, { ...shown, words: words.goodbye });
    expect(waits).toBe(true);
    expect(await read(world.heron, id)).toMatchObject({ waits: true });
    await expectProblem(world.otter.request('GET', `${path()}/${id}`), 'not-found');
    const { version, youMay } = await read(world.lind, id);
    expect(youMay.mark).toEqual(['show', 'keep-back']);
    const show = (as: TestClient) =>
      as.request('POST', `${path()}/${id}/mark`, { mark: 'show', version });
    await expectProblem(show(world.heron), 'not-allowed');
    expect((await show(world.lind)).status).toBe(204);
    await expectProblem(show(world.lind), 'stale');
    expect(await read(world.otter, id)).toMatchObject({ waits: false });
  });

  it('is kept from the group by a facilitator, with the reason to its author and on the record by ids', async () => {
    const { id } = await adds(world.heron, { ...shown, words: 'zanzibarwren' });
    const mark = async (as: TestClient, body: Record<string, unknown>) =>
      as.request('POST', `${path()}/${id}/mark`, {
        version: (await read(world.lind, id)).version,
        ...body,
      });
    await expectFieldError(mark(world.lind, { mark: 'keep-back' }), 'note');
    await expectProblem(mark(world.otter, { mark: 'keep-back', note: 'No.' }), 'not-allowed');
    expect((await mark(world.lind, { mark: 'keep-back', note: 'It names a place.' })).status).toBe(
      204,
    );
    await expectProblem(world.otter.request('GET', `${path()}/${id}`), 'not-found');
    expect((await list(world.otter)).others).toEqual([]);
    for (const who of [world.heron, world.lind]) {
      expect(await read(who, id)).toMatchObject({ keptBack: 'It names a place.' });
    }
    // Hiding it and showing it again is no way past the facilitator.
    await changes(world.heron, id, { change: 'hide' });
    await changes(world.heron, id, { change: 'show' });
    await expectProblem(world.otter.request('GET', `${path()}/${id}`), 'not-found');
    expect((await mark(world.lind, { mark: 'show' })).status).toBe(204);
    expect(await read(world.otter, id)).toMatchObject({ keptBack: null });
    const events = (await everything(world.deps, 'audit')).filter(({ action }) =>
      String(action).startsWith('goal.'),
    );
    expect(events.slice(-2).map(({ action, target }) => [action, target])).toEqual([
      ['goal.kept-back', `goal ${id}`],
      ['goal.shown', `goal ${id}`],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/zanzibarwren|names a place|Heron/);
  });

  it('keeps what was there already when a new entry waits', async () => {
    const { id } = await adds(world.heron, shown);
    await changes(world.heron, id, { change: 'write', words: words.goodbye });
    expect((await read(world.otter, id)).entries).toEqual([]);
    expect((await read(world.heron, id)).entries).toMatchObject([{ waits: true }]);
    const [entry] = (await read(world.lind, id)).entries;
    expect(entry).toMatchObject({ waits: true });
    for (const part of [entry?.id, 'm'.repeat(16), '1']) {
      const seen = world.otter.request('PUT', `${path()}/${id}/seen/${part}`, {});
      await expectProblem(seen, 'not-found');
    }
  });

  it('that was private before is read as a whole when it is shown', async () => {
    const { id } = await adds(world.heron, { words: 'Sleep' });
    await changes(world.heron, id, { change: 'write', words: words.urgent });
    expect(await queueOf(world.lind)).toEqual([]);
    expect((await changes(world.heron, id, { change: 'show' })).status).toBe(204);
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['urgent']);
  });

  it('is hidden again, and removed from every table, when its author wishes', async () => {
    const { id } = await adds(world.heron, { ...shown, words: 'zanzibarwren' });
    await changes(world.heron, id, { change: 'hide' });
    await expectProblem(world.otter.request('GET', `${path()}/${id}`), 'not-found');
    await expectProblem(world.lind.request('GET', `${path()}/${id}`), 'not-found');
    await changes(world.heron, id, { change: 'show' });
    await expectProblem(world.otter.request('DELETE', `${path()}/${id}`, {}), 'not-allowed');
    await world.heron.request('DELETE', `${path()}/${id}`, {});
    for (const who of [world.heron, world.otter]) {
      await expectProblem(who.request('GET', `${path()}/${id}`), 'not-found');
    }
    expect(rawText(await everything(world.deps, 'forum'))).not.toContain('zanzibarwren');
  });
});

describe('witnesses', () => {
  it('say that they saw it, once, and can take it back; the author learns that it was seen, and not by whom', async () => {
    const { id } = await adds(world.heron, shown);
    const seen = (as: TestClient, method: string) =>
      as.request(method, `${path()}/${id}/seen/0`, {});
    for (let time = 0; time < 2; time += 1) {
      expect((await seen(world.otter, 'PUT')).status).toBe(204);
    }
    expect(await read(world.otter, id)).toMatchObject({ seen: true, seenByYou: true });
    expect(await read(world.heron, id)).toMatchObject({ seen: true, seenByYou: false });
    expect(JSON.stringify(await read(world.heron, id))).not.toContain('Otter');
    for (let time = 0; time < 2; time += 1) await seen(world.otter, 'DELETE');
    expect(await read(world.heron, id)).toMatchObject({ seen: false });
    await expectProblem(seen(world.heron, 'PUT'), 'not-allowed');
  });

  it('cost an author nothing of what they write in the same moment', async () => {
    const { id } = await adds(world.heron, shown);
    const { version } = await read(world.heron, id);
    const [entry] = await Promise.all([
      world.heron.request('PATCH', `${path()}/${id}`, {
        version,
        change: 'write',
        words: 'Today.',
      }),
      world.otter.request('PUT', `${path()}/${id}/seen/0`, {}),
      world.lind.request('PUT', `${path()}/${id}/seen/0`, {}),
    ]);
    expect(entry?.status).toBe(204);
    expect(await read(world.heron, id)).toMatchObject({
      seen: true,
      entries: [{ words: 'Today.' }],
    });
  });
});

describe('what is sent', () => {
  it('is once there for a request sent twice, and refused on what is not as it was seen', async () => {
    const headers = once();
    const first = await adds(world.heron, shown, headers);
    expect(await adds(world.heron, shown, headers)).toEqual(first);
    expect((await list(world.heron)).own).toHaveLength(1);
    const write = (text: string) =>
      world.heron.request('PATCH', `${path()}/${first.id}`, {
        version: 1,
        change: 'write',
        words: text,
      });
    const both = await Promise.all([write('One.'), write('Two.')]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('is refused empty, too long, and beyond what there is', async () => {
    const { id } = await adds(world.heron, shown);
    const change = (of: Record<string, unknown>) => changes(world.heron, id, of);
    await expectFieldError(change({ change: 'write', words: ' ' }), 'words');
    await expectFieldError(
      change({ change: 'add-step', words: 'n'.repeat(limits.goalWords + 1) }),
      'words',
    );
    await expectFieldError(change({ change: 'cheer' }), 'change');
    await expectFieldError(world.heron.request('POST', path(), { words: '' }, once()), 'words');
    await expectProblem(change({ change: 'step-done', step: 9 }), 'not-found');
    expect((await read(world.heron, id)).steps).toMatchObject([{ isDone: false }]);
    await expectProblem(change({ change: 'take-up' }), 'not-allowed');
  });
});

describe('before the session', () => {
  it('facilitators read which shown goals were reached or celebrated, and of private ones nothing', async () => {
    const { id } = await adds(world.heron, shown);
    const hidden = await adds(world.otter, { words: 'A secret goal' });
    const quiet = await adds(world.otter, { words: 'A quiet goal', show: true });
    await changes(world.heron, id, { change: 'write', words: 'I rang!', entry: 'celebration' });
    await changes(world.otter, hidden.id, { change: 'reached' });
    await changes(world.otter, quiet.id, {
      change: 'write',
      words: 'It is hard.',
      entry: 'setback',
    });
    const page = () => world.lind.get<BeforeSession>(`/groups/${world.group}/before-session`);
    expect((await page()).goals).toEqual([
      { id, words: 'Answer the phone', author: 'Quiet Heron' },
    ]);
    await changes(world.otter, quiet.id, { change: 'reached' });
    expect((await page()).goals.map((one) => one.id)).toEqual([quiet.id, id]);
  });
});
