import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseDue } from '#functions/clock/erasures.ts';
import type { Item } from '#functions/data/table.ts';
import { clockOf } from '#test/factories/clock.ts';
import {
  type SomebodyWithEverything,
  somebodyWithEverything,
} from '#test/factories/everything-of.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { createWorld, type World } from '#test/factories/world.ts';

const hour = 60 * 60_000;
const noLimit = { left: () => 60_000, isUp: () => false };

let world: World;
let them: SomebodyWithEverything;
beforeAll(async () => {
  world = await createWorld();
  them = await somebodyWithEverything(world);
});
afterAll(() => world.deps.stop());

/** The forum's table as it was, the others as they are: what a restore of one table leaves. */
async function restoresForum(items: readonly Item[]): Promise<void> {
  const { deps } = world;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deps.embedded.client));
  const TableName = deps.names.forum;
  for (const { pk, sk } of await everything(deps, 'forum')) {
    await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
  }
  for (const Item of items) await client.send(new PutCommand({ TableName, Item }));
  client.destroy();
}

async function rounds(): Promise<void> {
  for (let n = 0; n < 4; n += 1) {
    await eraseDue(clockOf(world.deps), noLimit);
    world.deps.travel(3 * 60_000);
  }
}

const left = async () => rawText(await everything(world.deps, 'forum'));
/** Words of theirs that are still there. */
const theirs = async () => {
  const text = await left();
  return Object.values(them.canaries).filter((word) => text.includes(word));
};

it('whoever was erased after the second to which the forum is restored is erased again, by itself, where that is less than a day ago', async () => {
  await them.client.request('PUT', `/groups/${world.group}/mine/erasure`, {});
  world.deps.travel(hour);
  const then = await everything(world.deps, 'forum');
  world.deps.travel(23 * hour);
  await rounds();
  expect(await theirs()).toEqual([]);

  await restoresForum(then);
  expect(await left()).toContain(them.pseudonym);
  await rounds();
  expect(await theirs()).toEqual([]);
});
