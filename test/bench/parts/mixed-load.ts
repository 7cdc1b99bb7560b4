import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClinicPlan } from '#functions/api/clinics/set-up-clinic.ts';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { clinicPlan } from '#test/factories/clinic.ts';
import { words } from '#test/factories/words.ts';
import { createWorld } from '#test/factories/world.ts';
import { Clients } from '#test/faults/clients.ts';
import { problemsIn } from '#test/faults/problems.ts';
import { whatIsThere } from '#test/faults/what-is-there.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { timingOf } from '../measure.ts';
import { type Found, inMs, rounded, say } from '../report.ts';

const groups = 12;
const names = [
  'Quiet Heron',
  'River Otter',
  'Amber Lantern',
  'Paper Kettle',
  'Mossy Fern',
  'Silver Finch',
];
/** So many requests may wait for their answer before a rate counts as more than the machine holds. */
const mostWaiting = 40;
/** Milliseconds in which nine in ten and five more must be answered. */
const answeredWithin = 1_000;
/** Requests a second that are tried, one after the other, until one is too many. */
const rates = [5, 10, 15, 20, 30, 40, 60, 80, 120, 160];

interface Person {
  readonly client: TestClient & { key: string };
  readonly group: string;
  readonly clients: Clients;
}

/** What somebody was told that must still be true at the end. */
interface Marked {
  readonly path: string;
  readonly number: number;
  readonly as: TestClient;
}

/**
 * Many people at once for ten minutes at the highest rate that this machine holds: threads and pages read, posts, replies, marks, the queue
 * looked at, reviews claimed and decided, sign-ins. What each was told is compared with what is there in the end. The rate is found in steps
 * of ten seconds first; it is the one below the first at which answers no longer keep up, and a fifth less, so that it can be held.
 */
export async function mixedLoad({ seconds = 600, stepSeconds = 10 } = {}): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'mixed-load-'));
  // People join before the load, a few seconds apart, so that nobody's limit of a minute is met.
  const deps = await createTestDeps(new Date(Date.now() - 60 * 60_000), join(folder, 'store.db'));
  let clock: NodeJS.Timeout | undefined;
  try {
    const slugs = Array.from({ length: groups }, (_, at) => `group-${at}`);
    const world = await createWorld(planOf(slugs, deps.now()), deps);
    const people: Person[] = [];
    for (const slug of slugs) {
      const group = world.clinic.group(slug);
      const clients = new Clients(group, { tries: 1, waitMilliseconds: 0 });
      for (let of = 0; of < names.length; of += 1) {
        deps.travel(5000);
        const client = await world.clinic.joins(slug, names[of] ?? 'Somebody');
        people.push({ client, group, clients });
      }
    }
    // From here on it is the real one: limits of a minute and of a sign-in are part of what is loaded.
    deps.setNow(new Date());
    clock = setInterval(() => deps.setNow(new Date()), 5);
    const staff: TestClient[] = [];
    for (const slug of slugs) staff.push(await world.clinic.staff(`staff-${slug}`));
    const load = loadOf(people, staff);
    await load.begin();
    const forget = () => {
      deps.consumed.length = 0;
      deps.logged.length = 0;
    };
    await load.run({ perSecond: 5, seconds: 2 });

    let held = rates[0] ?? 1;
    for (const perSecond of rates) {
      const step = await load.run({ perSecond, seconds: stepSeconds });
      forget();
      say({ part: 'load', what: 'step', perSecond, ...step.said });
      if (step.tooMuch) break;
      held = perSecond;
    }
    const perSecond = rounded(held * 0.8, 1);
    const whole = await load.run({ perSecond, seconds, meanwhile: forget });
    say({ part: 'load', what: 'held', perSecond, ...whole.said });

    const there = await whatIsThere(deps);
    const told = [...new Set(people.map(({ clients }) => clients))].flatMap((one) => one.told);
    const problems = [...problemsIn(there, told), ...(await load.untrue())];
    const lost = problems.length;
    say({
      part: 'load',
      what: 'told and there',
      told: told.length,
      posts: there.posts.length,
      problems: problems.slice(0, 20),
    });
    const count = (of: number) => of.toLocaleString('en');
    return {
      title: 'Sustained load.',
      about: `${groups} groups of ${names.length} people and a facilitator each, requests to the API in the mix below, one process and one store; ${Math.round(seconds / 60)} minutes at four fifths of the highest of the tried rates that was kept up with. What all of them were told was compared with what was there in the end.`,
      head: ['request', 'count', 'ms', 'p95 ms', 'server errors', 'other refusals'],
      rows: [
        ...whole.kinds.map(({ what, timing, failed, refused }) => [
          what,
          count(timing.runs),
          inMs(timing.median),
          inMs(timing.p95),
          String(failed),
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
        [
          `memory of the process, MB: ${whole.said.memoryAtFirst} at first, ${whole.said.memoryAtMost} at most`,
          '',
          '',
          '',
          '',
          '',
        ],
      ],
      floors: [
        { what: 'server errors under load', most: 0, measured: whole.said.serverErrors },
        { what: 'answers under load that are lost, doubled or not true', most: 0, measured: lost },
      ],
    };
  } finally {
    clearInterval(clock);
    await deps.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

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
      ...slugs.map((slug) => ({ slug: `staff-${slug}`, name: 'Robin Vale', groups: [slug] })),
    ],
  };
}

interface Sample {
  readonly what: string;
  readonly time: number;
  readonly status: number;
}

function loadOf(people: readonly Person[], staff: readonly TestClient[]) {
  const threads = new Map<string, { readonly id: string; readonly by: Person }[]>();
  const marked: Marked[] = [];
  const decided = new Set<string>();
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
  const last = ({ clients }: Person) => clients.statuses.at(-1) ?? 0;
  const read = async (as: TestClient, path: string) => {
    const answer = await as.request('GET', path);
    await answer.arrayBuffer();
    return answer.status;
  };

  const opens = async (person = nextPerson()) => {
    const opened = await person.clients.opens(person.client, text());
    if (!opened) return last(person);
    threads.set(person.group, [
      { id: opened.threadId, by: person },
      ...(threads.get(person.group) ?? []),
    ]);
    return 201;
  };
  const replies = async () => {
    const person = nextPerson();
    const thread = threadOf(person);
    if (thread === undefined) return null;
    const before = person.clients.told.length;
    await person.clients.replies(person.client, thread.id, text());
    return person.clients.told.at(before)?.place === null ? last(person) : 201;
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
    const who = nextOfStaff();
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
    if (done.ok) decided.add(waiting.id);
    return done.status;
  };
  const signsIn = async () => {
    const { client } = nextPerson();
    return (await client.request('POST', '/sign-in', { key: client.key })).status;
  };
  const inItsGroup = (path: string) => async () => {
    const person = nextPerson();
    return read(person.client, `/groups/${person.group}${path}`);
  };
  const readsThread = async () => {
    const person = nextPerson();
    const thread = threadOf(person);
    return thread === undefined
      ? null
      : read(person.client, `/groups/${person.group}/threads/${thread.id}?page=last`);
  };
  const mix: readonly [what: string, weight: number, run: () => Promise<number | null>][] = [
    ['read a thread', 40, readsThread],
    ['group home', 20, inItsGroup('')],
    ['threads', 8, inItsGroup('/threads')],
    ['reply', 12, replies],
    ['open a thread', 3, () => opens()],
    ['mark a post', 6, marks],
    ['look at the queue', 6, () => read(nextOfStaff(), '/reviews')],
    ['claim and decide', 3, decides],
    ['sign in', 2, signsIn],
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
    for (let at = 0; at < count; at += 1) {
      const due = began + (at / of.perSecond) * 1000;
      const early = due - performance.now();
      if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
      if (at % 50 === 0) {
        memory.push(Math.round(process.memoryUsage().rss / 1_000_000));
        of.meanwhile?.();
      }
      // Whoever asks a step for too much need not make it fall over.
      while (waiting >= mostWaiting * 2) await new Promise((resolve) => setTimeout(resolve, 5));
      all.push(one());
    }
    await Promise.all(all);
    const took = (performance.now() - began) / 1000;
    const timing = timingOf(samples.map(({ time }) => time));
    const isFailure = ({ status }: Sample) => status >= 500 || status === 0;
    const isRefusal = ({ status }: Sample) => status >= 400 && status < 500;
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
    return { said, kinds, tooMuch: mostAtOnce >= mostWaiting || timing.p95 > answeredWithin };
  }

  return {
    run,
    /** A first thread of everybody, so that there is something to read. */
    async begin(): Promise<void> {
      for (const person of people) await opens(person);
    },
    /** Marks and decisions that somebody was told of and that are not there. */
    async untrue(): Promise<string[]> {
      const missing: string[] = [];
      for (const { path, number, as } of marked.slice(-500)) {
        const page: ThreadPage = await as.get(`${path}?fresh=1`);
        const post = page.posts.find((one) => one.number === number);
        if (!post?.yourResponses.includes('me-too')) missing.push(`the mark of ${path} is lost`);
      }
      const who = nextOfStaff();
      for (const id of [...decided].slice(-200)) {
        const answer = await who.request('GET', `/reviews/${id}`);
        if (answer.status === 404) continue;
        const { state }: ReviewDetail = await answer.json();
        if (state !== 'resolved') missing.push(`the decision of ${id} is lost`);
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
