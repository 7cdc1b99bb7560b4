import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClinicPlan } from '#functions/api/clinics/set-up-clinic.ts';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { clientOf, type TestClient } from '#test/factories/api-client.ts';
import { clinicPlan } from '#test/factories/clinic.ts';
import { words } from '#test/factories/words.ts';
import { createWorld } from '#test/factories/world.ts';
import { Clients } from '#test/faults/clients.ts';
import { leftOpenIn, problemsIn } from '#test/faults/problems.ts';
import { type WhatIsThere, whatIsThere } from '#test/faults/what-is-there.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { highestHeld } from '../highest-held.ts';
import { timingOf } from '../measure.ts';
import { type Found, inMs, rounded, say } from '../report.ts';
import { type Served, serve } from '../served.ts';

const groups = 12;
const names = [
  'Quiet Heron',
  'River Otter',
  'Amber Lantern',
  'Paper Kettle',
  'Mossy Fern',
  'Silver Finch',
];
/** A rate is more than the machine holds once more than so many seconds' worth of requests wait, */
const secondsWaiting = 2;
/** or when one in twenty is answered later than this, in milliseconds. */
const answeredWithin = 1_000;
interface Person {
  readonly client: TestClient;
  readonly key: string;
  readonly group: string;
  readonly clients: Clients;
}

interface Facilitator {
  readonly client: TestClient;
  readonly name: string;
}

/** What somebody was told that must still be true at the end. */
interface Marked {
  readonly path: string;
  readonly number: number;
  readonly as: TestClient;
}

/**
 * Many people at once, by HTTP, for ten minutes at the highest rate that this machine holds for so long: pages looked at, threads read by the
 * API, posts, replies, marks, the queue, reviews claimed and decided, sign-ins; behind it the second reading, the pager and the clock. What
 * each was told is compared with what is there in the end. The rate is doubled in steps of ten seconds until it is too much, then halved
 * into from both sides; where the ten minutes show that it was too much all the same, they begin again at nine tenths of it.
 */
export async function mixedLoad({ seconds = 600, stepSeconds = 10 } = {}): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'mixed-load-'));
  // People join before the load, a few seconds apart, so that nobody's limit of a minute is met.
  const deps = await createTestDeps(new Date(Date.now() - 60 * 60_000), join(folder, 'store.db'));
  let served: Served | undefined;
  try {
    const slugs = Array.from({ length: groups }, (_, at) => `group-${at}`);
    const world = await createWorld(planOf(slugs, deps.now()), deps);
    const joined: { slug: string; cookie: string | null; key: string }[] = [];
    for (const slug of slugs) {
      for (const name of names) {
        deps.travel(5000);
        const { cookie, key } = await world.clinic.joins(slug, name);
        joined.push({ slug, cookie, key });
      }
    }
    // From here on it is the real one: limits of a minute and of a sign-in are part of what is loaded.
    deps.setNow(new Date());
    served = await serve(deps, folder);
    const { request, drained } = served;
    const overTheWire = (cookie: string | null) =>
      Object.assign(clientOf({ request: (path, init) => request(String(path), init) }), { cookie });
    const people = joined.map(({ slug, cookie, key }): Person => {
      const group = world.clinic.group(slug);
      const clients = new Clients(group, { tries: 1, waitMilliseconds: 0 });
      return { client: overTheWire(cookie), key, group, clients };
    });
    const staff: Facilitator[] = [];
    for (const [at, slug] of slugs.entries()) {
      const { cookie } = await world.clinic.staff(staffOf(slug));
      staff.push({ client: overTheWire(cookie), name: staffName(at) });
    }
    const load = loadOf(people, staff, request);
    await load.begin();
    const forget = () => {
      deps.consumed.length = 0;
      deps.logged.length = 0;
    };
    await load.run({ perSecond: 5, seconds: 2 });

    const trial = async (what: string, perSecond: number, length: number) => {
      const result = await load.run({ perSecond, seconds: length, meanwhile: forget });
      say({ part: 'load', what, perSecond, tooMuch: result.tooMuch, ...result.said });
      return result;
    };
    const found = await highestHeld(async (rate) => {
      return !(await trial('step', rate, stepSeconds)).tooMuch;
    });
    let perSecond = found;
    let whole = await trial('held', perSecond, seconds);
    while (whole.tooMuch) {
      perSecond = rounded(perSecond * 0.9, 1);
      whole = await trial('held', perSecond, seconds);
    }
    const ended = performance.now();
    await drained();
    const drainedAfter = rounded((performance.now() - ended) / 1000, 1);

    const there = await whatIsThere(deps);
    const told = people.flatMap(({ clients }) => clients.told);
    const problems = [
      ...problemsIn(there, told),
      ...leftOpenIn(there),
      ...undecidedIn(there, load.decided),
      ...(await load.lostMarks()),
    ];
    const lost = problems.length;
    const failed = load.failed();
    say({
      part: 'load',
      what: 'told and there',
      told: told.length,
      posts: there.posts.length,
      decided: load.decided.size,
      drainedAfter,
      failed,
      problems: problems.slice(0, 20),
    });
    const count = (of: number) => of.toLocaleString('en');
    const alone = (text: string) => [text, '', '', '', '', ''];
    return {
      title: 'Sustained load.',
      about: `${groups} groups of ${names.length} people and a facilitator each, by HTTP in the mix below. One process asks, answers with pages and API, reads what is written a second time, pages people and keeps the clock; the store is another. Held for ${rounded(seconds / 60, 1)} minutes: ${perSecond} a second, the highest of the tried rates at which at no time more than ${secondsWaiting} seconds' worth waited and nineteen in twenty were answered within a second. ${rounded(found, 1) === perSecond ? `In ${stepSeconds} seconds a tenth more was too much.` : `${found} a second were kept up with for ${stepSeconds} seconds, and not for all of that time.`} What all were told was compared with what was there in the end, each decision by who took it. Pages are looked at only; what is written goes to the API.`,
      head: ['request', 'count', 'ms', 'p95 ms', 'server errors', 'other refusals'],
      rows: [
        ...whole.kinds.map(({ what, timing, failed: errors, refused }) => [
          what,
          count(timing.runs),
          inMs(timing.median),
          inMs(timing.p95),
          String(errors),
          String(refused),
        ]),
        [
          `all, ${perSecond} a second asked for`,
          count(whole.said.answered),
          inMs(whole.said.median),
          inMs(whole.said.p95),
          String(whole.said.serverErrors),
          String(whole.said.refused),
        ],
        alone(`read a second time ${drainedAfter} s after the last answer: all posts`),
        alone(
          `memory of the process, MB: ${whole.said.memoryAtFirst} at first, ${whole.said.memoryAtMost} at most`,
        ),
      ],
      floors: [
        {
          what: 'server errors under load, while the rate is looked for too',
          most: 0,
          measured: failed,
        },
        { what: 'answers under load that are lost, doubled or not true', most: 0, measured: lost },
      ],
    };
  } finally {
    await served?.stop();
    await deps.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Decisions that somebody was told of, and that do not stand in their review as theirs. */
function undecidedIn({ reviews }: WhatIsThere, decided: ReadonlyMap<string, string>): string[] {
  const byId = new Map(reviews.map((review) => [String(review.reviewId), review]));
  return [...decided].flatMap(([id, by]) => {
    const review = byId.get(id);
    if (!review) return [`the review ${id} was decided and is gone`];
    const isThere = review.history.some(
      ({ action, by: who }) => action === 'resolved' && who === by,
    );
    return isThere ? [] : [`the decision of ${id} is lost`];
  });
}

const staffOf = (slug: string) => `staff-${slug}`;
/** Each has a name of their own, by which a decision is theirs. */
const staffName = (at: number) => `Robin Vale ${String.fromCharCode(65 + at)}.`;

/** The clinic that tests have, with so many groups more, each with somebody who facilitates it alone and somebody who leads them all. */
function planOf(slugs: readonly string[], now: Date): Partial<ClinicPlan> {
  const plan = clinicPlan(now);
  const [like] = plan.groups;
  if (!like) throw new Error('The clinic has no group');
  return {
    groups: [...plan.groups, ...slugs.map((slug) => ({ ...like, slug, name: slug }))],
    clinicians: [
      ...plan.clinicians.map((one) =>
        one.slug === 'both' ? { ...one, groups: [...one.groups, ...slugs] } : one,
      ),
      ...slugs.map((slug, at) => ({ slug: staffOf(slug), name: staffName(at), groups: [slug] })),
    ],
  };
}

interface Sample {
  readonly what: string;
  readonly time: number;
  readonly status: number;
}

function loadOf(
  people: readonly Person[],
  staff: readonly Facilitator[],
  request: Served['request'],
) {
  const threads = new Map<string, { readonly id: string; readonly by: Person }[]>();
  const marked: Marked[] = [];
  /** Reviews, and by whom. */
  const decided = new Map<string, string>();
  let failures = 0;
  const nextPerson = inTurn(people);
  const nextOfStaff = inTurn(staff);
  let written = 0;
  /** A text that nobody else wrote; one in twelve is for the facilitators' eyes. */
  const text = () => {
    written += 1;
    const said = written % 60 === 0 ? words.urgent : written % 12 === 0 ? words.soon : words.calm;
    return `${said} It was walk number ${written}.`;
  };
  /** One of the newest forty of a group, another one each time. */
  const threadOf = ({ group }: Person) => {
    const all = threads.get(group) ?? [];
    return all[written % Math.max(1, Math.min(all.length, 40))];
  };
  const read = async (as: TestClient, path: string) => {
    const answer = await as.request('GET', path);
    await answer.arrayBuffer();
    return answer.status;
  };
  const looksAt = async ({ cookie }: TestClient, path: string) => {
    const answer = await request(path, { headers: { Cookie: cookie ?? '' } });
    await answer.arrayBuffer();
    return answer.status;
  };

  const opens = async (person = nextPerson()) => {
    const { status, answer } = await person.clients.sendsThread(person.client, text());
    if (answer) {
      threads.set(person.group, [
        { id: answer.threadId, by: person },
        ...(threads.get(person.group) ?? []),
      ]);
    }
    return status;
  };
  const replies = async () => {
    const person = nextPerson();
    const thread = threadOf(person);
    if (thread === undefined) return null;
    return (await person.clients.replies(person.client, thread.id, text())).status;
  };
  const marks = async () => {
    const person = nextPerson();
    const thread = threadOf(person);
    // Nobody marks what they wrote themselves.
    if (thread === undefined || thread.by === person) return null;
    const path = `/groups/${person.group}/threads/${thread.id}`;
    const answer = await person.client.request('PUT', `${path}/posts/1/responses/me-too`);
    if (answer.ok) marked.push({ path, number: 1, as: person.client });
    return answer.status;
  };
  const decides = async () => {
    const { client: who, name } = nextOfStaff();
    const list = await who.request('GET', '/reviews');
    if (!list.ok) return list.status;
    const { reviews }: ReviewList = await list.json();
    const waiting = reviews.find(({ claim }) => claim === null);
    if (!waiting) return list.status;
    const claimed = await who.request('POST', `/reviews/${waiting.id}/claim`, {}, key());
    if (!claimed.ok) return claimed.status;
    const { version }: ReviewDetail = await claimed.json();
    const decision = {
      version,
      outcome: 'no-action-needed',
      reason: 'Read with care; the group answers well.',
    };
    const done = await who.request('POST', `/reviews/${waiting.id}/resolve`, decision, key());
    if (done.ok) decided.set(waiting.id, name);
    return done.status;
  };
  const signsIn = async () => {
    const { client, key: words } = nextPerson();
    return (await client.request('POST', '/sign-in', { key: words })).status;
  };
  const inItsGroup = (as: typeof read, path: string) => async () => {
    const person = nextPerson();
    return as(person.client, `/groups/${person.group}${path}`);
  };
  const aThread = (as: typeof read) => async () => {
    const person = nextPerson();
    const thread = threadOf(person);
    return thread === undefined
      ? null
      : as(person.client, `/groups/${person.group}/threads/${thread.id}?page=last`);
  };
  const mix: readonly [what: string, weight: number, run: () => Promise<number | null>][] = [
    ['page: a thread', 30, aThread(looksAt)],
    ['page: group home', 16, inItsGroup(looksAt, '')],
    ['page: threads', 6, inItsGroup(looksAt, '/threads')],
    ['page: the queue', 4, () => looksAt(nextOfStaff().client, '/reviews')],
    ['API: a thread', 10, aThread(read)],
    ['API: group home', 4, inItsGroup(read, '')],
    ['API: threads', 2, inItsGroup(read, '/threads')],
    ['API: the queue', 2, () => read(nextOfStaff().client, '/reviews')],
    ['API: reply', 12, replies],
    ['API: open a thread', 3, () => opens()],
    ['API: mark a post', 6, marks],
    ['API: claim and decide', 3, decides],
    ['API: sign in', 2, signsIn],
  ];
  const deck = shuffled(
    mix.flatMap(([what, weight, run]) => Array.from({ length: weight }, () => ({ what, run }))),
  );

  const nextOfDeck = inTurn(deck);

  async function run(of: { perSecond: number; seconds: number; meanwhile?: () => void }) {
    const samples: Sample[] = [];
    const memory: number[] = [];
    let waiting = 0;
    let mostAtOnce = 0;
    const one = async () => {
      const { what, run: send } = nextOfDeck();
      waiting += 1;
      mostAtOnce = Math.max(mostAtOnce, waiting);
      const began = performance.now();
      const status = await send().catch(() => 599);
      if (status !== null) samples.push({ what, status, time: performance.now() - began });
      waiting -= 1;
    };
    const all: Promise<void>[] = [];
    const began = performance.now();
    const count = Math.round(of.perSecond * of.seconds);
    const mostWaiting = Math.max(10, of.perSecond * secondsWaiting);
    // Whoever is asked for too much need not be made to fall over.
    for (let at = 0; at < count && mostAtOnce <= mostWaiting; at += 1) {
      const due = began + (at / of.perSecond) * 1000;
      const early = due - performance.now();
      if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
      if (at % 50 === 0) {
        memory.push(Math.round(process.memoryUsage().rss / 1_000_000));
        of.meanwhile?.();
      }
      all.push(one());
    }
    await Promise.all(all);
    const took = (performance.now() - began) / 1000;
    const timing = timingOf(samples.map(({ time }) => time));
    const isFailure = ({ status }: Sample) => status >= 500 || status === 0;
    // A page that sends somebody elsewhere was not shown.
    const isRefusal = ({ status }: Sample) => status >= 300 && status < 500;
    const said = {
      answered: samples.length,
      perSecondAnswered: rounded(samples.length / took, 1),
      median: rounded(timing.median, 1),
      p95: rounded(timing.p95, 1),
      mostAtOnce,
      serverErrors: samples.filter(isFailure).length,
      refused: samples.filter(isRefusal).length,
      memoryAtFirst: memory[0] ?? 0,
      memoryAtMost: Math.max(...memory),
    };
    failures += said.serverErrors;
    const kinds = mix.flatMap(([what]) => {
      const own = samples.filter((sample) => sample.what === what);
      if (own.length === 0) return [];
      return [
        {
          what,
          timing: timingOf(own.map(({ time }) => time)),
          failed: own.filter(isFailure).length,
          refused: own.filter(isRefusal).length,
        },
      ];
    });
    return { said, kinds, tooMuch: mostAtOnce > mostWaiting || timing.p95 > answeredWithin };
  }

  return {
    run,
    /** A first thread of everybody, so that there is something to read. */
    async begin(): Promise<void> {
      for (const person of people) await opens(person);
    },
    decided,
    /** Server errors of all runs together. */
    failed: () => failures,
    /** Marks that somebody was told of and that are not there; of the newest five hundred. */
    async lostMarks(): Promise<string[]> {
      const missing: string[] = [];
      for (const { path, number, as } of marked.slice(-500)) {
        const page: ThreadPage = await as.get(`${path}?fresh=1`);
        const post = page.posts.find((one) => one.number === number);
        if (!post?.yourResponses.includes('me-too')) missing.push(`the mark of ${path} is lost`);
      }
      return missing;
    },
  };
}

/** Each in its turn, and then the first again. */
function inTurn<T>(all: readonly T[]): () => T {
  let turn = 0;
  return () => {
    const one = all[turn % all.length];
    turn += 1;
    if (one === undefined) throw new Error('There is nobody');
    return one;
  };
}

let keys = 0;
const key = () => {
  keys += 1;
  return { 'Idempotency-Key': `mixed-load-${process.pid}-${String(keys).padStart(8, '0')}` };
};

/** Always the same order, in which no kind comes in a row of its own. */
function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one, at) => ({ one, place: (at * 61) % all.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
