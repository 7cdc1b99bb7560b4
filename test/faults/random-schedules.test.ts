import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClockDeps } from '#functions/clock/jobs.ts';
import { type Store, StoreUnavailable } from '#functions/data/table.ts';
import type { Sent } from '#functions/pager/pager.ts';
import type { Fault as ServiceFault } from '#infra/local/comprehend-stand-in/faults.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { startStreamPump } from '#infra/local/stream-pump.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  emptyQueue,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import { createPagerHandler, createTriageHandler, tick } from '#test/setup/functions.ts';
import { classifierAt } from './consumers.ts';
import { isLong } from './long-or-short.ts';
import { leftOpenIn, problemsIn } from './problems.ts';
import { whatIsThere } from './what-is-there.ts';

// What is told and written down stays right, whatever breaks in between and in whatever order it comes: the store away before a
// write or after it, the channel or the second layer away, a consumer cut off, records twice and backwards, two clocks at once,
// while people write more, edit, withdraw, claim and decide. Each seed is a world of its own and the same schedules every time:
// `FAULTS_SEED=7 npx vitest run test/faults/random-schedules.test.ts`.

const schedulesOfOneSeed = 10;
const minute = 60_000;
const named = process.env.FAULTS_SEED;
const seeds = named
  ? [Number(named)]
  : Array.from({ length: isLong ? 1000 / schedulesOfOneSeed : 1 }, (_, at) => at + 1);

type Fault = 'none' | 'store-before' | 'store-after' | 'away' | 'cut-off';
const fault = fc.constantFrom<Fault>(
  'none',
  'none',
  'none',
  'store-before',
  'store-after',
  'away',
  'cut-off',
);
const serviceFault = fc.constantFrom<ServiceFault | undefined>(
  undefined,
  undefined,
  'throttle',
  'error',
  'away',
);
const bodies = [
  words.calm,
  words.urgent,
  words.goodbye,
  `${words.urgent} My name is Peter Smith, and you are all idiots.`,
];
const step = fc.oneof(
  fc.record({ do: fc.constant('minutes' as const), count: fc.constantFrom(1, 2, 10, 30, 240) }),
  fc.record({ do: fc.constant('edit' as const), body: fc.constantFrom(...bodies) }),
  fc.record({
    do: fc.constant('deliver' as const),
    order: fc.constantFrom('as-it-came' as const, 'backwards' as const, 'twice-at-once' as const),
  }),
  fc.record({
    do: fc.constantFrom(
      'tick' as const,
      'two-ticks' as const,
      'claim' as const,
      'decide' as const,
      'withdraw' as const,
      'report' as const,
      'write-more' as const,
    ),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

let world: World;
let standIn: ComprehendStandIn;
beforeAll(async () => {
  standIn = await startComprehendStandIn();
});
afterAll(() => standIn.close());

/** The store and the channel of one schedule: each write and each message meets the next fault of the list. */
function faulty(faults: readonly Fault[]) {
  let at = 0;
  let isGone = false;
  const next = () => faults[at++ % faults.length] ?? 'none';
  const alive = () => {
    if (isGone) throw new Error('cut off');
  };
  /** A process that is cut off does nothing more; the next one begins anew. */
  const another = () => {
    isGone = false;
  };
  const whileAlive =
    <Asked extends unknown[], Answer>(call: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked) => {
      alive();
      return call(...asked);
    };
  const { store: real } = world.deps;
  const store: Store = {
    get: whileAlive(real.get),
    getMany: whileAlive(real.getMany),
    query: whileAlive(real.query),
    write: whileAlive(real.write),
    async transact(writes) {
      alive();
      const what = next();
      if (what === 'store-before') throw new StoreUnavailable(new Error('before'));
      await real.transact(writes);
      if (what === 'store-after') throw new StoreUnavailable(new Error('after'));
      if (what === 'cut-off') {
        isGone = true;
        alive();
      }
    },
  };
  const answer = (): Sent => {
    alive();
    const what = next();
    // It went out, and whoever sent it is gone before it can say so.
    if (what === 'cut-off') {
      isGone = true;
      alive();
    }
    return what === 'away' ? { sent: false, reason: 'unavailable' } : { sent: true };
  };
  return { store, answer, another };
}

/** The records of the stream as they come, kept until a delivery took them. */
function listening(folder: string) {
  const came: DynamoDBRecord[] = [];
  let waiting: DynamoDBRecord[] = [];
  const pump = startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 25,
    handler: async ({ Records }) => {
      came.push(...Records);
      waiting.push(...Records);
      return { batchItemFailures: [] };
    },
  });
  return {
    pump,
    async all() {
      await pump.drained();
      return came;
    },
    /** What no delivery has taken; the delivery says which of them it could not take. */
    async take(deliver: (records: readonly DynamoDBRecord[]) => Promise<DynamoDBRecord[]>) {
      await pump.drained();
      const taken = waiting;
      waiting = [];
      waiting.unshift(...(await deliver(taken)));
    },
  };
}
type Stream = ReturnType<typeof listening>;

function consumersOf(deps: ClockDeps) {
  const calling = createPagerHandler(deps);
  const reading = createTriageHandler(deps);
  return async (records: readonly DynamoDBRecord[]): Promise<DynamoDBRecord[]> => {
    if (records.length === 0) return [];
    await calling({ Records: [...records] });
    const { batchItemFailures } = await reading({ Records: [...records] });
    const failed = new Set(batchItemFailures.map((one) => one.itemIdentifier));
    return records.filter((one) => failed.has(one.dynamodb?.SequenceNumber ?? ''));
  };
}

it.each(seeds)(
  'no review, signal, page or event is ever there twice and none is missing, whatever breaks (seed %i)',
  async (seed) => {
    world = await createWorld();
    const folder = mkdtempSync(join(tmpdir(), 'schedules-'));
    const stream = listening(folder);
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fault, { minLength: 1, maxLength: 12 }),
          fc.array(serviceFault, { minLength: 1, maxLength: 6 }),
          fc.array(step, { minLength: 4, maxLength: 14 }),
          fc.constantFrom(...bodies),
          (faults, ofService, steps, body) => schedule(stream, faults, ofService, steps, body),
        ),
        { seed, numRuns: schedulesOfOneSeed, endOnFailure: true },
      );
    } finally {
      await stream.pump.stop();
      await world.deps.stop();
      rmSync(folder, { recursive: true });
    }
  },
  600_000,
);

async function schedule(
  stream: Stream,
  faults: readonly Fault[],
  ofService: readonly (ServiceFault | undefined)[],
  steps: readonly Step[],
  body: string,
): Promise<void> {
  // Schedules travel far enough for a sign-in to end.
  await signedIn();
  const opened = await thread(world.heron, world.group, { body });
  const { store, answer, another } = faulty(faults);
  let asked = 0;
  standIn.setFault(() => ofService[asked++ % ofService.length]);
  const handedOver: string[] = [];
  const pager = createTestPager({ ...world.deps, store });
  pager.answers(({ ids }) => {
    handedOver.push(...ids);
    return answer();
  });
  const deps = { ...pager, classifier: classifierAt(standIn.url, { maxAttempts: 1 }) };
  const ticks = async (count: number) => {
    another();
    await Promise.allSettled(Array.from({ length: count }, () => tick(deps)));
  };
  const deliver = async (order: Extract<Step, { do: 'deliver' }>['order']) => {
    another();
    const consume = consumersOf(deps);
    await stream.take(async (records) => {
      if (order === 'backwards') return consume([...records].reverse());
      const [failed] = await Promise.all(
        order === 'twice-at-once' ? [consume(records), consume(records)] : [consume(records)],
      );
      return failed ?? [];
    });
  };

  for (const one of steps) {
    if (one.do === 'minutes') world.deps.travel(one.count * minute);
    else if (one.do === 'tick') await ticks(1);
    else if (one.do === 'two-ticks') await ticks(2);
    else if (one.do === 'deliver') await deliver(one.order);
    else await somebody(one, opened);
  }
  const there = await whatIsThere(world.deps);
  expect(problemsIn(there, [])).toEqual([]);
  const tries = new Map(
    there.pages.flatMap(({ reviewId, ladderFrom, rung, deliveries }) =>
      deliveries.map((of) => [`${reviewId}/${ladderFrom}/${rung}/${of.contact}`, of.tries]),
    ),
  );
  for (const id of new Set(handedOver)) {
    const times = handedOver.filter((one) => one === id).length;
    expect(times, 'a message goes out twice only where its tries say so').toBeLessThanOrEqual(
      Number(tries.get(id)),
    );
  }
  await settles(stream);
}

async function signedIn(): Promise<void> {
  await Promise.all(
    [world.heron, world.otter].map((one) => one.post('/sign-in', { key: one.key })),
  );
}

/** What people do, as far as it is allowed by then: a refusal is an answer as well. */
async function somebody(one: Exclude<Step, { do: 'minutes' }>, opened: Thread): Promise<void> {
  await signedIn();
  const post = `${opened.path}/posts/1`;
  if (one.do === 'write-more') {
    // With the first one it is more than one page that waits for the same people.
    const more = [words.goodbye, words.urgent, words.goodbye];
    await Promise.all(more.map((body) => thread(world.otter, world.group, { body })));
  } else if (one.do === 'edit') {
    const { posts } = await opened.read(world.heron);
    const version = posts[0]?.version ?? 1;
    await world.heron.request('PATCH', post, { body: one.body, version });
  } else if (one.do === 'withdraw') {
    await world.heron.request('POST', `${post}/withdraw`, {});
  } else if (one.do === 'report') {
    const report = { kind: 'worried-about-someone', words: 'They were quiet on Thursday.' };
    const key = { 'Idempotency-Key': world.deps.newId() };
    await world.otter.request('POST', `${post}/reports`, report, key);
  } else {
    const lind = await world.clinic.staff('lind');
    const claimed = await lind.request('POST', `${reviewPathOf(opened)}/claim`, {});
    if (one.do !== 'decide' || !claimed.ok) return;
    const { version } = await claimed.json();
    const decision = { version, outcome: 'no-action-needed', reason: 'Read.' };
    await lind.request('POST', `${reviewPathOf(opened)}/resolve`, decision);
  }
}

/** With nothing broken any more: all that ever came is delivered once more, backwards, and changes nothing twice. */
async function settles(stream: Stream): Promise<void> {
  standIn.setFault(() => undefined);
  const deps = { ...createTestPager(world.deps), classifier: classifierAt(standIn.url) };
  const consume = consumersOf(deps);
  await stream.take(consume);
  const all = await stream.all();
  expect(await consume([...all].reverse())).toEqual([]);
  world.deps.travel(61 * minute);
  await tick(deps);
  await emptyQueue(await world.clinic.staff('lind'));
  await tick(deps);
  world.deps.travel(2 * minute);
  await tick(deps);
  const there = await whatIsThere(world.deps);
  expect(problemsIn(there, [])).toEqual([]);
  expect(leftOpenIn(there)).toEqual([]);
  expect([...there.due, ...there.overdue]).toEqual([]);
  all.length = 0;
}
