import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispositionRecord } from '#functions/data/records.ts';
import { ConditionFailed, type Write } from '#functions/data/table.ts';
import type { DetectorScorecard } from '#shared/contracts/detector.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
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

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.deps.stop());

const card = () => world.lind.get<DetectorScorecard>('/detector');
const urgent = () => thread(world.heron, world.group, { body: words.urgent });
const stored = async (of: Thread): Promise<Disposition[]> =>
  (await everything(world.deps, 'forum'))
    .filter((item) => item.type === 'disposition' && String(item.reviewId).startsWith(of.id))
    .map((item) => dispositionRecord.parse(item));
const reports = (by: TestClient, of: Thread) =>
  by.post(`${of.path}/posts/1/reports`, {
    kind: 'worried-about-someone',
    words: 'Please look at this.',
  });
const falseAlarm = { outcome: 'false-alarm' };

describe('a decision', () => {
  it('leaves ids and closed lists beside the review: no text, no title, no name, no person', async () => {
    const own = await urgent();
    await reports(world.otter, own);
    await decides(world.lind, reviewPathOf(own), falseAlarm);
    expect(await stored(own)).toEqual([
      {
        reviewId: `${own.id}-1`,
        groupId: world.group,
        decidedAt: world.deps.now().toISOString(),
        outcome: 'false-alarm',
        lane: 'urgent',
        textVersion: 1,
        rules: expect.arrayContaining([
          {
            rule: expect.stringMatching(/^wish-to-be-dead\//),
            category: 'wish-to-be-dead',
            lane: 'urgent',
            source: 'local',
            detector: `screening ${screeningVersion(model)}`,
          },
        ]),
        reports: ['worried-about-someone'],
        askedSoon: true,
      },
    ]);
    const items = (await everything(world.deps, 'forum')).filter(
      (item) => item.type === 'disposition',
    );
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own));
    const text = JSON.stringify(items);
    for (const told of [words.urgent, 'Please look', review.author, review.title, 'Maya Lind']) {
      expect(text).not.toContain(told);
    }
    const people = (await everything(world.deps, 'forum')).flatMap((item) =>
      typeof item.personId === 'string' ? [item.personId] : [],
    );
    expect(people.filter((id) => text.includes(id))).toEqual([]);
  });

  it('is written in one transaction with it, so that neither is stored without the other', async () => {
    const own = await urgent();
    const { version } = await world.lind.post<ReviewDetail>(`${reviewPathOf(own)}/claim`, {});
    const transactions: (readonly Write[])[] = [];
    const refusing = clientOf(
      createTestApi({
        ...world.deps,
        store: {
          ...world.deps.store,
          transact: async (writes) => {
            transactions.push(writes);
            throw new ConditionFailed([0], true);
          },
        },
      }),
    );
    refusing.cookie = world.lind.cookie;
    const decision = { version, outcome: 'false-alarm', reason: 'Song words.' };
    const path = `${reviewPathOf(own)}/resolve`;
    expect((await refusing.request('POST', path, decision, once())).status).toBe(503);
    expect(await stored(own)).toEqual([]);
    for (const writes of transactions) {
      const types = writes.flatMap((one) => (one.kind === 'put' ? [one.item.type] : []));
      expect(types).toEqual(expect.arrayContaining(['review', 'disposition']));
    }
    await world.lind.post(path, decision);
    expect(await stored(own)).toHaveLength(1);
  });

  it('that is made again counts once, as it stands now, also within the same instant', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), falseAlarm);
    for (const later of [0, 60_000]) {
      world.deps.travel(later);
      await world.both.post(`${reviewPathOf(own)}/reopen`, { reason: 'A second look.' });
      await decides(world.both, reviewPathOf(own), { outcome: 'contacted-privately' });
      expect(await stored(own)).toMatchObject([{ outcome: 'contacted-privately' }]);
      expect(await card()).toMatchObject({ decided: 1, falseAlarmReviews: { shown: [] } });
    }
  });

  it('to keep a post held counts when the review ends, not before', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    const path = reviewPathOf(own);
    await decides(world.lind, path, { outcome: 'held', noteToAuthor: 'I will call you.' });
    expect(await stored(own)).toEqual([]);
    await decides(world.lind, path, { outcome: 'followed-up-outside' });
    expect(await stored(own)).toMatchObject([{ outcome: 'followed-up-outside', lane: 'crisis' }]);
  });

  it('names the rules of the text that was decided on, not of one that was edited away', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await world.heron.request('PATCH', `${own.path}/posts/1`, { body: words.soon, version: 1 });
    await decides(world.lind, reviewPathOf(own));
    const [one] = await stored(own);
    expect(new Set(one?.rules.map((rule) => rule.category))).toEqual(new Set(['hopelessness']));
    expect(one).toMatchObject({ textVersion: 2, lane: 'urgent', askedSoon: true });
  });

  it('on a pseudonym counts as well', async () => {
    await world.clinic.joins('one', 'I want to die');
    const queue = await world.lind.get<{ reviews: { id: string }[] }>('/reviews');
    const review = queue.reviews.find((one) => one.id.endsWith('-name'));
    if (!review) throw new Error('No review of the pseudonym was opened.');
    await decides(world.lind, `/reviews/${review.id}`, falseAlarm);
    expect((await card()).falseAlarmReviews.shown.map((one) => one.id)).toEqual([review.id]);
  });

  it('that is changed leaves nothing of the earlier one in the counts, also from an earlier week', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), falseAlarm);
    expect(await card()).toMatchObject({
      decided: 1,
      falseAlarmReviews: { shown: { length: 1 }, more: 0, elsewhere: 0 },
    });
    world.deps.travel(8 * 24 * 60 * 60_000);
    const both = await world.clinic.staff('both');
    world = { ...world, both, lind: await world.clinic.staff('lind') };
    await both.post(`${reviewPathOf(own)}/reopen`, { reason: 'A second look.' });
    await decides(both, reviewPathOf(own), { outcome: 'contacted-privately' });
    const answer = await card();
    expect(answer).toMatchObject({
      decided: 1,
      noticed: { decided: 1 },
      falseAlarmReviews: { shown: [], more: 0, elsewhere: 0 },
    });
    const counts = (await everything(world.deps, 'forum')).filter(
      (item) => item.type === 'decision-week',
    );
    expect(counts.flatMap(Object.values).filter((value) => Number(value) < 0)).toEqual([]);
  });

  it('made at the same time as another counts, and so does the other', async () => {
    const own = await Promise.all(Array.from({ length: 4 }, () => urgent()));
    await Promise.all(own.map((one) => decides(world.lind, reviewPathOf(one), falseAlarm)));
    expect(await card()).toMatchObject({ decided: 4, noticed: { decided: 4 } });
    expect((await card()).falseAlarmReviews).toMatchObject({ shown: { length: 4 }, more: 0 });
  });

  it('stays in the counts when what it was about is gone, and is offered to nobody', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), falseAlarm);
    const { store } = world.deps;
    const gone = (await everything(world.deps, 'forum')).filter(
      (item) => item.pk === `THREAD#${own.id}`,
    );
    await store.transact(
      gone.map(({ pk, sk }) => ({
        kind: 'delete',
        table: 'forum',
        key: { pk: String(pk), sk: String(sk) },
      })),
    );
    const answer = await card();
    expect(answer).toMatchObject({
      decided: 1,
      falseAlarmReviews: { shown: [], more: 0, elsewhere: 0 },
    });
    const counts = (await everything(world.deps, 'forum')).filter(
      (item) => item.type === 'decision-week',
    );
    expect(counts).toHaveLength(2);
    expect(JSON.stringify(counts)).not.toContain(own.id);
  });
});
