import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  queueOf,
  reviewPathOf,
  thread,
  type World,
} from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

describe('at the same moment', () => {
  it('one send that arrives twice makes one post', async () => {
    const own = await thread(world.heron, world.group);
    const headers = once();
    const send = () => world.otter.request('POST', `${own.path}/posts`, { body: 'Once.' }, headers);
    const both = await Promise.all([send(), send(), send()]);
    expect(both.map((one) => one.status)).toEqual([201, 201, 201]);
    const bodies = await Promise.all(both.map((one) => one.json()));
    expect(bodies).toEqual(Array(3).fill(bodies[0]));
    expect((await own.read(world.heron)).posts).toHaveLength(2);
  });

  it('a send that is repeated gets its answer, though the same would be refused by now', async () => {
    const own = await thread(world.heron, world.group);
    const send = (headers: Record<string, string>, body: string) =>
      world.otter.request('POST', `${own.path}/posts`, { body, alias: 'Woolen Brook' }, headers);
    const headers = once();
    const first = await send(headers, 'Once.');
    await world.otter.request(
      'POST',
      `${own.path}/posts/1/reports`,
      { kind: 'breaks-agreement', words: 'It names me.' },
      once(),
    );
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'It names somebody.',
    });
    await expectProblem(send(once(), 'Another.'), 'not-allowed');
    const again = await send(headers, 'Once.');
    expect([again.status, await again.json()]).toEqual([201, await first.json()]);
    await expectProblem(send(headers, 'Something else.'), 'idempotency-key-reused');
    expect((await own.read(world.lind)).posts).toHaveLength(2);
  });

  it('one thread that is sent twice is opened once', async () => {
    const headers = once();
    const body = { title: 'Twice', body: 'Once.', audience: 'group', asksFor: 'ideas' };
    const send = () => world.heron.request('POST', `/groups/${world.group}/threads`, body, headers);
    const both = await Promise.all([send(), send()]);
    const bodies = await Promise.all(both.map((one) => one.json()));
    expect(bodies[0]).toEqual(bodies[1]);
    const items = await everything(world.deps, 'forum');
    expect(items.filter((item) => item.type === 'thread' && item.title === 'Twice')).toHaveLength(
      1,
    );
  });

  it('ten people answer: ten posts with numbers of their own, none lost', async () => {
    const names = ['Abcd', 'Bcde', 'Cdef', 'Defg', 'Efgh', 'Fghi', 'Ghij', 'Hijk'];
    const people: TestClient[] = [world.otter, world.lind];
    for (const name of names) people.push(await world.clinic.joins('one', `Pebble ${name}`));
    const own = await thread(world.heron, world.group);
    const written = await Promise.all(people.map((who, i) => own.reply(who, `Answer ${i}`)));
    expect(written.map((one) => one.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, i) => i + 2),
    );
    const page = await own.read(world.heron);
    expect(page.thread.replies).toBe(10);
    expect(new Set(page.posts.map((one) => one.body)).size).toBe(11);
  });

  it('two clinicians claim: one has it, the other is told who', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    const claims = await Promise.all(
      [world.lind, world.both].map((who) => who.request('POST', `${reviewPathOf(own)}/claim`, {})),
    );
    expect(claims.map((one) => one.status).sort()).toEqual([200, 409]);
    const lost = claims.find((one) => one.status === 409) ?? new Response();
    const { holder } = await expectProblem(lost, 'taken');
    const { history, claim } = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(holder?.name).toBe(claim?.name);
    expect(history.filter((one) => one.action === 'claimed')).toHaveLength(1);
  });

  it('a decision and a report: neither is lost, whichever comes first', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    const path = reviewPathOf(own);
    const { version } = await world.lind.post<ReviewDetail>(`${path}/claim`, {});
    const [decided, reported] = await Promise.all([
      world.lind.request('POST', `${path}/resolve`, {
        version,
        outcome: 'no-action-needed',
        reason: 'Read.',
      }),
      world.otter.request(
        'POST',
        `${own.path}/posts/1/reports`,
        { kind: 'worried-about-someone', words: 'I heard from them.' },
        once(),
      ),
    ]);
    expect(reported.status).toBe(201);
    expect([200, 409]).toContain(decided.status);
    const review = await world.lind.get<ReviewDetail>(path);
    expect(review.reports).toBe(1);
    expect(review.state).toBe(decided.status === 200 ? 'reopened' : 'claimed');
    expect((await queueOf(world.lind)).map((one) => one.id)).toContain(`${own.id}-1`);
  });

  it('two edits: one is kept, the other is told that it is stale', async () => {
    const own = await thread(world.heron, world.group);
    const edits = await Promise.all(
      ['On the phone.', 'On the laptop.'].map((body) =>
        world.heron.request('PATCH', `${own.path}/posts/1`, { body, version: 1 }),
      ),
    );
    expect(edits.map((one) => one.status).sort()).toEqual([200, 409]);
    expect((await own.read(world.heron)).posts[0]?.version).toBe(2);
  });

  it('an edit and a withdrawal: the post ends withdrawn, or the edit came too late', async () => {
    const own = await thread(world.heron, world.group);
    await Promise.all([
      world.heron.request('PATCH', `${own.path}/posts/1`, { body: 'Edited.', version: 1 }),
      world.heron.request('POST', `${own.path}/posts/1/withdraw`, {}),
    ]);
    expect((await own.read(world.otter)).posts[0]).toMatchObject({ state: 'withdrawn', body: '' });
  });

  it('two people take the same alias: one has it', async () => {
    const own = await thread(world.heron, world.group);
    const sent = await Promise.all(
      [world.otter, world.heron].map((who, i) =>
        who.request(
          'POST',
          `${own.path}/posts`,
          { body: `Post ${i}`, ...(i === 0 ? { alias: 'Woolen Raft' } : {}) },
          once(),
        ),
      ),
    );
    expect(sent.map((one) => one.status)).toEqual([201, 201]);
    const third = await world.clinic.joins('one', 'Juniper Plum');
    await expectProblem(
      third.request('POST', `${own.path}/posts`, { body: 'x', alias: 'Woolen raft' }, once()),
      'invalid-input',
    );
  });

  it('two people join under one name: one has it, and the other may choose again', async () => {
    const codes = await Promise.all(
      [1, 2].map(() =>
        world.lind.post<{ code: string }>(`/groups/${world.group}/invitations`, {
          role: 'member',
          rosterEntry: { name: 'Somebody' },
        }),
      ),
    );
    const join = (code: string | undefined, pseudonym: string) =>
      clientOf(world.clinic.api).request(
        'POST',
        '/join',
        { code, pseudonym, acceptedAgreement: 1 },
        once(),
      );
    const tries = await Promise.all(codes.map(({ code }) => join(code, 'Misty Beacon')));
    expect(tries.map((one) => one.status).sort()).toEqual([201, 409]);
    const loser = codes[tries.findIndex((one) => one.status === 409)];
    expect((await join(loser?.code, 'Misty Ladder')).status).toBe(201);
  });

  it('six clinicians’ looks at a crisis all land in one unbroken chain', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    const looks = [world.lind, world.both, world.lind, world.both, world.lind, world.both];
    const seen = await Promise.all(looks.map((who) => who.request('GET', reviewPathOf(own))));
    expect(seen.map((one) => one.status)).toEqual(Array(6).fill(200));
    const events = await everything(world.deps, 'audit');
    expect(
      events.filter((one) => one.action === 'review.viewed' && one.target === `review ${own.id}-1`),
    ).toHaveLength(6);
    expect(auditChainProblem(events)).toBeNull();
  });
});
