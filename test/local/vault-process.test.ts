import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry } from '#functions/log.ts';
import { createLocalSealer } from '#functions/vault/seal.ts';
import { startVaultProcess, type VaultProcess } from '#infra/local/vault/vault-process.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { looksAt, opensSeal } from '#test/factories/opening.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, reviewPathOf, thread, type World } from '#test/factories/world.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import { gone } from './installation.ts';

// The vault as it runs on one machine: another process, spoken to over loopback.

const folder = mkdtempSync(join(tmpdir(), 'between-sessions-vault-'));
const logged: LogEntry[] = [];
let deps: TestDeps;
let process_: VaultProcess;
let world: World;
let review: string;

const start = () =>
  startVaultProcess(
    { secretsFolder: folder, storeEndpoint: deps.embedded.endpoint, tables: deps.names },
    (entry) => logged.push(entry),
  );

beforeAll(async () => {
  deps = await createTestDeps(new Date());
  process_ = await start();
  world = await createWorld(
    {},
    {
      ...deps,
      sealer: createLocalSealer(process_.publicKey),
      vault: { ask: (of) => process_.vault.ask(of) },
    },
  );
  review = reviewPathOf(await thread(world.heron, world.group, { body: words.urgent }));
});
afterAll(async () => {
  await process_.stop();
  await deps.stop();
  rmSync(folder, { recursive: true });
});

describe('the vault’s process', () => {
  it('makes the key of seals, keeps the private half to itself and gives the other one away', () => {
    const file = join(folder, 'sealing-private-key.pem');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(process_.publicKey).toBe(readFileSync(join(folder, 'sealing-public-key.pem'), 'utf8'));
    expect(process_.publicKey).not.toContain('PRIVATE');
  });

  it('opens for a clinician what another process has sealed', async () => {
    const number = await opensSeal(world.lind, review);
    expect((await looksAt(world.lind, review, number)).identity).toEqual({ name: 'Somebody Real' });
    expect(logged).toEqual([]);
  });

  it('looks for itself who asks: what it is told without a sign-in it refuses', async () => {
    const id = reviewId.parse(review.replace('/reviews/', ''));
    for (const token of ['made-up', world.heron.cookie?.split('=')[1] ?? '']) {
      const answer = await process_.vault.ask({ what: 'look', token, reviewId: id, number: 1 });
      expect(answer).toMatchObject({ came: 'refused' });
    }
  });

  it('is away for a moment when it was killed, and then opens with the same key', async () => {
    const { pid } = process_;
    if (pid === undefined) throw new Error('It does not run.');
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    await expectProblem(world.lind.request('GET', `${review}/openings/1/identity`), 'unavailable');
    await expect
      .poll(async () => (await world.lind.request('GET', `${review}/openings/1/identity`)).status, {
        timeout: 60_000,
        interval: 200,
      })
      .toBe(200);
  }, 90_000);

  it('ends with whoever started it', async () => {
    const other = await start();
    const { pid } = other;
    await other.stop();
    await gone(pid ?? 0);
  }, 60_000);
});
