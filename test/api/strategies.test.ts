import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BeforeSession } from '#shared/contracts/before-session.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { AddedStrategy, Strategy, StrategyList } from '#shared/contracts/strategy.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, emptyQueue, queueOf, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  for (const who of [world.heron, world.otter, world.alum]) {
    for (const { id, youMay } of (await list(who)).strategies) {
      if (youMay.withdraw) await who.post(`${path()}/${id}/withdraw`, {});
    }
  }
  await emptyQueue(world.lind);
});

const path = () => `/groups/${world.group}/strategies`;
const list = (as: TestClient) => as.get<StrategyList>(path());
const find = async (as: TestClient, id: string): Promise<Strategy | undefined> =>
  (await list(as)).strategies.find((one) => one.id === id);
const walk = { words: 'I walk to the bridge and back.', when: 'I can’t sit still' };
const brings = async (as: TestClient, change: Record<string, unknown> = {}) =>
  (await as.post<AddedStrategy>(path(), { ...walk, ...change })).id;
const marks = async (as: TestClient, id: string, mark: string, note?: string) =>
  as.request('POST', `${path()}/${id}/mark`, {
    mark,
    version: (await find(world.lind, id))?.version,
    ...(note === undefined ? {} : { note }),
  });
async function shared(as: TestClient, change: Record<string, unknown> = {}) {
  const id = await brings(as, change);
  expect((await marks(world.lind, id, 'show')).status).toBe(204);
  return id;
}

describe('a strategy', () => {
  it('waits until a facilitator lets the group see it, with its review in the queue in the same step', async () => {
    for (const who of [world.heron, world.alum]) {
      const id = await brings(who);
      expect(await find(who, id)).toMatchObject({ state: 'waiting', ...walk });
      expect(await find(world.otter, id)).toBeUndefined();
      const [review] = await queueOf(world.lind);
      expect(review?.lane).toBe('routine');
      expect(await world.lind.get<ReviewDetail>(`/reviews/${review?.id}`)).toMatchObject({
        target: { kind: 'shared', what: 'strategy', text: `${walk.words}\n\n${walk.when}` },
      });
      await decides(world.lind, `/reviews/${review?.id}`);
      // What becomes of a review and what the group sees are two questions.
      expect(await find(world.otter, id)).toBeUndefined();
      expect((await marks(world.lind, id, 'show')).status).toBe(204);
      expect(await find(world.otter, id)).toMatchObject({
        state: 'shared',
        author: { isYou: false },
      });
    }
  });

  it('in crisis language stands in the queue where its words belong', async () => {
    await brings(world.heron, { words: words.urgent });
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['urgent']);
  });

  it('is for alumni where its author says so, and else for the group; an alum’s is for both', async () => {
    const forBoth = await shared(world.heron, { forAlumni: true });
    const forGroup = await shared(world.heron);
    const ofAlum = await shared(world.alum);
    const seen = async (as: TestClient) => (await list(as)).strategies.map(({ id }) => id);
    expect(await seen(world.alum)).toEqual([forBoth, ofAlum].sort());
    expect(await seen(world.otter)).toEqual([forBoth, forGroup, ofAlum].sort());
    await expectProblem(world.alum.request('PUT', `${path()}/${forGroup}/kept`, {}), 'not-found');
  });

  it('that is kept back is told to its author with the reason, and to nobody else', async () => {
    const id = await brings(world.heron);
    await expectFieldError(marks(world.lind, id, 'keep-back'), 'note');
    expect((await marks(world.lind, id, 'keep-back', 'It names a place.')).status).toBe(204);
    expect(await find(world.heron, id)).toMatchObject({
      state: 'kept-back',
      note: 'It names a place.',
      words: walk.words,
    });
    expect(await find(world.otter, id)).toBeUndefined();
    expect((await marks(world.both, id, 'show')).status).toBe(204);
    expect(await find(world.otter, id)).toMatchObject({ note: null });
  });

  it('is decided by one of two facilitators at once, and the other learns of it', async () => {
    const id = await brings(world.heron);
    const both = await Promise.all([
      marks(world.lind, id, 'show'),
      marks(world.both, id, 'keep-back', 'Not yet.'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    for (const who of [world.heron, world.otter]) {
      await expectProblem(marks(who, id, 'show'), 'not-allowed');
    }
  });

  it('goes for everybody, from every kit and every table, when its author takes it back', async () => {
    const id = await shared(world.heron, { words: 'zanzibarwren' });
    await world.otter.request('PUT', `${path()}/${id}/kept`, {});
    await expectProblem(world.otter.request('POST', `${path()}/${id}/withdraw`, {}), 'not-allowed');
    await world.heron.post(`${path()}/${id}/withdraw`, {});
    for (const who of [world.heron, world.otter, world.lind]) {
      expect(await find(who, id)).toBeUndefined();
    }
    const left = (await everything(world.deps, 'forum')).filter(
      ({ type }) => type !== 'review' && type !== 'queue-entry',
    );
    expect(rawText(left)).not.toContain('zanzibarwren');
    expect(await queueOf(world.lind)).toHaveLength(1);
  });

  it('is once there for a request sent twice, and refused empty and too long', async () => {
    const headers = once();
    const send = (body: unknown) => world.heron.request('POST', path(), body, headers);
    expect((await send(walk)).status).toBe(201);
    expect((await send(walk)).status).toBe(201);
    expect((await list(world.heron)).strategies).toHaveLength(1);
    const fresh = (body: unknown) => world.heron.request('POST', path(), body, once());
    await expectFieldError(fresh({ words: ' ' }), 'words');
    await expectFieldError(fresh({ words: 'n'.repeat(limits.strategyWords + 1) }), 'words');
    await expectFieldError(fresh({ ...walk, when: 'n'.repeat(limits.strategyWhen + 1) }), 'when');
  });
});

describe('those whom it helped', () => {
  it('say so once, and can take it back; nobody learns who, or how many', async () => {
    const id = await shared(world.heron, { forAlumni: true });
    const helped = (as: TestClient, method: string) =>
      as.request(method, `${path()}/${id}/helped`, {});
    for (const who of [world.otter, world.otter, world.alum]) {
      expect((await helped(who, 'PUT')).status).toBe(204);
    }
    expect(await find(world.heron, id)).toMatchObject({ helped: true, helpedYou: false });
    expect(await find(world.otter, id)).toMatchObject({ helped: true, helpedYou: true });
    for (const who of [world.heron, world.lind]) {
      expect(JSON.stringify(await list(who))).not.toMatch(/"helped":\d|Otter|Lantern/);
    }
    for (const who of [world.otter, world.otter, world.alum]) await helped(who, 'DELETE');
    expect(await find(world.heron, id)).toMatchObject({ helped: false });
    await expectProblem(helped(world.heron, 'PUT'), 'not-allowed');
    await expectProblem(helped(world.lind, 'PUT'), 'not-allowed');
  });
});

describe('a kit', () => {
  it('is one’s own: what is in it is seen by nobody else', async () => {
    const id = await shared(world.heron);
    for (let time = 0; time < 2; time += 1) {
      expect((await world.otter.request('PUT', `${path()}/${id}/kept`, {})).status).toBe(204);
    }
    expect(await find(world.otter, id)).toMatchObject({ kept: true });
    for (const who of [world.heron, world.lind]) {
      expect(await find(who, id)).toMatchObject({ kept: false });
    }
    await world.otter.request('DELETE', `${path()}/${id}/kept`, {});
    expect(await find(world.otter, id)).toMatchObject({ kept: false });
  });
});

it('with alumni away, alumni see none but their own', async () => {
  const away = await createWorld({ settings: { alumniAccess: 'none' } });
  try {
    const strategies = `/groups/${away.group}/strategies`;
    const { id } = await away.heron.post<AddedStrategy>(strategies, { ...walk, forAlumni: true });
    const [first] = (await away.lind.get<StrategyList>(strategies)).strategies;
    await away.lind.post(`${strategies}/${id}/mark`, { mark: 'show', version: first?.version });
    expect((await away.otter.get<StrategyList>(strategies)).strategies).toHaveLength(1);
    expect((await away.alum.get<StrategyList>(strategies)).strategies).toEqual([]);
    await expectProblem(away.alum.request('PUT', `${strategies}/${id}/kept`, {}), 'not-found');
  } finally {
    await away.deps.stop();
  }
});

describe('before the session', () => {
  it('facilitators read which strategies are new, and none that waits', async () => {
    const id = await shared(world.heron);
    await brings(world.otter, { words: 'Still waiting' });
    const { strategies } = await world.lind.get<BeforeSession>(
      `/groups/${world.group}/before-session`,
    );
    expect(strategies).toEqual([{ id, words: walk.words, author: 'Quiet Heron' }]);
  });
});
