import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EarlierWords, WrittenPost } from '#shared/contracts/post.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
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

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const edit = (of: Thread, number: number, body: unknown, version: number, as = world.heron) =>
  as.request('PATCH', `${of.path}/posts/${number}`, { body, version });
const withdraw = (of: Thread, number = 1) =>
  world.heron.request('POST', `${of.path}/posts/${number}/withdraw`, {});

describe('words that were edited or taken back', () => {
  it('are there for the group’s clinicians, each version, and for nobody else', async () => {
    const own = await thread(world.heron, world.group, { body: 'The soup was useless.' });
    const path = `${own.path}/posts/1/earlier-words`;
    const edit = { body: 'I am angry.', version: 1 };
    await world.heron.request('PATCH', `${own.path}/posts/1`, edit);
    await world.heron.post(`${own.path}/posts/1/withdraw`, {});
    const { words, state } = await world.lind.get<EarlierWords>(path);
    expect(state).toBe('withdrawn');
    expect(words.map((one) => one.body)).toEqual(['I am angry.', 'The soup was useless.']);
    for (const who of [world.heron, world.otter]) {
      await expectProblem(who.request('GET', path), 'not-allowed');
      expect(JSON.stringify(await own.read(who))).not.toContain('angry');
    }
    await expectProblem(world.stranger.request('GET', path), 'not-found');
    expect((await own.read(world.lind)).posts[0]?.youMay.readEarlierWords).toBe(true);
    expect((await own.read(world.otter)).posts[0]?.youMay.readEarlierWords).toBe(false);
  });
});

describe('replying', () => {
  it('adds a post with the next number and counts it', async () => {
    const own = await thread(world.heron, world.group);
    const written = await own.reply(world.otter, 'Here with you.');
    expect(written).toEqual({ number: 2, page: 1, state: 'published', version: 1 });
    const page = await own.read(world.heron);
    expect(page.thread).toMatchObject({ replies: 1, waitingForReply: false });
    expect(page.posts[1]).toMatchObject({
      body: 'Here with you.',
      author: { name: 'River Otter', isYou: false },
      youMay: { edit: false, withdraw: false, respond: true, report: true },
    });
  });

  it('opens a review where the words ask for one, and none where they do not', async () => {
    const own = await thread(world.heron, world.group);
    await own.reply(world.otter, words.calm);
    expect(await queueOf(world.lind)).toEqual([]);
    await own.reply(world.otter, words.soon);
    expect(await queueOf(world.lind)).toMatchObject([
      { lane: 'soon', author: 'River Otter', held: false, state: 'open' },
    ]);
    await decides(world.lind, reviewPathOf(own, 3));
  });

  it('is screened under its alias too', async () => {
    const own = await thread(world.heron, world.group);
    await own.reply(world.otter, words.calm, { alias: 'Wish I was dead' });
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own, 2));
    expect(review.signals.map((one) => one.field)).toContain('name');
    expect(review.author).toBe('River Otter');
    await decides(world.lind, reviewPathOf(own, 2));
  });

  it('is told as "not about me" to clinicians and lowers nothing', async () => {
    const own = await thread(world.heron, world.group);
    await own.reply(world.otter, words.urgent, { notAboutMe: true });
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own, 2));
    expect(review).toMatchObject({ lane: 'urgent', target: { notAboutMe: true } });
    await decides(world.lind, reviewPathOf(own, 2));
  });

  it('opens no review of a calm post by staff, and holds nothing that staff write', async () => {
    const own = await thread(world.heron, world.group);
    const written = await own.reply(world.lind, words.goodbye);
    expect(written.state).toBe('published');
    expect((await own.read(world.lind)).posts[1]).toMatchObject({
      author: { name: 'Maya Lind', kind: 'clinician' },
      notice: null,
    });
    await decides(world.both, reviewPathOf(own, 2));
  });
});

describe('editing', () => {
  it('replaces the words and says that it did', async () => {
    const own = await thread(world.heron, world.group);
    const response = await edit(own, 1, 'Better words.', 1);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ number: 1, page: 1, state: 'published', version: 2 });
    const [post] = (await own.read(world.otter)).posts;
    expect(post).toMatchObject({ body: 'Better words.', edited: true, version: 2 });
  });

  it('is refused as stale when the post was edited elsewhere meanwhile', async () => {
    const own = await thread(world.heron, world.group);
    await edit(own, 1, 'On the phone.', 1);
    await expectProblem(edit(own, 1, 'On the laptop.', 1), 'stale');
    expect((await own.read(world.heron)).posts[0]?.body).toBe('On the phone.');
  });

  it('with the same words changes nothing and is fine twice', async () => {
    const own = await thread(world.heron, world.group);
    await edit(own, 1, 'On the phone.', 1);
    const again = await edit(own, 1, 'On the phone.', 1);
    expect((await again.json()) as WrittenPost).toMatchObject({ version: 2 });
  });

  it('needs words and the version that was edited', async () => {
    const own = await thread(world.heron, world.group);
    await expectFieldError(edit(own, 1, ' ', 1), 'body');
    await expectFieldError(edit(own, 1, 'a', 0), 'version');
    await expectFieldError(edit(own, 1, 'a'.repeat(6001), 1), 'body');
  });

  it('keeps the earlier words for reviewers, the newest first, and for nobody else', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    world.deps.travel(1000);
    await edit(own, 1, 'Second words.', 1);
    await edit(own, 1, 'Third words.', 2);
    const { target } = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(target.kind === 'post' && target.texts.map((one) => [one.version, one.body])).toEqual([
      [3, 'Third words.'],
      [2, 'Second words.'],
      [1, words.urgent],
    ]);
    expect(JSON.stringify(await own.read(world.otter))).not.toContain(words.urgent);
    await decides(world.lind, reviewPathOf(own));
  });

  it('opens a review when the new words ask for one', async () => {
    const own = await thread(world.heron, world.group);
    await edit(own, 1, words.urgent, 1);
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(review).toMatchObject({ lane: 'urgent', state: 'open', analysis: 'pending' });
    expect(review.signals.every((one) => one.textVersion === 2)).toBe(true);
    await decides(world.lind, reviewPathOf(own));
  });

  it('joins the open review, raises its lane and never lowers it', async () => {
    const own = await thread(world.heron, world.group, { body: words.soon });
    await edit(own, 1, words.urgent, 1);
    const raised = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(raised).toMatchObject({ lane: 'urgent', state: 'open' });
    await edit(own, 1, words.calm, 2);
    const after = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(after).toMatchObject({ lane: 'urgent', state: 'open' });
    expect(after.signals.map((one) => one.textVersion).sort()[0]).toBe(1);
    expect(after.history.map((one) => one.action)).toEqual([
      'opened',
      'text-edited',
      'signal-joined',
      'text-edited',
    ]);
    expect(await queueOf(world.lind)).toHaveLength(1);
    await decides(world.lind, reviewPathOf(own));
  });

  it('is told as "not about me" to clinicians, of the new words only, and lowers nothing', async () => {
    const own = await thread(world.heron, world.group, { body: words.calm });
    const said = (body: string, version: number, notAboutMe: boolean) =>
      world.heron.request('PATCH', `${own.path}/posts/1`, { body, version, notAboutMe });
    const review = () => world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect((await said(words.urgent, 1, true)).status).toBe(200);
    expect(await review()).toMatchObject({ lane: 'urgent', target: { notAboutMe: true } });
    await said(`${words.urgent} Tonight.`, 2, false);
    expect(await review()).toMatchObject({ target: { notAboutMe: false } });
    await decides(world.lind, reviewPathOf(own));
  });

  it('reopens a decided review when the new words ask for a look', async () => {
    const own = await thread(world.heron, world.group, { body: words.soon });
    await decides(world.lind, reviewPathOf(own));
    expect(await queueOf(world.lind)).toEqual([]);
    await edit(own, 1, words.urgent, 1);
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'urgent', state: 'reopened' }]);
    await decides(world.lind, reviewPathOf(own));
  });

  it('holds a post whose new words must be met by a person first', async () => {
    const own = await thread(world.heron, world.group);
    const written = (await (await edit(own, 1, words.goodbye, 1)).json()) as WrittenPost;
    expect(written.state).toBe('waiting');
    await expectProblem(world.otter.request('GET', own.path), 'not-found');
    expect((await own.read(world.heron)).posts[0]?.notice).toMatchObject({ kind: 'held' });
    await decides(world.lind, reviewPathOf(own));
    expect((await own.read(world.otter)).posts[0]?.state).toBe('published');
  });

  it('cannot get a held post out of its hold', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    const written = (await (await edit(own, 1, words.calm, 1)).json()) as WrittenPost;
    expect(written.state).toBe('waiting');
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'crisis', held: true }]);
    await decides(world.lind, reviewPathOf(own));
  });
});

describe('withdrawing', () => {
  it('leaves a tombstone without words, and may be done twice', async () => {
    const own = await thread(world.heron, world.group);
    await own.reply(world.otter, 'Here with you.');
    expect((await withdraw(own)).status).toBe(200);
    expect(await (await withdraw(own)).json()).toMatchObject({ state: 'withdrawn' });
    const [post] = (await own.read(world.otter)).posts;
    expect(post).toMatchObject({ state: 'withdrawn', body: '' });
    expect(Object.values(post?.youMay ?? { none: true })).not.toContain(true);
  });

  it('keeps an open review open, with the words that were taken back', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await withdraw(own);
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'urgent', state: 'open' }]);
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(review.target).toMatchObject({
      state: 'withdrawn',
      texts: [{ version: 1, body: words.urgent }],
    });
    expect(review.history.at(-1)?.action).toBe('text-withdrawn');
    await decides(world.lind, reviewPathOf(own));
    expect((await own.read(world.heron)).posts[0]?.state).toBe('withdrawn');
  });

  it('says of words that the second layer had not read that it will not read them any more', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await withdraw(own);
    expect(await queueOf(world.lind)).toMatchObject([{ analysis: 'withdrawn' }]);
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    expect(review).toMatchObject({
      analysis: 'withdrawn',
      analysisDetail: { state: 'withdrawn', source: null, askAgainAt: null },
    });
    await decides(world.lind, reviewPathOf(own));
  });

  it('of a held post leaves its review in the crisis lane', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    await withdraw(own);
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'crisis', held: false }]);
    await decides(world.lind, reviewPathOf(own));
  });

  it('does not reopen what was decided', async () => {
    const own = await thread(world.heron, world.group, { body: words.soon });
    await decides(world.lind, reviewPathOf(own));
    await withdraw(own);
    expect(await queueOf(world.lind)).toEqual([]);
  });

  it('is nobody’s to do with a removed post, nor is editing it', async () => {
    const own = await thread(world.heron, world.group, { body: words.soon });
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'Let us talk about this in the room.',
    });
    await expectProblem(withdraw(own), 'not-allowed');
    await expectProblem(edit(own, 1, 'New words.', 1), 'not-allowed');
  });
});
