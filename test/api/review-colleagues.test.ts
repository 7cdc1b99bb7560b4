import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOwedPages } from '#functions/data/pages.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { ResolvedInBulk, ReviewDetail } from '#shared/contracts/review.ts';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  emptyQueue,
  queueOf,
  reviewPathOf,
  staffIsBack,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const urgent = () => thread(world.heron, world.group, { body: words.urgent });
const read = (of: Thread, who: TestClient = world.lind) => who.get<ReviewDetail>(reviewPathOf(of));
const claim = (of: Thread, who: TestClient = world.lind) =>
  who.post<ReviewDetail>(`${reviewPathOf(of)}/claim`, {});
const step = (of: Thread, who: TestClient, place: string, body: unknown) =>
  who.request('POST', `${reviewPathOf(of)}/${place}`, body);
const notice = async (of: Thread) => (await of.read(world.heron)).posts[0]?.notice;
const idOf = async (of: Thread, name: string, asker: TestClient = world.lind) =>
  (await read(of, asker)).colleagues.find((one) => one.name === name)?.id ?? '';

describe('taking over', () => {
  it('needs a reason, and the first holder reads it where they were', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    await expectFieldError(step(own, world.both, 'take-over', { version, reason: ' ' }), 'reason');
    const taken = await step(own, world.both, 'take-over', {
      version,
      reason: 'You are at lunch.',
    });
    expect(taken.status).toBe(200);
    expect(await read(own, world.both)).toMatchObject({
      claim: { name: 'Ines Both', isYou: true },
      takenFromYou: null,
    });
    expect(await read(own)).toMatchObject({
      claim: { name: 'Ines Both', isYou: false },
      takenFromYou: { by: 'Ines Both', reason: 'You are at lunch.' },
      youMay: ['take-over'],
    });
    const decision = { version, outcome: 'no-action-needed', reason: 'Read.' };
    const { holder } = await expectProblem(step(own, world.lind, 'resolve', decision), 'taken');
    expect(holder?.name).toBe('Ines Both');
    expect(await notice(own)).toMatchObject({ kind: 'being-read', facilitator: 'Ines Both' });
    await emptyQueue(world.both);
  });

  it('on what somebody saw before is stale, and says who holds it now', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    await world.otter.post(`${own.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'I am a little worried.',
    });
    const { holder } = await expectProblem(
      step(own, world.both, 'take-over', { version, reason: 'I go on.' }),
      'stale',
    );
    expect(holder?.name).toBe('Maya Lind');
    await emptyQueue(world.lind);
  });

  it('is on the record with its reason, and without a name', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    await step(own, world.both, 'take-over', { version, reason: 'I go on.' });
    const events = (await everything(world.deps, 'audit')).filter(
      (one) => one.target === `review ${own.id}-1` && one.action === 'review.taken-over',
    );
    expect(events).toMatchObject([{ details: { reason: 'I go on.' } }]);
    for (const told of ['Maya', 'Ines', 'Heron', words.urgent]) {
      expect(JSON.stringify(events)).not.toContain(told);
    }
    await emptyQueue(world.both);
  });
});

describe('a second opinion', () => {
  it('is asked of somebody who leads the group, and of nobody else', async () => {
    const own = await urgent();
    const { version, colleagues } = await claim(own);
    expect(colleagues.map((one) => one.name)).toEqual(['Ines Both']);
    const ask = (colleague: string) =>
      step(own, world.lind, 'ask-opinion', { version, colleague, question: 'Is it a lyric?' });
    await expectFieldError(ask('a'.repeat(16)), 'colleague');
    await expectFieldError(ask(await idOf(own, 'Maya Lind', world.both)), 'colleague');
    expect((await ask(colleagues[0]?.id ?? '')).status).toBe(200);
    expect(await read(own)).toMatchObject({
      state: 'second-opinion',
      claim: null,
      opinion: { of: { name: 'Ines Both', isYou: false }, for: { name: 'Maya Lind', isYou: true } },
    });
    expect(await notice(own)).toMatchObject({ kind: 'saved-and-will-be-seen' });
    const asked = await queueOf(world.both, 'show=asked-of-me');
    expect(asked.map((one) => one.id)).toEqual([`${own.id}-1`]);
    expect(await queueOf(world.lind, 'show=asked-of-me')).toEqual([]);

    const view = { version: version + 1, view: 'It is a song. I would still ask.' };
    await expectProblem(step(own, world.lind, 'opinion', view), 'stale');
    expect((await step(own, world.both, 'opinion', view)).status).toBe(200);
    expect(await read(own)).toMatchObject({
      state: 'open',
      opinion: null,
      meantFor: { name: 'Maya Lind', isYou: true },
    });
    expect((await queueOf(world.lind, 'show=mine')).map((one) => one.id)).toEqual([`${own.id}-1`]);
    expect((await read(own)).history.slice(-2)).toMatchObject([
      { action: 'opinion-asked', by: 'Maya Lind', whom: 'Ines Both', reason: 'Is it a lyric?' },
      { action: 'opinion-given', by: 'Ines Both', whom: 'Maya Lind' },
    ]);
    expect(await decides(world.lind, reviewPathOf(own))).toMatchObject({ state: 'resolved' });
  });
});

describe('handing over', () => {
  it('to a colleague puts it among theirs, with the note, and away from one’s own', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    const to = await idOf(own, 'Ines Both');
    await expectFieldError(step(own, world.lind, 'hand-over', { version, to, note: '' }), 'note');
    await step(own, world.lind, 'hand-over', { version, to, note: 'I called, no answer.' });
    expect((await queueOf(world.both, 'show=mine')).map((one) => one.id)).toEqual([`${own.id}-1`]);
    expect(await queueOf(world.lind, 'show=mine')).toEqual([]);
    expect((await read(own, world.both)).history.at(-1)).toMatchObject({
      action: 'handed-over',
      whom: 'Ines Both',
      reason: 'I called, no answer.',
    });
    await emptyQueue(world.both);
  });

  it('to whoever is on call makes a page at once, in crisis and urgent, which holds no word of it', async () => {
    const own = await urgent();
    const pages = async () =>
      (await listOwedPages(world.deps.store, { limit: 100 })).filter(
        (page) => page.reviewId === `${own.id}-1`,
      );
    const { version } = await claim(own);
    expect(await pages()).toEqual([]);
    await step(own, world.lind, 'hand-over', { version, to: 'on-call', note: 'I must go.' });
    expect(await pages()).toHaveLength(1);
    expect(JSON.stringify(await pages())).not.toContain('I must go.');
    expect(await read(own)).toMatchObject({ state: 'open', meantFor: null, claim: null });
    await emptyQueue(world.lind);
  });
});

describe('writing to the author', () => {
  it('opens a private thread that they find on their home page, and waits until they answer there', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    const place = [own, world.lind, 'write-to-author'] as const;
    await expectFieldError(step(...place, { version, message: '' }), 'message');
    const sent = { version, message: 'I have read it. How is tonight?' };
    expect((await step(...place, sent)).status).toBe(200);
    await expectProblem(step(...place, sent), 'stale');
    const waiting = await read(own);
    expect(waiting).toMatchObject({ state: 'awaiting-author', claim: null, authorAsked: true });
    expect((await queueOf(world.both, 'show=awaiting-author')).map((one) => one.id)).toEqual([
      `${own.id}-1`,
    ]);

    const home = () => world.heron.get<GroupHome>(`/groups/${world.group}`);
    const { messages } = await home();
    expect(messages).toMatchObject([
      { id: waiting.authorAskedIn, author: { name: 'Maya Lind', isYou: false } },
    ]);
    const path = `/groups/${world.group}/threads/${waiting.authorAskedIn}`;
    expect((await world.heron.get<ThreadPage>(path)).posts).toMatchObject([
      { body: sent.message, author: { name: 'Maya Lind', isYou: false } },
    ]);
    await expectProblem(world.otter.request('GET', path), 'not-found');
    expect((await world.otter.get<GroupHome>(`/groups/${world.group}`)).messages).toEqual([]);

    await world.heron.post(`${path}/posts`, { body: 'It is quieter now.' });
    expect(await read(own)).toMatchObject({ state: 'open', authorAsked: false });
    expect((await read(own)).history.at(-1)).toMatchObject({ action: 'author-answered', by: null });
    expect((await home()).messages).toEqual([]);
    await emptyQueue(world.lind);
  });

  it('does not hide a wait that lasts too long: it is overdue like any other', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    await step(own, world.lind, 'write-to-author', { version, message: 'How is tonight?' });
    world.deps.travel(240 * minute + 1);
    await staffIsBack(world);
    expect(await queueOf(world.lind)).toMatchObject([{ state: 'awaiting-author', overdue: true }]);
    await emptyQueue(world.lind);
  });

  it('is answered by nobody else: a facilitator who writes there again is still waiting', async () => {
    const own = await urgent();
    const { version } = await claim(own);
    await step(own, world.lind, 'write-to-author', { version, message: 'How is tonight?' });
    const { authorAskedIn } = await read(own);
    await world.both.post(`/groups/${world.group}/threads/${authorAskedIn}/posts`, {
      body: 'I am here as well.',
    });
    expect(await read(own)).toMatchObject({ state: 'awaiting-author' });
    await emptyQueue(world.lind);
  });
});

describe('another look that the author asks for', () => {
  const removed = { outcome: 'removed-with-reason', noteToAuthor: 'It names somebody.' };
  const ask = (of: Thread, who: TestClient = world.heron) =>
    who.request('POST', `${of.path}/posts/1/another-look`, {});
  const mine = async (of: Thread) => (await of.read(world.heron)).posts[0]?.anotherLook;

  it('is possible after a person has held or removed the post, and for its author alone', async () => {
    const own = await urgent();
    await expectProblem(ask(own), 'not-allowed');
    expect(await mine(own)).toBeNull();
    await decides(world.lind, reviewPathOf(own), removed);
    expect(await mine(own)).toEqual({ state: 'possible', somebodyElse: true });
    await expectProblem(ask(own, world.otter), 'not-allowed');
    expect((await own.read(world.otter)).posts[0]?.anotherLook).toBeNull();
    expect((await ask(own)).status).toBe(200);
    expect((await ask(own)).status).toBe(200);
    expect(await mine(own)).toEqual({ state: 'asked', somebodyElse: true });
    const { history } = await read(own);
    expect(history.filter((one) => one.action === 'another-look-asked')).toHaveLength(1);
    await emptyQueue(world.both);
  });

  it('is for a different clinician: who decided before does not take it from them', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), removed);
    await ask(own);
    expect((await read(own)).youMay).toEqual([]);
    const { detail } = await expectProblem(step(own, world.lind, 'claim', {}), 'not-allowed');
    expect(detail).toContain('Another clinician');
    // Nor is it given back to them by whoever took it.
    const { version } = await world.both.post<ReviewDetail>(`${reviewPathOf(own)}/claim`, {});
    const to = await idOf(own, 'Maya Lind', world.both);
    const back = { version, to, note: 'You know it.' };
    await expectFieldError(step(own, world.both, 'hand-over', back), 'to');
    await step(own, world.both, 'release', { version });
    await decides(world.both, reviewPathOf(own), { putBack: true });
    expect((await own.read(world.otter)).posts[0]).toMatchObject({ state: 'published' });
    expect(await mine(own)).toBeNull();
  });

  it('cannot be asked for again about what answered it', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), removed);
    await ask(own);
    await decides(world.both, reviewPathOf(own), removed);
    expect(await mine(own)).toBeNull();
    await expectProblem(ask(own), 'not-allowed');
  });

  it('waits in the queue where nobody else leads the group, and the author is told so', async () => {
    const alone = await createWorld({
      clinicians: [
        { slug: 'lind', name: 'Maya Lind', groups: ['two'] },
        { slug: 'both', name: 'Ines Both', groups: ['one', 'two'] },
        { slug: 'okafor', name: 'Chidi Okafor', groups: ['two'] },
      ],
    });
    const own = await thread(alone.heron, alone.group, { body: words.urgent });
    const path = reviewPathOf(own);
    await decides(alone.both, path, removed);
    await alone.heron.post(`${own.path}/posts/1/another-look`, {});
    expect((await own.read(alone.heron)).posts[0]?.anotherLook).toEqual({
      state: 'asked',
      somebodyElse: false,
    });
    const { colleagues, youMay } = await alone.both.get<ReviewDetail>(path);
    expect({ colleagues, youMay }).toEqual({ colleagues: [], youMay: [] });
    await expectProblem(alone.both.request('POST', `${path}/claim`, {}), 'not-allowed');
    alone.deps.travel(24 * 60 * minute);
    const signedInAgain = await alone.clinic.staff('both');
    expect(await queueOf(signedInAgain)).toMatchObject([
      { state: 'reopened', overdue: true, mustBeAnother: true },
    ]);
    await alone.deps.stop();
  });
});

describe('deciding several at once', () => {
  const reported = async () => {
    const own = await thread(world.heron, world.group);
    await world.otter.post(`${own.path}/posts/1/reports`, {
      kind: 'breaks-agreement',
      words: 'It names the clinic.',
    });
    return own;
  };
  const together = (reviews: { id: string; version: number }[]) =>
    world.lind.post<ResolvedInBulk>('/reviews/resolve-in-bulk', {
      reviews,
      outcome: 'no-action-needed',
      reason: 'Within the agreement.',
    });

  it('takes what is routine and leaves what presses, was changed or is held by somebody', async () => {
    const [plain, raised, changed, claimed] = [
      await reported(),
      await reported(),
      await reported(),
      await reported(),
    ];
    const seen = (await queueOf(world.lind)).map(({ id, version }) => ({ id, version }));
    expect(seen).toHaveLength(4);
    await world.heron.request('PATCH', `${raised.path}/posts/1`, {
      body: words.urgent,
      version: 1,
    });
    await world.otter.post(`${changed.path}/posts/1/reports`, {
      kind: 'breaks-agreement',
      words: 'Once more.',
    });
    await claim(claimed, world.both);
    const { decided, left } = await together(seen);
    expect(decided).toBe(1);
    expect([...left].sort()).toEqual([raised, changed, claimed].map((one) => `${one.id}-1`).sort());
    expect(await read(plain)).toMatchObject({ state: 'resolved', decision: { by: 'Maya Lind' } });
    expect((await together([{ id: `${raised.id}-1`, version: 3 }])).decided).toBe(0);
    await emptyQueue(world.both);
  });
});

describe('filters', () => {
  it('show one group, and what was decided, the newest first, page by page', async () => {
    const decided: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      world.deps.travel(1000);
      const own = await urgent();
      await decides(world.lind, reviewPathOf(own));
      decided.unshift(`${own.id}-1`);
    }
    const there = await queueOf(world.both, 'show=decided');
    expect(there.slice(0, 3).map((one) => one.id)).toEqual(decided);
    expect(there[0]).toMatchObject({
      state: 'resolved',
      decision: { by: 'Maya Lind', outcome: 'no-action-needed' },
      youMay: ['reopen'],
    });
    const times = there.map((one) => one.decision?.at ?? '');
    expect(times).toEqual([...times].sort().reverse());
    const two = await thread(world.stranger, world.clinic.group('two'), { body: words.urgent });
    expect(
      (await queueOf(world.both, `group=${world.clinic.group('two')}`)).map((one) => one.id),
    ).toEqual([`${two.id}-1`]);
    expect(await queueOf(world.both, `group=${world.group}`)).toEqual([]);
    await expectProblem(
      world.lind.request('GET', `/reviews?group=${world.clinic.group('two')}`),
      'not-found',
    );
  });
});
