import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type Thread, thread, type World } from '#test/factories/world.ts';

let world: World;
let own: Thread;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const respond = (
  who: TestClient,
  kind: string,
  method: 'PUT' | 'DELETE' = 'PUT',
  number = 1,
): Promise<Response> => who.request(method, `${own.path}/posts/${number}/responses/${kind}`);
const shown = async (who: TestClient, number = 1) => {
  const post = (await own.read(who)).posts.find((one) => one.number === number);
  return {
    all: post?.responses,
    yours: responseKinds.filter((kind) => post?.yourResponses.includes(kind)),
  };
};

describe('responses', () => {
  it('of every kind can be given and taken back', async () => {
    own = await thread(world.heron, world.group);
    for (const kind of responseKinds) {
      expect((await respond(world.otter, kind)).status).toBe(204);
    }
    expect(await shown(world.otter)).toEqual({ all: responseKinds, yours: responseKinds });
    expect(await shown(world.heron)).toEqual({ all: responseKinds, yours: [] });
    for (const kind of responseKinds) {
      expect((await respond(world.otter, kind, 'DELETE')).status).toBe(204);
    }
    expect(await shown(world.heron)).toEqual({ all: [], yours: [] });
  });

  it('given or taken back twice leave things as they are', async () => {
    own = await thread(world.heron, world.group);
    await respond(world.otter, 'me-too');
    expect((await respond(world.otter, 'me-too')).status).toBe(204);
    await respond(world.lind, 'me-too');
    await respond(world.otter, 'me-too', 'DELETE');
    expect((await respond(world.otter, 'me-too', 'DELETE')).status).toBe(204);
    expect(await shown(world.heron)).toEqual({ all: ['me-too'], yours: [] });
    expect(await shown(world.lind)).toEqual({ all: ['me-too'], yours: ['me-too'] });
  });

  it('taken back without having been given change nothing', async () => {
    own = await thread(world.heron, world.group);
    expect((await respond(world.otter, 'thank-you', 'DELETE')).status).toBe(204);
    expect(await shown(world.heron)).toEqual({ all: [], yours: [] });
  });

  it('say neither how many nor who', async () => {
    own = await thread(world.heron, world.group);
    const alone = await respond(world.otter, 'holding-hope').then(() => own.read(world.heron));
    await respond(world.lind, 'holding-hope');
    await respond(world.both, 'holding-hope');
    expect(await own.read(world.heron)).toEqual(alone);
  });

  it('are not for one’s own post', async () => {
    own = await thread(world.heron, world.group);
    await expectProblem(respond(world.heron, 'me-too'), 'not-allowed');
  });

  it('are not for a withdrawn post, and for others not for a held one', async () => {
    own = await thread(world.heron, world.group);
    await world.heron.post(`${own.path}/posts/1/withdraw`, {}, {});
    await expectProblem(respond(world.otter, 'me-too'), 'not-allowed');
    const held = await own.reply(world.heron, words.goodbye);
    expect(held.state).toBe('waiting');
    await expectProblem(respond(world.otter, 'me-too', 'PUT', held.number), 'not-found');
  });

  it('to a post that is not there are refused', async () => {
    own = await thread(world.heron, world.group);
    await expectProblem(respond(world.otter, 'me-too', 'PUT', 2), 'not-found');
  });

  it('by many at once are all kept', async () => {
    own = await thread(world.heron, world.group);
    const people = [world.otter, world.lind, world.both];
    const done = await Promise.all(
      people.flatMap((who) => responseKinds.slice(0, 2).map((kind) => respond(who, kind))),
    );
    expect(done.map((one) => one.status)).toEqual(Array(6).fill(204));
    for (const who of people) {
      expect((await shown(who)).yours).toEqual(responseKinds.slice(0, 2));
    }
    for (const who of people) {
      for (const kind of responseKinds.slice(0, 2)) await respond(who, kind, 'DELETE');
    }
    expect((await shown(world.heron)).all).toEqual([]);
  });
});
