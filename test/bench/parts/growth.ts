import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumedBy } from '#test/data/whole-requests.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { createFullWorld, ordinary, type Sizes } from '../full-world.ts';
import { measureInTurn } from '../measure.ts';
import { furtherPagesOf, pagesOf } from '../pages-of.ts';
import { type Found, inMs, rounded, say, times } from '../report.ts';
import { siteOf } from '../site.ts';

const large: Sizes = {
  posts: 20_000,
  threads: 20_000,
  read: 2_000,
  reviewsOpen: ordinary.reviewsOpen,
  reviewsDecided: 100_000,
};
const shrunk = (share: number): Sizes => ({
  ...large,
  posts: Math.max(ordinary.posts, large.posts * share),
  threads: Math.max(ordinary.threads, large.threads * share),
  read: Math.max(ordinary.read, large.read * share),
  reviewsDecided: Math.max(ordinary.reviewsDecided, large.reviewsDecided * share),
});

/** What takes more of its small time than this is measured again, in so many times the rounds. */
const doubtful = 1.1;
const longerBy = 5;

const grownBy = ({ time, units }: { readonly time: number; readonly units: number }) =>
  Math.max(time, units);

/**
 * Every page in a group that has just begun and in one that holds all of this at once: 20,000 posts in a thread, 20,000 threads, 100,000
 * decided reviews. Each world has a store on a file of its own; pages are measured in turn. `share` of the large one makes it quick to try.
 */
export async function growth({ rounds = 40, warmUp = 8, share = 1 } = {}): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const stop: (() => Promise<void>)[] = [];
  const made = async (name: string, sizes: Sizes) => {
    const deps = await createTestDeps(undefined, join(folder, `${name}.db`));
    stop.push(deps.stop);
    const began = performance.now();
    const world = await createFullWorld(deps, sizes);
    const seconds = rounded((performance.now() - began) / 1000, 1);
    say({ part: 'growth', what: `${name} world filled`, seconds, ...sizes });
    const [usual, further] = [pagesOf(world), furtherPagesOf(world)];
    return {
      deps,
      site: await siteOf(world),
      world,
      usual: usual.length,
      pages: [...usual, ...further],
    };
  };
  try {
    const sizes = shrunk(share);
    const few = await made('small', ordinary);
    const many = await made('large', sizes);
    const otter = (of: typeof few) => async () => {
      of.deps.travel(1000);
      return of.world.long.reply(of.world.otter, 'Thank you for saying that.');
    };
    const work = [
      ...few.pages.map(({ what, path, as }, at) => {
        const { path: otherPath, as: otherAs } = many.pages[at] ?? { path, as };
        return {
          what,
          small: () => few.site.page(path, as),
          large: () => many.site.page(otherPath, otherAs),
        };
      }),
      { what: 'reply', small: otter(few), large: otter(many) },
    ];
    /** The clock goes on with every request, and whoever reads nothing for as long would be signed off by it. */
    const awake = ({ pages }: typeof few) =>
      Promise.all([...new Set(pages.map(({ as }) => as))].map((as) => as.cookie && as.get('/me')));
    const measured = async ({ what, ...both }: (typeof work)[number], longer = 1) => {
      await awake(few);
      await awake(many);
      const timing = await measureInTurn(both, { rounds: rounds * longer, warmUp });
      const small = await consumedBy(few.deps, both.small);
      const grown = await consumedBy(many.deps, both.large);
      for (const { deps } of [few, many]) {
        deps.consumed.length = 0;
        deps.logged.length = 0;
      }
      const smallUnits = small.read + small.write;
      const largeUnits = grown.read + grown.write;
      const line = {
        what,
        smallMedian: timing.small.median,
        largeMedian: timing.large.median,
        time: timing.large.median / timing.small.median,
        smallUnits,
        largeUnits,
        // A page that asks the store nothing in a small group may not ask it anything in a large one.
        units: smallUnits === largeUnits ? 1 : largeUnits / smallUnits,
      };
      say({ part: 'growth', ...line, rounds: rounds * longer });
      return line;
    };
    const lines: Awaited<ReturnType<typeof measured>>[] = [];
    for (const one of work) {
      const line = await measured(one);
      // Of a hundred pages some are slower by chance. The longer look counts, whatever it finds.
      lines.push(line.time > doubtful ? await measured(one, longerBy) : line);
    }
    const worst = (of: 'time' | 'units') => lines.reduce((a, b) => (a[of] >= b[of] ? a : b));
    const floor = (of: 'time' | 'units', name: string) => ({
      what: `${name} of a page in the large group, against the small one; most: ${worst(of).what}`,
      most: 1.2,
      measured: worst(of)[of],
    });
    // The table has the pages on which people spend their time, and those of the others that grow most.
    const others = lines.slice(few.usual, -1);
    const most = [...others].sort((a, b) => grownBy(b) - grownBy(a)).slice(0, 5);
    const shown = [...lines.slice(0, few.usual), ...lines.slice(-1), ...most];
    const counted = (count: number) => count.toLocaleString('en');
    return {
      title: 'Growth.',
      about: `A group with ${ordinary.posts} posts in a thread, ${ordinary.threads} threads and ${ordinary.reviewsDecided} decided reviews, beside one with ${counted(sizes.posts)}, ${counted(sizes.threads)} and ${counted(sizes.reviewsDecided)}; medians of ${rounds} rounds in turn, and of ${rounds * longerBy} where these found a page slower by more than a tenth. Of ${others.length} further pages, the five that grow most stand at the end.`,
      head: ['page', 'ms small', 'ms large', 'time', 'units small', 'units large', 'units'],
      rows: shown.map((line) => [
        line.what,
        inMs(line.smallMedian),
        inMs(line.largeMedian),
        times(line.time),
        String(line.smallUnits),
        String(line.largeUnits),
        times(line.units),
      ]),
      floors: [floor('units', 'capacity units'), floor('time', 'time')],
    };
  } finally {
    await Promise.all(stop.map((one) => one()));
    rmSync(folder, { recursive: true, force: true });
  }
}
