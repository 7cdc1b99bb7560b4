import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DetectorScorecard } from '#shared/contracts/detector.ts';
import type { CreatedInvitation } from '#shared/contracts/invitation.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { clientOf } from '#test/factories/api-client.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  queueOf,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import {
  type AccessPattern,
  noPatternFiles,
  noPatterns,
  reads,
  writes,
} from './access-patterns.ts';
import {
  accessPatternsDocument,
  type MeasuredPattern,
  type MeasuredRequest,
} from './access-patterns-document.ts';
import { records, seed } from './seeded-store.ts';

const documentPath = fileURLToPath(new URL('../../docs/access-patterns.md', import.meta.url));
const dataFolder = new URL('../../functions/data/', import.meta.url);
const readOperations = new Set(['get', 'getMany', 'query']);
const long = 'word '.repeat(120).trimEnd();

let deps: TestDeps;
let world: World;
const measured = {
  reads: [] as MeasuredPattern[],
  writes: [] as MeasuredPattern[],
  requests: [] as MeasuredRequest[],
};

beforeAll(async () => {
  deps = await createTestDeps();
  world = await createWorld();
  const on = records();
  await seed(deps.store, on);
  for (const [list, patterns] of [
    [measured.reads, reads],
    [measured.writes, writes],
  ] as const) {
    for (const pattern of patterns) {
      const units = await consumedBy(deps, () => pattern.run(deps.store, on));
      list.push({ pattern, units: patternUnits(pattern, units) });
    }
  }
  await measureRequests();
});
afterAll(async () => {
  await Promise.all([deps.stop(), world.deps.stop()]);
});

interface Units {
  readonly read: number;
  readonly write: number;
}

async function consumedBy(of: TestDeps, run: () => Promise<unknown>): Promise<Units> {
  of.consumed.length = 0;
  await run();
  const sum = (wanted: boolean) =>
    of.consumed
      .filter((one) => readOperations.has(one.operation) === wanted)
      .reduce((total, one) => total + one.units, 0);
  return { read: sum(true), write: sum(false) };
}

const patternUnits = (pattern: AccessPattern, units: Units) =>
  writes.includes(pattern) ? units.write : units.read;

async function request(
  name: string,
  budget: { read?: number; write?: number },
  run: () => Promise<unknown>,
): Promise<void> {
  const units = await consumedBy(world.deps, run);
  const said = [
    ...(budget.read === undefined ? [] : [`${budget.read} read`]),
    ...(budget.write === undefined ? [] : [`${budget.write} write`]),
  ].join(', ');
  measured.requests.push({ name, ...units, budget: said });
}

async function measureRequests(): Promise<void> {
  const { heron, otter, lind, group, clinic } = world;
  const fresh = clientOf(clinic.api);
  const own = await thread(heron, group, { body: long });
  const later = (): Promise<Thread> => {
    world.deps.travel(1000);
    return thread(heron, group, { body: long });
  };

  await request('sign in', { read: 4, write: 1 }, () => fresh.post('/sign-in', { key: heron.key }));
  await request('me', {}, () => heron.get('/me'));
  await request('crisis resources, signed in', {}, () => heron.get('/crisis-resources'));
  await request('open a thread', { write: 12 }, () => opensThread(heron, group, { body: long }));
  await request('first reply in a thread', { write: 12 }, () => own.reply(otter, long));
  await request('reply without a review', { write: 12 }, () => own.reply(otter, long));
  for (let i = 4; i <= 20; i += 1) await own.reply(i % 2 ? otter : heron, long);
  await request('thread page of 20 posts', { read: 6 }, () => own.read(otter, ''));
  await request('the same, just after writing', { read: 12 }, () => own.read(otter));
  await request('reply with a new review', { write: 24 }, () =>
    own.reply(otter, `${long} ${words.urgent}`),
  );
  await request('edit that joins the review', { write: 24 }, () =>
    otter.request('PATCH', `${own.path}/posts/21`, { body: `${long} ${words.soon}`, version: 1 }),
  );
  await request('respond', { write: 6 }, () =>
    heron.request('PUT', `${own.path}/posts/21/responses/me-too`),
  );
  const reported = await later();
  await request('report that opens a review', { write: 14 }, () =>
    otter.post(`${reported.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'I am a little worried.',
    }),
  );
  for (let i = 0; i < 20; i += 1) await later();
  await request('group home with 12 threads', { read: 10 }, () => heron.get(`/groups/${group}`));
  await request('thread list of 20', { read: 10 }, () => heron.get(`/groups/${group}/threads`));

  const crowd = await later();
  for (let i = 0; i < 25; i += 1) await crowd.reply(otter, words.soon);
  await request('queue page of 25', { read: 12 }, () => lind.get('/reviews'));

  let path = '';
  await request('open a thread in the crisis lane, with its page', { write: 30 }, async () => {
    path = reviewPathOf(await thread(heron, group, { body: `${long} ${words.goodbye}` }));
  });
  await request('read a crisis review', { read: 14, write: 2 }, () => lind.get(path));
  let version = 0;
  await request('claim', { read: 14, write: 20 }, async () => {
    version = (await lind.post<ReviewDetail>(`${path}/claim`, {})).version;
  });
  await request('resolve and release the post', { read: 16, write: 28 }, () =>
    lind.post(`${path}/resolve`, { version, outcome: 'supported-in-thread', reason: 'We talked.' }),
  );
  for (const one of (await queueOf(lind)).slice(0, 24)) await decides(lind, `/reviews/${one.id}`);
  await request('scorecard of 25 decisions', { read: 8 }, async () => {
    expect(await lind.get<DetectorScorecard>('/detector')).toMatchObject({ decided: 25 });
  });

  let code = '';
  await request('invite', { write: 12 }, async () => {
    const body = { role: 'member', rosterEntry: { name: 'Somebody Real' } };
    code = (await lind.post<CreatedInvitation>(`/groups/${group}/invitations`, body)).code;
  });
  await request('join', { write: 18 }, () =>
    fresh.post('/join', { code, pseudonym: 'Mossy Fern', acceptedAgreement: 1 }),
  );
  await request('sign out', { write: 2 }, () => fresh.request('POST', '/sign-out', {}));
}

describe('capacity units', () => {
  it('of every request stay within its budget', () => {
    const over = measured.requests.filter(({ budget, read, write }) => {
      const most = (kind: string) => Number(budget.match(new RegExp(`(\\d+) ${kind}`))?.[1] ?? 99);
      return read > most('read') || write > most('write');
    });
    expect(over).toEqual([]);
    expect(measured.requests.every((one) => one.read + one.write > 0)).toBe(true);
  });

  it('of every access pattern are above nothing: each of them reached the store', () => {
    const nothing = [...measured.reads, ...measured.writes].filter((one) => one.units === 0);
    expect(nothing.map((one) => one.pattern.name)).toEqual([]);
  });
});

describe('docs/access-patterns.md', () => {
  it('names every function of functions/data that reaches a table, and no other', async () => {
    const files = readdirSync(dataFolder).filter((name) => !noPatternFiles.includes(name));
    const modules: Record<string, unknown>[] = await Promise.all(
      files.map((name) => import(new URL(name, dataFolder).href)),
    );
    const functions = modules.flatMap((one) =>
      Object.entries(one).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    expect([...reads, ...writes].map((one) => one.name).sort()).toEqual(
      functions.filter((name) => !noPatterns.includes(name)).sort(),
    );
  });

  it.skipIf(process.env.DYNAMODB_ENDPOINT !== undefined)('says what is measured', () => {
    const text = accessPatternsDocument(measured);
    if (process.env.UPDATE_DOCS) writeFileSync(documentPath, text);
    expect(readFileSync(documentPath, 'utf8')).toBe(text);
  });
});
