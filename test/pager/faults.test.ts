import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageRecord } from '#functions/data/records.ts';
import { type Store, StoreUnavailable } from '#functions/data/table.ts';
import type { Sent } from '#functions/pager/pager.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { createTestPager, pagerTick } from '#test/factories/pager.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// What is told and written down stays right, whatever breaks in between: the store away before a write or after it, the channel
// away or slow to say so, two clocks at once.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

type Fault = 'none' | 'store-before' | 'store-after' | 'channel' | 'cut-off';
const fault = fc.constantFrom<Fault>(
  'none',
  'none',
  'store-before',
  'store-after',
  'channel',
  'cut-off',
);
const step = fc.oneof(
  fc.record({ do: fc.constant('minutes' as const), count: fc.constantFrom(1, 2, 10, 30, 240) }),
  fc.record({ do: fc.constantFrom('tick' as const, 'two-ticks' as const, 'claim' as const) }),
);

/** The store and the channel of one schedule: each write and each message meets the next fault of the list. */
function faulty(faults: readonly Fault[]) {
  let at = 0;
  const next = () => faults[at++ % faults.length] ?? 'none';
  const store: Store = {
    ...world.deps.store,
    async transact(writes) {
      const what = next();
      if (what === 'store-before') throw new StoreUnavailable(new Error('before'));
      await world.deps.store.transact(writes);
      if (what === 'store-after') throw new StoreUnavailable(new Error('after'));
    },
  };
  const answer = (): Sent => {
    const what = next();
    // Cut off: it went out, and whoever sent it is gone before it can say so.
    if (what === 'cut-off') throw new Error('cut off');
    return what === 'channel' ? { sent: false, reason: 'unavailable' } : { sent: true };
  };
  return { store, answer };
}

it('no page and no event is ever there twice, and a message goes out twice only where its tries say so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { minLength: 1, maxLength: 12 }),
      fc.array(step, { minLength: 3, maxLength: 12 }),
      fc.constantFrom(words.goodbye, words.urgent),
      async (faults, steps, body) => {
        // Schedules travel far enough for a sign-in to end.
        await world.heron.post('/sign-in', { key: world.heron.key });
        const opened = await thread(world.heron, world.group, { body });
        const lind = await world.clinic.staff('lind');
        const { store, answer } = faulty(faults);
        const sent: string[] = [];
        const pager = { ...createTestPager({ ...world.deps, store }) };
        const send = pager.pager.send;
        pager.pager = {
          ...pager.pager,
          send: async (message) => {
            sent.push(message.id);
            return send(message);
          },
        };
        pager.answers(answer);
        const tick = () => pagerTick(pager).catch(() => undefined);
        for (const one of steps) {
          if (one.do === 'minutes') world.deps.travel(one.count * 60_000);
          else if (one.do === 'claim')
            await lind.request('POST', `${reviewPathOf(opened)}/claim`, {});
          else await Promise.all(one.do === 'tick' ? [tick()] : [tick(), tick()]);
        }
        await allIsRight(opened, sent);
        await settle(opened);
      },
    ),
    { numRuns: 15 },
  );
}, 180_000);

async function allIsRight(of: Thread, sent: readonly string[]): Promise<void> {
  const [forum, audit] = await Promise.all([
    everything(world.deps, 'forum'),
    everything(world.deps, 'audit'),
  ]);
  expect(auditChainProblem(audit)).toBeNull();
  const events = audit
    .filter((event) => event.target === `review ${of.id}-1` && event.action !== 'review.claimed')
    .map(({ action, details }) => JSON.stringify([action, details]));
  expect(new Set(events).size).toBe(events.length);

  const pages = forum.filter((item) => item.type === 'page').map((item) => pageRecord.parse(item));
  const owed = forum.filter((item) => item.type === 'owed-page');
  expect(owed).toHaveLength(pages.filter((page) => page.tryAt !== null).length);
  const tries = new Map(
    pages.flatMap((page) =>
      page.deliveries.map((one) => [
        `${page.reviewId}/${page.ladderFrom}/${page.rung}/${one.contact}`,
        one.tries,
      ]),
    ),
  );
  for (const id of new Set(sent)) {
    expect(sent.filter((one) => one === id).length, id).toBeLessThanOrEqual(Number(tries.get(id)));
  }
  const reviews = forum.filter((item) => item.type === 'review' && item.state !== 'resolved');
  expect(forum.filter((item) => item.type === 'review-due')).toHaveLength(
    reviews.filter((review) => review.claim || review.lookAt).length,
  );
}

/** With nothing broken any more, nothing stays owed once somebody has decided. */
async function settle(of: Thread): Promise<void> {
  world.deps.travel(61 * 60_000);
  const pager = createTestPager(world.deps);
  await pagerTick(pager);
  const lind = await world.clinic.staff('lind');
  const { version } = await lind.post<{ version: number }>(`${reviewPathOf(of)}/claim`, {});
  const decision = { version, outcome: 'no-action-needed', reason: 'Read.' };
  await lind.post(`${reviewPathOf(of)}/resolve`, decision);
  await pagerTick(pager);
  world.deps.travel(2 * 60_000);
  await pagerTick(pager);
  const left = (await everything(world.deps, 'forum')).filter((item) =>
    ['owed-page', 'review-due', 'overdue'].includes(String(item.type)),
  );
  expect(left).toEqual([]);
}
