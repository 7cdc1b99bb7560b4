import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupAgreement, GroupHome } from '#shared/contracts/group.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

// A group's agreement changes, and its people are asked again.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const path = () => `/groups/${world.group}/agreement`;
const read = (who: TestClient) => who.get<GroupAgreement>(path());
const write = (body: object, who = world.lind) => who.request('POST', path(), body, once());
const accept = (who: TestClient, version: number) =>
  who.request('POST', `${path()}/accept`, { version });
const barrier = async (who: TestClient) =>
  (await who.get<GroupHome>(`/groups/${world.group}`)).frame.barrier;
const opens = (who: TestClient, audience: string) =>
  who.request(
    'POST',
    `/groups/${world.group}/threads`,
    { title: 'A', body: words.calm, audience, asksFor: 'ideas' },
    once(),
  );
const second = 'We keep what we hear here, and we say so when we are late.';

describe('a new version of the agreement', () => {
  it('is in force at once, and the one before stays to be read', async () => {
    expect(await (await write({ version: 1, text: second })).json()).toEqual({
      version: 2,
      text: second,
    });
    expect(await read(world.heron)).toMatchObject({
      frame: { barrier: 'agreement-changed' },
      agreement: { version: 2, text: second },
      earlier: [{ version: 1, text: 'We keep what we hear here.' }],
      acceptances: null,
    });
  });

  it('is asked for before somebody writes to the group again; reading, and writing to the facilitators, go on', async () => {
    const own = await thread(world.lind, world.group);
    expect(await barrier(world.heron)).toBe('agreement-changed');
    expect((await own.read(world.heron)).youMay.reply).toBe(false);
    const refused = await expectProblem(opens(world.heron, 'group'), 'agreement-changed');
    expect(refused.detail).toContain('Your words are still here');
    expect((await opens(world.heron, 'facilitators')).status).toBe(201);
    expect(await barrier(world.lind)).toBeNull();

    await expectProblem(accept(world.heron, 1), 'agreement-changed');
    expect((await accept(world.heron, 2)).status).toBe(204);
    expect((await accept(world.heron, 2)).status).toBe(204);
    expect(await barrier(world.heron)).toBeNull();
    expect((await opens(world.heron, 'group')).status).toBe(201);
    expect(await barrier(world.otter)).toBe('agreement-changed');
    expect(await barrier(world.alum)).toBe('agreement-changed');
  });

  it('shows to those who lead the group who has accepted it, and to nobody else', async () => {
    expect((await read(world.lind)).acceptances).toEqual({
      accepted: ['Quiet Heron'],
      waiting: ['Amber Lantern', 'River Otter'],
    });
    expect((await read(world.otter)).acceptances).toBeNull();
    expect((await read(world.alum)).acceptances).toBeNull();
  });

  it('is written by one of two at once, and says something', async () => {
    const both = await Promise.all(['A', 'B'].map((text) => write({ version: 2, text })));
    expect(both.map((one) => one.status).sort()).toEqual([201, 409]);
    await expectFieldError(write({ version: 3, text: ' ' }), 'text');
    expect((await read(world.lind)).agreement.version).toBe(3);
  });

  it('is on the record without its words', async () => {
    const events = (await everything(world.deps, 'audit')).filter(
      (one) => one.action === 'agreement.changed',
    );
    expect(events).toMatchObject([{ details: { version: 2 } }, { details: { version: 3 } }]);
    expect(JSON.stringify(events)).not.toContain('when we are late');
  });
});
