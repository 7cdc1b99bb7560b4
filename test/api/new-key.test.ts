import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#functions/random.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { NewKey } from '#shared/contracts/sign-in.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

// Whoever fears that somebody has seen their seven words takes others, without asking anybody.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const elsewhere = () => clientOf(world.clinic.api);
const signsIn = (key: string) => elsewhere().request('POST', '/sign-in', { key });
const takes = (as: TestClient, key: string, headers = once()) =>
  as.request('POST', '/new-key', { key }, headers);
async function taken(as: TestClient, key: string, headers = once()): Promise<NewKey> {
  const answer = await takes(as, key, headers);
  expect(answer.status).toBe(201);
  return answer.json();
}

describe('other seven words', () => {
  it('open what the ones before opened, under the same name, here and elsewhere', async () => {
    const own = await world.clinic.joins('one', 'Tin Thimble');
    const opened = await thread(own, world.group);
    const { key, me } = await taken(own, own.key);
    expect(key.split(' ')).toHaveLength(7);
    expect(key).not.toBe(own.key);
    expect(me.name).toBe('Tin Thimble');
    expect((await own.get<Me>('/me')).name).toBe('Tin Thimble');
    expect((await opened.read(own)).posts[0]?.author.isYou).toBe(true);
    expect((await signsIn(key)).status).toBe(200);
  });

  it('end the ones before, with every other sign-in and every passkey, and say so to whoever has them', async () => {
    const own = await world.clinic.joins('one', 'Brass Thimble');
    const other = elsewhere();
    await other.post('/sign-in', { key: own.key });
    await taken(own, own.key);
    const ended = await expectProblem(other.request('GET', '/me'), 'not-signed-in');
    expect(ended.detail).toContain('A new key was made for your name');
    await expectProblem(signsIn(own.key), 'not-signed-in');
    await expectProblem(takes(other, own.key), 'not-signed-in');
  });

  it('are given for the present ones only: not for wrong ones, old ones, or those of somebody else', async () => {
    const own = await world.clinic.joins('one', 'Horn Thimble');
    for (const wrong of [
      world.otter.key,
      'abandon ability able about above absent absorb',
      'two words',
    ]) {
      await expectFieldError(takes(own, wrong), 'key');
    }
    const { key } = await taken(own, own.key);
    await expectFieldError(takes(own, own.key), 'key');
    expect((await taken(own, key)).key).not.toBe(key);
    expect((await world.otter.get<Me>('/me')).name).toBe('River Otter');
  });

  it('cannot be guessed at: after twenty failures nothing is looked up', async () => {
    const guessed = await createWorld();
    for (let tries = 0; tries < 20; tries += 1) {
      await expectFieldError(takes(guessed.heron, guessed.otter.key), 'key');
    }
    await expectProblem(takes(guessed.heron, guessed.heron.key), 'too-many-requests');
    // From another address as well; and nobody else is held up, who sits at the same one.
    const moved = clientOf(createTestApi(guessed.deps, newId()));
    moved.cookie = guessed.heron.cookie;
    await expectProblem(takes(moved, guessed.heron.key), 'too-many-requests');
    await taken(guessed.otter, guessed.otter.key);
    await guessed.deps.stop();
  });

  it('are the same for a request sent again after a lost answer, for a quarter of an hour', async () => {
    const own = await world.clinic.joins('one', 'Silver Thimble');
    const before = own.cookie;
    const headers = once();
    const { key } = await taken(own, own.key, headers);
    expect((await taken(own, own.key, headers)).key).toBe(key);
    // Neither the answer nor its cookie had come.
    own.cookie = before;
    expect((await taken(own, own.key, headers)).key).toBe(key);
    world.deps.travel(16 * 60_000);
    await expectFieldError(takes(own, own.key, headers), 'key');
    own.cookie = before;
    await expectProblem(takes(own, own.key), 'not-signed-in');
  });

  it('are the same for the sign-in that asked, whatever form it sends, and for no other one', async () => {
    const own = await world.clinic.joins('one', 'Pewter Thimble');
    const before = own.cookie;
    const thief = elsewhere();
    await thief.post('/sign-in', { key: own.key });
    const { key } = await taken(own, own.key);
    // A page that was loaded anew, with the cookie from before.
    own.cookie = before;
    expect((await taken(own, own.key)).key).toBe(key);
    await expectProblem(takes(thief, own.key), 'not-signed-in');
    // An open page and the words from before are not enough once the answer has come.
    await expectFieldError(takes(own, own.key), 'key');
    own.cookie = before;
    await expectProblem(takes(own, world.otter.key), 'not-signed-in');
  });

  it('are one, where one sign-in asks for them twice at once', async () => {
    const own = await world.clinic.joins('one', 'Copper Thimble');
    const twin = elsewhere();
    twin.cookie = own.cookie;
    const [one, other] = await Promise.all([taken(own, own.key), taken(twin, own.key)]);
    expect(one.key).toBe(other.key);
    expect((await signsIn(one.key)).status).toBe(200);
  });

  it('are given once, where two sign-ins ask at once', async () => {
    const own = await world.clinic.joins('one', 'Bronze Thimble');
    const other = elsewhere();
    await other.post('/sign-in', { key: own.key });
    const both = await Promise.all([takes(own, own.key), takes(other, own.key)]);
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('are for members and alumni; who works here has a passkey beside them', async () => {
    const alum = await taken(world.alum, world.alum.key);
    expect(alum.me.role).toBe('alum');
    for (const staff of [world.lind, world.administrator]) {
      await expectProblem(takes(staff, world.clinic.keys.lind ?? ''), 'not-allowed');
    }
  });

  it('stand in no table, and the record says neither whose they are nor who asked', async () => {
    const own = await world.clinic.joins('one', 'Paper Thimble');
    const { key } = await taken(own, own.key);
    const forum = await everything(world.deps, 'forum');
    expect(rawText(forum)).not.toContain(key);
    const events = await everything(world.deps, 'audit');
    const told = events.filter(({ action }) => action === 'key.replaced').at(-1);
    const person = forum.find(({ type, name }) => type === 'person' && name === 'Paper Thimble');
    expect(JSON.stringify(told)).not.toContain(String(person?.personId));
    expect(rawText(events)).not.toContain('Paper Thimble');
    expect(auditChainProblem(events)).toBeNull();
  });
});
