import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CrisisPanel, CrisisResources } from '#shared/contracts/crisis-resources.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { EarlierPlans, SafetyPlan, SavedPlan } from '#shared/contracts/safety-plan.ts';
import type { ShareList } from '#shared/contracts/share.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, emptyQueue, queueOf, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  for (const who of [world.heron, world.otter, world.alum]) await removes(who);
  await emptyQueue(world.lind);
});

const path = () => `/groups/${world.group}/safety-plan`;
const read = (as: TestClient) => as.get<SafetyPlan>(path());
const put = (as: TestClient, version: number, steps: Record<string, unknown>) =>
  as.request('PUT', path(), { version, ...steps });
async function saves(as: TestClient, version: number, steps: Record<string, unknown>) {
  const answer = await put(as, version, steps);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as SavedPlan).version;
}
const removes = async (as: TestClient) =>
  expect((await as.request('DELETE', path(), {})).status).toBe(204);
const shares = (as: TestClient, version: number, headers = once()) =>
  as.request('POST', `${path()}/share`, { version }, headers);
const shared = (as: TestClient) => as.get<ShareList>(`/groups/${world.group}/shared`);

describe('a safety plan', () => {
  it('is its author’s own: members and alumni write one, and find it as they wrote it', async () => {
    for (const who of [world.heron, world.alum]) {
      expect(await read(who)).toMatchObject({ plan: null, shared: null, youMay: { share: false } });
      await saves(who, 0, { warningSigns: ' I stop answering.\r\n', people: 'My sister' });
      expect(await read(who)).toMatchObject({
        plan: {
          version: 1,
          words: { warningSigns: 'I stop answering.', people: 'My sister', byMyself: '' },
        },
        youMay: { share: true },
      });
    }
  });

  it('can be read by nobody else, under no address', async () => {
    await saves(world.heron, 0, { byMyself: 'zanzibarwren' });
    await saves(world.heron, 1, { byMyself: 'zanzibarwren again' });
    expect((await read(world.otter)).plan).toBeNull();
    for (const who of [world.otter, world.alum, world.lind, world.both]) {
      for (const place of [
        path(),
        `${path()}/earlier`,
        `/groups/${world.group}`,
        `/groups/${world.group}/shared`,
        `/groups/${world.group}/people`,
        `/groups/${world.group}/before-session`,
        '/reviews',
        '/crisis-resources',
      ]) {
        const answer = await who.request('GET', place);
        expect(await answer.text(), place).not.toContain('zanzibarwren');
      }
    }
  });

  it('is read by no screening as long as it is private: whatever it says, no review is opened', async () => {
    await saves(world.heron, 0, { warningSigns: words.urgent, people: words.goodbye });
    expect(await queueOf(world.lind)).toEqual([]);
    const reviews = (await everything(world.deps, 'forum')).filter(({ type }) => type === 'review');
    expect(JSON.stringify(reviews)).not.toContain(words.urgent);
  });

  it('names no instant', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    await saves(world.heron, 1, { byMyself: 'A long walk' });
    await shares(world.heron, 2);
    const said = [await read(world.heron), await world.heron.get(`${path()}/earlier`)];
    expect(JSON.stringify(said)).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  it('keeps its earlier versions, so many of them and no more', async () => {
    for (let version = 0; version < limits.planVersions + 3; version += 1) {
      await saves(world.heron, version, { byMyself: `Walk ${version + 1}` });
    }
    const { versions } = await world.heron.get<EarlierPlans>(`${path()}/earlier`);
    expect(versions).toHaveLength(limits.planVersions - 1);
    expect(versions[0]?.words.byMyself).toBe(`Walk ${limits.planVersions + 2}`);
    expect((await read(world.heron)).earlier).toBe(versions.length);
  });

  it('written in two windows loses neither text: the second is refused and sees the first', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    expect(await saves(world.heron, 1, { byMyself: 'One window' })).toBe(2);
    await expectProblem(put(world.heron, 1, { byMyself: 'The other' }), 'stale');
    expect((await read(world.heron)).plan?.words.byMyself).toBe('One window');
    expect(await saves(world.heron, 2, { byMyself: 'The other' })).toBe(3);
    const { versions } = await world.heron.get<EarlierPlans>(`${path()}/earlier`);
    expect(versions.map((one) => one.words.byMyself)).toEqual(['One window', 'A walk']);
  });

  it('saved in two windows in the same moment is saved once, and refused once', async () => {
    const both = await Promise.all(
      ['One', 'Two'].map((byMyself) => put(world.heron, 0, { byMyself })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('sent twice is one version', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    expect(await saves(world.heron, 0, { byMyself: 'A walk' })).toBe(1);
    expect((await read(world.heron)).earlier).toBe(0);
  });

  it('is refused empty, too long, and with what does not belong', async () => {
    await expectFieldError(put(world.heron, 0, { people: ' ' }), 'warningSigns');
    await expectFieldError(
      put(world.heron, 0, { people: 'n'.repeat(limits.planStep + 1) }),
      'people',
    );
    await expectProblem(put(world.heron, 0, { people: 'A', name: 'B' }), 'invalid-input');
  });

  it('is removed with all its versions and what was shared of it, from every table', async () => {
    await saves(world.heron, 0, { byMyself: 'zanzibarwren' });
    await saves(world.heron, 1, { byMyself: 'zanzibarwren twice' });
    await removes(world.heron);
    await removes(world.heron);
    expect((await read(world.heron)).plan).toBeNull();
    expect(rawText(await everything(world.deps, 'forum'))).not.toContain('zanzibarwren');
    await saves(world.heron, 0, { byMyself: 'A new beginning' });
    await shares(world.heron, 1);
    await removes(world.heron);
    expect((await shared(world.lind)).shares).toEqual([]);
  });
});

describe('sharing it', () => {
  it('shows the facilitators this version under the pseudonym, and asks them to read it in the same step', async () => {
    await saves(world.heron, 0, { warningSigns: 'I stop answering.', people: 'My sister' });
    expect((await shares(world.heron, 1)).status).toBe(201);
    const { shares: list } = await shared(world.lind);
    expect(list).toMatchObject([
      {
        kind: 'safety-plan',
        from: 'Quiet Heron',
        parts: [
          { step: 'warningSigns', words: 'I stop answering.' },
          { step: 'people', words: 'My sister' },
        ],
      },
    ]);
    const [review] = await queueOf(world.lind);
    expect(review).toMatchObject({ id: `${list[0]?.id}-shared`, lane: 'soon' });
    const detail = await world.lind.get<ReviewDetail>(`/reviews/${review?.id}`);
    expect(detail).toMatchObject({
      author: 'Quiet Heron',
      target: { kind: 'shared', what: 'safety-plan', text: 'I stop answering.\n\nMy sister' },
    });
    await decides(world.lind, `/reviews/${review?.id}`);
    await expectProblem(world.okafor.request('GET', `/reviews/${review?.id}`), 'not-found');
    for (const who of [world.otter, world.alum]) {
      await expectProblem(who.request('GET', `/groups/${world.group}/shared`), 'not-allowed');
    }
  });

  it('is screened as a message to the facilitators is: its review stands where its words belong', async () => {
    await saves(world.heron, 0, { warningSigns: words.urgent });
    await shares(world.heron, 1);
    expect((await queueOf(world.lind)).map(({ lane }) => lane)).toEqual(['urgent']);
  });

  it('does not share what is changed later, until it is shared again in the place of the first', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    await shares(world.heron, 1);
    await saves(world.heron, 1, { byMyself: 'A swim' });
    const wordsShared = async () =>
      (await shared(world.lind)).shares.flatMap(({ parts }) => parts.map((part) => part.words));
    expect(await wordsShared()).toEqual(['A walk']);
    expect((await read(world.heron)).shared).toMatchObject({ version: 1 });
    await shares(world.heron, 2);
    expect(await wordsShared()).toEqual(['A swim']);
  });

  it('can be taken back, twice too; the review of its words stays with the facilitators', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    await shares(world.heron, 1);
    for (let time = 0; time < 2; time += 1) await world.heron.post(`${path()}/take-back`, {});
    expect((await shared(world.lind)).shares).toEqual([]);
    expect((await read(world.heron)).shared).toBeNull();
    expect((await queueOf(world.lind)).map((one) => one.title)).toEqual([
      'A safety plan that was shared',
    ]);
  });

  it('is refused for a version that is not the one on screen, and happens once for a request sent twice', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    await saves(world.heron, 1, { byMyself: 'A swim' });
    await expectProblem(shares(world.heron, 1), 'stale');
    const headers = once();
    for (let time = 0; time < 2; time += 1) {
      expect((await shares(world.heron, 2, headers)).status).toBe(201);
    }
    expect((await shared(world.lind)).shares).toHaveLength(1);
    expect(await queueOf(world.lind)).toHaveLength(1);
  });
});

describe('whoever has one', () => {
  it('is led to it from help and from the crisis panel, and nobody else is', async () => {
    await saves(world.heron, 0, { byMyself: 'A walk' });
    const help = (who: TestClient) => who.get<CrisisResources>('/crisis-resources');
    expect((await help(world.heron)).ownPlan).toBe(world.group);
    for (const who of [world.otter, world.lind, world.administrator, world.nobody]) {
      expect((await help(who)).ownPlan).toBeNull();
    }
    const panel = (who: TestClient) =>
      who.post<CrisisPanel>('/crisis-panel', { texts: [words.urgent] }, {});
    expect((await panel(world.heron)).resources?.ownPlan).toBe(world.group);
    expect((await panel(world.otter)).resources?.ownPlan).toBeNull();
  });
});
