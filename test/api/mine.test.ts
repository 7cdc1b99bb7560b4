import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnRecord, OwnWritten } from '#shared/contracts/mine.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';
import { expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { aSubscription } from '#test/factories/browser.ts';
import {
  type SomebodyWithEverything,
  somebodyWithEverything,
} from '#test/factories/everything-of.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type Thread, thread, type World } from '#test/factories/world.ts';
import { filesOf } from '#web/app/own-record-file.server.tsx';

// Everything that is kept about somebody, for them and nobody else.

let world: World;
let them: SomebodyWithEverything;
beforeAll(async () => {
  world = await createWorld();
  them = await somebodyWithEverything(world);
});
afterAll(() => world.deps.stop());

const path = () => `/groups/${world.group}/mine`;
const record = () => them.client.get<OwnRecord>(path());
const copy = () => them.client.post<OwnRecord>(`${path()}/copy`, {});

describe('everything that is kept about somebody', () => {
  it('holds each of their texts, now and before, and what was written to them about it', async () => {
    const text = JSON.stringify(await record());
    for (const [what, word] of Object.entries({ ...them.canaries, ...them.told })) {
      expect(text.includes(word), what).toBe(true);
    }
    expect(text).toContain(them.pseudonym);
    expect(text).toContain(them.alias);
  });

  it('says of each kind what it is', async () => {
    const kept = await record();
    expect(kept.you).toMatchObject({ role: 'alum', standing: 'active', keysReplaced: 0 });
    expect(kept.you.agreement).toMatchObject({ version: 1, text: 'We keep what we hear here.' });
    const posts = Object.fromEntries(
      kept.written.posts.map((post) => [`${post.threadId}-${post.number}`, post]),
    );
    expect(posts[`${them.own.id}-3`]).toMatchObject({
      body: them.canaries['reply after its edit'],
      contentNotes: ['medical'],
      opening: null,
      earlier: [{ body: them.canaries['reply before its edit'] }],
    });
    expect(posts[`${them.own.id}-1`]).toMatchObject({ contentNotes: ['loss'] });
    expect(posts[`${them.own.id}-5`]).toMatchObject({
      contentNotes: [],
      state: 'withdrawn',
      body: '',
      earlier: [{ body: them.canaries['withdrawn post'] }],
    });
    expect(posts[`${them.own.id}-4`]).toMatchObject({
      state: 'removed',
      notice: { kind: 'removed', facilitator: 'Maya Lind' },
    });
    expect(posts[`${them.aliased.id}-1`]).toMatchObject({
      as: { name: them.alias, isAlias: true },
    });
    expect(kept.written.responses).toMatchObject([
      { threadId: them.others.id, number: 1, kind: 'me-too', title: null },
    ]);
    expect(kept.reports).toMatchObject([{ kind: 'worried-about-someone', state: 'read' }]);
    expect(kept.plans.map(({ version }) => version)).toEqual([2, 1]);
    expect(kept.shares.map(({ kind }) => kind).sort()).toEqual(['journal-entry', 'safety-plan']);
    expect(kept.kit.map(({ mark, words }) => [mark, words])).toEqual([
      ['kept', null],
      ['helped', null],
    ]);
    expect(kept.boundaries.muted).toBe(1);
    expect(kept.agenda).toHaveLength(2);
    expect(kept.signIns).toMatchObject([{ isThis: true }]);
    expect(kept.toldOn).toMatchObject([{ device: 'unknown' }]);
    expect(JSON.stringify(kept)).not.toContain(aSubscription.endpoint);
    expect(kept.supporting).toMatchObject({ confirmed: true });
    expect(kept.answering).toMatchObject([{ title: null, answered: false }]);
    expect(kept.graduation).toMatchObject({ from: 'Maya Lind', tellsGroup: true });
    expect(kept.reading.some((place) => place.saved && place.threadId === them.others.id)).toBe(
      true,
    );
  });

  it('holds nothing that others wrote, no exact time, and nobody’s id', async () => {
    const { frame, ...kept } = await record();
    const text = JSON.stringify(kept);
    for (const theirs of ['Otters', 'Lindswords', 'River Otter']) {
      expect(text, theirs).not.toContain(theirs);
    }
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
    const people = (await everything(world.deps, 'forum')).filter(({ type }) => type === 'person');
    expect(people.length).toBeGreaterThan(3);
    for (const { personId } of people) expect(text).not.toContain(String(personId));
  });

  it('tells nobody else anything: others have a record of their own, and who leads the group has none here', async () => {
    const otters = JSON.stringify(await world.otter.get<OwnRecord>(path()));
    expect(otters).toContain('Otterspost');
    for (const word of [...Object.values(them.canaries), them.pseudonym, them.alias]) {
      expect(otters).not.toContain(word);
    }
    const lind = await world.clinic.staff('lind');
    for (const [who, kind] of [
      [lind, 'not-allowed'],
      [world.stranger, 'not-found'],
      [world.nobody, 'not-signed-in'],
    ] as const) {
      await expectProblem(who.request('GET', path()), kind);
      await expectProblem(who.request('GET', `${path()}/written`), kind);
      await expectProblem(who.request('POST', `${path()}/copy`, {}), kind);
    }
  });

  it('changes nothing by being read', async () => {
    const before = await everything(world.deps, 'forum');
    await record();
    await them.client.get(`${path()}/written`);
    expect(await everything(world.deps, 'forum')).toEqual(before);
  });
});

describe('a copy to take away', () => {
  it('holds each of their texts twice: in a page to read and for computers', async () => {
    const files = filesOf(await copy(), world.deps.now().toISOString(), 'en');
    expect(files.map(({ name }) => name)).toEqual(['everything.html', 'everything.json']);
    for (const { name, text } of files) {
      for (const [what, word] of Object.entries({ ...them.canaries, ...them.told })) {
        expect(text.includes(word), `${what} in ${name}`).toBe(true);
      }
    }
    expect(() => JSON.parse(files[1]?.text ?? '')).not.toThrow();
  });

  it('shows markup in somebody’s words as words, runs nothing and asks for nothing from elsewhere', async () => {
    const evil = '<script>alert(1)</script><img src="https://example.org/x.png" onerror="a()">';
    await thread(world.otter, world.group, { title: 'Markup', body: evil });
    const own = await world.otter.post<OwnRecord>(`${path()}/copy`, {});
    const [html] = filesOf(own, world.deps.now().toISOString(), 'en');
    expect(html?.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html?.text).not.toMatch(/<script|<img|<link|<a |href=|url\(/);
    expect(html?.text).toContain('default-src &#x27;none&#x27;');
  });

  it('can be made six times in an hour, and again after it', async () => {
    const tries = [];
    for (let n = 0; n < 6; n += 1) {
      tries.push((await them.client.request('POST', `${path()}/copy`, {})).status);
    }
    expect(tries).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = await expectProblem(
      them.client.request('POST', `${path()}/copy`, {}),
      'too-many-requests',
    );
    expect(refused.detail).toContain('several copies');
    world.deps.travel(60 * 60_000);
    expect((await them.client.request('POST', `${path()}/copy`, {})).status).toBe(200);
  });

  it('is no link: a foreign page, or a form that says it is none of ours, gets nothing', async () => {
    const foreign = { Origin: 'https://example.org' };
    await expectProblem(
      them.client.request('POST', `${path()}/copy`, {}, foreign),
      'foreign-origin',
    );
    expect((await them.client.request('GET', `${path()}/copy`)).status).toBe(404);
  });
});

describe('somebody who has written a great deal', () => {
  it('goes through all of it page by page, each post once, and has it whole in a copy', async () => {
    const busy = await createWorld();
    const base = `/groups/${busy.group}/mine`;
    const long = await thread(busy.heron, busy.group);
    for (let n = 0; n < 45; n += 1) await long.reply(busy.heron, `Reply number ${n}.`);
    const rest = [];
    for (let n = 0; n < 30; n += 1) {
      const audience = n % 3 === 0 ? 'facilitators' : n % 3 === 1 ? 'group' : 'group-and-alumni';
      rest.push(await thread(busy.heron, busy.group, { audience, body: `Thread number ${n}.` }));
      busy.deps.travel(60_000);
    }
    const pages = await pagesOf(busy.heron, base, async (page) => {
      expect(page.posts.length).toBeLessThanOrEqual(20);
      // The thread in which a page ended moves to the top of its list.
      if (page.lookedBack?.withinThread) await long.reply(busy.otter, 'And I am glad of it.');
    });
    const seen = placesOn(pages);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(46 + 30);
    expect(pages).toHaveLength(4);
    expect(pages.filter(({ lookedBack }) => lookedBack?.withinThread)).toHaveLength(2);
    const { written } = await busy.heron.post<OwnRecord>(`${base}/copy`, {});
    expect(written).toMatchObject({ nextCursor: null, lookedBack: null });
    expect(placesOn([written]).sort()).toEqual(seen.sort());
    await expectProblem(
      busy.otter.request('GET', `${base}/written?cursor=made-up`),
      'cursor-not-valid',
    );
    await busy.deps.stop();
  });

  it('finds all responses in one thread, a hundred at a time', async () => {
    const busy = await createWorld();
    const base = `/groups/${busy.group}/mine`;
    const long = await thread(busy.otter, busy.group);
    await long.reply(busy.heron, 'One word of mine.');
    for (let number = 3; number <= 27; number += 1) await long.reply(busy.otter, words.calm);
    for (let number = 1; number <= 27; number += 1) {
      if (number === 2) continue;
      busy.deps.travel(20_000);
      for (const kind of ['i-hear-you', 'me-too', 'thank-you', 'holding-hope']) {
        const path = `${long.path}/posts/${number}/responses/${kind}`;
        expect((await busy.heron.request('PUT', path, {})).status).toBe(204);
      }
    }
    const pages = await pagesOf(busy.heron, base);
    expect(pages.map(({ responses }) => responses.length)).toEqual([100, 4]);
    const found = pages.flatMap((page) => page.responses.map((one) => `${one.number} ${one.kind}`));
    expect(new Set(found).size).toBe(104);
    expect(placesOn(pages)).toEqual([`${long.id}-2`]);
    await busy.deps.stop();
  });
});

describe('a group of years', () => {
  let old: World;
  let base: string;
  let first: Thread;
  const others = 45;
  beforeAll(async () => {
    old = await createWorld();
    base = `/groups/${old.group}/mine`;
    first = await thread(old.heron, old.group, { body: 'My first words here.' });
    for (let n = 0; n < others; n += 1) {
      old.deps.travel(12 * 60 * 60_000);
      await thread(old.otter, old.group);
    }
  });
  afterAll(() => old.deps.stop());

  it('is looked through twenty threads at a time, and a page says how far it came, also where it found nothing', async () => {
    const pages = await pagesOf(old.heron, base);
    expect(pages.map(({ posts }) => posts.length)).toEqual([0, 0, 1]);
    // So many threads before the newest, half a day each.
    const dayOf = (threads: number) => {
      const at = new Date(old.deps.now().getTime() - threads * 12 * 60 * 60_000);
      return coarseMoment(at.toISOString(), 'America/New_York').date;
    };
    expect(pages.map(({ lookedBack }) => lookedBack)).toEqual([
      { to: dayOf(19), withinThread: false },
      { to: dayOf(39), withinThread: false },
      null,
    ]);
    const whole = await old.heron.get<OwnRecord>(base);
    expect(whole.written).toMatchObject({ posts: [], lookedBack: pages[0]?.lookedBack });
    const copied = await old.heron.post<OwnRecord>(`${base}/copy`, {});
    expect(placesOn([copied.written])).toEqual([`${first.id}-1`]);
  });

  it('does not say by how far a page comes how much others write that the group does not see', async () => {
    const seen = async () =>
      (await pagesOf(old.heron, base)).map(({ posts, lookedBack }) => [posts.length, lookedBack]);
    const before = await seen();
    for (let n = 0; n < 5; n += 1) {
      await thread(old.otter, old.group, { audience: 'facilitators' });
      const taken = await thread(old.otter, old.group);
      await old.otter.request('POST', `${taken.path}/posts/1/withdraw`, {});
      await thread(old.otter, old.group, { body: words.goodbye });
    }
    expect(await seen()).toEqual(before);
    const own = await thread(old.heron, old.group, { audience: 'facilitators' });
    old.deps.travel(1000);
    const taken = await thread(old.heron, old.group);
    await old.heron.request('POST', `${taken.path}/posts/1/withdraw`, {});
    const [page] = await pagesOf(old.heron, base);
    expect(placesOn(page ? [page] : [])).toEqual([`${taken.id}-1`, `${own.id}-1`]);
  });

  it('does not tell those who finished it when the group wrote', async () => {
    const pages = await pagesOf(old.alum, base);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.slice(0, -1).map(({ lookedBack }) => lookedBack?.to)).toEqual(
      pages.slice(0, -1).map(() => null),
    );
    expect(pages.at(-1)?.lookedBack).toBeNull();
  });
});

describe('how far somebody has read', () => {
  it('is shown twenty threads at a time, and whole in a copy', async () => {
    const years = await createWorld();
    const base = `/groups/${years.group}/mine`;
    const all: string[] = [];
    for (let n = 0; n < 23; n += 1) {
      years.deps.travel(24 * 60 * 60_000);
      const one = await thread(years.otter, years.group);
      await years.heron.request('PUT', `${one.path}/reading`, { upTo: 1 });
      all.unshift(one.id);
    }
    const page = await years.heron.get<OwnRecord>(base);
    expect(page.reading.map(({ threadId }) => threadId)).toEqual(all.slice(0, 20));
    const query = new URLSearchParams({ reading: page.nextReading ?? '' });
    const rest = await years.heron.get<OwnRecord>(`${base}?${query}`);
    expect(rest.reading.map(({ threadId }) => threadId)).toEqual(all.slice(20));
    expect(rest.nextReading).toBeNull();
    await expectProblem(years.otter.request('GET', `${base}?${query}`), 'cursor-not-valid');
    const copied = await years.heron.post<OwnRecord>(`${base}/copy`, {});
    expect(copied).toMatchObject({ nextReading: null });
    expect(copied.reading).toHaveLength(23);
    await years.deps.stop();
  });
});

/** Every page of what somebody wrote, one after the other. */
async function pagesOf(
  who: TestClient,
  base: string,
  between: (page: OwnWritten) => Promise<void> = async () => {},
): Promise<OwnWritten[]> {
  const pages: OwnWritten[] = [];
  let cursor: string | null = null;
  do {
    const query = cursor === null ? '' : `?${new URLSearchParams({ cursor })}`;
    const page: OwnWritten = await who.get(`${base}/written${query}`);
    expect(page.lookedBack === null).toBe(page.nextCursor === null);
    pages.push(page);
    await between(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return pages;
}

const placesOn = (pages: readonly Pick<OwnWritten, 'posts'>[]): string[] =>
  pages.flatMap(({ posts }) => posts.map(({ threadId, number }) => `${threadId}-${number}`));
