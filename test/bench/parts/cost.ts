import { readFileSync } from 'node:fs';
import { tick } from '#functions/clock/tick.ts';
import { getPost } from '#functions/data/posts.ts';
import { analyse, type TriageDeps } from '#functions/triage/pipeline.ts';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import { consumedBy, measureRequests } from '#test/data/whole-requests.ts';
import { clockOf } from '#test/factories/clock.ts';
import { createWorld, thread } from '#test/factories/world.ts';
import { classifierAt } from '#test/faults/consumers.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { createFullWorld, ordinary } from '../full-world.ts';
import { assumedMonth, type Counted, monthlyCost, prices } from '../monthly-cost.ts';
import { pagesOf } from '../pages-of.ts';
import { type Found, rounded, say } from '../report.ts';
import { bytesOfPage, siteOf } from '../site.ts';

/** What a month costs in the cloud, from the units that pages and requests take here. */
export async function cost(): Promise<Found> {
  // Loaded here, because it takes a while: other parts need no templates.
  const { standingIn } = await import('../standing.ts');
  const standing = standingIn('prod');
  say({ part: 'cost', what: 'what stands in the templates of prod', ...standing });
  for (const [what, { usd, readAt }] of Object.entries(prices)) {
    say({ part: 'cost', what: `price: ${what}`, usd, readAt });
  }
  const lines = monthlyCost(
    assumedMonth(),
    {
      pages: await countedPages(),
      requests: await countedRequests(),
      ...(await countedInTheBackground()),
    },
    comprehendUnits(),
    standing,
  );
  for (const line of lines) say({ part: 'cost', ...line });
  return {
    title: 'Cost of a month.',
    about:
      'USD for 1,000 active members, from counted units and what stands in the templates of the stage `prod`; assumptions, prices and where they come from: [docs/scale.md](docs/scale.md#what-a-month-costs).',
    head: ['what', 'amount', 'USD'],
    rows: lines.map(({ what, amount, usd }) => [what, amount, rounded(usd).toFixed(2)]),
    floors: [],
  };
}

async function countedPages(): Promise<Map<string, Counted>> {
  const deps = await createTestDeps();
  try {
    const world = await createFullWorld(deps, ordinary);
    const site = await siteOf(world);
    const counted = new Map<string, Counted>();
    for (const { what, path, as } of pagesOf(world)) {
      let html = '';
      const { read, write } = await consumedBy(deps, async () => {
        html = await site.page(path, as);
      });
      counted.set(what, { readUnits: read, writeUnits: write, bytes: bytesOfPage(html).zipped });
    }
    return counted;
  } finally {
    await deps.stop();
  }
}

async function countedRequests(): Promise<Map<string, Counted>> {
  const world = await createWorld();
  try {
    const measured = await measureRequests(world);
    return new Map(
      measured.map(({ name, read, write }) => [
        name,
        { readUnits: read, writeUnits: write, bytes: 0 },
      ]),
    );
  } finally {
    await world.deps.stop();
  }
}

/** One post that the second layer reads, and one round of the clock right after one in which everything was done. */
async function countedInTheBackground() {
  const deps = await createTestDeps();
  const standIn = await startComprehendStandIn();
  try {
    const world = await createWorld({}, deps);
    const { id } = await thread(world.heron, world.group, { body: 'word '.repeat(120).trimEnd() });
    const post = await getPost(deps.store, id, postNumber.parse(1));
    if (!post) throw new Error('The post is not there');
    const classifier = classifierAt(standIn.url);
    const triage: TriageDeps = { ...deps, classifier };
    const counted = async (run: () => Promise<unknown>): Promise<Counted> => {
      const { read, write } = await consumedBy(deps, run);
      return { readUnits: read, writeUnits: write, bytes: 0 };
    };
    const secondLayer = await counted(() =>
      Promise.all(analyse(triage, [{ ...post, threadId: id }])),
    );
    const clock = clockOf(deps, { classifier });
    await tick(clock);
    deps.travel(60_000);
    return { secondLayer, clockRound: await counted(() => tick(clock)) };
  } finally {
    await standIn.close();
    await deps.stop();
  }
}

/** As docs/operations.md says, which a test holds to what is sent: units for 1,000 posts, each by itself. */
function comprehendUnits(): number {
  const [, units] =
    /^\| all \| ([\d,]+) \|/m.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
  if (units === undefined)
    throw new Error('docs/operations.md says nothing of units for 1,000 posts');
  return Number(units.replaceAll(',', ''));
}
