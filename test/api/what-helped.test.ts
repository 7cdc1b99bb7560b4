import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
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

// The author of a thread says to everybody who answered what helped.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  await emptyQueue(world.lind);
  world.deps.travel(61_000);
});

const helped = 'To be asked again on Monday.';
const says = (as: TestClient, of: Thread, body: Record<string, unknown> = {}) =>
  as.request('PUT', `${of.path}/what-helped`, { words: helped, version: 0, ...body });
const takesBack = (as: TestClient, of: Thread) =>
  as.request('DELETE', `${of.path}/what-helped`, {});
const noteFor = async (as: TestClient, of: Thread) => (await of.read(as)).whatHelped;
const marks = (as: TestClient, of: Thread, mark: string, version: number, note = '') =>
  as.request('POST', `${of.path}/what-helped/mark`, { mark, version, note });
const done = async (answer: Promise<Response>) => expect((await answer).status).toBe(204);
async function answered(change: Record<string, unknown> = {}): Promise<Thread> {
  const of = await thread(world.heron, world.group, { audience: 'group-and-alumni', ...change });
  await of.reply(world.otter, words.calm);
  return of;
}

describe('what helped', () => {
  it('can be said once somebody else has answered, and by the author alone', async () => {
    const of = await thread(world.heron, world.group);
    expect((await of.read(world.heron)).youMay.sayWhatHelped).toBe(false);
    await expectProblem(says(world.heron, of), 'not-allowed');
    await of.reply(world.heron, 'And more of it.');
    await expectProblem(says(world.heron, of), 'not-allowed');
    await of.reply(world.otter, words.calm);
    expect((await of.read(world.heron)).youMay.sayWhatHelped).toBe(true);
    for (const who of [world.otter, world.lind]) {
      expect((await of.read(who)).youMay.sayWhatHelped).toBe(false);
      await expectProblem(says(who, of), 'not-allowed');
      await expectProblem(takesBack(who, of), 'not-allowed');
    }
    await done(says(world.heron, of));
    for (const who of [world.heron, world.otter, world.lind]) {
      expect(await noteFor(who, of)).toMatchObject({ words: helped, waits: false, keptBack: null });
    }
  });

  it('is changed and taken back at any time, in a closed thread too, and is once there when sent twice', async () => {
    const of = await answered();
    await world.heron.request('PUT', `${of.path}/closed`, { closed: true });
    await done(says(world.heron, of, { words: 'Zanzibarwren' }));
    await done(says(world.heron, of, { words: 'Zanzibarwren' }));
    await expectProblem(says(world.heron, of), 'stale');
    await done(says(world.heron, of, { version: 1 }));
    expect(await noteFor(world.heron, of)).toMatchObject({ words: helped, version: 2 });
    expect(await noteFor(world.otter, of)).toMatchObject({ words: helped, version: null });
    await done(takesBack(world.heron, of));
    await done(takesBack(world.heron, of));
    for (const who of [world.heron, world.otter]) expect(await noteFor(who, of)).toBeNull();
    const threads = (await everything(world.deps, 'forum')).filter(
      ({ type, threadId }) => type === 'thread' && threadId === of.id,
    );
    expect(rawText(threads)).not.toMatch(/Zanzibarwren|asked again on Monday/);
    await done(says(world.heron, of));
    expect(await noteFor(world.alum, of)).toMatchObject({ words: helped });
  });

  it('says of nobody that they helped, and goes under the name of the thread', async () => {
    const of = await answered({ alias: 'Woolen Raft' });
    await done(says(world.heron, of));
    const page = await of.read(world.otter);
    expect(page.thread.author.name).toBe('Woolen Raft');
    expect(Object.keys(page.whatHelped ?? {}).sort()).toEqual(
      ['words', 'version', 'waits', 'asked', 'keptBack', 'youMay'].sort(),
    );
    expect(JSON.stringify(page)).not.toContain('Heron');
  });

  it('in crisis language opens a review with it, and what must wait is seen by nobody else until a facilitator shows it', async () => {
    const of = await answered();
    await done(says(world.heron, of, { words: words.urgent }));
    const [review] = await queueOf(world.lind);
    expect(review?.lane).toBe('urgent');
    expect(await world.lind.get<ReviewDetail>(`/reviews/${review?.id}`)).toMatchObject({
      target: { kind: 'shared', what: 'what-helped', text: words.urgent },
    });
    expect(await noteFor(world.heron, of)).toMatchObject({ asked: true, waits: false });
    expect(await noteFor(world.otter, of)).toMatchObject({ asked: false });
    await done(says(world.heron, of, { words: words.goodbye, version: 1 }));
    expect(await noteFor(world.heron, of)).toMatchObject({ waits: true });
    expect(await noteFor(world.otter, of)).toBeNull();
    await expectProblem(marks(world.lind, of, 'show', 1), 'stale');
    await done(marks(world.lind, of, 'show', 2));
    expect(await noteFor(world.otter, of)).toMatchObject({ words: words.goodbye });
  });

  it('that a facilitator keeps back is told to its author with the reason; to take it back and say it again is no way past', async () => {
    const of = await answered();
    await done(says(world.heron, of));
    await expectFieldError(marks(world.lind, of, 'keep-back', 1), 'note');
    await done(marks(world.lind, of, 'keep-back', 1, 'It names somebody.'));
    expect(await noteFor(world.heron, of)).toMatchObject({ keptBack: 'It names somebody.' });
    expect(await noteFor(world.otter, of)).toBeNull();
    await done(says(world.heron, of, { words: 'In other words.', version: 2 }));
    expect(await noteFor(world.otter, of)).toBeNull();
    await done(takesBack(world.heron, of));
    expect(await noteFor(world.lind, of)).toBeNull();
    await done(says(world.heron, of, { words: 'Once more.', version: 4 }));
    expect(await noteFor(world.otter, of)).toBeNull();
    await done(marks(world.both, of, 'show', 5));
    expect(await noteFor(world.otter, of)).toMatchObject({ words: 'Once more.', keptBack: null });
    const told = (await everything(world.deps, 'audit')).filter(
      ({ target }) => target === `what-helped ${of.id}`,
    );
    expect(told.map(({ action }) => action)).toEqual([
      'what-helped.kept-back',
      'what-helped.shown',
    ]);
    expect(rawText(told)).not.toMatch(/names somebody|Once more/);
  });

  it('is lost to no reply, and loses none, when both come at once', async () => {
    const of = await answered();
    const [said] = await Promise.all([
      says(world.heron, of),
      of.reply(world.otter, 'Gladly.'),
      of.reply(world.alum, 'Me too.'),
    ]);
    expect(said.status).toBe(204);
    const page = await of.read(world.otter);
    expect(page.whatHelped).toMatchObject({ words: helped });
    expect(page.posts).toHaveLength(4);
  });

  it('is refused empty, too long, and where a thread is private with the facilitators', async () => {
    const of = await answered();
    await expectFieldError(says(world.heron, of, { words: ' ' }), 'words');
    const long = 'n'.repeat(limits.whatHelped + 1);
    await expectFieldError(says(world.heron, of, { words: long }), 'words');
    const message = await thread(world.heron, world.group, { audience: 'facilitators' });
    await message.reply(world.lind, 'I read this.');
    await expectProblem(says(world.heron, message), 'not-allowed');
  });
});

describe('since the group last met', () => {
  it('it is news to those who answered and to nobody else, unless they have muted its author', async () => {
    const of = await answered();
    await of.read(world.otter);
    await of.read(world.alum);
    for (const who of [world.otter, world.alum]) {
      await who.request('PUT', `${of.path}/reading`, { upTo: 2 });
    }
    const isNews = async (as: TestClient) =>
      (await as.get<ThreadList>(`/groups/${world.group}/threads`)).threads.find(
        ({ id }) => id === of.id,
      )?.saysWhatHelped;
    expect(await isNews(world.otter)).toBe(false);
    await done(says(world.heron, of));
    expect(await isNews(world.otter)).toBe(true);
    for (const who of [world.heron, world.alum, world.lind]) expect(await isNews(who)).toBe(false);
    await done(marks(world.lind, of, 'keep-back', 1, 'Not now.'));
    expect(await isNews(world.otter)).toBe(false);
    await done(marks(world.lind, of, 'show', 2));
    expect(await isNews(world.otter)).toBe(true);
  });
});
