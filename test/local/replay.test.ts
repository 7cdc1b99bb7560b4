import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispositionWrite, listDispositions } from '#functions/data/dispositions.ts';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { createTables } from '#infra/local/tables.ts';
import { replayDispositions } from '#scripts/screening/replay-dispositions.ts';
import { clinicId } from '#shared/contracts/primitives.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

let world: World;
let path: string;
beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), 'replay-'));
  world = await createWorld();
});
afterAll(async () => {
  rmSync(path, { recursive: true });
  await world.deps.stop();
});

const clinicOf = async () =>
  clinicId.parse(
    (await everything(world.deps, 'forum')).find((one) => one.type === 'clinic')?.clinicId,
  );
const falseAlarm = { outcome: 'false-alarm' };
const urgent = async (): Promise<Thread> => {
  const own = await thread(world.heron, world.group, { body: words.urgent });
  await decides(world.lind, reviewPathOf(own), falseAlarm);
  return own;
};
const replayOf = async (own: Thread) => {
  const { replayed } = await replayDispositions(world.deps.store, [await clinicOf()]);
  return replayed.find((one) => one.reviewId === `${own.id}-1`);
};

/** Runs `npm run screening:replay`'s own command line. */
async function run(environment: Record<string, string>) {
  const child = spawn(
    process.execPath,
    [
      ...['--import', './infra/local/quiet-sdk.mjs', '--import', 'tsx'],
      'scripts/screening/replay.ts',
    ],
    { env: { ...process.env, DYNAMODB_ENDPOINT: '', ...environment } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const [code] = await once(child, 'close');
  return { said, code };
}

describe('a replay of what was decided', () => {
  it('finds with the rules of then what they had found then', async () => {
    expect(await replayOf(await urgent())).toMatchObject({
      outcome: 'false-alarm',
      before: 'urgent',
      now: 'urgent',
    });
  });

  it('reads the text that was decided on, though it was edited or taken back since', async () => {
    const edited = await urgent();
    await world.heron.request('PATCH', `${edited.path}/posts/1`, { body: words.calm, version: 1 });
    const withdrawn = await urgent();
    await world.heron.post(`${withdrawn.path}/posts/1/withdraw`, {});
    for (const own of [edited, withdrawn]) {
      expect(await replayOf(own)).toMatchObject({ before: 'urgent', now: 'urgent' });
    }
  });

  it('reads title, alias and pseudonym too, where they were read', async () => {
    const own = await thread(world.otter, world.group, {
      title: words.urgent,
      alias: 'I want to die',
    });
    await decides(world.lind, reviewPathOf(own));
    expect(await replayOf(own)).toMatchObject({ before: 'urgent', now: 'urgent' });
    await world.clinic.joins('one', 'Suicidal Heron');
    const { reviews } = await world.lind.get<{ reviews: { id: string }[] }>('/reviews');
    const named = reviews.find((one) => one.id.endsWith('-name'));
    await decides(world.lind, `/reviews/${named?.id}`);
    const { replayed } = await replayDispositions(world.deps.store, [await clinicOf()]);
    expect(replayed.find((one) => one.reviewId === named?.id)).toMatchObject({
      before: 'urgent',
      now: 'urgent',
    });
  });

  it('takes what the second layer had found for no finding of the rules', async () => {
    const own = await urgent();
    const clinic = await clinicOf();
    const all = await listDispositions(world.deps.store, clinic, { since: '0' });
    const one = all.find(({ reviewId }) => reviewId === `${own.id}-1`);
    if (!one) throw new Error('The decision left nothing.');
    const rules = one.rules.map((rule) => ({ ...rule, source: 'stand-in' as const }));
    await world.deps.store.transact([dispositionWrite(clinic, { ...one, rules })]);
    expect(await replayOf(own)).toMatchObject({ before: null, now: 'urgent' });
  });

  it('counts a decision whose text is gone, and goes on', async () => {
    const clinic = await clinicOf();
    const all = await listDispositions(world.deps.store, clinic, { since: '0' });
    const one = all.find(({ reviewId }) => !reviewId.endsWith('-name'));
    if (!one) throw new Error('No post was decided on.');
    await world.deps.store.transact([dispositionWrite(clinic, { ...one, textVersion: 99 })]);
    expect(await replayDispositions(world.deps.store, [clinic])).toMatchObject({ withoutText: 1 });
  });
});

describe('npm run screening:replay', () => {
  it('prints counts and ids, never a word of text or a name', async () => {
    const { embedded, names } = world.deps;
    const { said, code } = await run({
      DYNAMODB_ENDPOINT: embedded.endpoint,
      FORUM_TABLE: names.forum,
    });
    expect(said).toMatch(/^\d+ decisions, read again with /);
    expect(said).toMatch(/^false-alarm +\d+/m);
    expect(code).toBe(0);
    for (const told of [words.urgent, words.calm, 'want to die', 'Heron', 'Soup', 'Lind']) {
      expect(said).not.toContain(told);
    }
  });

  it('opens the data folder of an installation that does not run, and leaves it free', async () => {
    const folder = join(path, 'still');
    (await openDataFolder(folder, { reset: false })).leave();
    const stored = await startEmbeddedStore({ file: join(folder, 'store.db') });
    const own = { forum: 'Forum', audit: 'Audit', vault: 'Vault' };
    await createTables(stored.client, own);
    await stored.stop();
    for (const _ of [1, 2]) {
      expect(await run({ DATA_DIR: folder })).toEqual({
        said: 'Nothing has been decided here yet.\n',
        code: 0,
      });
    }
  });

  it('refuses kindly while another process uses the folder, and where nothing is stored', async () => {
    const empty = await run({ DATA_DIR: join(path, 'nothing') });
    expect(empty.code).toBe(1);
    expect(empty.said).toMatch(/^Nothing is stored in .* Run npm start once/);

    const folder = join(path, 'taken');
    mkdirSync(folder);
    writeFileSync(join(folder, 'store.db'), '');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'infra/local/']);
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: other.pid, storePid: null }));
    const refused = await run({ DATA_DIR: folder });
    other.kill();
    expect(refused.code).toBe(1);
    expect(refused.said).toBe(
      'Another Between Sessions uses this data folder already. End it with Ctrl-C, or set DATA_DIR to another folder.\n',
    );
  });
});
