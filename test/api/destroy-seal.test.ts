import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { looksAt, opensSeal } from '#test/factories/opening.ts';
import { personNamed } from '#test/factories/supporter.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  reviewPathOf,
  staffIsBack,
  thread,
  type World,
} from '#test/factories/world.ts';

// Erasing somebody takes away, for good, the way from their pseudonym to them. Whoever asks the vault for it, it looks for the wish itself.

const day = 24 * 60 * 60_000;
let world: World;
let heron: Awaited<ReturnType<typeof personNamed>>['id'];
beforeAll(async () => {
  world = await createWorld();
  heron = (await personNamed(world, 'Quiet Heron')).id;
});
afterAll(() => world.deps.stop());

const seals = () => everything(world.deps, 'vault');
const destroys = (of: World, personId: typeof heron) =>
  of.deps.vault.ask({ what: 'destroy', personId });
const refused = { came: 'refused', refusal: { kind: 'not-allowed' } };
const wish = (of: World, method = 'PUT') =>
  of.heron.request(method, `/groups/${of.group}/mine/erasure`, {});

describe('destroying a seal', () => {
  it('is refused where the person does not want it, does not want it any more, or may still change their mind', async () => {
    const before = await seals();
    expect(await destroys(world, heron)).toMatchObject(refused);
    await wish(world);
    expect(await destroys(world, heron)).toMatchObject(refused);
    world.deps.travel(day - 1);
    expect(await destroys(world, heron)).toMatchObject(refused);
    await wish(world, 'DELETE');
    world.deps.travel(day);
    expect(await destroys(world, heron)).toMatchObject(refused);
    const otter = (await personNamed(world, 'River Otter')).id;
    await wish(world);
    world.deps.travel(day);
    expect(await destroys(world, otter), 'the wish of one is nobody else’s').toMatchObject(refused);
    expect(await seals()).toEqual(before);
  });

  it('takes the link and the identity away, closes what was open, and leaves everybody else’s', async () => {
    await staffIsBack(world);
    const review = reviewPathOf(await thread(world.heron, world.group, { body: words.urgent }));
    const number = await opensSeal(world.lind, review);
    await looksAt(world.lind, review, number);
    const before = await seals();

    expect(await destroys(world, heron)).toEqual({ came: 'destroyed' });
    const after = await seals();
    expect(after).toHaveLength(before.length - 2);
    expect(before).toEqual(expect.arrayContaining(after));
    await expectProblem(
      world.lind.request('GET', `${review}/openings/${number}/identity`),
      'seal-closed',
    );
    world.deps.travel(16 * 60_000);
    const { version } = await world.lind.get<ReviewDetail>(review);
    const asked = { version, reason: 'life-in-danger', words: 'They wrote a goodbye.' };
    const answer = await expectProblem(
      world.lind.request('POST', `${review}/openings`, asked),
      'not-found',
    );
    expect(answer.detail).toContain('may have been erased');

    const other = reviewPathOf(await thread(world.otter, world.group, { body: words.urgent }));
    const others = await opensSeal(world.lind, other);
    expect((await looksAt(world.lind, other, others)).identity.name).toBe('Somebody Real');
  });

  it('is an event that names neither the person nor the entry, once, however often it is done', async () => {
    expect(await destroys(world, heron)).toEqual({ came: 'destroyed' });
    const items = await everything(world.deps, 'audit');
    const told = items.filter((one) => one.action === 'seal.destroyed');
    expect(told).toMatchObject([
      { target: `group ${world.group}`, details: { because: 'erased' } },
    ]);
    expect(auditChainProblem(items)).toBeNull();
  });

  it('waits while the clinic must keep everything', async () => {
    const held = await createWorld({ settings: { legalHold: true } });
    const before = await everything(held.deps, 'vault');
    const { id } = await personNamed(held, 'Quiet Heron');
    await wish(held);
    held.deps.travel(day);
    expect(await destroys(held, id)).toMatchObject(refused);
    expect(await everything(held.deps, 'vault')).toEqual(before);
    await held.deps.stop();
  });
});
