import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raiseUnanswered } from '#functions/clock/unanswered.ts';
import { overGroups } from '#functions/clock/walks.ts';
import { getThread } from '#functions/data/threads.ts';
import type { AuditPage } from '#shared/contracts/audit.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { SupportListsView } from '#shared/contracts/support-lists.ts';
import type { ThreadList, UnansweredList } from '#shared/contracts/thread.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { clockOf } from '#test/factories/clock.ts';
import { becomesSupporter } from '#test/factories/supporter.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  staffIsBack,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

// Somebody needs their own thread to be quiet.

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await becomesSupporter(world, world.alum, 'Amber Lantern');
});
afterAll(() => world.deps.stop());

const hour = 60 * 60_000;
const close = (as: TestClient, of: Thread, closed = true) =>
  as.request('PUT', `${of.path}/closed`, { closed });
const closes = async (as: TestClient, of: Thread, closed = true) =>
  expect((await close(as, of, closed)).status).toBe(204);
const shared = (as: TestClient = world.heron) =>
  thread(as, world.group, { audience: 'group-and-alumni' });
const replies = (as: TestClient, of: Thread) =>
  as.request('POST', `${of.path}/posts`, { body: words.calm }, once());

describe('a thread that its author has closed', () => {
  it('is read by all who read it before, takes no reply from anybody, and is opened by its author again', async () => {
    const of = await shared();
    expect((await of.read(world.heron)).youMay).toMatchObject({ reply: true, close: 'close' });
    expect((await of.read(world.otter)).youMay).toMatchObject({ reply: true, close: null });
    for (let time = 0; time < 2; time += 1) await closes(world.heron, of);
    for (const who of [world.heron, world.otter, world.alum, world.lind]) {
      const page = await of.read(who);
      expect(page.thread).toMatchObject({ closed: 'author', waitingForReply: false });
      expect(page.youMay.reply).toBe(false);
      expect(page.posts).toHaveLength(1);
      await expectProblem(replies(who, of), 'thread-closed');
    }
    expect((await of.read(world.heron)).youMay.close).toBe('open');
    await expectProblem(close(world.otter, of, false), 'not-allowed');
    for (let time = 0; time < 2; time += 1) await closes(world.heron, of, false);
    expect((await replies(world.otter, of)).status).toBe(201);
  });

  it('still takes marks, edits of one’s own words, reports and worries', async () => {
    const of = await shared();
    await of.reply(world.otter, words.calm);
    await closes(world.heron, of);
    const mark = await world.otter.request('PUT', `${of.path}/posts/1/responses/me-too`);
    expect(mark.status).toBe(204);
    const edit = { body: 'In other words.', version: 1 };
    expect((await world.otter.request('PATCH', `${of.path}/posts/2`, edit)).status).toBe(200);
    for (const who of [world.otter, world.alum]) {
      const report = { kind: 'worried-about-someone', words: 'I am a little worried.' };
      const told = await who.request('POST', `${of.path}/posts/1/reports`, report, once());
      expect(told.status).toBe(201);
    }
  });

  it('waits in no list of anybody, is not raised, is carried by nobody, and waits again when it is open', async () => {
    const of = await shared();
    world.deps.travel(13 * hour);
    await staffIsBack(world);
    const clock = clockOf(world.deps);
    const raise = async () => {
      world.deps.travel(hour);
      await staffIsBack(world);
      await tick(clock, [overGroups('unanswered', raiseUnanswered)]);
    };
    await raise();
    const path = `/groups/${world.group}`;
    const has = (list: readonly { id: string }[]) => list.some(({ id }) => id === of.id);
    const seen = async () => {
      const supporter = await world.alum.get<SupportListsView>(`${path}/waiting`);
      return {
        supporters: has([...supporter.welcome, ...supporter.waiting]),
        carried: has(supporter.yours),
        facilitators: has((await world.lind.get<SupportListsView>(`${path}/waiting`)).waiting),
        raised: has((await world.lind.get<UnansweredList>('/unanswered')).threads),
        list: has(
          (await world.otter.get<ThreadList>(`${path}/threads?filter=waiting-for-reply`)).threads,
        ),
        home: has((await world.otter.get<GroupHome>(path)).waiting),
      };
    };
    const open = {
      supporters: true,
      carried: false,
      facilitators: true,
      raised: true,
      list: true,
      home: true,
    };
    expect(await seen()).toEqual(open);
    await world.alum.post(`${of.path}/answering`, { step: 'take' });
    expect(await seen()).toEqual({ ...open, supporters: false, carried: true });
    await closes(world.heron, of);
    const nowhere = Object.fromEntries(Object.keys(open).map((key) => [key, false]));
    expect(await seen()).toEqual(nowhere);
    await raise();
    expect(await getThread(world.deps.store, of.id)).toMatchObject({ raisedAt: null });
    await closes(world.heron, of, false);
    await raise();
    expect(await seen()).toEqual({ ...open, supporters: false, carried: true });
  });

  it('is told to a supporter in the same way, whether it is under review or a facilitator answers it', async () => {
    const told = async (of: Thread) => {
      await closes(world.heron, of);
      const lists = await world.alum.get<SupportListsView>(`/groups/${world.group}/waiting`);
      const all = [...lists.welcome, ...lists.waiting, ...lists.yours];
      const take = await world.alum.request('POST', `${of.path}/answering`, { step: 'take' });
      const { requestId: _, ...refused } = await take.json();
      return { listed: all.some(({ id }) => id === of.id), refused };
    };
    const quiet = await shared();
    const answered = await shared();
    await world.lind.post(`${answered.path}/answering`, { step: 'take' });
    const reviewed = await thread(world.heron, world.group, {
      audience: 'group-and-alumni',
      body: words.urgent,
    });
    const first = await told(quiet);
    expect(first.listed).toBe(false);
    expect(await told(answered)).toEqual(first);
    expect(await told(reviewed)).toEqual(first);
  });

  it('takes a reply or is closed, of the two at once, and never loses either', async () => {
    for (let time = 0; time < 4; time += 1) {
      const of = await shared();
      const [reply] = await Promise.all([replies(world.otter, of), closes(world.heron, of)]);
      const page = await of.read(world.heron);
      expect(page.thread.closed).toBe('author');
      expect(page.posts).toHaveLength(reply.status === 201 ? 2 : 1);
      if (reply.status !== 201) expect(reply.status).toBe(409);
    }
  });
});

describe('a thread that a facilitator has closed', () => {
  it('is opened by facilitators alone, and both are on the record by ids', async () => {
    const of = await shared();
    await closes(world.lind, of);
    expect((await of.read(world.heron)).thread.closed).toBe('facilitator');
    expect((await of.read(world.heron)).youMay.close).toBeNull();
    await expectProblem(close(world.heron, of, false), 'not-allowed');
    await closes(world.both, of, false);
    expect((await of.read(world.otter)).youMay.reply).toBe(true);
    const { events } = await world.administrator.get<AuditPage>('/audit');
    const about = events.filter(({ target }) => target === `thread ${of.id}`);
    expect(about.map(({ action }) => action).sort()).toEqual(['thread.closed', 'thread.opened']);
  });

  it('may be one that its author has closed: they open it', async () => {
    const of = await shared();
    await closes(world.heron, of);
    await closes(world.lind, of, false);
    expect((await of.read(world.otter)).thread.closed).toBeNull();
  });
});

it('a way to the facilitators is closed by nobody', async () => {
  const message = await thread(world.heron, world.group, { audience: 'facilitators' });
  for (const who of [world.heron, world.lind]) {
    await expectProblem(close(who, message), 'not-allowed');
  }
  await expectFieldError(
    world.heron.request('PUT', `${message.path}/closed`, { closed: 'maybe' }),
    'closed',
  );
});
