import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
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

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(() => emptyQueue(world.both));
afterAll(() => world.deps.stop());

const next = async (who: TestClient, query = '') =>
  (await who.get<{ next: string | null }>(`/reviews/next?${query}`)).next;
const idOf = (of: Thread) => `${of.id}-1`;

async function opened(body: string, who = world.heron, group = world.group): Promise<Thread> {
  world.deps.travel(1000);
  return thread(who, group, { body });
}

describe('the next review', () => {
  it('is the most pressing one, and after it what follows, round to the beginning', async () => {
    expect(await next(world.lind)).toBeNull();
    const [soon, crisis, urgent] = [
      await opened(words.soon),
      await opened(words.goodbye),
      await opened(words.urgent),
    ];
    expect(await next(world.lind)).toBe(idOf(crisis));
    expect(await next(world.lind, `after=${idOf(crisis)}`)).toBe(idOf(urgent));
    expect(await next(world.lind, `after=${idOf(urgent)}`)).toBe(idOf(soon));
    expect(await next(world.lind, `after=${idOf(soon)}`)).toBe(idOf(crisis));
    expect(await next(world.lind, `besides=${idOf(crisis)}`)).toBe(idOf(urgent));
  });

  it('passes over what a colleague holds, and comes to oneself when nothing else is left', async () => {
    const [first, second] = [await opened(words.urgent), await opened(words.urgent)];
    await world.both.post(`${reviewPathOf(first)}/claim`, {});
    expect(await next(world.lind)).toBe(idOf(second));
    expect(await next(world.both)).toBe(idOf(first));
    expect(await next(world.lind, `after=${idOf(second)}`)).toBeNull();
  });

  it('stays within a filter, also from a place in another lane', async () => {
    const [urgent, soon] = [await opened(words.urgent), await opened(words.soon)];
    const stranger = await opened(words.goodbye, world.stranger, world.clinic.group('two'));
    expect(await next(world.both)).toBe(idOf(stranger));
    expect(await next(world.both, `group=${world.group}`)).toBe(idOf(urgent));
    expect(await next(world.both, 'lane=soon')).toBe(idOf(soon));
    expect(await next(world.both, `lane=urgent&after=${idOf(soon)}`)).toBe(idOf(urgent));
    expect(await next(world.both, 'show=mine')).toBeNull();
    await world.both.post(`${reviewPathOf(soon)}/claim`, {});
    expect(await next(world.both, 'show=mine')).toBe(idOf(soon));
    expect(await next(world.both, 'show=unclaimed&lane=soon')).toBeNull();
  });

  it('of what waits for authors is offered to who asks for it, and to nobody else', async () => {
    const own = await opened(words.urgent);
    const { version } = await world.lind.post<ReviewDetail>(`${reviewPathOf(own)}/claim`, {});
    await world.lind.post(`${reviewPathOf(own)}/write-to-author`, {
      version,
      message: 'How is tonight?',
    });
    expect(await next(world.lind)).toBeNull();
    expect(await next(world.lind, 'show=awaiting-author')).toBe(idOf(own));
  });

  it('from a review that is decided, or that is not the caller’s, begins at the beginning', async () => {
    const decided = await opened(words.urgent);
    await decides(world.lind, reviewPathOf(decided));
    const stranger = await opened(words.goodbye, world.stranger, world.clinic.group('two'));
    const [urgent, soon] = [await opened(words.urgent), await opened(words.soon)];
    expect(await next(world.lind, `after=${idOf(decided)}`)).toBe(idOf(urgent));
    expect(await next(world.lind, `after=${idOf(stranger)}`)).toBe(idOf(urgent));
    expect(await next(world.lind, `after=${'a'.repeat(16)}-1`)).toBe(idOf(urgent));
    expect(await next(world.lind, `after=${idOf(urgent)}`)).toBe(idOf(soon));
  });

  it('is named without a look at it being put on the record', async () => {
    await opened(words.goodbye);
    const before = (await everything(world.deps, 'audit')).length;
    await next(world.lind);
    expect((await everything(world.deps, 'audit')).length).toBe(before);
  });

  it('is refused in a group that one does not lead, and after what is no review', async () => {
    await expectProblem(
      world.lind.request('GET', `/reviews/next?group=${world.clinic.group('two')}`),
      'not-found',
    );
    await expectFieldError(world.lind.request('GET', '/reviews/next?after=x'), 'after');
    await expectFieldError(world.lind.request('GET', '/reviews/next?show=decided'), 'show');
  });

  it('is found behind more than a page that colleagues hold', async () => {
    const crowd = await opened(words.calm);
    for (let i = 0; i < 26; i += 1) await crowd.reply(world.otter, words.soon);
    for (let i = 2; i <= 27; i += 1) {
      await world.both.post(`${reviewPathOf(crowd, i)}/claim`, {});
    }
    const last = await opened(words.soon);
    expect(await next(world.lind)).toBe(idOf(last));
  });
});
