import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { createTestClinic, opensThread, type TestClinic } from '#test/factories/clinic.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

let deps: TestDeps;
let clinic: TestClinic;
beforeAll(async () => {
  deps = await createTestDeps();
  clinic = await createTestClinic(deps);
});
afterAll(() => deps.stop());

describe('the main job', () => {
  it('takes a crisis post from its author to a decision and back', async () => {
    const heron = await clinic.joins('one', 'Quiet Heron');
    const otter = await clinic.joins('one', 'River Otter');
    const lind = await clinic.staff('lind');
    const both = await clinic.staff('both');
    const group = clinic.group('one');

    const opened = await opensThread(heron, group, {
      title: 'tonight',
      body: 'I am going to kill myself tonight. I have decided.',
    });
    const queue = await lind.get<ReviewList>('/reviews');
    expect(queue.reviews.map((one) => [one.lane, one.author, one.state])).toEqual([
      ['crisis', 'Quiet Heron', 'open'],
    ]);
    const id = queue.reviews[0]?.id;

    const seenByOthers = await otter.request('GET', `/groups/${group}/threads/${opened.threadId}`);
    expect([200, 404]).toContain(seenByOthers.status);

    const detail = await lind.get<ReviewDetail>(`/reviews/${id}`);
    expect(detail.youMay).toEqual(['claim']);
    const claimed = await lind.post<ReviewDetail>(`/reviews/${id}/claim`, {});
    expect(claimed.claim).toMatchObject({ name: 'Maya Lind', isYou: true });

    const taken = await both.request('POST', `/reviews/${id}/claim`, {});
    expect(taken.status).toBe(409);
    expect(await taken.json()).toMatchObject({
      type: '/problems/taken',
      holder: { name: 'Maya Lind' },
    });

    const page = await heron.get<ThreadPage>(`/groups/${group}/threads/${opened.threadId}`);
    expect(page.posts[0]?.notice).toMatchObject({ kind: 'being-read', facilitator: 'Maya Lind' });

    const resolved = await lind.post<ReviewDetail>(`/reviews/${id}/resolve`, {
      version: claimed.version,
      outcome: 'contacted-privately',
      reason: 'Talked on the phone, safe with a friend tonight.',
      noteToAuthor: 'I am glad that you wrote. I have sent you a message.',
    });
    expect(resolved.state).toBe('resolved');
    const after = await heron.get<ThreadPage>(`/groups/${group}/threads/${opened.threadId}`);
    expect(after.posts[0]?.notice).toMatchObject({ kind: 'read', facilitator: 'Maya Lind' });
    expect((await lind.get<ReviewList>('/reviews')).reviews).toEqual([]);
  });
});
