import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CrisisPanel } from '#shared/contracts/crisis-resources.ts';
import type { Post } from '#shared/contracts/post.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { expectFieldError } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  emptyQueue,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// An answer says what it mentions as a first post does, and is folded behind that.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const said = 'Her coat still hangs in the hall. I walk past it.';
const part = { number: 2, version: 1, from: 0, to: 33 };

const postOf = async (of: Thread, as: TestClient, number = 2): Promise<Post> => {
  const found = (await of.read(as)).posts.find((post) => post.number === number);
  if (!found) throw new Error(`There is no post ${number}.`);
  return found;
};
/** A thread in which the otter has answered with these notes. */
async function answered(notes: readonly string[] = ['loss'], more: Record<string, unknown> = {}) {
  const of = await thread(world.heron, world.group);
  await of.reply(world.otter, said, { contentNotes: notes, ...more });
  return of;
}
const folds = (as: TestClient, folded: readonly string[]) =>
  as.request('PUT', `/groups/${world.group}/boundaries/notes`, { folded });
const stored = async (of: Thread, number: number) =>
  (await everything(world.deps, 'forum')).find(
    (item) => item.type === 'post' && item.threadId === of.id && item.number === number,
  );

describe('an answer with content notes', () => {
  afterEach(async () => {
    for (const who of [world.heron, world.otter]) await folds(who, contentNotes);
  });

  it('is folded for everybody who reads it, its author and the facilitators too, as a first post is', async () => {
    const of = await answered(['loss', 'loss', 'eating']);
    for (const who of [world.heron, world.otter, world.lind]) {
      expect(await postOf(of, who)).toMatchObject({
        body: said,
        contentNotes: ['loss', 'eating'],
        folded: true,
      });
      expect(await postOf(of, who, 1)).toMatchObject({ contentNotes: [], folded: false });
    }
  });

  it('says nothing of the thread: its first post and its lists stay as they are', async () => {
    const of = await answered();
    expect((await of.read(world.heron)).thread.contentNotes).toEqual([]);
    const leftOut = { folded: ['loss'], leftOut: ['loss'] };
    await world.heron.request('PUT', `/groups/${world.group}/boundaries/notes`, leftOut);
    expect(JSON.stringify(await world.heron.get(`/groups/${world.group}/threads`))).toContain(
      of.id,
    );
  });

  it('is open at once for whoever wishes so, and for nobody else', async () => {
    const of = await answered(['loss', 'eating']);
    expect((await folds(world.heron, ['eating'])).status).toBe(204);
    expect((await postOf(of, world.heron)).folded).toBe(true);
    expect((await folds(world.heron, [])).status).toBe(204);
    expect(await postOf(of, world.heron)).toMatchObject({
      contentNotes: ['loss', 'eating'],
      folded: false,
    });
    expect((await postOf(of, world.otter)).folded).toBe(true);
  });

  it('in a thread whose first post has notes has its own, and none of them where it says nothing', async () => {
    const of = await thread(world.heron, world.group, { contentNotes: ['medical'] });
    await of.reply(world.otter, 'Soup.');
    await of.reply(world.otter, said, { contentNotes: ['loss'] });
    const { posts } = await of.read(world.heron);
    expect(posts.map((post) => post.contentNotes)).toEqual([['medical'], [], ['loss']]);
    expect(posts.map((post) => post.folded)).toEqual([true, false, true]);
  });

  it('keeps them when its words are edited', async () => {
    const of = await answered();
    const edit = { body: 'Her coat is gone now.', version: 1 };
    expect((await world.otter.request('PATCH', `${of.path}/posts/2`, edit)).status).toBe(200);
    expect(await postOf(of, world.heron)).toMatchObject({
      body: edit.body,
      contentNotes: ['loss'],
      folded: true,
    });
  });

  it.each([
    ['contentNotes.0', ['weather']],
    ['contentNotes', 'loss'],
    ['contentNotes', ['loss', 'eating', 'violence', 'medical', 'suicide']],
  ])('is not taken where they are not of the list, or too many (%#)', async (path, notes) => {
    const of = await thread(world.heron, world.group);
    const sent = { body: said, contentNotes: notes };
    await expectFieldError(world.otter.request('POST', `${of.path}/posts`, sent, once()), path);
    expect((await of.read(world.heron)).posts).toHaveLength(1);
  });

  it('is stored with nothing more than a post without them has, and that is the notes', async () => {
    const of = await answered(['loss']);
    await of.reply(world.otter, said);
    const [noted, plain] = await Promise.all([stored(of, 2), stored(of, 3)]);
    expect(noted?.contentNotes).toEqual(['loss']);
    expect(Object.keys(plain ?? {})).not.toContain('contentNotes');
    expect(Object.keys(noted ?? {}).filter((key) => !(key in (plain ?? {})))).toEqual([
      'contentNotes',
    ]);
  });
});

describe('a part of an answer with content notes', () => {
  afterEach(() => folds(world.heron, contentNotes));

  it('stands as folded above what answers it as the post itself, for each reader', async () => {
    const of = await answered();
    await of.reply(world.heron, 'I have such a coat.', { quotes: part });
    const quoted = { words: said.slice(0, 33), contentNotes: ['loss'], folded: true };
    for (const who of [world.heron, world.otter, world.lind]) {
      expect(await postOf(of, who, 3)).toMatchObject({
        contentNotes: [],
        folded: false,
        quote: quoted,
      });
    }
    await folds(world.heron, []);
    expect((await postOf(of, world.heron, 3)).quote).toMatchObject({ ...quoted, folded: false });
  });

  it('is found folded from another page, too', async () => {
    const of = await answered();
    for (let n = 3; n <= 20; n += 1) await of.reply(n % 2 ? world.heron : world.otter, 'Hm.');
    await of.reply(world.heron, 'I have such a coat.', { quotes: part });
    const [last] = (await of.read(world.otter, '?page=2')).posts;
    expect(last?.quote).toMatchObject({ contentNotes: ['loss'], folded: true });
  });

  it('says of words that are not there no more than it did: neither words nor notes', async () => {
    const of = await answered();
    await of.reply(world.heron, 'I have such a coat.', { quotes: part });
    await world.otter.request('POST', `${of.path}/posts/2/withdraw`, {});
    const { quote } = await postOf(of, world.heron, 3);
    expect(quote).toMatchObject({
      state: 'withdrawn',
      words: null,
      contentNotes: [],
      folded: false,
    });
    expect(await postOf(of, world.heron)).toMatchObject({ contentNotes: [], folded: false });
  });

  it('stands open on a review: whoever decides reads all of it', async () => {
    const of = await answered();
    await of.reply(world.heron, words.urgent, { quotes: part });
    const { target } = await world.lind.get<ReviewDetail>(reviewPathOf(of, 3));
    expect(target.kind === 'post' && target.quote).toMatchObject({
      words: said.slice(0, 33),
      folded: false,
    });
    await emptyQueue(world.lind);
  });
});

describe('content notes never stand between words and whoever has to look', () => {
  const everyNote = contentNotes.slice(0, 4);

  it.each(['urgent', 'goodbye', 'calm'] as const)(
    'the same is noticed and held with them as without them (%s)',
    async (kind) => {
      const [plain, noted] = [await answered([]), await answered(everyNote)];
      const seen = [];
      for (const [of, notes] of [
        [plain, []],
        [noted, everyNote],
      ] as const) {
        const written = await of.reply(world.heron, words[kind], { contentNotes: notes });
        const answer = await world.lind.request('GET', reviewPathOf(of, written.number));
        const review = answer.ok ? ((await answer.json()) as ReviewDetail) : null;
        seen.push({
          written,
          status: answer.status,
          lane: review?.lane,
          signals: review?.signals.map(({ rule, span, lane, field }) => [rule, span, lane, field]),
          notice: (await postOf(of, world.heron, written.number)).notice?.kind,
        });
      }
      expect(seen[1]).toEqual(seen[0]);
      await emptyQueue(world.lind);
    },
  );

  it('the panel is asked with the words alone, and knows no notes', async () => {
    const asked = { texts: [words.urgent] };
    expect((await world.heron.post<CrisisPanel>('/crisis-panel', asked)).open).toBe(true);
    const more = { ...asked, contentNotes: ['suicide'] };
    expect((await world.heron.request('POST', '/crisis-panel', more)).status).toBe(422);
  });

  it('a held answer tells others nothing of them', async () => {
    const of = await thread(world.heron, world.group);
    await of.reply(world.heron, words.goodbye, { contentNotes: ['suicide'] });
    expect(JSON.stringify(await of.read(world.otter))).not.toContain('suicide');
    expect(await postOf(of, world.heron)).toMatchObject({ contentNotes: ['suicide'] });
    await emptyQueue(world.lind);
  });

  it('nor does one that was taken away, whose author still reads it', async () => {
    const of = await thread(world.heron, world.group);
    await of.reply(world.heron, words.urgent, { contentNotes: ['suicide'] });
    await decides(world.lind, reviewPathOf(of, 2), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'I took this away, and I will talk with you.',
    });
    expect(JSON.stringify(await of.read(world.otter))).not.toContain('suicide');
    expect(await postOf(of, world.heron)).toMatchObject({
      contentNotes: ['suicide'],
      folded: true,
    });
  });
});

describe('content notes and an alias', () => {
  it('others see the notes under that name, and nothing that leads to the other', async () => {
    const of = await answered(['eating'], { alias: 'Woolen Raft' });
    await of.reply(world.otter, 'And I meant it.', { contentNotes: ['loss'] });
    const other = await thread(world.heron, world.group);
    await other.reply(world.otter, said, { contentNotes: ['eating'] });
    const page = await of.read(world.heron);
    expect(page.posts.map(({ author, contentNotes }) => [author.name, contentNotes])).toEqual([
      ['Quiet Heron', []],
      ['Woolen Raft', ['eating']],
      ['Woolen Raft', ['loss']],
    ]);
    expect(JSON.stringify(page)).not.toContain('River Otter');
    const [aliased, open] = [await postOf(of, world.heron), await postOf(other, world.heron)];
    expect(Object.keys(aliased)).toEqual(Object.keys(open));
    expect({ ...aliased, author: null }).toEqual({ ...open, author: null });
    expect(aliased.author.avatar).not.toBe(open.author.avatar);
  });

  it('a muted name stays muted, and its notes fold what is opened once', async () => {
    const of = await answered(['eating'], { alias: 'Tin Lantern' });
    const muted = `${of.path}/posts/2/muted`;
    await world.heron.request('PUT', muted, {});
    expect(await postOf(of, world.heron)).toMatchObject({ muted: true, folded: true });
    await of.reply(world.lind, 'Thank you.', { quotes: part });
    expect((await postOf(of, world.heron, 3)).quote).toMatchObject({
      state: 'muted',
      words: null,
      contentNotes: [],
    });
    await world.heron.request('DELETE', muted, {});
  });
});
