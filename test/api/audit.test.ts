import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditWrite } from '#functions/data/audit.ts';
import { auditEventKey } from '#functions/data/keys.ts';
import type { AuditExport, AuditPage } from '#shared/contracts/audit.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { asCsv } from '#shared/domain/audit-export.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { signsInAsStaff } from '#test/factories/clinic.ts';
import { looksAt, opensSeal } from '#test/factories/opening.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, reviewPathOf, thread, type World } from '#test/factories/world.ts';

const canary = 'zanzibarwren';
const day = 24 * 60 * 60 * 1000;
let world: World;
let reviewId: string;

beforeAll(async () => {
  world = await createWorld();
  const review = reviewPathOf(
    await thread(world.heron, world.group, { title: canary, body: `${canary} ${words.urgent}` }),
  );
  reviewId = review.replace('/reviews/', '');
  const number = await opensSeal(world.lind, review);
  await looksAt(world.lind, review, number);
});
afterAll(() => world.deps.stop());

const audit = (query = '') => world.administrator.get<AuditPage>(`/audit?${query}`);
const actions = ({ events }: AuditPage) => events.map((one) => one.action);

describe('the record, for an administrator', () => {
  it('shows the newest first, staff by their names, with reasons and ids and nothing that a member wrote', async () => {
    const page = await audit();
    expect(actions(page).slice(0, 3)).toEqual(['seal.looked-at', 'seal.opened', 'review.claimed']);
    expect(page.events[1]).toMatchObject({
      actor: { kind: 'clinician', name: 'Maya Lind' },
      target: `review ${reviewId}`,
      details: { reasonCode: 'life-in-danger' },
    });
    expect(JSON.stringify(page)).not.toMatch(/zanzibarwren|Quiet Heron|Somebody Real/);
    expect(page.nextCursor).toBeNull();
  });

  it('is narrowed by action, kind of action, actor, target and day', async () => {
    expect(new Set(actions(await audit('action=seal')))).toEqual(
      new Set(['seal.opened', 'seal.looked-at']),
    );
    expect(actions(await audit('action=seal.opened'))).toEqual(['seal.opened']);
    expect(actions(await audit('action=sea'))).toEqual([]);
    expect(actions(await audit('actor=system'))).toEqual(['clinic.created']);
    expect(actions(await audit(`target=review ${reviewId}`))).toHaveLength(3);
    expect(actions(await audit('from=2026-11-19'))).toEqual([]);
    expect(actions(await audit('to=2026-11-17'))).toEqual([]);
    expect(actions(await audit('from=2026-11-18&to=2026-11-18&action=seal.opened'))).toHaveLength(
      1,
    );
  });

  it('takes empty filters of a form for none, and says what is wrong with the others', async () => {
    expect(actions(await audit('action=&actor=&target=&from=&to='))).toEqual(
      actions(await audit()),
    );
    const get = (query: string) => world.administrator.request('GET', `/audit?${query}`);
    await expectFieldError(get('from=yesterday'), 'from');
    await expectFieldError(get('actor=member'), 'actor');
    await expectFieldError(get('action=%3Cb%3E'), 'action');
    await expectProblem(get('cursor=made-up'), 'cursor-not-valid');
  });

  it('says that what it read hangs together, and where it does not', async () => {
    const whole = await audit();
    expect(whole.chain).toMatchObject({ from: 1, problems: [] });
    expect(whole.chain.to).toBe(whole.events[0]?.sequence);
    const items = await everything(world.deps, 'audit');
    const changed = items.find((one) => one.action === 'seal.opened');
    if (!changed) throw new Error('Nothing was opened.');
    const put = (item: typeof changed) =>
      world.deps.store.write({
        kind: 'put',
        table: 'audit',
        item: { ...item, pk: String(item.pk), sk: String(item.sk) },
      });
    await put({ ...changed, action: 'seal.looked-at' });
    expect((await audit()).chain.problems).toEqual([
      { kind: 'changed', sequence: changed.sequence },
    ]);
    await put(changed);
    expect((await audit()).chain.problems).toEqual([]);
  });

  it('is nobody else’s to read or to take along', async () => {
    for (const client of [world.lind, world.heron, world.alum]) {
      await expectProblem(client.request('GET', '/audit'), 'not-allowed');
      await expectProblem(
        client.request('POST', '/audit/exports', { format: 'csv' }),
        'not-allowed',
      );
    }
  });

  it('goes out whole and in order, with the hashes that chain it, and that it did is an event', async () => {
    const exported = await world.administrator.post<AuditExport>('/audit/exports', {
      format: 'jsonl',
    });
    const events = exported.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exported).toMatchObject({ events: events.length, isCut: false });
    const clinic = world.clinic.clinicId;
    const asStored = events.map((one) => ({ ...one, ...auditEventKey(clinic, one.sequence) }));
    expect(auditChainProblem(asStored)).toBeNull();
    expect(exported.text).not.toContain(canary);
    const [newest] = (await audit()).events;
    expect(newest).toMatchObject({
      action: 'audit.exported',
      details: { format: 'jsonl', events: events.length },
    });
    const csv = await world.administrator.post<AuditExport>('/audit/exports', {
      format: 'csv',
      action: 'seal',
    });
    expect(csv.events).toBe(2);
    expect(csv.text.split('\r\n')).toHaveLength(4);
  });
});

describe('what clinicians write in a review', () => {
  const said = 'whinchatlantern';
  let review: string;

  beforeAll(async () => {
    const { lind, heron, group } = world;
    review = reviewPathOf(await thread(heron, group, { title: 'A long week', body: words.urgent }));
    await decides(lind, review, { reason: `Spoke the same day, ${said}.` });
    await lind.post(`${review}/reopen`, { reason: `Once more, ${said}.` });
    const { version } = await lind.post<ReviewDetail>(`${review}/claim`, {});
    await lind.post(`${review}/hand-over`, { version, to: 'on-call', note: `Ask about ${said}.` });
    const routine = await thread(heron, group);
    await world.otter.post(`${routine.path}/posts/1/reports`, {
      kind: 'breaks-agreement',
      words: 'It names somebody.',
    });
    const before = await lind.get<ReviewDetail>(reviewPathOf(routine));
    await lind.post('/reviews/resolve-in-bulk', {
      reviews: [{ id: before.id, version: before.version }],
      outcome: 'no-action-needed',
      reason: `All of it is ${said}.`,
    });
  });

  it('is in no page and no export of an administrator, which say where it stands', async () => {
    const page = await audit('action=review');
    expect(page.events.filter(({ details }) => details.reasonStandsWith === 'review')).toHaveLength(
      4,
    );
    expect(page.events.find(({ action }) => action === 'review.resolved')?.details).toMatchObject({
      outcome: 'no-action-needed',
    });
    expect(page.chain.problems).toEqual([]);
    const texts = [JSON.stringify(await audit()), JSON.stringify(page)];
    for (const format of ['jsonl', 'csv']) {
      const { text } = await world.administrator.post<AuditExport>('/audit/exports', { format });
      expect(text).toContain('reasonStandsWith');
      texts.push(text);
    }
    for (const text of texts) expect(text).not.toContain(said);
  });

  it('stays with the review, for the clinicians of its group, and in the record as it was written', async () => {
    const { history } = await world.lind.get<ReviewDetail>(review);
    expect(history.filter(({ reason }) => reason?.includes(said))).toHaveLength(3);
    const stored = await everything(world.deps, 'audit');
    expect(stored.filter((one) => JSON.stringify(one.details).includes(said))).toHaveLength(4);
  });

  it('is told from the reason of a break-glass, which administrators watch over', async () => {
    const [opened] = (await audit('action=seal.opened')).events;
    expect(opened?.details.reason).toEqual(expect.any(String));
    expect(opened?.details).not.toHaveProperty('reasonStandsWith');
  });
});

describe('a long record', () => {
  const count = 450;
  beforeAll(async () => {
    world.deps.travel(day);
    await signsInAsStaff(world.administrator, world.clinic.keys.administrator);
    for (let i = 0; i < count; i += 1) {
      const event = {
        actor: { kind: 'system' as const, id: 'clock' },
        action: 'review.overdue',
        target: 'review aaaaaaaaaaaaaaaa-1',
        details: { lane: 'soon' },
      };
      await world.deps.store.transact([
        await auditWrite(world.deps.store, world.clinic.clinicId, event, world.deps.now()),
      ]);
    }
  }, 120_000);

  it('is gone through page by page without losing or doubling an event', async () => {
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: AuditPage = await audit(cursor === '' ? '' : `cursor=${cursor}`);
      seen.push(...page.events.map((one) => one.sequence));
      expect(page.chain.problems).toEqual([]);
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => seen.length - i));
    expect(seen.length).toBeGreaterThan(count);
  });

  it('finds what is rare far back, by going on where a page has found nothing', async () => {
    let page = await audit('action=seal.opened');
    expect(page.events).toEqual([]);
    expect(page.readBackTo).not.toBeNull();
    while (page.events.length === 0 && page.nextCursor !== null) {
      page = await audit(`action=seal.opened&cursor=${page.nextCursor}`);
    }
    expect(actions(page)).toEqual(['seal.opened']);
  });

  it('finds an earlier day at once, and costs as much as a short one', async () => {
    world.deps.consumed.length = 0;
    const page = await audit('to=2026-11-18&action=seal');
    expect(actions(page)).toHaveLength(2);
    const units = world.deps.consumed
      .filter((one) => one.table === 'audit')
      .reduce((sum, one) => sum + one.units, 0);
    expect(units).toBeLessThan(40);
  });
});

describe('a table for a spreadsheet', () => {
  it('cannot be made to calculate, and keeps commas, quotes and lines inside their cell', () => {
    const event = {
      sequence: 1,
      at: '2026-11-18T20:15:00.000Z',
      actor: { kind: 'clinician', id: 'a' },
      action: 'review.resolved',
      target: '=HYPERLINK("x")',
      details: { reason: 'one, "two"\nthree' },
      previousHash: '0',
      hash: '1',
    };
    const line = asCsv([event]).split('\r\n')[1];
    expect(line).toContain(`"'=HYPERLINK(""x"")"`);
    expect(line).toContain('"{""reason"":""one, \\""two\\""\\nthree""}"');
  });
});
