import { consumedBy } from '#test/data/whole-requests.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { bareHono } from '../bare-hono.ts';
import { createFullWorld, ordinary } from '../full-world.ts';
import { measureInTurn } from '../measure.ts';
import { pagesOf } from '../pages-of.ts';
import { recordedStore } from '../recorded-store.ts';
import { type Found, inKb, inMs, say, times } from '../report.ts';
import { bytesOfPage, siteOf } from '../site.ts';

/**
 * What pages, and what the API says of the same, take, against a bare Hono answer and against the same reads of the store by
 * themselves, each measured in turn with them.
 */
export async function pages({ rounds = 40, warmUp = 8 } = {}): Promise<Found> {
  const plain = await createTestDeps();
  try {
    const recorded = recordedStore(plain.store);
    const deps = { ...plain, store: recorded.store };
    const world = await createFullWorld(deps, ordinary);
    const site = await siteOf(world);
    const { heron, lind, group, long, review } = world;
    const api = (what: string, path: string, as: TestClient) => ({
      what: `API: ${what}`,
      run: async (): Promise<unknown> => {
        deps.travel(1000);
        return as.get(path);
      },
      size: async () => ({ bytes: null, zipped: null }),
    });
    const work = [
      api('a thread', long.path, heron),
      api('group home', `/groups/${group}`, heron),
      api('threads', `/groups/${group}/threads`, heron),
      api('queue', '/reviews', lind),
      api('review', review, lind),
      ...pagesOf(world).map(({ what, path, as }) => ({
        what,
        run: (): Promise<unknown> => site.page(path, as),
        size: async () => bytesOfPage(await site.page(path, as)),
      })),
    ];
    const measured = async ({ what, run, size }: (typeof work)[number]) => {
      await run();
      const raw = await recorded.readsOf(run);
      const bare = async () => (await bareHono.request('/')).text();
      const timing = await measureInTurn({ bare, raw, whole: run }, { rounds, warmUp });
      const units = await consumedBy(deps, run);
      const line = {
        what,
        ...timing.whole,
        againstBare: timing.whole.median / timing.bare.median,
        againstReads: timing.whole.median / timing.raw.median,
        bareMedian: timing.bare.median,
        readsMedian: timing.raw.median,
        readUnits: units.read,
        writeUnits: units.write,
        ...(await size()),
      };
      say({ part: 'pages', ...line });
      deps.consumed.length = 0;
      deps.logged.length = 0;
      return line;
    };
    const rows: Awaited<ReturnType<typeof measured>>[] = [];
    for (const one of work) rows.push(await measured(one));
    const floor = (what: string, name: string, most: number) => ({
      what: `${name}, against its reads of the store`,
      most,
      measured: rows.find((row) => row.what === what)?.againstReads ?? Number.POSITIVE_INFINITY,
    });
    return {
      title: 'Pages.',
      about: `Medians of ${rounds} rounds, each with a bare Hono answer, the reads of the store that are made by themselves (side by side where none waits for another), and the whole. A group with threads of 20 posts of 600 characters, a queue of 25; HTML without its styles and scripts.`,
      head: [
        'page',
        'ms',
        'p95 ms',
        'against its reads',
        'against bare Hono',
        'read units',
        'KB',
        'KB zipped',
      ],
      rows: rows.map((row) => [
        row.what,
        inMs(row.median),
        inMs(row.p95),
        times(row.againstReads),
        times(row.againstBare),
        String(row.readUnits),
        row.bytes === null ? '' : inKb(row.bytes),
        row.zipped === null ? '' : inKb(row.zipped),
      ]),
      floors: [
        floor('API: a thread', 'a thread read by the API', 2),
        floor('thread', 'a thread as a page', 4),
      ],
    };
  } finally {
    await plain.stop();
  }
}
