import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import { type AuditEvent, auditWrite } from '#functions/data/audit.ts';
import { tableDefinitions } from '#functions/data/definitions.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { postKey } from '#functions/data/keys.ts';
import {
  getPost,
  getPosts,
  newPostWrite,
  postChange,
  responseWrites,
} from '#functions/data/posts.ts';
import type { ReviewToWrite } from '#functions/data/records.ts';
import {
  getReview,
  listQueue,
  listReviewsOfAuthor,
  queuePlace,
  reviewWrites,
} from '#functions/data/reviews.ts';
import { endSignIn, findSignIn, signInWrite } from '#functions/data/sign-ins.ts';
import { ConditionFailed, StoreUnavailable, type Write } from '#functions/data/table.ts';
import {
  getThread,
  type ListOf,
  listPrivateThreads,
  listThreadsByActivity,
  listThreadsWaiting,
  threadWrite,
} from '#functions/data/threads.ts';
import { newId } from '#functions/random.ts';
import { postNumber, threadId } from '#shared/contracts/primitives.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { everything } from '#test/factories/tables.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import { records, reviewOf } from './seeded-store.ts';

let deps: TestDeps;
beforeAll(async () => {
  deps = await createTestDeps();
});
afterAll(() => deps.stop());

const put = (pk: string, sk: string, rest: Record<string, unknown> = {}): Write => ({
  kind: 'put',
  table: 'forum',
  item: { pk, sk, ...rest },
});
const number = (n: number) => postNumber.parse(n);

describe('conditions', () => {
  it('"absent" lets the first write in and fails the second, which changes nothing', async () => {
    const pk = newId();
    const write = (value: number): Write => ({
      kind: 'put',
      table: 'forum',
      item: { pk, sk: 'A', value },
      onlyIf: { absent: true },
    });
    await deps.store.transact([write(1)]);
    await expect(deps.store.transact([write(2)])).rejects.toThrow(ConditionFailed);
    expect(await deps.store.get('forum', { pk, sk: 'A' })).toMatchObject({ value: 1 });
  });

  it('"equals" compares what is there now, and fails on an item that is not there', async () => {
    const pk = newId();
    await deps.store.transact([put(pk, 'A', { version: 1, state: 'open' })]);
    const change = (version: number, sk = 'A'): Write => ({
      kind: 'update',
      table: 'forum',
      key: { pk, sk },
      set: { version: version + 1 },
      onlyIf: { equals: { version, state: 'open' } },
    });
    await deps.store.transact([change(1)]);
    await expect(deps.store.transact([change(1)])).rejects.toThrow(ConditionFailed);
    await expect(deps.store.transact([change(1, 'B')])).rejects.toThrow(ConditionFailed);
  });

  it('"exists" and "check" hold for deletes and for items that are only looked at', async () => {
    const pk = newId();
    const remove: Write = {
      kind: 'delete',
      table: 'forum',
      key: { pk, sk: 'A' },
      onlyIf: { exists: true },
    };
    await expect(deps.store.transact([remove])).rejects.toThrow(ConditionFailed);
    await deps.store.transact([put(pk, 'A')]);
    const check: Write = {
      kind: 'check',
      table: 'forum',
      key: { pk, sk: 'A' },
      onlyIf: { absent: true },
    };
    await expect(deps.store.transact([check, put(pk, 'B')])).rejects.toThrow(ConditionFailed);
    await deps.store.transact([remove]);
    await deps.store.transact([check, put(pk, 'B')]);
  });

  it('names the places of all writes that failed', async () => {
    const pk = newId();
    await deps.store.transact([put(pk, 'A'), put(pk, 'C')]);
    const fresh = (sk: string): Write => ({
      kind: 'put',
      table: 'forum',
      item: { pk, sk },
      onlyIf: { absent: true },
    });
    const failure = await deps.store
      .transact([fresh('A'), fresh('B'), fresh('C')])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConditionFailed);
    expect(failure).toMatchObject({ failed: [0, 2] });
  });

  it('holds outside a transaction too', async () => {
    const pk = newId();
    const write = () =>
      deps.store.write({
        kind: 'put',
        table: 'forum',
        item: { pk, sk: 'A' },
        onlyIf: { absent: true },
      });
    await write();
    await expect(write()).rejects.toThrow(ConditionFailed);
  });
});

describe('a transaction', () => {
  it('writes all or nothing, over all three tables', async () => {
    const pk = newId();
    const writes = (spoil: boolean): Write[] => [
      put(pk, 'A'),
      { kind: 'put', table: 'audit', item: { pk, sk: 'A' } },
      {
        kind: 'put',
        table: 'vault',
        item: { pk, sk: 'A' },
        ...(spoil ? { onlyIf: { exists: true } } : {}),
      },
    ];
    await expect(deps.store.transact(writes(true))).rejects.toThrow(ConditionFailed);
    for (const table of ['forum', 'audit', 'vault'] as const) {
      expect(await deps.store.get(table, { pk, sk: 'A' }, { consistent: true })).toBeUndefined();
    }
    await deps.store.transact(writes(false));
    for (const table of ['forum', 'audit', 'vault'] as const) {
      expect(await deps.store.get(table, { pk, sk: 'A' }, { consistent: true })).toBeDefined();
    }
  });

  it('takes a hundred writes', async () => {
    const pk = newId();
    await deps.store.transact(Array.from({ length: 100 }, (_, i) => put(pk, `${i}`)));
    expect(await deps.store.query({ table: 'forum', pk })).toHaveLength(100);
  });

  it('by many writers at once on one counter loses none', async () => {
    const key = { pk: newId(), sk: 'A' };
    await deps.store.transact([put(key.pk, key.sk, { count: 0 })]);
    const increase = () =>
      inOneTransaction(deps, async () => {
        const item = await deps.store.get('forum', key, { consistent: true });
        const count = Number(item?.count);
        return {
          answer: count + 1,
          writes: [
            {
              kind: 'update',
              table: 'forum',
              key,
              set: { count: count + 1 },
              onlyIf: { equals: { count } },
            },
          ],
        };
      });
    // Four at a time: more than that a group of twelve does not do.
    const answers: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      answers.push(...(await Promise.all([increase(), increase(), increase(), increase()])));
    }
    expect(answers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('that collides again and again says that the store is not available', async () => {
    const spoiled: Write = {
      kind: 'check',
      table: 'forum',
      key: { pk: newId(), sk: 'A' },
      onlyIf: { exists: true },
    };
    const store = {
      ...deps.store,
      transact: () => Promise.reject(new ConditionFailed([0], false)),
    };
    const tries = inOneTransaction({ store }, async () => ({ answer: 1, writes: [spoiled] }));
    await expect(tries).rejects.toThrow(StoreUnavailable);
  });
});

describe('queries', () => {
  it('give the keys of items and nothing else of them where that is asked for, of an index as well', async () => {
    const pk = newId();
    const gsi1pk = newId();
    await deps.store.transact([put(pk, 'a', { body: 'words', gsi1pk, gsi1sk: '1' })]);
    const keysOnly = { table: 'forum', keysOnly: true } as const;
    const keys = [{ pk, sk: 'a' }];
    expect(await deps.store.query({ ...keysOnly, pk, beginsWith: 'a' })).toEqual(keys);
    expect(await deps.store.query({ ...keysOnly, pk, consistent: true })).toEqual(keys);
    expect(await deps.store.query({ ...keysOnly, index: 'gsi1', pk: gsi1pk })).toEqual(keys);
  });

  it('go on past one megabyte, in order and without a gap', async () => {
    const pk = newId();
    const body = 'a'.repeat(100_000);
    for (let i = 0; i < 24; i += 4) {
      await deps.store.transact(
        Array.from({ length: 4 }, (_, j) => put(pk, String(i + j).padStart(3, '0'), { body })),
      );
    }
    const items = await deps.store.query({ table: 'forum', pk, consistent: true });
    expect(items.map((item) => Number(item.sk))).toEqual(Array.from({ length: 24 }, (_, i) => i));
    const some = await deps.store.query({ table: 'forum', pk, limit: 15, newestFirst: true });
    expect(some.map((item) => Number(item.sk))).toEqual(
      Array.from({ length: 15 }, (_, i) => 23 - i),
    );
  });

  it('keep to their bounds', async () => {
    const pk = newId();
    await deps.store.transact(['A#1', 'A#2', 'A#3', 'B#1'].map((sk) => put(pk, sk)));
    const found = async (input: object) =>
      (await deps.store.query({ table: 'forum', pk, ...input })).map((item) => item.sk);
    expect(await found({ between: ['A#2', 'B#1'] })).toEqual(['A#2', 'A#3', 'B#1']);
    expect(await found({ beginsWith: 'A#' })).toEqual(['A#1', 'A#2', 'A#3']);
    expect(await found({ before: 'A#2' })).toEqual(['A#1']);
    expect(await found({ after: 'A#2' })).toEqual(['A#3', 'B#1']);
    expect(await found({ after: 'B#1' })).toEqual([]);
  });

  it('of many keys answer in the order that was asked, with a place for what is missing', async () => {
    const pk = newId();
    await deps.store.transact([put(pk, 'A'), put(pk, 'B'), put(pk, 'C')]);
    const answers = await deps.store.getMany(
      'forum',
      ['C', 'missing', 'A', 'B'].map((sk) => ({ pk, sk })),
    );
    expect(answers.map((item) => item?.sk)).toEqual(['C', undefined, 'A', 'B']);
  });
});

describe('posts and responses', () => {
  it('come in the order of their numbers, also past nine and ninety-nine', async () => {
    const { post, thread } = records();
    const numbers = [1, 2, 9, 10, 11, 99, 100, 101];
    await deps.store.transact(
      numbers.map((n) => newPostWrite(thread.threadId, { ...post, number: number(n) })),
    );
    const posts = await getPosts(deps.store, thread.threadId, 2, 100);
    expect(posts.map((one) => one.number)).toEqual([2, 9, 10, 11, 99, 100]);
  });

  it('a change of a post leaves the responses that came meanwhile', async () => {
    const { post, thread, person } = records();
    await deps.store.transact([newPostWrite(thread.threadId, post)]);
    await deps.store.transact(
      responseWrites(thread.threadId, person.personId, post.number, 'me-too', 'give'),
    );
    await deps.store.transact([
      postChange(thread.threadId, post, { body: 'New.', textVersion: 2 }),
    ]);
    const after = await getPost(deps.store, thread.threadId, post.number);
    expect(after).toMatchObject({ body: 'New.', version: 2, responses: { 'me-too': 1 } });
  });
});

describe('lists of threads', () => {
  it('hold what is published, by activity and by waiting, and nothing that is held', async () => {
    const { thread, group } = records();
    const make = (change: Partial<typeof thread>) => {
      const made = { ...thread, threadId: threadId.parse(newId()), ...change };
      return { made, write: threadWrite(null, made) };
    };
    const shown = make({ lastPostAt: '2026-11-18T20:16:00.000Z' });
    const answered = make({ replies: 1, answers: 1 });
    const held = make({ state: 'waiting', everShown: false });
    const takenBackUnseen = make({ state: 'withdrawn', everShown: false, replies: 1 });
    const withdrawn = make({ state: 'withdrawn' });
    const toFacilitators = make({ audience: 'facilitators' });
    await deps.store.transact(
      [shown, answered, held, takenBackUnseen, withdrawn, toFacilitators].map((one) => one.write),
    );
    const ids = (found: { threads: { threadId: string }[] }) =>
      found.threads.map((one) => one.threadId);
    const list: ListOf = { group: group.groupId, audiences: ['group', 'group-and-alumni'] };
    expect(ids(await listThreadsByActivity(deps.store, list, null))).toEqual([
      shown.made.threadId,
      answered.made.threadId,
    ]);
    expect(ids(await listThreadsWaiting(deps.store, list, null))).toEqual([shown.made.threadId]);
    expect(ids(await listPrivateThreads(deps.store, thread.authorId, null)).sort()).toEqual(
      [held, takenBackUnseen, toFacilitators].map((one) => one.made.threadId).sort(),
    );
  });

  it('leave an index when the thread no longer belongs there', async () => {
    const { thread, group } = records();
    const held = { ...thread, state: 'waiting' as const };
    await deps.store.transact([threadWrite(null, thread)]);
    await deps.store.transact([threadWrite(thread, held)]);
    const found = await listThreadsByActivity(
      deps.store,
      { group: group.groupId, audiences: ['group'] },
      null,
    );
    expect(found.threads).toEqual([]);
    expect(await getThread(deps.store, thread.threadId)).toEqual(held);
    await expect(deps.store.transact([threadWrite(thread, held)])).rejects.toThrow(ConditionFailed);
  });

  it('read back the whole record from the index', async () => {
    const { thread, group } = records();
    await deps.store.transact([threadWrite(null, thread)]);
    const { threads } = await listThreadsByActivity(
      deps.store,
      { group: group.groupId, audiences: ['group'] },
      null,
    );
    expect(threads).toEqual([thread]);
  });

  it('go on from a place, over two audiences, without repeating or losing a thread', async () => {
    const { thread, group } = records();
    for (let i = 0; i < 25; i += 1) {
      const lastPostAt = new Date(Date.parse(thread.lastPostAt) + (i % 7) * 1000).toISOString();
      await deps.store.transact([
        threadWrite(null, {
          ...thread,
          threadId: threadId.parse(newId()),
          audience: i % 2 ? 'group' : 'group-and-alumni',
          lastPostAt,
        }),
      ]);
    }
    const seen: string[] = [];
    let next: { after: string } | null = null;
    do {
      const page: Awaited<ReturnType<typeof listThreadsByActivity>> = await listThreadsByActivity(
        deps.store,
        { group: group.groupId, audiences: ['group', 'group-and-alumni'] },
        next,
        4,
      );
      seen.push(...page.threads.map((one) => one.threadId));
      next = page.next;
    } while (next);
    expect([seen.length, new Set(seen).size]).toEqual([25, 25]);
  });

  it('fill their pages past what is too old, and end with it', async () => {
    const { thread, group } = records();
    const hour = (n: number) => new Date(Date.parse(thread.openedAt) + n * 3_600_000).toISOString();
    // Opened at hour 0 and talked in until now; opened since hour 10; opened and ended before.
    const opened = [
      ...Array.from({ length: 9 }, (_, i) => [0, 20 + i] as const),
      ...Array.from({ length: 5 }, (_, i) => [10 + i, 10 + i] as const),
      ...Array.from({ length: 9 }, (_, i) => [0, i] as const),
    ];
    for (const [from, to] of opened) {
      const openedAt = hour(from);
      const made = { ...thread, threadId: threadId.parse(newId()), openedAt, lastPostAt: hour(to) };
      await deps.store.transact([threadWrite(null, made)]);
    }
    const list: ListOf = { group: group.groupId, audiences: ['group'], openedSince: hour(10) };
    const first = await listThreadsByActivity(deps.store, list, null, 4);
    expect(first.threads.map((one) => one.openedAt)).toEqual([14, 13, 12, 11].map(hour));
    const second = await listThreadsByActivity(deps.store, list, first.next, 4);
    expect(second.threads.map((one) => one.openedAt)).toEqual([hour(10)]);
    expect(second.next).toBeNull();
    const waiting = await listThreadsWaiting(deps.store, list, null, 4);
    expect(waiting.threads.map((one) => one.openedAt)).toEqual([10, 11, 12, 13].map(hour));
  });
});

describe('a review and its queue entry', () => {
  it('are there together and gone together, through every step', async () => {
    const { thread, post, group, review } = records();
    const check = async (expected: string[]) => {
      const queue = await listQueue(deps.store, group.groupId, { limit: 100 });
      expect(queue.map((one) => one.reviewId)).toEqual(expected);
      const items = await everything(deps, 'forum');
      const open = items.filter(
        (item) =>
          item.type === 'review' && item.groupId === group.groupId && item.state !== 'resolved',
      );
      expect(open.map((item) => item.reviewId).sort()).toEqual([...expected].sort());
    };
    const steps: ReviewToWrite[] = [
      review,
      { ...review, version: 2, lane: 'crisis' as const },
      { ...review, version: 3, lane: 'crisis' as const, state: 'claimed' as const },
      { ...review, version: 4, lane: 'crisis' as const, state: 'resolved' as const },
      { ...review, version: 5, state: 'reopened' as const, openedAt: '2026-11-19T00:00:00.000Z' },
    ];
    for (const after of steps) {
      const before = await getReview(deps.store, review.reviewId);
      await deps.store.transact(reviewWrites(before, after));
      await check(after.state === 'resolved' ? [] : [review.reviewId]);
    }
    await expect(deps.store.transact(reviewWrites(review, review))).rejects.toThrow(
      ConditionFailed,
    );
    expect(await getReview(deps.store, review.reviewId)).toMatchObject({ version: 5 });
    const earlier = await listReviewsOfAuthor(deps.store, post.authorId, 10);
    expect(earlier.map((one) => one.target)).toEqual([
      { kind: 'post', threadId: thread.threadId, postNumber: 1 },
    ]);
  });

  it('know two writers apart where neither has anything new to show', async () => {
    const { review } = records();
    await deps.store.transact(reviewWrites(null, review));
    const read = await getReview(deps.store, review.reviewId);
    const analysed = { ...review, analysis: 'analysed' as const };
    await deps.store.transact(reviewWrites(read, analysed));
    await expect(deps.store.transact(reviewWrites(read, review))).rejects.toThrow(ConditionFailed);
    expect(await getReview(deps.store, review.reviewId)).toMatchObject({
      version: review.version,
      analysis: 'analysed',
    });
  });

  it('stand in the order of lanes, then of age, and a lane can be asked for alone', async () => {
    const { thread, post, group } = records();
    const opened: string[] = [];
    for (const [i, lane] of [...lanes, ...lanes].reverse().entries()) {
      const other = { ...thread, threadId: threadId.parse(newId()) };
      const openedAt = new Date(Date.parse(thread.openedAt) + i * 1000);
      const review = reviewOf(other, post, { signal: { lane }, openedAt });
      opened.push(`${lane} ${review.openedAt}`);
      await deps.store.transact(reviewWrites(null, review));
    }
    const queue = await listQueue(deps.store, group.groupId, { limit: 100 });
    const rank = (text: string) => lanes.findIndex((lane) => text.startsWith(lane));
    expect(queue.map((one) => `${one.lane} ${one.openedAt}`)).toEqual(
      [...opened].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    );
    for (const lane of lanes) {
      const alone = await listQueue(deps.store, group.groupId, { lane, limit: 100 });
      expect(alone.map((one) => one.lane)).toEqual([lane, lane]);
      const [first] = alone;
      const rest = await listQueue(deps.store, group.groupId, {
        lane,
        after: first ? queuePlace(first) : null,
        limit: 100,
      });
      expect(rest).toEqual(alone.slice(1));
    }
  });
});

describe('what ends', () => {
  it('carries its end for the store to drop it, and is not read past it even when it is still there', async () => {
    const { signIn } = records();
    const hash = newId();
    await deps.store.write(signInWrite(hash, signIn));
    const item = (await everything(deps, 'forum')).find((one) => one.pk === `SIGNIN#${hash}`);
    expect(item?.expiresAt).toBe(Date.parse(signIn.endsAt) / 1000);
    const end = new Date(signIn.endsAt);
    expect(await findSignIn(deps.store, hash, new Date(end.getTime() - 1))).toEqual(signIn);
    expect(await findSignIn(deps.store, hash, end)).toBeNull();
    await endSignIn(deps.store, hash, signIn.principal);
    await endSignIn(deps.store, hash, signIn.principal);
    expect(await findSignIn(deps.store, hash, deps.now())).toBeNull();
  });

  it('counts wrong guesses of many at once, each window by itself', async () => {
    const bucket = newId();
    await Promise.all(
      Array.from({ length: 8 }, () => addAttempt(deps.store, bucket, 1, deps.now())),
    );
    expect(await countAttempts(deps.store, bucket, 1)).toBe(8);
    expect(await countAttempts(deps.store, bucket, 2)).toBe(0);
  });
});

describe('the audit chain', () => {
  const chainOf = async (clinic: string) =>
    (await everything(deps, 'audit')).filter((item) => item.pk === `CLINIC#${clinic}`);
  const append = (clinic: ReturnType<typeof records>['clinic'], event: AuditEvent) =>
    inOneTransaction(deps, async () => ({
      answer: null,
      writes: [await auditWrite(deps.store, clinic.clinicId, event, deps.now())],
    }));

  it('has every event of four writers at once in one unbroken sequence', async () => {
    const { clinic, event } = records();
    await Promise.all(['a', 'b', 'c', 'd'].map((target) => append(clinic, { ...event, target })));
    const events = await chainOf(clinic.clinicId);
    expect(events.map((one) => one.target).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(auditChainProblem(events)).toBeNull();
  });

  it('shows an event that was changed, one that is missing, and one that was put between', async () => {
    const { clinic, event } = records();
    for (const target of ['a', 'b', 'c']) await append(clinic, { ...event, target });
    const events = await chainOf(clinic.clinicId);
    const bySequence = (n: number) => events.find((one) => one.sequence === n) ?? {};
    const changed = { ...bySequence(2), details: { lane: 'routine', version: 2 } };
    expect(auditChainProblem([bySequence(1), changed, bySequence(3)])).toBe('changed 2');
    expect(auditChainProblem([bySequence(1), bySequence(3)])).toBe('missing 2');
    expect(auditChainProblem([bySequence(1), { ...bySequence(3), sequence: 2 }])).toBe('moved 2');
    const { sk } = bySequence(2);
    expect(auditChainProblem([bySequence(1), { ...bySequence(3), sequence: 2, sk }])).toBe(
      'unlinked 2',
    );
    expect(auditChainProblem(events)).toBeNull();
  });

  it('is read back from the store with the hash that it was written with', async () => {
    const { clinic, event } = records();
    const details = { zebra: 1, apple: null, middle: 'x' };
    await append(clinic, { ...event, details });
    expect(auditChainProblem(await chainOf(clinic.clinicId))).toBeNull();
  });
});

describe('the tables', () => {
  it('have the indexes, the stream and the time to live that are defined', async () => {
    const client = new DynamoDBClient(deps.embedded.client);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: deps.names.forum }));
    expect(Table?.GlobalSecondaryIndexes?.map((one) => one.IndexName).sort()).toEqual(
      tableDefinitions.forum.GlobalSecondaryIndexes.map((one) => one.IndexName).sort(),
    );
    for (const index of Table?.GlobalSecondaryIndexes ?? []) {
      expect(index.Projection?.ProjectionType).toBe('ALL');
    }
    expect(Table?.StreamSpecification).toMatchObject({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    const { TimeToLiveDescription } = await client.send(
      new DescribeTimeToLiveCommand({ TableName: deps.names.forum }),
    );
    expect(TimeToLiveDescription?.AttributeName).toBe('expiresAt');
    client.destroy();
  });

  it('read items of another shape as an error, not as something else', async () => {
    const { post, thread } = records();
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(deps.embedded.client));
    const Item = { ...postKey(thread.threadId, post.number), ...post, state: 'hidden' };
    await client.send(new PutCommand({ TableName: deps.names.forum, Item }));
    await expect(getPost(deps.store, thread.threadId, post.number)).rejects.toThrow();
    client.destroy();
  });
});

describe('a store that does not answer', () => {
  it('is said to be unavailable, without a word of what was sent', async () => {
    const store = createStore({
      names: deps.names,
      client: {
        endpoint: 'http://127.0.0.1:9',
        region: 'local',
        credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
        maxAttempts: 1,
      },
    });
    const failure = await store
      .transact([put('canary', 'canary')])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(String(failure)).not.toContain('canary');
    store.close();
  });
});
