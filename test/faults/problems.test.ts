import { afterAll, beforeAll, expect, it } from 'vitest';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { analyse } from '#functions/triage/pipeline.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { Clients } from './clients.ts';
import { leftOpenIn, problemsIn } from './problems.ts';
import { type WhatIsThere, whatIsThere } from './what-is-there.ts';

// The comparison that all fault tests lean on: it must see what they look for.

let world: World;
let clients: Clients;
let there: WhatIsThere;

beforeAll(async () => {
  world = await createWorld();
  clients = new Clients(world.group, { tries: 1, waitMilliseconds: 0 });
  await clients.opens(world.heron, words.goodbye);
  await clients.opens(world.otter, words.calm);
  // Nobody listens there: every part is without an answer.
  const classifier = createComprehendClassifier({
    region: 'local',
    endpoint: 'http://127.0.0.1:9',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { posts } = await whatIsThere(world.deps);
  await Promise.all(analyse({ ...world.deps, classifier }, posts));
  there = await whatIsThere(world.deps);
});
afterAll(() => world.deps.stop());

it('what is right has no problem, and says what is still to come', () => {
  expect(problemsIn(there, clients.told)).toEqual([]);
  expect(leftOpenIn(there)).toHaveLength(5);
});

const without = <One>(all: readonly One[], at = 0) => all.filter((_, index) => index !== at);
const again = <One>(all: readonly One[]) => [...all, ...all.slice(0, 1)];
const first = <One extends object>(all: readonly One[], change: (one: One) => Partial<One>) =>
  all.map((one, at) => (at === 0 ? { ...one, ...change(one) } : one));

const faults: Record<string, (of: WhatIsThere) => Partial<WhatIsThere>> = {
  'a post that is gone': ({ posts }) => ({ posts: without(posts) }),
  'a post that is there twice': ({ posts }) => ({
    posts: [
      ...posts,
      ...posts
        .slice(0, 1)
        .map((post) => ({ ...post, threadId: posts[1]?.threadId ?? post.threadId })),
    ],
  }),
  'a thread that is gone': ({ threads }) => ({ threads: without(threads) }),
  'a review that is gone': ({ reviews }) => ({ reviews: without(reviews) }),
  'a review without its signals': ({ reviews }) => ({
    reviews: reviews.map((one) => ({ ...one, signals: [] })),
  }),
  'a signal that is there twice': ({ reviews }) => ({
    reviews: first(reviews, ({ signals }) => ({ signals: again(signals) })),
  }),
  'a review in too low a lane': ({ reviews }) => ({
    reviews: reviews.map((one) => ({ ...one, lane: 'routine' as const })),
  }),
  'a review that says it was analysed': ({ reviews }) => ({
    reviews: first(reviews, () => ({ analysis: 'analysed' as const })),
  }),
  'a review that stands in no queue': ({ queue }) => ({ queue: without(queue) }),
  'a review that stands in the queue twice': ({ queue }) => ({ queue: again(queue) }),
  'a review that the clock does not find': ({ due }) => ({ due: without(due) }),
  'an analysis that is gone': ({ analyses }) => ({ analyses: without(analyses) }),
  'an answer that nobody asks for': ({ owedAnalyses }) => ({ owedAnalyses: without(owedAnalyses) }),
  'a page that was never made': ({ pages }) => ({ pages: without(pages) }),
  'a page that nobody sends': ({ owedPages }) => ({ owedPages: without(owedPages) }),
  'a gap in the record': ({ audit }) => ({ audit: without(audit) }),
};

it.each(Object.entries(faults))('the comparison sees %s', (_fault, change) => {
  expect(problemsIn({ ...there, ...change(there) }, clients.told)).not.toEqual([]);
});
