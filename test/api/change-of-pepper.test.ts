import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ports.ts';
import { newId } from '#functions/random.ts';
import type { CreatedInvitation, Joined, JoinedAgain } from '#shared/contracts/invitation.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { NewKey } from '#shared/contracts/sign-in.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { joinsByCard, newCodeFor } from '#test/factories/roster.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, type World } from '#test/factories/world.ts';

const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((one) => one.deps.stop())));

let world: World;
/** The place of the secret in the course of a change: the new one beside, the new one first, the old one gone. */
let announced: Deps;
let changed: Deps;
let ended: Deps;
beforeEach(async () => {
  world = await createWorld();
  worlds.push(world);
  const { pepper: old } = world.deps.secrets;
  const fresh = randomBytes(32);
  const withPeppers = (pepper: Uint8Array, ...otherPeppers: Uint8Array[]): Deps => ({
    ...world.deps,
    secrets: { pepper, otherPeppers },
  });
  announced = withPeppers(old, fresh);
  changed = withPeppers(fresh, old);
  ended = withPeppers(fresh);
});

const at = (deps: Deps, cookie: string | null = null): TestClient => {
  const client = clientOf(createTestApi(deps, newId()));
  client.cookie = cookie;
  return client;
};
const signsIn = (deps: Deps, key: string | undefined) =>
  at(deps).request('POST', '/sign-in', { key });
const keysInStore = async () =>
  (await everything(world.deps, 'forum')).filter((one) => one.type === 'key').length;

describe('a change of pepper', () => {
  it('lets every key in while both are there, and those that were used then from there on', async () => {
    const { heron, otter } = world;
    expect((await signsIn(announced, heron.key)).status).toBe(200);
    expect((await signsIn(changed, heron.key)).status).toBe(200);
    expect((await signsIn(changed, heron.key)).status).toBe(200);
    expect((await signsIn(ended, heron.key)).status).toBe(200);
    await expectProblem(signsIn(ended, otter.key), 'wrong-key');
  });

  it('moves a key and leaves no second one behind, for members and for staff', async () => {
    const before = await keysInStore();
    for (const key of [world.heron.key, world.clinic.keys.lind]) {
      expect((await signsIn(changed, key)).status).toBe(200);
      expect((await signsIn(ended, key)).status).toBe(200);
    }
    expect(await keysInStore()).toBe(before);
    const written = JSON.stringify(await everything(world.deps, 'forum'));
    const keys = (await everything(world.deps, 'forum')).filter((one) => one.type === 'key');
    for (const { pk } of keys) {
      // Its owner's record says where it stands, so that it goes when they go.
      const hash = String(pk).split('#')[1] ?? '';
      expect(written.split(hash).length - 1).toBeGreaterThanOrEqual(2);
    }
  });

  it('lets in under either order at once, while functions are started again one after the other', async () => {
    const { key } = world.heron;
    const answers = await Promise.all(
      [announced, changed, announced, changed].map((deps) => signsIn(deps, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await signsIn(changed, key)).status).toBe(200);
    expect((await signsIn(announced, key)).status).toBe(200);
  });

  it('ends no sign-in', async () => {
    const { cookie } = world.heron;
    for (const deps of [announced, changed, ended]) {
      expect((await at(deps, cookie).get<Me>('/me')).name).toBe('Quiet Heron');
    }
  });

  it('leaves invitations usable that were handed out before, and shows the words once more after a lost answer', async () => {
    const { code } = await world.lind.post<CreatedInvitation>(
      `/groups/${world.group}/invitations`,
      { role: 'member', rosterEntry: { name: 'Somebody Real' } },
    );
    const opened = await at(changed).request('POST', '/invitations/open', { code });
    expect(opened.status).toBe(200);
    const request = { code, pseudonym: 'Silver Birch', acceptedAgreement: 1 };
    const sameSend = once();
    const first = await at(changed).post<Joined>('/join', request, sameSend);
    const again = await at(changed).post<Joined>('/join', request, sameSend);
    expect(again.key).toBe(first.key);
    expect((await signsIn(changed, first.key)).status).toBe(200);
    expect((await signsIn(ended, first.key)).status).toBe(200);
  });

  it('leaves the way back in of a lost key usable', async () => {
    const { mark } = await joinsByCard(world, 'Silver Birch');
    const { code } = await newCodeFor(world, mark);
    const back = await at(changed).post<JoinedAgain>('/join/again', { code });
    expect((await signsIn(changed, back.key)).status).toBe(200);
    expect((await signsIn(ended, back.key)).status).toBe(200);
  });

  it('gives other words for those that stand under the one before, and the same ones again after a lost answer', async () => {
    const { heron, otter } = world;
    const takes = (deps: Deps, key: string | undefined, cookie: string | null) =>
      at(deps, cookie).post<NewKey>('/new-key', { key }, once());
    const first = await takes(changed, heron.key, heron.cookie);
    expect((await takes(changed, heron.key, heron.cookie)).key).toBe(first.key);
    expect((await signsIn(ended, first.key)).status).toBe(200);
    expect((await signsIn(changed, heron.key)).status).not.toBe(200);

    // Asked for before the order changed, and once more afterwards.
    const begun = await takes(announced, otter.key, otter.cookie);
    expect((await takes(changed, otter.key, otter.cookie)).key).toBe(begun.key);
    expect((await signsIn(ended, begun.key)).status).toBe(200);
  });

  it('goes on in a list where it was, and does a repeated send once', async () => {
    const { heron, group } = world;
    for (let n = 0; n < 22; n += 1) await opensThread(heron, group);
    const list = `/groups/${group}/threads`;
    const { nextCursor } = await heron.get<ThreadList>(list);
    const cursor = `${list}?cursor=${nextCursor}`;
    expect((await at(changed, heron.cookie).get<ThreadList>(cursor)).threads.length).toBe(2);
    await expectProblem(at(ended, heron.cookie).request('GET', cursor), 'cursor-not-valid');

    const body = {
      title: 'a walk',
      body: 'by the lake',
      audience: 'group',
      asksFor: 'celebration',
    };
    const sameSend = once();
    const before = await heron.post(list, body, sameSend);
    expect(await at(changed, heron.cookie).post(list, body, sameSend)).toEqual(before);
    const other = { ...body, title: 'another' };
    await expectProblem(
      at(changed, heron.cookie).request('POST', list, other, sameSend),
      'idempotency-key-reused',
    );
  });
});
