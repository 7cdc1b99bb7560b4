import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { getPosts, getResponsesOf } from '#functions/data/posts.ts';
import { findSignIn } from '#functions/data/sign-ins.ts';
import { getThreadSituation } from '#functions/data/threads.ts';
import { tokenHash } from '#functions/secrets.ts';
import { screen } from '#shared/screening/screen.ts';
import { once } from '#test/factories/api-client.ts';
import { createTestClinic, opensThread } from '#test/factories/clinic.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import { createWebApp } from '#web/server.ts';
import { measure, type Timing } from './measure.ts';

/** `npm run bench`: what pages cost, as ratios within this one run and as counted units. JSON lines first, then a table. */
async function bench(): Promise<void> {
  const deps = await createTestDeps(new Date());
  try {
    const clinic = await createTestClinic(deps);
    const heron = await clinic.joins('one', 'Quiet Heron');
    const otter = await clinic.joins('one', 'River Otter');
    const group = clinic.group('one');
    const words = 'Today I walked to the river and back and it was all right. '
      .repeat(11)
      .slice(0, 600);
    const { threadId } = await opensThread(heron, group, { body: words });
    const path = `/groups/${group}/threads/${threadId}`;
    for (let i = 0; i < 19; i += 1) await otter.post(`${path}/posts`, { body: words });

    const bare = new Hono().get('/', (c) => c.json({ words }));
    const build = await import(pathToFileURL(resolve(join('build', 'server', 'index.js'))).href);
    const web = createWebApp({
      build,
      api: clinic.api,
      publicOrigin: deps.publicOrigin,
      demo: null,
    });
    const page = (of: string) => async () => {
      const answer = await web.request(`${deps.publicOrigin}${of}`, {
        headers: { Cookie: heron.cookie ?? '' },
      });
      if (answer.status !== 200) throw new Error(`${of}: ${answer.status}`);
      return answer.text();
    };
    const me = { groupId: group, threadId, personId: await personOf(deps, heron.cookie) };
    const rows: { what: string; timing: Timing }[] = [];
    const timed = async (what: string, run: () => Promise<unknown>, options = {}) => {
      const timing = await measure(run, options);
      rows.push({ what, timing });
      console.log(JSON.stringify({ what, ...timing }));
    };
    // A minute's worth of requests of one person is limited; the clock moves on so that the limit is not what is measured.
    const spaced = (run: () => Promise<unknown>) => async () => {
      deps.travel(1000);
      return run();
    };

    await timed('bare Hono answer', async () => (await bare.request('/')).text());
    await timed('raw store queries of a thread page', async () => {
      await Promise.all([
        getThreadSituation(deps.store, me),
        getPosts(deps.store, threadId, 1, 20),
        getResponsesOf(deps.store, threadId, me.personId, 1, 20),
      ]);
    });
    await timed(
      'API: thread page',
      spaced(async () => heron.get(path)),
    );
    await timed('page: thread', spaced(page(path)));
    await timed('page: group home', spaced(page(`/groups/${group}`)));
    await timed(
      'API: reply',
      spaced(async () => otter.post(`${path}/posts`, { body: words }, once())),
      { runs: 60, warmUp: 5 },
    );
    await timed('screening of 600 characters', async () => screen(words), { runs: 1000 });

    const of = (what: string) => rows.find((row) => row.what === what)?.timing.median ?? 0;
    console.log(
      '\nwhat                                   median ms   p95 ms   x bare Hono   x raw queries',
    );
    for (const { what, timing } of rows) {
      console.log(
        `${what.padEnd(38)} ${timing.median.toFixed(2).padStart(9)} ${timing.p95.toFixed(2).padStart(8)} ` +
          `${(timing.median / of('bare Hono answer')).toFixed(1).padStart(13)} ` +
          `${(timing.median / of('raw store queries of a thread page')).toFixed(2).padStart(15)}`,
      );
    }

    const units = async (what: string, run: () => Promise<unknown>) => {
      deps.consumed.length = 0;
      await run();
      const sum = (reads: boolean) =>
        deps.consumed
          .filter((one) => /^(get|query)/.test(one.operation) === reads)
          .reduce((total, one) => total + one.units, 0);
      console.log(JSON.stringify({ what, readUnits: sum(true), writeUnits: sum(false) }));
    };
    console.log('\nCapacity units as the store counts them');
    await units('API: thread page', () => heron.get(path));
    await units('page: thread', page(path));
    await units('page: group home', page(`/groups/${group}`));
    await units('API: reply', () => otter.post(`${path}/posts`, { body: words }));
  } finally {
    await deps.stop();
  }
}

async function personOf(deps: TestDeps, cookie: string | null) {
  const signIn = await findSignIn(
    deps.store,
    tokenHash((cookie ?? '').split('=')[1] ?? ''),
    deps.now(),
  );
  if (!signIn) throw new Error('Not signed in');
  return signIn.principal.personId;
}

await bench();
