import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '#test/factories/api-client.ts';
import { createWorld, type Thread, thread, type World } from '#test/factories/world.ts';

// Details that may tell who somebody is: their author is told with the very answer to sending, by the local rules alone. Nothing reads
// the stream here, so no second layer has a say.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const adviceFor = async (reader: TestClient, of: Thread, number = 1) =>
  (await of.read(reader)).posts.find((post) => post.number === number)?.advice;
const edits = (of: Thread, body: string, version: number) =>
  world.heron.request('PATCH', `${of.path}/posts/1`, { body, version });

const named = 'My name is Peter Smith, write to peter.smith@example.com.';

describe('details that may tell who somebody is', () => {
  it('are told to their author as soon as the post stands there, and to nobody else', async () => {
    const own = await thread(world.heron, world.group, { body: named });
    expect(await adviceFor(world.heron, own)).toEqual({
      kinds: ['name', 'email'],
      inTitle: [],
      fromStandIn: false,
    });
    for (const reader of [world.otter, world.lind]) {
      expect(await adviceFor(reader, own)).toBeNull();
    }
  });

  it('are told of a reply, a place of work among them', async () => {
    const own = await thread(world.otter, world.group);
    const { number } = await own.reply(world.heron, 'I work for Birchwood, it is loud there.');
    expect(await adviceFor(world.heron, own, number)).toMatchObject({ kinds: ['institution'] });
  });

  it('are told of a title apart, and that stays when the post below it is edited', async () => {
    const title = 'Call me on 07700 900123';
    const own = await thread(world.heron, world.group, { title, body: 'Any evening.' });
    expect(await adviceFor(world.heron, own)).toMatchObject({ kinds: [], inTitle: ['phone'] });
    await edits(own, 'Any evening after six.', 1);
    expect(await adviceFor(world.heron, own)).toMatchObject({ kinds: [], inTitle: ['phone'] });
  });

  it('are told of an edit at once, and no more when an edit takes them away', async () => {
    const own = await thread(world.heron, world.group);
    expect(await adviceFor(world.heron, own)).toBeNull();
    await edits(own, named, 1);
    expect(await adviceFor(world.heron, own)).toMatchObject({ kinds: ['name', 'email'] });
    await edits(own, 'You can write to me here.', 2);
    expect(await adviceFor(world.heron, own)).toBeNull();
  });

  it('are nothing to point out where somebody tells the facilitators who they are', async () => {
    const own = await thread(world.heron, world.group, { body: named, audience: 'facilitators' });
    expect(await adviceFor(world.heron, own)).toBeNull();
  });
});
