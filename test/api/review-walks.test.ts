import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetOf } from '#functions/clock/budget.ts';
import { expiredClaims } from '#functions/clock/expired-claims.ts';
import { overdueReviews } from '#functions/clock/overdue-reviews.ts';
import type { ReviewRecord } from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import { type ReviewAction, type ReviewDetail, reviewId } from '#shared/contracts/review.ts';
import { laneRank } from '#shared/domain/lanes.ts';
import { allowedActions } from '#shared/domain/review-state.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { clinicPlan } from '#test/factories/clinic.ts';
import { clockOf } from '#test/factories/clock.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import { inShort } from '#test/faults/long-or-short.ts';
import { problemsIn } from '#test/faults/problems.ts';
import { whatIsThere } from '#test/faults/what-is-there.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';

// Clinicians, the author, somebody who reports and the clock do whatever comes to their minds to one review, through the API and on
// the real store. Whatever the order, and whoever is at it at once: what is allowed happens, once; what is not changes nothing.

const actors = ['lind', 'both', 'third'] as const;
type Actor = (typeof actors)[number];
const nameOf = { lind: 'Maya Lind', both: 'Ines Both', third: 'Noor Third' } as const;
const minute = 60_000;

let world: World;
let clinicians: Readonly<Record<Actor, TestClient>>;
const idOf = new Map<string, string>();

beforeAll(async () => {
  const deps = await createTestDeps();
  const { clinicians: staff } = clinicPlan(deps.now());
  const third = { slug: 'third', name: nameOf.third, groups: ['one'] };
  world = await createWorld({ clinicians: [...staff, third] }, deps);
  const own = await thread(world.heron, world.group, { body: words.urgent });
  for (const who of [world.lind, world.both]) {
    const { colleagues } = await who.get<ReviewDetail>(reviewPathOf(own));
    for (const { id, name } of colleagues) idOf.set(name, id);
  }
  await decides(world.lind, reviewPathOf(own));
});
afterAll(() => world.deps.stop());

/** A walk may take longer than a sign-in lasts, so each begins with new ones. */
async function everybodySignsIn() {
  const [lind, both, third] = await Promise.all(actors.map((one) => world.clinic.staff(one)));
  if (!lind || !both || !third) throw new Error('Somebody is missing.');
  clinicians = { lind, both, third };
  await world.heron.post('/sign-in', { key: world.heron.key });
  await world.otter.post('/sign-in', { key: world.otter.key });
}

const clinicianActions: readonly ReviewAction[] = [
  'claim',
  'take-over',
  'release',
  'resolve',
  'resolve-in-bulk',
  'hand-over',
  'ask-opinion',
  'give-opinion',
  'write-to-author',
  'reopen',
];
/** These are decided on what comes in meanwhile as well, so they name the version that was seen. */
const onAVersion: ReadonlySet<ReviewAction> = new Set([
  'take-over',
  'resolve',
  'resolve-in-bulk',
  'hand-over',
  'ask-opinion',
  'give-opinion',
  'write-to-author',
]);

const act = fc.record({
  kind: fc.constant('act' as const),
  who: fc.constantFrom(...actors),
  action: fc.constantFrom(...clinicianActions),
  colleague: fc.constantFrom(...actors, 'on-call' as const),
  /** How many versions what they look at is behind. */
  behind: fc.constantFrom(0, 0, 0, 1),
  outcome: fc.constantFrom('no-action-needed', 'held', 'removed-with-reason'),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const happening = fc.oneof(
  { weight: 6, arbitrary: act },
  // Two at the same moment.
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('at-once' as const), acts: fc.tuple(act, act) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'edit' as const,
        'report' as const,
        'clock' as const,
        'author-answers' as const,
        'another-look' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.nat({ max: 90 }) }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Sends what a clinician does, on the version that they see. */
function send({ who, action, colleague, outcome, behind }: Act, of: Thread, version: number) {
  const path = reviewPathOf(of);
  const seen = { version: Math.max(1, version - behind) };
  const reason = 'Because of this and that.';
  const noteToAuthor = 'We should talk first.';
  const to = colleague === 'on-call' ? colleague : idOf.get(nameOf[colleague]);
  const post = (place: string, body: unknown) =>
    clinicians[who].request('POST', `${path}/${place}`, body);
  switch (action) {
    case 'claim':
    case 'release':
      return post(action, {});
    case 'reopen':
      return post(action, { reason });
    case 'take-over':
      return post(action, { ...seen, reason });
    case 'resolve':
      return post(action, { ...seen, reason, outcome, noteToAuthor });
    case 'resolve-in-bulk':
      return clinicians[who].request('POST', '/reviews/resolve-in-bulk', {
        reviews: [{ id: `${of.id}-1`, ...seen }],
        outcome: 'no-action-needed',
        reason,
      });
    case 'hand-over':
      return post(action, { ...seen, to, note: reason });
    case 'ask-opinion':
      return post(action, { ...seen, colleague: to, question: reason });
    case 'give-opinion':
      return post('opinion', { ...seen, view: reason });
    case 'write-to-author':
      return post(action, { ...seen, message: 'How are you?' });
    default:
      throw new Error(`${action} is not sent here.`);
  }
}

/** Whether it was done. In bulk that is in the answer; a refusal says so by its status, and is never an accident. */
async function isDone(response: Response, { action }: Act): Promise<boolean> {
  const answer: { decided?: number } = await response.json();
  if (action === 'resolve-in-bulk') {
    expect(response.status).toBe(200);
    return answer.decided === 1;
  }
  expect([200, 403, 409, 422]).toContain(response.status);
  return response.status === 200;
}

function mayHappen(one: Act, review: ReviewRecord): boolean {
  const id = idOf.get(nameOf[one.who]) ?? '';
  if (!allowedActions(review, { id }, world.deps.now()).includes(one.action)) return false;
  if (onAVersion.has(one.action) && one.behind > 0 && review.version > 1) return false;
  // A post that was taken away cannot be held, and nobody asks or hands over to themselves; nobody asks the rota for a view.
  if (one.action === 'ask-opinion') return one.colleague !== one.who && one.colleague !== 'on-call';
  return one.action === 'hand-over' ? one.colleague !== one.who : true;
}

async function happens(one: Exclude<Happening, Act | { kind: 'at-once' }>, of: Thread) {
  switch (one.kind) {
    case 'edit': {
      const { posts } = await of.read(world.heron);
      const body = `${words.soon} ${posts[0]?.version}`;
      await world.heron.request('PATCH', `${of.path}/posts/1`, {
        body,
        version: posts[0]?.version,
      });
      break;
    }
    case 'report':
      await world.otter.request(
        'POST',
        `${of.path}/posts/1/reports`,
        { kind: 'worried-about-someone', words: 'I am a little worried.' },
        once(),
      );
      break;
    case 'author-answers': {
      const { authorAskedIn } = await stored(of);
      if (authorAskedIn === null) break;
      const path = `/groups/${world.group}/threads/${authorAskedIn}/posts`;
      await world.heron.post(path, { body: 'I am here.' });
      expect((await stored(of)).authorAskedIn).toBeNull();
      break;
    }
    case 'another-look':
      await world.heron.request('POST', `${of.path}/posts/1/another-look`, {});
      break;
    case 'clock':
      await expiredClaims(clockOf(world.deps), budgetOf(minute).share(1));
      await overdueReviews(clockOf(world.deps), budgetOf(minute).share(1));
      break;
    case 'wait':
      world.deps.travel(one.minutes * minute);
      await everybodySignsIn();
  }
}

describe('any walk of several people through a review', () => {
  it.each([
    ['crisis', { body: words.goodbye }],
    ['urgent', { body: words.urgent }],
    ['routine', null],
  ] as const)(
    'that began in the lane %s does what is allowed and nothing else, loses no step, and leaves every list as the review is',
    async (_lane, opening) => {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 16 }), async (walk) => {
          await everybodySignsIn();
          const of = await thread(world.heron, world.group, opening ?? {});
          if (opening === null) {
            const body = { kind: 'breaks-agreement', words: 'It names somebody.' };
            await world.otter.post(`${of.path}/posts/1/reports`, body);
          }
          const now = () => stored(of);
          for (const one of walk) {
            world.deps.travel(1000);
            const before = await now();
            if (one.kind === 'act') {
              const done = await isDone(await send(one, of, before.version), one);
              const { outcome, action } = one;
              const hasMeaning = action !== 'resolve' || outcome !== 'held' || done;
              if (hasMeaning)
                expect({ ...one, done }).toEqual({ ...one, done: mayHappen(one, before) });
              onlyBy(before, await now(), done ? 1 : 0);
            } else if (one.kind === 'at-once') {
              const answers = await Promise.all(
                one.acts.map((each) => send(each, of, before.version)),
              );
              const done = await Promise.all(
                answers.map((answer, at) => isDone(answer, one.acts[at] ?? one.acts[0])),
              );
              onlyBy(before, await now(), done.filter(Boolean).length);
            } else {
              await happens(one, of);
              isNoQuieter(before, await now());
            }
          }
          expect(problemsIn(await whatIsThere(world.deps), [])).toEqual([]);
        }),
        { numRuns: inShort(4, 100) },
      );
    },
    inShort(120_000, 1_200_000),
  );
});

async function stored(of: Thread): Promise<ReviewRecord> {
  const review = await getReview(world.deps.store, reviewId.parse(`${of.id}-1`));
  if (!review) throw new Error('There is no review.');
  return review;
}

/** One version, one step and one event of the record for each thing that was done, and no other change. */
function onlyBy(before: ReviewRecord, after: ReviewRecord, done: number) {
  expect(after.version).toBe(before.version + done);
  if (done === 0) expect(after).toEqual(before);
  const added = after.history.slice(before.history.length);
  expect(after.history.slice(0, before.history.length)).toEqual(before.history);
  expect(added.filter(({ action }) => action !== 'claim-expired')).toHaveLength(done);
}

/** Neither time nor a member ends a review, lowers its lane or gives it more time. */
function isNoQuieter(before: ReviewRecord, after: ReviewRecord) {
  if (before.state === 'resolved') return;
  expect(after.state).not.toBe('resolved');
  expect(laneRank(after.lane)).toBeLessThanOrEqual(laneRank(before.lane));
  expect(after.lookBy <= before.lookBy).toBe(true);
}
