import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OwnRecord } from '#shared/contracts/mine.ts';
import type { OwnReports } from '#shared/contracts/report.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  queueOf,
  reviewPathOf,
  staffIsBack,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

let world: World;
let own: Thread;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
beforeEach(async () => {
  own = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
});

const report = (who: TestClient, said = 'I am a little worried.', kind = 'worried-about-someone') =>
  who.request('POST', `${own.path}/posts/1/reports`, { kind, words: said }, once());
const review = () => world.lind.get<ReviewDetail>(reviewPathOf(own));
const queued = async () => (await queueOf(world.lind)).filter((one) => one.id.startsWith(own.id));

describe('a report', () => {
  it('opens a review that names the reporter to clinicians', async () => {
    const response = await report(world.otter);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ received: true });
    expect(await review()).toMatchObject({
      lane: 'urgent',
      state: 'open',
      author: 'Quiet Heron',
      reports: 1,
      reportsReceived: [
        { kind: 'worried-about-someone', words: 'I am a little worried.', from: 'River Otter' },
      ],
    });
  });

  it('of a breach of the agreement goes to the routine lane', async () => {
    await report(world.otter, 'This is about somebody who is not here.', 'breaks-agreement');
    expect((await review()).lane).toBe('routine');
  });

  it('joins the open review, whoever else reported, and is answered just the same', async () => {
    const answers = [
      await report(world.otter),
      await report(world.alum),
      await report(world.otter),
    ];
    expect(await Promise.all(answers.map((one) => one.json()))).toEqual(
      Array(3).fill({ received: true }),
    );
    expect(await queued()).toMatchObject([{ reports: 3, reportKinds: ['worried-about-someone'] }]);
    expect((await review()).reportsReceived.map((one) => one.from)).toEqual([
      'River Otter',
      'Amber Lantern',
      'River Otter',
    ]);
  });

  it('shows clinicians which kinds of reports came in, in the queue already', async () => {
    await report(world.otter);
    await report(world.alum, 'And it is about somebody else.', 'breaks-agreement');
    expect(await queued()).toMatchObject([
      { reports: 2, reportKinds: ['worried-about-someone', 'breaks-agreement'] },
    ]);
    expect(await review()).toMatchObject({
      reportKinds: ['worried-about-someone', 'breaks-agreement'],
    });
  });

  it('raises the lane by its own words and says that they are the report’s', async () => {
    await report(world.otter);
    await report(world.alum, `They wrote to me: ${words.goodbye}`);
    const { signals, lane } = await review();
    expect(lane).toBe('crisis');
    expect(signals.length).toBeGreaterThan(0);
    for (const signal of signals) {
      expect(signal).toMatchObject({ span: null, why: expect.stringMatching(/^In a report: /) });
    }
  });

  it('reopens a decided review and starts its clock again', async () => {
    await report(world.otter);
    await decides(world.lind, reviewPathOf(own));
    world.deps.travel(60 * 60_000);
    await staffIsBack(world);
    await report(world.alum);
    const again = await review();
    expect(again).toMatchObject({ state: 'reopened', openedAt: world.deps.now().toISOString() });
    expect(again.reports).toBe(2);
    expect(again.history.some((one) => one.outcome === 'no-action-needed')).toBe(true);
  });

  it('leaves a claim where it is', async () => {
    await report(world.otter);
    await world.lind.post(`${reviewPathOf(own)}/claim`, {});
    await report(world.alum);
    expect(await review()).toMatchObject({ state: 'claimed', claim: { isYou: true }, reports: 2 });
  });

  it('is taken three times from one person and then said to be enough', async () => {
    for (let i = 0; i < 3; i += 1) await report(world.otter, `Worry ${i}`);
    const { detail } = await expectProblem(report(world.otter), 'already-used');
    expect(detail).toContain('They have all of it');
    expect((await report(world.alum)).status).toBe(201);
  });

  it('is heard as a worry whatever its reporter has told before, and again after each decision', async () => {
    for (let i = 0; i < 3; i += 1) await report(world.otter, `Breach ${i}`, 'breaks-agreement');
    expect((await review()).lane).not.toBe('urgent');
    expect((await report(world.otter, 'And I am worried.')).status).toBe(201);
    expect(await review()).toMatchObject({ lane: 'urgent', reports: 4 });
    for (let i = 0; i < 2; i += 1) await report(world.otter, `Worry ${i}`);
    await expectProblem(report(world.otter), 'already-used');
    await decides(world.lind, reviewPathOf(own));
    world.deps.travel(1000);
    expect((await report(world.otter, 'Again, weeks later.')).status).toBe(201);
    expect(await review()).toMatchObject({ state: 'reopened', reports: 7 });
  });

  it('shows nothing to the author and nothing to others', async () => {
    const before = await own.read(world.heron);
    await report(world.otter);
    expect(await own.read(world.heron)).toEqual(before);
    expect((await own.read(world.otter)).posts[0]?.notice).toBeNull();
  });

  it('of one’s own, of a withdrawn or of a missing post is refused', async () => {
    await expectProblem(report(world.heron), 'not-allowed');
    await expectProblem(
      world.otter.request(
        'POST',
        `${own.path}/posts/2/reports`,
        { kind: 'breaks-agreement', words: 'x' },
        once(),
      ),
      'not-found',
    );
    await world.heron.post(`${own.path}/posts/1/withdraw`, {}, {});
    await expectProblem(report(world.otter), 'not-allowed');
  });

  it('needs a kind, and words of a breach of the agreement', async () => {
    await expectFieldError(report(world.otter, 'x', 'spam'), 'kind');
    await expectFieldError(report(world.otter, '  ', 'breaks-agreement'), 'words');
    await expectFieldError(report(world.otter, 'a'.repeat(1001)), 'words');
  });

  it('sent twice with the same key counts once', async () => {
    const headers = once();
    for (let i = 0; i < 2; i += 1) {
      await world.otter.post(
        `${own.path}/posts/1/reports`,
        { kind: 'breaks-agreement', words: 'Look.' },
        headers,
      );
    }
    expect((await review()).reports).toBe(1);
  });
});

describe('a worry that is handed over with one press', () => {
  const presses = (who: TestClient) => report(who, '');

  it('opens a review as a worry in words does, and says plainly that there are none', async () => {
    expect((await presses(world.alum)).status).toBe(201);
    expect(await review()).toMatchObject({
      lane: 'urgent',
      reports: 1,
      reportKinds: ['worried-about-someone'],
      reportedWithoutWords: true,
      reportsReceived: [{ words: '', withoutWords: true, from: 'Amber Lantern' }],
    });
    expect(await queued()).toMatchObject([{ reports: 1, reportedWithoutWords: true }]);
  });

  it('takes words afterwards, which join the same review', async () => {
    await presses(world.alum);
    await report(world.alum, 'They sound far away.');
    const { reportsReceived, ...rest } = await review();
    expect(rest).toMatchObject({ reports: 2, reportedWithoutWords: false });
    expect(reportsReceived.map(({ words: said, withoutWords }) => [said, withoutWords])).toEqual([
      ['', true],
      ['They sound far away.', undefined],
    ]);
    expect(await queued()).toMatchObject([{ reports: 2, reportedWithoutWords: false }]);
  });

  it('counts once until it is decided on, so that there is room for words', async () => {
    for (let times = 0; times < 4; times += 1) {
      expect((await presses(world.alum)).status).toBe(201);
    }
    expect((await review()).reports).toBe(1);
    await report(world.alum, 'One.');
    await report(world.alum, 'Two.');
    await expectProblem(report(world.alum, 'Three.'), 'already-used');
    expect((await presses(world.alum)).status).toBe(201);
    expect((await review()).reports).toBe(3);
  });

  it('is news again after a decision, from somebody else, or after a report of a breach', async () => {
    await presses(world.alum);
    await presses(world.otter);
    expect((await review()).reports).toBe(2);
    await decides(world.lind, reviewPathOf(own));
    world.deps.travel(1000);
    await presses(world.alum);
    expect(await review()).toMatchObject({ state: 'reopened', reports: 3 });
    own = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    await report(world.otter, 'It names somebody.', 'breaks-agreement');
    await presses(world.otter);
    expect(await review()).toMatchObject({
      lane: 'urgent',
      reports: 2,
      reportedWithoutWords: false,
    });
  });

  it('stands in one’s own record as what it was, and in what one has told', async () => {
    await presses(world.alum);
    const ofThis = async () =>
      (await world.alum.get<OwnRecord>(`/groups/${world.group}/mine`)).reports[0];
    expect(await ofThis()).toMatchObject({ words: [], withoutWords: true, state: 'received' });
    world.deps.travel(1000);
    await report(world.alum, 'They sound far away.');
    expect(await ofThis()).toMatchObject({ words: ['They sound far away.'], withoutWords: true });
    const { reports } = await world.alum.get<OwnReports>(`/groups/${world.group}/reports`);
    expect(reports.find((one) => one.post?.threadId === own.id)).toMatchObject({
      kind: 'worried-about-someone',
      state: 'received',
    });
  });
});

describe('what one has told the facilitators of', () => {
  const told = (who: TestClient) => who.get<OwnReports>(`/groups/${world.group}/reports`);
  const ofThis = async (who: TestClient) =>
    (await told(who)).reports.filter((one) => one.post?.threadId === own.id);

  it('says that it was received, and that somebody has decided since, and no more, whatever was decided', async () => {
    await report(world.otter);
    expect(await ofThis(world.otter)).toMatchObject([
      {
        kind: 'worried-about-someone',
        state: 'received',
        post: { author: 'Quiet Heron', page: 1 },
      },
    ]);
    await world.lind.post(`${reviewPathOf(own)}/claim`, {});
    expect(await ofThis(world.otter)).toMatchObject([{ state: 'received' }]);
    await world.lind.post(`${reviewPathOf(own)}/release`, {});
    await decides(world.lind, reviewPathOf(own), { outcome: 'contacted-privately' });
    const [answered] = await ofThis(world.otter);
    expect(Object.keys(answered ?? {}).sort()).toEqual(['at', 'kind', 'post', 'state']);
    expect(answered).toMatchObject({ state: 'read', at: { precision: 'coarse' } });
  });

  it('stands once for each post, and waits again after a new report', async () => {
    await report(world.otter);
    await decides(world.lind, reviewPathOf(own));
    world.deps.travel(1000);
    await report(world.otter, 'And now something more.', 'breaks-agreement');
    expect(await ofThis(world.otter)).toMatchObject([
      { kind: 'breaks-agreement', state: 'received' },
    ]);
  });

  it('is one’s own: the same for whoever reported alone or with others, and nothing for the author', async () => {
    await report(world.otter);
    await decides(world.lind, reviewPathOf(own));
    world.deps.travel(1000);
    await report(world.alum);
    expect(await ofThis(world.alum)).toMatchObject([{ state: 'received' }]);
    expect(await ofThis(world.heron)).toEqual([]);
    const { reports } = await world.stranger.get<OwnReports>(
      `/groups/${world.clinic.group('two')}/reports`,
    );
    expect(reports).toEqual([]);
    await expectProblem(world.lind.request('GET', `/groups/${world.group}/reports`), 'not-allowed');
  });

  it('shows no post that the reader cannot see any more, and holds none of their words', async () => {
    await report(world.alum, 'Something only I would say.');
    await world.heron.post(`${own.path}/posts/1/withdraw`, {});
    const { reports } = await told(world.alum);
    expect(JSON.stringify(reports)).not.toContain('only I would say');
    const stored = (await everything(world.deps, 'forum')).filter((one) => one.type === 'reported');
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored)).not.toContain('only I would say');
  });
});
