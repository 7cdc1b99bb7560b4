import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { SupportListsView } from '#shared/contracts/support-lists.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { becomesSupporter } from '#test/factories/supporter.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// What peer supporters are asked to look at, how they say that they will, and what they must not be able to tell from it.

const hour = 60 * 60_000;
let world: World;
let lind: TestClient;
beforeEach(async () => {
  world = await createWorld();
  await becomesSupporter(world, world.alum, 'Amber Lantern');
  lind = await world.clinic.staff('lind');
});
afterEach(() => world.deps.stop());

/** A second after whatever was before, so that the order is known. */
const shared = (title: string, change: object = {}) => {
  world.deps.travel(1000);
  return thread(world.heron, world.group, { title, audience: 'group-and-alumni', ...change });
};
const lists = (who: TestClient = world.alum) =>
  who.get<SupportListsView>(`/groups/${world.group}/waiting`);
const titles = (of: SupportListsView['waiting']) => of.map((one) => one.title);
const says = (who: TestClient, of: Thread, step = 'take') =>
  who.request('POST', `${of.path}/answering`, { step });
const own = (body: object) => world.alum.post(`/groups/${world.group}/supporting`, body);
async function waits(milliseconds: number) {
  world.deps.travel(milliseconds);
  lind = await world.clinic.staff('lind');
}
/** So that what they write is no longer what somebody new writes. */
async function isNotNewAnyMore(who: TestClient) {
  for (const title of ['1', '2', '3']) await thread(who, world.group, { title });
}

describe('the lists of a peer supporter', () => {
  it('welcome who has just begun, at once, and hold who has waited for twelve hours', async () => {
    await shared('my first words');
    await isNotNewAnyMore(world.heron);
    await shared('as before');
    expect(await lists()).toMatchObject({ state: 'active', answersWithinHours: 24, waiting: [] });
    expect(titles((await lists()).welcome)).toEqual(['my first words']);
    await waits(13 * hour);
    expect(titles((await lists()).waiting)).toEqual(['as before']);
    await waits(14 * 24 * hour);
    expect(await lists()).toMatchObject({ welcome: [] });
    expect(titles((await lists()).waiting)).toEqual(['my first words', 'as before']);
  });

  it('never welcome anybody under an alias, which would tell that its writer is new', async () => {
    await shared('somebody', { alias: 'Grey Moth' });
    expect((await lists()).welcome).toEqual([]);
  });

  it('hold nothing that is not shared with alumni, or older than their invitation', async () => {
    await thread(world.heron, world.group);
    await thread(world.heron, world.group, { audience: 'facilitators' });
    await waits(13 * hour);
    expect(await lists()).toMatchObject({ welcome: [], waiting: [] });
    await shared('before');
    world.deps.travel(1000);
    const late = await world.clinic.joins('one', 'Late Sparrow', 'alum');
    await becomesSupporter(world, late, 'Late Sparrow');
    expect((await lists(late)).welcome).toEqual([]);
    expect(titles((await lists()).welcome)).toEqual(['before']);
  });

  it('are empty for an alum who is no supporter, on a break or paused, and nobody else among members has them', async () => {
    await shared('my first words');
    const other = await world.clinic.joins('one', 'Late Sparrow', 'alum');
    expect(await lists(other)).toMatchObject({ state: 'learning', welcome: [] });
    await own({ step: 'rest' });
    expect(await lists()).toMatchObject({ state: 'resting', welcome: [] });
    await own({ step: 'come-back' });
    expect(titles((await lists()).welcome)).toEqual(['my first words']);
    await expectProblem(
      world.heron.request('GET', `/groups/${world.group}/waiting`),
      'not-allowed',
    );
  });

  it('are the only place where alumni are asked: neither home nor the threads have a second list', async () => {
    await shared('as before');
    await waits(13 * hour);
    const home = await world.alum.get<GroupHome>(`/groups/${world.group}`);
    expect(home.waiting).toEqual([]);
    expect(titlesOf(home.threads)).toEqual(['as before']);
    const { threads } = await world.alum.get<ThreadList>(
      `/groups/${world.group}/threads?filter=waiting-for-reply`,
    );
    expect(threads).toEqual([]);
  });
});
const titlesOf = (of: readonly { title: string }[]) => of.map((one) => one.title);

describe('“I will answer this”', () => {
  it('is seen by other supporters in words without a name, by facilitators with it, and ends by itself', async () => {
    const one = await shared('my first words');
    const other = await world.clinic.joins('one', 'Late Sparrow', 'alum');
    await becomesSupporter(world, other, 'Late Sparrow');
    await waits(1000);
    const two = await shared('a second');
    expect((await says(world.alum, two)).status).toBe(204);
    expect((await says(world.alum, two)).status, 'said twice it stands once').toBe(204);
    expect((await lists()).yours).toMatchObject([
      { title: 'a second', answering: { isYou: true } },
    ]);
    const [seen] = (await lists(other)).welcome.filter((of) => of.id === two.id);
    expect(seen?.answering).toMatchObject({ isYou: false, name: null });
    await expectProblem(says(other, two), 'already-used');
    expect((await lists(lind)).waiting.find((of) => of.id === two.id)).toMatchObject({
      answering: { name: 'Amber Lantern', isYou: false },
      keptBack: null,
    });
    await waits(24 * hour);
    expect((await lists()).yours).toEqual([]);
    expect(titles((await lists()).welcome)).toEqual(['my first words', 'a second']);
    expect((await says(other, two)).status).toBe(204);
    expect((await says(other, one)).status).toBe(204);
  });

  it('is put down again, and whoever takes a break, stops or is ended puts it down as well', async () => {
    const one = await shared('my first words');
    const isTaken = async () => (await lists(lind)).waiting[0]?.answering !== null;
    await says(world.alum, one);
    await says(world.alum, one, 'put-down');
    expect(await isTaken()).toBe(false);
    await says(world.alum, one);
    await own({ step: 'rest' });
    expect(await isTaken()).toBe(false);
    await expectProblem(says(world.alum, one), 'not-allowed');
    await own({ step: 'come-back' });
    await says(world.alum, one);
    expect(await isTaken()).toBe(true);
    await own({ step: 'stop' });
    expect(await isTaken()).toBe(false);
    await expectProblem(says(world.alum, one), 'not-allowed');
  });

  it('is said to no more threads than one carries, however many are asked for at once, and a talk is carried on for a week', async () => {
    const three: Thread[] = [];
    for (const title of ['a', 'b', 'c']) three.push(await shared(title));
    await own({ step: 'carry-fewer', most: 2 });
    const all = await Promise.all(three.map((one) => says(world.alum, one)));
    expect(all.map((one) => one.status).sort()).toEqual([204, 204, 403]);
    const refused = three[all.findIndex((one) => one.status === 403)];
    const taken = three[all.findIndex((one) => one.status === 204)];
    if (!refused || !taken) throw new Error('One must be taken and one refused');
    expect(await lists()).toMatchObject({ hasEnough: true });
    expect(titles((await lists()).welcome)).toEqual([
      (await refused.read(world.alum)).thread.title,
    ]);
    const { detail } = await expectProblem(says(world.alum, refused), 'not-allowed');
    expect(detail).toContain('that is enough');

    await taken.reply(world.alum, words.calm);
    await waits(25 * hour);
    expect(titles((await lists()).yours)).toHaveLength(1);
    expect(await lists()).toMatchObject({ hasEnough: false });
    await waits(6 * 24 * hour);
    expect((await lists()).yours).toEqual([]);
  });

  it('counts a thread in which a supporter just writes, and stops nobody from writing', async () => {
    await own({ step: 'carry-fewer', most: 1 });
    const [one, two] = [await shared('a'), await shared('b')];
    await one.reply(world.alum, words.calm);
    expect(await lists()).toMatchObject({ hasEnough: true, yours: [{ id: one.id }] });
    expect((await two.reply(world.alum, words.calm)).number).toBe(2);
  });
});

describe('an answer that is taken back', () => {
  it('leaves somebody waiting again, and is carried by nobody', async () => {
    await own({ step: 'carry-fewer', most: 1 });
    const target = await shared('the one');
    await says(world.alum, target);
    const { number } = await target.reply(world.alum, words.calm);
    expect(await lists()).toMatchObject({ hasEnough: true });
    await world.alum.post(`${target.path}/posts/${number}/withdraw`, {});
    const after = await lists();
    expect(after).toMatchObject({ hasEnough: false, yours: [] });
    expect(titles(after.welcome)).toEqual(['the one']);
    expect((await says(world.alum, target)).status).toBe(204);
  });
});

describe('a thread with an open review that presses', () => {
  /** All that an alum can ask about a thread, and the answers to the letter. The last two change it, where it can be changed. */
  async function observed(of: Thread): Promise<unknown[]> {
    const answers: unknown[] = [];
    const ask = async (method: string, path: string, body?: object) => {
      const response = await world.alum.request(method, path, body, once());
      const text = await response.text();
      answers.push([method, path, response.status, text.replace(/,?"requestId":"[^"]*"/, '')]);
    };
    await ask('GET', `/groups/${world.group}`);
    await ask('GET', `/groups/${world.group}/threads`);
    await ask('GET', `/groups/${world.group}/threads?filter=waiting-for-reply`);
    await ask('GET', `/groups/${world.group}/waiting`);
    await ask('GET', `/groups/${world.group}/supporting`);
    await ask('GET', of.path);
    await ask('POST', `${of.path}/answering`, { step: 'put-down' });
    await ask('POST', `${of.path}/answering`, { step: 'take' });
    return answers;
  }
  const presses = (of: Thread) =>
    world.otter.request(
      'POST',
      `${of.path}/posts/1/reports`,
      { kind: 'worried-about-someone', words: words.urgent },
      once(),
    );

  it('stands in no list from the moment of the review to its end, whatever opened it', async () => {
    const byWords = await shared('by its words', { body: words.urgent });
    const byReport = await shared('by a report');
    const ordinary = await shared('ordinary');
    expect(titles((await lists()).welcome)).toEqual(['by a report', 'ordinary']);
    await says(world.alum, byReport);
    expect(titles((await lists()).yours)).toEqual(['by a report']);
    await presses(byReport);
    expect(titles((await lists()).welcome)).toEqual(['ordinary']);
    expect((await lists()).yours).toEqual([]);
    await waits(13 * hour);
    expect((await lists()).waiting).toEqual([]);
    expect((await lists(lind)).waiting.map((one) => [one.title, one.keptBack])).toEqual([
      ['by its words', 'review'],
      ['by a report', 'review'],
      ['ordinary', null],
    ]);
    await decides(lind, reviewPathOf(byReport));
    await decides(lind, reviewPathOf(byWords));
    expect(titles((await lists()).welcome)).toEqual(['by its words', 'ordinary']);
    expect(titles((await lists()).yours)).toEqual(['by a report']);
    expect((await says(world.alum, ordinary)).status).toBe(204);
  });

  it.each([false, true])(
    'cannot be told, by any answer, from one that a facilitator said they will answer (taken on before: %s)',
    async (isTaken) => {
      await shared('another one');
      const target = await shared('the one');
      const takesOn = async () => {
        if (isTaken) expect((await says(world.alum, target)).status).toBe(204);
      };
      await takesOn();
      expect((await says(lind, target)).status).toBe(204);
      const kept = await observed(target);
      await says(lind, target, 'put-down');
      expect(JSON.stringify((await lists()).welcome)).toContain('the one');
      await takesOn();
      expect((await presses(target)).status).toBe(201);
      expect(await observed(target)).toEqual(kept);
      expect(kept.at(-1)).toMatchObject({ 2: 409 });
      expect(JSON.stringify(kept[3])).not.toContain('the one');
    },
  );

  it('that a supporter has answered stays with them to the letter, whatever is reported there', async () => {
    const target = await shared('the one');
    expect((await says(world.alum, target)).status).toBe(204);
    await target.reply(world.alum, words.calm);
    const before = await lists();
    expect(titles(before.yours)).toEqual(['the one']);
    expect((await presses(target)).status).toBe(201);
    expect(await lists()).toEqual(before);
  });

  it('is refused to a supporter with the very words for one that was answered meanwhile', async () => {
    const [pressing, answered] = [await shared('a'), await shared('b')];
    await presses(pressing);
    await answered.reply(world.otter, words.calm);
    const problems = [];
    for (const one of [pressing, answered]) {
      problems.push(await expectProblem(says(world.alum, one), 'already-used'));
    }
    const said = problems.map(({ type, title, status, detail }) => ({
      type,
      title,
      status,
      detail,
    }));
    expect(said[0]).toEqual(said[1]);
  });
});
