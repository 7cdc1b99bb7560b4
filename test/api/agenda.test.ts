import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaWrite } from '#functions/data/agenda.ts';
import { agendaRecord } from '#functions/data/records.ts';
import {
  type AddedItem,
  type Agenda,
  type AgendaItem,
  agendaItemId,
} from '#shared/contracts/agenda.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, queueOf, thread, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const path = () => `/groups/${world.group}/agenda`;
const read = (as: TestClient) => as.get<Agenda>(path());
const adds = (as: TestClient, theme: string, headers = once()) =>
  as.post<AddedItem>(path(), { theme }, headers);
async function itemOf(as: TestClient, id: string): Promise<AgendaItem | undefined> {
  return (await read(as)).items.find((item) => item.id === id);
}
const marks = (as: TestClient, item: AgendaItem | undefined, mark: string) =>
  as.request('POST', `${path()}/${item?.id}/mark`, { mark, version: item?.version });

describe('a theme', () => {
  it('is there for the group, on the agenda and at home, without a name for anybody', async () => {
    const { id } = await adds(world.heron, 'Saying no at work');
    for (const as of [world.otter, world.lind]) {
      const item = await itemOf(as, id);
      expect(item).toMatchObject({ theme: 'Saying no at work', isYours: false, waits: false });
      expect(JSON.stringify(item)).not.toContain('Heron');
      const home = await as.get<GroupHome>(`/groups/${world.group}`);
      expect(home.agenda).toContainEqual(item);
    }
    expect(await itemOf(world.heron, id)).toMatchObject({ isYours: true });
    const { nextSession } = await read(world.otter);
    expect(nextSession?.startsAt).toBe(
      new Date(world.deps.now().getTime() + 4 * 24 * 60 * 60_000).toISOString(),
    );
  });

  it('holds no id, time or order by which it could be tied to somebody', async () => {
    for (const theme of ['one', 'two', 'three', 'four']) await adds(world.otter, theme);
    const items = (await everything(world.deps, 'forum')).filter(
      ({ type }) => type === 'agenda-item',
    );
    const people = new Set(items.map(({ by }) => String(by)));
    for (const as of [world.heron, world.lind]) {
      const { items: shown } = await read(as);
      expect(shown.map(({ id }) => id)).toEqual(shown.map(({ id }) => id).sort());
      const said = JSON.stringify(shown);
      for (const person of people) expect(said).not.toContain(person);
      expect(said).not.toMatch(/\d{4}-\d\d-\d\dT/);
    }
  });

  it('is once there for a request sent twice', async () => {
    const headers = once();
    expect(await adds(world.heron, 'Twice', headers)).toEqual(
      await adds(world.heron, 'Twice', headers),
    );
    expect((await read(world.heron)).items.filter(({ theme }) => theme === 'Twice')).toHaveLength(
      1,
    );
  });

  it('is refused empty, too long, and where an unknown field stands', async () => {
    const send = (body: unknown) => world.heron.request('POST', path(), body, once());
    await expectFieldError(send({ theme: ' ' }), 'theme');
    await expectFieldError(send({ theme: 'n'.repeat(limits.agendaTheme + 1) }), 'theme');
    await expectProblem(send({ theme: 'A', session: 'B' }), 'invalid-input');
  });

  it('in crisis language opens its review in the same step, says so to its author, and to nobody else', async () => {
    const { id, waits } = await adds(world.heron, words.urgent);
    expect(waits).toBe(false);
    expect(await itemOf(world.heron, id)).toMatchObject({ asked: true });
    expect(await itemOf(world.otter, id)).toMatchObject({ asked: false, theme: words.urgent });
    const review = `/reviews/${id}-agenda`;
    const detail = await world.lind.get<ReviewDetail>(review);
    expect(detail).toMatchObject({
      lane: 'urgent',
      author: 'Quiet Heron',
      target: { kind: 'agenda-item', theme: words.urgent },
      analysis: 'not-applicable',
    });
    expect(detail.signals.length).toBeGreaterThan(0);
    await expectProblem(world.okafor.request('GET', review), 'not-found');
    const refused = await expectProblem(
      (async () => {
        const { version } = await world.lind.post<ReviewDetail>(`${review}/claim`, {});
        return world.lind.request('POST', `${review}/resolve`, {
          version,
          outcome: 'held',
          noteToAuthor: 'Please bear with us.',
          reason: 'There is no post to hold.',
        });
      })(),
      'invalid-input',
    );
    expect(refused.errors?.[0]?.path).toBe('outcome');
    await world.lind.post(`${review}/release`, {});
    await decides(world.lind, review);
    expect((await queueOf(world.lind)).map((one) => one.id)).not.toContain(`${id}-agenda`);
  });

  it('that could draw others in waits: only its author and the facilitators know of it until one shows it', async () => {
    const { id, waits } = await adds(world.heron, words.goodbye);
    expect(waits).toBe(true);
    expect(await itemOf(world.heron, id)).toMatchObject({ waits: true, asked: true });
    expect(await itemOf(world.otter, id)).toBeUndefined();
    const home = await world.otter.get<GroupHome>(`/groups/${world.group}`);
    expect(home.agenda.map((item) => item.id)).not.toContain(id);
    await expectProblem(world.otter.request('POST', `${path()}/${id}/withdraw`, {}), 'not-found');
    const item = await itemOf(world.lind, id);
    expect(item?.youMay.mark).toEqual(['show', 'discussed']);
    expect((await marks(world.lind, item, 'show')).status).toBe(204);
    expect(await itemOf(world.otter, id)).toMatchObject({ waits: false });
  });
});

describe('one’s own words', () => {
  it('are brought by their author alone, and lead to where they stand', async () => {
    const opened = await thread(world.heron, world.group);
    const bring = (as: TestClient) =>
      as.request('POST', `${opened.path}/posts/1/agenda`, {}, once());
    for (const as of [world.otter, world.lind]) await expectProblem(bring(as), 'not-allowed');
    const seen = (await opened.read(world.heron)) satisfies ThreadPage;
    expect(seen.posts[0]?.youMay.bring).toBe(true);
    expect((await opened.read(world.otter)).posts[0]?.youMay.bring).toBe(false);
    const response = await bring(world.heron);
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as AddedItem;
    await expectProblem(bring(world.heron), 'already-used');
    expect(await itemOf(world.otter, id)).toMatchObject({
      theme: null,
      words: { threadId: opened.id, number: 1, title: 'Soup on a Sunday' },
    });
  });

  it('go from the agenda when they are taken back, for everybody but their author and the facilitators', async () => {
    const opened = await thread(world.otter, world.group);
    const { id } = await world.otter.post<AddedItem>(`${opened.path}/posts/1/agenda`, {});
    await world.otter.post(`${opened.path}/posts/1/withdraw`, {});
    expect(await itemOf(world.heron, id)).toBeUndefined();
    expect(await itemOf(world.otter, id)).toMatchObject({ theme: null, words: null });
  });

  it('that only the facilitators read, or that wait, are not for the group’s agenda', async () => {
    const secret = await thread(world.heron, world.group, { audience: 'facilitators' });
    const held = await thread(world.heron, world.group, { body: words.goodbye });
    for (const { path: place } of [secret, held]) {
      await expectProblem(
        world.heron.request('POST', `${place}/posts/1/agenda`, {}, once()),
        'not-allowed',
      );
    }
  });

  it('come under the name that the thread knows, also where that is another one', async () => {
    const opened = await thread(world.otter, world.group, { alias: 'Night Ferry' });
    const { id } = await world.otter.post<AddedItem>(`${opened.path}/posts/1/agenda`, {});
    const item = await itemOf(world.heron, id);
    expect(item?.words?.author.name).toBe('Night Ferry');
    expect(JSON.stringify(item)).not.toContain('Otter');
  });
});

describe('what becomes of an item', () => {
  it('is said by those who lead the group: carried over it stays, discussed it leaves the open ones', async () => {
    const { id } = await adds(world.heron, 'Sleep');
    expect((await marks(world.lind, await itemOf(world.lind, id), 'carried')).status).toBe(204);
    expect(await itemOf(world.otter, id)).toMatchObject({ carried: true, state: 'open' });
    expect((await marks(world.both, await itemOf(world.both, id), 'discussed')).status).toBe(204);
    expect(await itemOf(world.otter, id)).toMatchObject({ state: 'discussed' });
    const home = await world.otter.get<GroupHome>(`/groups/${world.group}`);
    expect(home.agenda.map((item) => item.id)).not.toContain(id);
    await expectProblem(world.heron.request('POST', `${path()}/${id}/withdraw`, {}), 'not-allowed');
  });

  it('is not decided by two at once without one seeing what the other did', async () => {
    const { id } = await adds(world.heron, 'Two at once');
    const item = await itemOf(world.lind, id);
    const both = await Promise.all([
      marks(world.lind, item, 'discussed'),
      marks(world.both, item, 'carried'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('stays open over a session that nobody marked: nothing falls off by itself', async () => {
    const { id } = await adds(world.heron, 'Nobody marked this');
    world.deps.travel(6 * 24 * 60 * 60_000);
    expect(await itemOf(world.otter, id)).toMatchObject({ state: 'open' });
    world.deps.travel(-6 * 24 * 60 * 60_000);
  });

  it('can be taken back by who brought it, and by nobody else', async () => {
    const { id } = await adds(world.heron, 'Taken back');
    await expectProblem(world.otter.request('POST', `${path()}/${id}/withdraw`, {}), 'not-allowed');
    await world.heron.post(`${path()}/${id}/withdraw`, {});
    expect(await itemOf(world.lind, id)).toBeUndefined();
  });
});

describe('a full agenda', () => {
  it('says so and when there is room again, to a theme and to a post alike, as something that may change', async () => {
    const full = await createWorld();
    const place = `/groups/${full.group}/agenda`;
    await full.otter.post(place, { theme: 'The first theme' }, once());
    const stored = await everything(full.deps, 'forum');
    const first = agendaRecord.parse(stored.find(({ type }) => type === 'agenda-item'));
    for (let n = 2; n <= limits.agendaItems; n += 1) {
      const itemId = agendaItemId.parse(full.deps.newId());
      await full.deps.store.transact([agendaWrite(full.group, { ...first, itemId })]);
    }
    const own = await thread(full.heron, full.group);
    const themes = full.heron.request('POST', place, { theme: 'One more' }, once());
    const posts = full.heron.request('POST', `${own.path}/posts/1/agenda`, {}, once());
    for (const refused of [themes, posts]) {
      const problem = await expectProblem(refused, 'no-room');
      expect(problem).toMatchObject({ status: 409 });
      expect(problem.detail).toContain('After the next session there is room again.');
    }
    await full.deps.stop();
  });
});

describe('alumni', () => {
  it('have no place on the agenda: they neither see it nor add to it, at home neither', async () => {
    await expectProblem(world.alum.request('GET', path()), 'not-allowed');
    await expectProblem(
      world.alum.request('POST', path(), { theme: 'A theme' }, once()),
      'not-allowed',
    );
    expect((await world.alum.get<GroupHome>(`/groups/${world.group}`)).agenda).toEqual([]);
  });
});
