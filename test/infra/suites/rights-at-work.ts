import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '#functions/data/dynamodb.ts';
import { sealedEntryKey, sealedLinkKey } from '#functions/data/keys.ts';
import type { Store } from '#functions/data/table.ts';
import { createKmsOpener, createLocalOpener } from '#functions/vault/opener.ts';
import { createKmsSealer } from '#functions/vault/seal.ts';
import { personId } from '#shared/contracts/primitives.ts';
import { looksAt, opensSeal } from '#test/factories/opening.ts';
import { comesBackElsewhere } from '#test/factories/roster.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, reviewPathOf, thread, type World } from '#test/factories/world.ts';
import { type AwsStandIns, startAwsStandIns } from '#test/setup/aws-stand-ins.ts';
import { createVaultHandler } from '#test/setup/functions.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import { limitedTo } from '../limited-client.ts';
import { prod, rightsIn } from '../synthesis.ts';

// The forum and the vault at work, each with a client that can do what its role's policy says and nothing else.

const rights = rightsIn(prod.app);
const rightsOf = (owner: string) =>
  rights.filter((right) => right.owner.startsWith(`${owner}Rights`));

let deps: TestDeps;
let world: World;
let apiStore: Store & { close(): void };
let vaultStore: Store & { close(): void };

beforeAll(async () => {
  deps = await createTestDeps();
  const { names, embedded } = deps;
  const apiClient = limitedTo(rightsOf('Api'), names, embedded.client);
  const vaultClient = limitedTo(rightsOf('Vault'), names, embedded.client);
  apiStore = createStore({ names, client: apiClient });
  vaultStore = createStore({ names, client: vaultClient });
  const opener = createLocalOpener(deps.sealingKey.privateKey);
  const ask = createVaultHandler({ store: vaultStore, opener, log: deps.log, now: deps.now });
  world = await createWorld({}, { ...deps, store: apiStore, vault: { ask } });
});
afterAll(async () => {
  apiStore.close();
  vaultStore.close();
  await deps.stop();
});

describe('with the rights of their roles alone', () => {
  it('the API seals entries and links, and the vault opens one of them when it is asked', async () => {
    const review = reviewPathOf(await thread(world.heron, world.group, { body: words.urgent }));
    const number = await opensSeal(world.lind, review);
    expect((await looksAt(world.lind, review, number)).identity).toEqual({ name: 'Somebody Real' });
  });

  it('somebody who lost their key comes back: the vault tells the API whose card it is', async () => {
    const { again } = await comesBackElsewhere(world);
    expect(again.me.name).toBe('Lost Mitten');
  });

  it('the API is refused every way to read, change or remove a seal', async () => {
    const [entry] = (await everything(deps, 'vault')).filter((item) => item.sk === 'IDENTITY');
    const key = sealedEntryKey(String(entry?.pk).replace('ENTRY#', ''));
    const refused = { name: 'AccessDeniedException' };
    const link = sealedLinkKey(personId.parse('abcdefghijklmnop'));
    await expect(apiStore.get('vault', key)).rejects.toMatchObject(refused);
    await expect(apiStore.getMany('vault', [key, link])).rejects.toMatchObject(refused);
    await expect(apiStore.query({ table: 'vault', pk: key.pk })).rejects.toMatchObject(refused);
    for (const write of [
      { kind: 'delete', table: 'vault', key } as const,
      { kind: 'check', table: 'vault', key, onlyIf: { exists: true } } as const,
      { kind: 'update', table: 'vault', key, set: { sealed: 'x' } } as const,
    ]) {
      await expect(apiStore.transact([write])).rejects.toMatchObject(refused);
    }
    expect((await everything(deps, 'vault')).filter((item) => item.pk === key.pk)).toEqual([entry]);
  });

  it('the vault adds no seal and takes nobody’s words away', async () => {
    const refused = { name: 'AccessDeniedException' };
    const item = { pk: 'ENTRY#new', sk: 'IDENTITY', sealed: new Uint8Array(1) };
    await expect(
      vaultStore.transact([{ kind: 'put', table: 'vault', item }]),
    ).rejects.toMatchObject(refused);
  });
});

describe('a seal of the KMS key', () => {
  let kms: AwsStandIns;
  const key = 'arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012';
  const before = { ...process.env };
  const context = { purpose: 'identity', clinic: 'c', entry: 'e' };
  const allowed = (owner: string) =>
    rightsOf(owner)
      .filter((right) => right.resources.includes('SealingKey'))
      .flatMap((right) => right.actions.map((name) => name.replace('kms:', '')));

  beforeAll(async () => {
    kms = await startAwsStandIns({ parameter: 'none', value: '' });
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_KMS: kms.url,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
  });
  afterAll(async () => {
    process.env = before;
    await kms.close();
  });

  it('is made with the API’s rights and opened with the vault’s, for its own place only; with the API’s it is not', async () => {
    const seal = await createKmsSealer(key).seal(new TextEncoder().encode('a name'), context);
    const opener = createKmsOpener(key);
    kms.allow(allowed('Api'));
    await expect(opener.open(seal, context)).rejects.toThrow();
    kms.allow(allowed('Vault'));
    expect(new TextDecoder().decode(await opener.open(seal, context))).toBe('a name');
    await expect(opener.open(seal, { ...context, entry: 'other' })).rejects.toThrow();
    await expect(
      createKmsSealer(key).seal(new TextEncoder().encode('a name'), context),
    ).rejects.toThrow();
  });
});
