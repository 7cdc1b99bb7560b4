import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '#test/factories/api-client.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, reviewPathOf, thread, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const asks = (who: TestClient, path: string, seen?: string) =>
  who.request('GET', path, undefined, seen === undefined ? {} : { 'If-None-Match': seen });
const tagOf = (answer: Response) => answer.headers.get('ETag') ?? '';

describe('the queue asked again', () => {
  it('answers 304 and nothing more until something changes, also where there is a further page', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    for (let i = 0; i < 26; i += 1) await own.reply(world.otter, words.soon);
    const first = await asks(world.lind, '/reviews');
    expect(first.status).toBe(200);
    const again = await asks(world.lind, '/reviews', tagOf(first));
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('Cache-Control')).toBe('no-store');
    expect(tagOf(again)).toBe(tagOf(first));
    await world.both.post(`${reviewPathOf(own)}/claim`, {});
    const changed = await asks(world.lind, '/reviews', tagOf(first));
    expect(changed.status).toBe(200);
    expect(tagOf(changed)).not.toBe(tagOf(first));
  });

  it('has a tag of its own for each part and each reader', async () => {
    const mine = tagOf(await asks(world.both, '/reviews'));
    expect((await asks(world.lind, '/reviews', mine)).status).toBe(200);
    expect((await asks(world.both, '/reviews?lane=urgent', mine)).status).toBe(200);
    expect((await asks(world.both, '/reviews', `"other", ${mine}`)).status).toBe(304);
  });

  it('costs half of what the first look does', async () => {
    const units = async (seen?: string) => {
      world.deps.consumed.length = 0;
      const answer = await asks(world.lind, '/reviews', seen);
      const lists = world.deps.consumed.filter(({ operation }) => operation === 'query');
      return { tag: tagOf(answer), units: lists.reduce((sum, one) => sum + one.units, 0) };
    };
    const first = await units();
    expect((await units(first.tag)).units).toBeCloseTo(first.units / 2, 5);
  });

  it('is refused to members whatever tag they bring', async () => {
    const tag = tagOf(await asks(world.lind, '/reviews'));
    expect((await asks(world.heron, '/reviews', tag)).status).toBe(403);
  });
});
