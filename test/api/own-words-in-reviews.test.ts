import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddedNote } from '#shared/contracts/journal.ts';
import type { OwnRecord } from '#shared/contracts/mine.ts';
import type { OwnReports } from '#shared/contracts/report.ts';
import type { SavedPlan } from '#shared/contracts/safety-plan.ts';
import type { AddedStrategy } from '#shared/contracts/strategy.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import {
  createWorld,
  reviewPathOf,
  staffIsBack,
  thread,
  type World,
} from '#test/factories/world.ts';

// Reviews keep words for good. Whoever wrote them finds them among everything that is kept about them for as long, without learning
// that anything else of theirs was looked at.

const day = 24 * 60 * 60_000;

let world: World;
let teller: TestClient & { key: string };
let writer: TestClient & { key: string };
beforeAll(async () => {
  world = await createWorld();
  teller = await world.clinic.joins('one', 'Quillfeather Mossback');
  writer = await world.clinic.joins('one', 'Barleycorn Drift');
});
afterAll(() => world.deps.stop());

const base = () => `/groups/${world.group}`;
const record = (who: TestClient) => who.get<OwnRecord>(`${base()}/mine`);
const copy = (who: TestClient) => who.post<OwnRecord>(`${base()}/mine/copy`, {});
const reports = async (n: number) => {
  const of = await thread(writer, world.group, { title: `Thread ${n}` });
  const path = `${of.path}/posts/1/reports`;
  await teller.post(path, { kind: 'worried-about-someone', words: `Report number ${n}.` }, once());
  return of;
};
const wordsOf = ({ reports: all }: OwnRecord) => all.flatMap(({ words }) => words);

describe('what somebody told the facilitators of a post', () => {
  it('is on their own page for three months, and in their record for as long as the review has it', async () => {
    const of = await reports(1);
    const told = () => teller.get<OwnReports>(`${base()}/reports`);
    expect((await told()).reports).toHaveLength(1);
    world.deps.travel(91 * day);
    for (const who of [teller, writer]) await who.post('/sign-in', { key: who.key });
    await staffIsBack(world);
    const marks = (await everything(world.deps, 'forum')).filter(({ type }) => type === 'reported');
    expect(marks).toHaveLength(1);
    expect(marks[0]).not.toHaveProperty('expiresAt');
    expect((await told()).reports).toEqual([]);
    for (const kept of [await record(teller), await copy(teller)]) {
      expect(kept.reports).toMatchObject([{ words: ['Report number 1.'], state: 'received' }]);
    }
    expect(await (await world.lind.request('GET', reviewPathOf(of))).text()).toContain(
      'Report number 1.',
    );
  });

  it('is shown with the newest twenty first, and whole in a copy', async () => {
    for (let n = 2; n <= 22; n += 1) {
      world.deps.travel(60_000);
      await reports(n);
    }
    const page = await record(teller);
    expect(page.moreReports).toBe(true);
    expect(wordsOf(page)).toHaveLength(20);
    expect(wordsOf(page)[0]).toBe('Report number 22.');
    const whole = await copy(teller);
    expect(whole.moreReports).toBe(false);
    expect(wordsOf(whole)).toHaveLength(22);
  });
});

describe('what was shared and taken back', () => {
  it('is in a copy as long as a review keeps it, and only while it stands nowhere else', async () => {
    const send = async (method: string, path: string, body: unknown = {}) => {
      const answer = await writer.request(method, `${base()}${path}`, body, once());
      expect(answer.ok, `${method} ${path} ${answer.status}`).toBe(true);
      return answer;
    };
    const saved = await send('PUT', '/safety-plan', { version: 0, people: 'My aunt Kestrelplan.' });
    const { version } = (await saved.json()) as SavedPlan;
    await send('POST', '/safety-plan/share', { version });
    const note = await writer.post<AddedNote>(`${base()}/journal`, { words: 'Kestrelnote.' });
    await send('POST', `/journal/${note.month}/${note.id}/share`);
    const added = { words: 'Kestrelstrategy.', when: 'late' };
    const strategy = await writer.post<AddedStrategy>(`${base()}/strategies`, added, once());
    expect((await copy(writer)).heldByReviews).toEqual([]);

    await send('POST', '/safety-plan/take-back');
    await send('POST', `/journal/${note.month}/${note.id}/take-back`);
    await send('POST', `/strategies/${strategy.id}/withdraw`);
    await send('DELETE', '/safety-plan');
    await send('DELETE', `/journal/${note.month}/${note.id}`);
    const { heldByReviews } = await copy(writer);
    expect(heldByReviews.map(({ what, text }) => [what, text]).sort()).toEqual([
      ['journal-entry', 'Kestrelnote.'],
      ['safety-plan', expect.stringContaining('Kestrelplan')],
      ['strategy', 'Kestrelstrategy.\n\nlate'],
    ]);
    expect((await copy(teller)).heldByReviews).toEqual([]);
  });

  it('does not tell of a review that its author knows nothing of', async () => {
    const { heldByReviews: before } = await copy(writer);
    const goal = { words: 'Everything feels hopeless. Kestrelgoal.', show: true };
    const { id } = await writer.post<{ id: string }>(`${base()}/goals`, goal, once());
    await writer.request('DELETE', `${base()}/goals/${id}`, {});
    const stored = JSON.stringify(await everything(world.deps, 'forum'));
    expect(stored).toContain('Kestrelgoal');
    const after = await copy(writer);
    expect(after.heldByReviews).toEqual(before);
    expect(JSON.stringify(after)).not.toContain('Kestrelgoal');
  });
});
