import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionCountWrites } from '#functions/data/decision-counts.ts';
import { dispositionWrite } from '#functions/data/dispositions.ts';
import type { Write } from '#functions/data/table.ts';
import { newId } from '#functions/random.ts';
import { type DetectorScorecard, detectorScorecard } from '#shared/contracts/detector.ts';
import { type ClinicId, clinicId, groupId } from '#shared/contracts/primitives.ts';
import { type ReviewDetail, reviewId } from '#shared/contracts/review.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';
import { expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
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

const day = 24 * 60 * 60 * 1000;
let world: World;
// Figures are of a whole clinic, so each test has its own.
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.deps.stop());

const card = (who: TestClient = world.lind) => who.get<DetectorScorecard>('/detector');
const urgent = (by = world.heron, group = world.group) => thread(by, group, { body: words.urgent });
const reports = (by: TestClient, of: Thread, report: Record<string, unknown> = {}) =>
  by.post(`${of.path}/posts/1/reports`, {
    kind: 'worried-about-someone',
    words: 'Please look at this.',
    ...report,
  });
const clinicOf = async () => {
  const clinic = (await everything(world.deps, 'forum')).find((item) => item.type === 'clinic');
  return clinicId.parse(clinic?.clinicId);
};
/** A false alarm of so many seconds ago. */
const ofLongAgo = (seconds: number): Disposition => ({
  reviewId: reviewId.parse(`${newId()}-1`),
  groupId: groupId.parse(world.group),
  decidedAt: new Date(world.deps.now().getTime() - (seconds + 1) * 1000).toISOString(),
  outcome: 'false-alarm',
  lane: 'soon',
  textVersion: 1,
  rules: [
    {
      rule: 'a-rule/of-long-ago',
      category: 'hopelessness',
      lane: 'soon',
      source: 'local',
      detector: 'screening rules-0',
    },
  ],
  reports: [],
  askedSoon: false,
});
/** As it was stored before there were counts. */
const uncounted = (clinic: ClinicId, decision: Disposition): Write => {
  const write = dispositionWrite(clinic, decision);
  if (write.kind !== 'put') throw new Error('A decision is put.');
  const { counted, gsi2pk, gsi2sk, ...item } = write.item;
  return { ...write, item };
};
const falseAlarm = { outcome: 'false-alarm' };

describe('the scorecard', () => {
  it('is empty where nothing was decided in the last 90 days', async () => {
    const answer = detectorScorecard.parse(await card());
    expect(answer).toMatchObject({
      version: screeningVersion(model),
      isWhole: true,
      decided: 0,
      noticed: { decided: 0, measured: null },
      rules: [],
      missed: { count: 0, worried: 0 },
    });
    expect(new Date(answer.since).getUTCDay()).toBe(1);
    expect(answer.days).toBeGreaterThanOrEqual(90);
    expect(answer.days).toBeLessThan(97);
  });

  it('counts at least 90 days, and forgets what is a week older', async () => {
    await decides(world.lind, reviewPathOf(await urgent()));
    world.deps.travel(90 * day);
    world = { ...world, lind: await world.clinic.staff('lind') };
    expect(await card()).toMatchObject({ decided: 1 });
    world.deps.travel(7 * day);
    world = { ...world, lind: await world.clinic.staff('lind') };
    expect(await card()).toMatchObject({ decided: 0 });
  });

  it('gives no share under five decisions; with five it does, by rule and by lane', async () => {
    const own = await Promise.all(Array.from({ length: 5 }, () => urgent()));
    for (const one of own.slice(0, 4)) await decides(world.lind, reviewPathOf(one));
    const four = await card();
    expect([four.noticed, ...four.rules, ...four.lanes].map((one) => one.measured)).toEqual(
      Array.from({ length: 1 + four.rules.length + 4 }, () => null),
    );
    const last = own.at(-1);
    if (last) await decides(world.lind, reviewPathOf(last), falseAlarm);
    const five = await card();
    const measured = { confirmed: 4, share: 0.8 };
    expect(five.lanes.find((one) => one.lane === 'urgent')).toMatchObject({ decided: 5, measured });
    expect(five.rules).toContainEqual(
      expect.objectContaining({
        category: 'wish-to-be-dead',
        source: 'local',
        why: expect.stringMatching(/^[A-Z].*\.$/),
        decided: 5,
        measured: expect.objectContaining(measured),
      }),
    );
  });

  it('counts what somebody had to report, though the report’s own words would have asked for a look', async () => {
    const own = await thread(world.heron, world.group, { body: words.calm });
    await reports(world.otter, own, { words: `They told me: ${words.goodbye}` });
    const quarrel = await thread(world.heron, world.group, { body: words.calm });
    await reports(world.otter, quarrel, { kind: 'breaks-agreement' });
    const noticed = await urgent();
    await reports(world.otter, noticed);
    for (const one of [own, quarrel, noticed]) {
      world.deps.travel(1000);
      await decides(world.lind, reviewPathOf(one), { outcome: 'contacted-privately' });
    }
    const answer = await card();
    expect(answer).toMatchObject({ reported: 3, missed: { count: 2, worried: 1 } });
    expect(answer.missedReviews.shown.map((one) => one.id)).toEqual([
      `${quarrel.id}-1`,
      `${own.id}-1`,
    ]);
    const categories = answer.rules.map((one) => one.category);
    expect(categories).toContain('wish-to-be-dead');
    expect(categories).not.toContain('goodbye');
  });

  it('counts the whole clinic, and names reviews only to who facilitates their group', async () => {
    const here = await urgent();
    const there = await urgent(world.stranger, world.clinic.group('two'));
    await decides(world.lind, reviewPathOf(here), falseAlarm);
    world.deps.travel(1000);
    await decides(world.okafor, reviewPathOf(there), falseAlarm);
    const ids = async (who: TestClient) =>
      (await card(who)).falseAlarmReviews.shown.map((one) => one.id);
    expect(await ids(world.lind)).toEqual([`${here.id}-1`]);
    expect(await ids(world.okafor)).toEqual([`${there.id}-1`]);
    expect(await ids(world.both)).toEqual([`${there.id}-1`, `${here.id}-1`]);
    const answer = await card();
    expect(answer).toMatchObject({ decided: 2, falseAlarmReviews: { more: 0, elsewhere: 1 } });
    const text = JSON.stringify(answer);
    for (const secret of [there.id, world.clinic.group('two'), 'Group two']) {
      expect(text).not.toContain(secret);
    }
  });

  it('names 25 reviews at most, and says how many there are besides', async () => {
    const clinic = await clinicOf();
    const decisions = Array.from({ length: 30 }, (_, at) => ofLongAgo(at));
    await world.deps.store.transact([
      ...decisions.map((one) => dispositionWrite(clinic, one)),
      ...decisionCountWrites(
        clinic,
        decisions.map((decision) => ({ decision, by: 1 })),
      ),
    ]);
    const answer = await card();
    expect(answer).toMatchObject({
      isWhole: true,
      decided: 30,
      noticed: { measured: { confirmed: 0 } },
      rules: [{ rule: 'a-rule/of-long-ago', why: null }],
      falseAlarmReviews: { more: 5, elsewhere: 0 },
    });
    expect(answer.falseAlarmReviews.shown.map((one) => one.id)).toEqual(
      decisions.slice(0, 25).map((one) => one.reviewId),
    );
  });

  it('reads no more when it counts many decisions than when it counts few', async () => {
    const clinic = await clinicOf();
    const reads = async () => {
      await card();
      world.deps.consumed.length = 0;
      await card();
      return world.deps.consumed.reduce((sum, one) => sum + one.units, 0);
    };
    const few = await reads();
    const decisions = Array.from({ length: 2000 }, (_, at) => ({
      decision: { ...ofLongAgo(at * 3600), outcome: 'contacted-privately' as const },
      by: 1 as const,
    }));
    await world.deps.store.transact(decisionCountWrites(clinic, decisions));
    expect(await card()).toMatchObject({ decided: 2000 });
    expect(await reads()).toBeLessThanOrEqual(few + 0.5);
  });

  it('counts once what was decided before there were counts, a part with each look', async () => {
    const clinic = await clinicOf();
    const before = Array.from({ length: 501 }, (_, at) => ofLongAgo(at));
    for (let from = 0; from < before.length; from += 100) {
      const writes = before.slice(from, from + 100).map((one) => uncounted(clinic, one));
      await world.deps.store.transact(writes);
    }
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), falseAlarm);
    expect(await card()).toMatchObject({ isWhole: false, decided: 500 });
    expect(await card()).toMatchObject({ isWhole: true, decided: 502 });
    expect(await card()).toMatchObject({ isWhole: true, decided: 502 });
    expect((await card()).falseAlarmReviews).toMatchObject({ more: 477, elsewhere: 0 });
  });

  it('counts it once also when two look for the first time at once', async () => {
    const clinic = await clinicOf();
    const before = Array.from({ length: 60 }, (_, at) => ofLongAgo(at));
    await world.deps.store.transact(before.map((one) => uncounted(clinic, one)));
    await Promise.all([card(), card(world.both)]);
    expect(await card()).toMatchObject({ isWhole: true, decided: 60, reported: 0 });
  });

  it('is for clinicians: neither members nor alumni nor administrators see it', async () => {
    for (const who of [world.heron, world.alum, world.administrator]) {
      await expectProblem(who.request('GET', '/detector'), 'not-allowed');
    }
    await expectProblem(world.nobody.request('GET', '/detector'), 'not-signed-in');
  });

  it('holds no pseudonym, no title and nobody’s id', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), falseAlarm);
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    const text = JSON.stringify(await card());
    const items = await everything(world.deps, 'forum');
    const people = items.flatMap((item) =>
      typeof item.personId === 'string' ? [item.personId] : [],
    );
    expect(people.length).toBeGreaterThan(5);
    for (const told of [review.author, review.title, words.urgent, ...people]) {
      expect(text).not.toContain(told);
    }
  });
});
