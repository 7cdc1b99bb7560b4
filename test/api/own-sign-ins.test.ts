import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnSignIns } from '#shared/contracts/sign-in.ts';
import { deviceOf } from '#shared/domain/device.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, type TestClient } from '#test/factories/api-client.ts';
import { signsInAsStaff } from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, type World } from '#test/factories/world.ts';

// Where somebody is signed in, and the end of it; nobody else's.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const list = async (client: TestClient) => (await client.get<OwnSignIns>('/sign-ins')).signIns;
async function again(key: string | undefined, sharedDevice = false): Promise<TestClient> {
  const client = clientOf(world.clinic.api);
  await client.post('/sign-in', { key, sharedDevice });
  return client;
}

describe('own sign-ins', () => {
  it('are listed with when they began and end, this one among them, and no key, hash or address', async () => {
    const joined = await world.clinic.joins('one', 'Nutmeg Lantern');
    const shared = await again(joined.key, true);
    const signIns = await list(shared);
    expect(signIns.map((one) => [one.isThis, one.sharedDevice])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
    expect(signIns).toHaveLength(2);
    expect(Object.keys(signIns[0] ?? {}).sort()).toEqual([
      'device',
      'endsAt',
      'id',
      'isThis',
      'sharedDevice',
      'startedAt',
    ]);
    const hashes = (await everything(world.deps, 'forum'))
      .map((item) => String(item.pk))
      .filter((pk) => pk.startsWith('SIGNIN#'));
    for (const pk of hashes) expect(JSON.stringify(signIns)).not.toContain(pk.slice(7));
  });

  it('are ended one by one or all but this one, at once', async () => {
    const joined = await world.clinic.joins('one', 'Copper Kite');
    const [second, third] = [await again(joined.key), await again(joined.key)];
    const [gone] = (await list(third)).filter((one) => !one.isThis);
    expect((await third.request('POST', `/sign-ins/${gone?.id}/end`, {})).status).toBe(204);
    expect(await list(third)).toHaveLength(2);
    expect((await third.request('POST', '/sign-ins/others/end', {})).status).toBe(204);
    expect(await list(third)).toMatchObject([{ isThis: true }]);
    await expectProblem(joined.request('GET', '/me'), 'not-signed-in');
    await expectProblem(second.request('GET', '/me'), 'not-signed-in');
  });

  it('of somebody else are not there', async () => {
    const [theirs] = await list(world.heron);
    await expectProblem(
      world.otter.request('POST', `/sign-ins/${theirs?.id}/end`, {}),
      'not-found',
    );
    expect((await world.heron.request('GET', '/me')).status).toBe(200);
  });

  it('of staff are those that were completed with both steps', async () => {
    const key = world.clinic.keys.both;
    const full = clientOf(world.clinic.api);
    await signsInAsStaff(full, key);
    const before = (await list(full)).length;
    await again(key);
    expect(await list(full)).toHaveLength(before);
    await full.request('POST', '/sign-ins/others/end', {});
    expect(await list(full)).toHaveLength(1);
  });

  it('know a kind of device and nothing finer', () => {
    const kinds = [
      ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148', 'phone'],
      ['Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/120 Mobile Safari/537.36', 'phone'],
      ['Mozilla/5.0 (Linux; Android 14; SM-X910) Chrome/120 Safari/537.36', 'tablet'],
      ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X)', 'tablet'],
      ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120', 'computer'],
      ['curl/8', 'unknown'],
      [undefined, 'unknown'],
    ] as const;
    for (const [said, kind] of kinds) expect(deviceOf(said), said).toBe(kind);
  });
});
