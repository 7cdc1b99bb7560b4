import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '#functions/data/table.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { CreatedInvitation } from '#shared/contracts/invitation.ts';
import type { OnCall } from '#shared/contracts/on-call.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { signsInAsStaff } from '#test/factories/clinic.ts';
import { looksAt, openingsOf, opensSeal } from '#test/factories/opening.ts';
import { createTestPager, pagerTick } from '#test/factories/pager.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  queueOf,
  reviewPathOf,
  thread,
  type World,
} from '#test/factories/world.ts';

const canary = 'Canarywren Realname';
const rosterEntry = {
  name: canary,
  phone: '555 0142',
  emergencyContact: 'Their sister, 555 0143',
  recordNumber: 'MRN-7781',
};
const minute = 60_000;
const hour = 60 * minute;

let world: World;
let member: TestClient;
let review: string;

beforeAll(async () => {
  world = await createWorld();
  const { code } = await world.lind.post<CreatedInvitation>(`/groups/${world.group}/invitations`, {
    role: 'member',
    rosterEntry,
  });
  member = clientOf(world.clinic.api);
  await member.post('/join', { code, pseudonym: 'Tidal Moss', acceptedAgreement: 1 });
});
afterAll(() => world.deps.stop());
beforeEach(async () => {
  review = reviewPathOf(await thread(member, world.group, { body: words.urgent }));
});
afterEach(async () => {
  // A claim of an earlier test must not stand in the way of a later one.
  world.deps.travel(hour);
  await world.administrator.request('POST', '/sign-out', {});
  world.administrator.cookie = null;
  for (const [slug, client] of [
    ['lind', world.lind],
    ['both', world.both],
    ['okafor', world.okafor],
    ['administrator', world.administrator],
  ] as const) {
    await signsInAsStaff(client, world.clinic.keys[slug]);
  }
});

const events = async () =>
  (await everything(world.deps, 'audit')).map(({ action, target, details }) => ({
    action,
    target,
    details,
  }));
const eventsOfReview = async () =>
  (await events()).filter((one) => one.target === `review ${review.replace('/reviews/', '')}`);

describe('a seal', () => {
  it('is opened by whoever holds the review, and shows what was sealed, whole, with the pseudonym', async () => {
    const number = await opensSeal(world.lind, review);
    const shown = await looksAt(world.lind, review, number);
    expect(shown).toEqual({
      identity: rosterEntry,
      pseudonym: 'Tidal Moss',
      shownUntil: new Date(world.deps.now().getTime() + 15 * minute).toISOString(),
    });
  });

  it('is shown for fifteen minutes, as often as looked at, and then closed', async () => {
    const number = await opensSeal(world.lind, review);
    world.deps.travel(15 * minute - 1);
    expect((await looksAt(world.lind, review, number)).identity.name).toBe(canary);
    world.deps.travel(1);
    await expectProblem(
      world.lind.request('GET', `${review}/openings/${number}/identity`),
      'seal-closed',
    );
    expect((await openingsOf(world.lind, review)).openings[0]).toMatchObject({
      state: 'closed',
      youMay: expect.not.arrayContaining(['look']),
    });
  });

  it('is opened once however often the button is pressed, also at the same moment', async () => {
    const { version } = await world.lind.post<ReviewDetail>(`${review}/claim`, {});
    const press = () =>
      world.lind.post<{ number: number }>(`${review}/openings`, {
        version,
        reason: 'life-in-danger',
        words: 'They wrote a goodbye.',
      });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map((one) => one.number)).toEqual([1, 1, 1]);
    expect(await press()).toEqual({ number: 1 });
    const opened = (await eventsOfReview()).filter((one) => one.action === 'seal.opened');
    expect(opened).toHaveLength(1);
  });

  it('can be opened again, with a reason of its own, when its time is over', async () => {
    expect(await opensSeal(world.lind, review)).toBe(1);
    world.deps.travel(hour);
    await signsInAsStaff(world.lind, world.clinic.keys.lind);
    expect(await opensSeal(world.lind, review)).toBe(2);
    expect((await openingsOf(world.lind, review)).openings.map((one) => one.state)).toEqual([
      'shown',
      'closed',
    ]);
  });

  it('needs a claim, a reason from the list, words, and the newest version', async () => {
    const asked = { version: 1, reason: 'life-in-danger', words: 'They wrote a goodbye.' };
    const ask = (change: object) =>
      world.lind.request('POST', `${review}/openings`, { ...asked, ...change });
    const { detail } = await expectProblem(ask({}), 'stale');
    expect(detail).toContain('claim it first');
    await world.lind.post(`${review}/claim`, {});
    expect(await expectFieldError(ask({ reason: 'curious' }), 'reason')).toContain('choose');
    expect(await expectFieldError(ask({ words: '  ' }), 'words')).toContain('why');
    await expectProblem(ask({ version: 1 }), 'stale');
    expect((await openingsOf(world.lind, review)).openings).toEqual([]);
  });

  it('stays closed to colleagues: they see that it was opened and why, and not for whom', async () => {
    const number = await opensSeal(world.lind, review);
    const seen = await openingsOf(world.both, review);
    expect(seen.openings[0]).toMatchObject({
      by: 'Maya Lind',
      isYou: false,
      youMay: ['delay', 'record-disclosure'],
    });
    expect(JSON.stringify(seen)).not.toContain(canary);
    await expectProblem(
      world.both.request('GET', `${review}/openings/${number}/identity`),
      'not-found',
    );
    const held = await expectProblem(
      world.both.request('POST', `${review}/openings`, {
        version: 3,
        reason: 'life-in-danger',
        words: 'I want to see it too.',
      }),
      'taken',
    );
    expect(held.holder?.name).toBe('Maya Lind');
  });

  it.each([
    ['a member', () => world.heron, 'not-allowed'],
    ['its own owner', () => member, 'not-allowed'],
    ['an alum', () => world.alum, 'not-allowed'],
    ['an administrator', () => world.administrator, 'not-allowed'],
    ['a clinician of another group', () => world.okafor, 'not-found'],
    ['nobody', () => world.nobody, 'not-signed-in'],
  ] as const)('is out of reach for %s', async (_who, client, kind) => {
    await opensSeal(world.lind, review);
    const ask = { version: 2, reason: 'life-in-danger', words: 'Let me see.' };
    await expectProblem(client().request('POST', `${review}/openings`, ask), kind);
    await expectProblem(client().request('GET', `${review}/openings/1/identity`), kind);
  });

  it('is not shown any more when the sign-in that opened it has ended', async () => {
    const number = await opensSeal(world.lind, review);
    const ended = clientOf(world.clinic.api);
    ended.cookie = world.lind.cookie;
    await world.lind.request('POST', '/sign-out', {});
    await expectProblem(
      ended.request('GET', `${review}/openings/${number}/identity`),
      'not-signed-in',
    );
  });

  it('needs a review of the very person: another member’s review opens that member’s seal and no other', async () => {
    const other = reviewPathOf(await thread(world.otter, world.group, { body: words.urgent }));
    const number = await opensSeal(world.lind, other);
    expect((await looksAt(world.lind, other, number)).identity).toEqual({ name: 'Somebody Real' });
    await expectProblem(
      world.lind.request('GET', `${review}/openings/${number}/identity`),
      'not-found',
    );
  });

  it('can be opened at a review of whatever they wrote: their name, a theme, what they shared', async () => {
    const group = `/groups/${world.group}`;
    const somebody = async (pseudonym: string) => {
      const { code } = await world.lind.post<CreatedInvitation>(`${group}/invitations`, {
        role: 'member',
        rosterEntry: { name: pseudonym },
      });
      const client = clientOf(world.clinic.api);
      await client.post('/join', { code, pseudonym, acceptedAgreement: 1 });
      return client;
    };
    await somebody('I want to die');
    const brings = await somebody('Theme Bringer');
    await brings.post(`${group}/agenda`, { theme: words.goodbye });
    const shares = await somebody('Plan Sharer');
    await shares.request('PUT', `${group}/safety-plan`, { version: 0, people: words.goodbye });
    await shares.post(`${group}/safety-plan/share`, { version: 1 });

    for (const name of ['I want to die', 'Theme Bringer', 'Plan Sharer']) {
      const found = (await queueOf(world.lind)).find(({ author }) => author === name);
      const path = `/reviews/${found?.id}`;
      const number = await opensSeal(world.lind, path);
      expect(await looksAt(world.lind, path, number)).toMatchObject({ identity: { name } });
    }
  });

  it('of a clinician does not exist', async () => {
    const own = reviewPathOf(await thread(world.both, world.group, { body: words.urgent }));
    const { version } = await world.lind.post<ReviewDetail>(`${own}/claim`, {});
    const asked = { version, reason: 'life-in-danger', words: 'They wrote a goodbye.' };
    const refused = await expectProblem(
      world.lind.request('POST', `${own}/openings`, asked),
      'not-found',
    );
    expect(refused.detail).toContain('Nothing is sealed');
  });
});

describe('the record of an opening', () => {
  it('says who, why, when and each look, in the chain, before anything is shown', async () => {
    const number = await opensSeal(world.lind, review, { words: 'Nobody can reach them.' });
    await looksAt(world.lind, review, number);
    await looksAt(world.lind, review, number);
    const told = await eventsOfReview();
    expect(told.map((one) => one.action)).toEqual([
      'review.claimed',
      'seal.opened',
      'seal.looked-at',
      'seal.looked-at',
    ]);
    expect(told[1]?.details).toMatchObject({
      opening: 1,
      reasonCode: 'life-in-danger',
      reason: 'Nobody can reach them.',
    });
    expect(auditChainProblem(await everything(world.deps, 'audit'))).toBeNull();
  });

  it('stands in the review’s history, and lets it end with that outcome; without one it cannot', async () => {
    const other = reviewPathOf(await thread(world.otter, world.group, { body: words.urgent }));
    const { version, outcomes } = await world.both.post<ReviewDetail>(`${other}/claim`, {});
    expect(outcomes).not.toContain('break-glass-used');
    await expectFieldError(
      world.both.request('POST', `${other}/resolve`, {
        version,
        outcome: 'break-glass-used',
        reason: 'I say so.',
      }),
      'outcome',
    );
    await opensSeal(world.lind, review);
    const seen = await world.lind.get<ReviewDetail>(review);
    expect(seen.history.at(-1)).toMatchObject({ action: 'seal-opened', by: 'Maya Lind' });
    expect(seen.outcomes).toContain('break-glass-used');
    const done = await world.lind.post<ReviewDetail>(`${review}/resolve`, {
      version: seen.version,
      outcome: 'break-glass-used',
      reason: 'Help has arrived.',
    });
    expect(done.state).toBe('resolved');
  });

  it('keeps the identity out of every table, log, error and answer but the one', async () => {
    const number = await opensSeal(world.lind, review);
    await looksAt(world.lind, review, number);
    await decides(world.both, reviewPathOf(await thread(world.heron, world.group)), {}).catch(
      () => undefined,
    );
    const stored = JSON.stringify([
      await everything(world.deps, 'forum'),
      await everything(world.deps, 'audit'),
      world.deps.logged,
    ]);
    for (const secret of [canary, '555 0142', 'MRN-7781', 'Their sister']) {
      expect(stored).not.toContain(secret);
    }
    const answer = await world.lind.request('GET', `${review}/openings/${number}/identity`);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('says nothing of what a broken seal holds, and nothing opens one that was put in another’s place', async () => {
    const number = await opensSeal(world.lind, review);
    const items = await everything(world.deps, 'vault');
    const entries = items.filter((item) => item.sk === 'IDENTITY');
    const [own, ...others] = entries;
    if (!own) throw new Error('Nothing is sealed.');
    const put = (item: Item, sealed: unknown) =>
      world.deps.store.write({
        kind: 'put',
        table: 'vault',
        item: { ...item, pk: String(item.pk), sk: String(item.sk), sealed },
      });
    for (const entry of entries) await put(entry, entry === own ? others[0]?.sealed : own.sealed);
    world.deps.logged.length = 0;
    await expectProblem(
      world.lind.request('GET', `${review}/openings/${number}/identity`),
      'unexpected',
    );
    expect(world.deps.logged.filter((one) => one.event === 'failure')).toEqual([
      expect.objectContaining({
        where: 'vault',
        error: expect.objectContaining({ name: 'NotThisSeal' }),
      }),
      expect.objectContaining({ where: 'api' }),
    ]);
    for (const entry of entries) await put(entry, entry.sealed);
    expect((await looksAt(world.lind, review, number)).identity.name).toBe(canary);
  });
});

describe('a second person', () => {
  it('is paged at once, besides whoever is on call, without a name, a text or a group', async () => {
    const pager = createTestPager(world.deps);
    await pagerTick(pager);
    pager.handedOver.length = 0;
    // Each contact gets one message a minute, about all that there is.
    world.deps.travel(minute);
    await opensSeal(world.lind, review);
    await pagerTick(pager);
    const about = pager.handedOver.filter((one) => one.text.includes('seal'));
    expect(about.map((one) => one.to.contact).sort()).toEqual(['first', 'second']);
    for (const { text } of about) {
      expect(text).toMatch(/a colleague opens or asks to open a sealed identity/);
      expect(text).not.toMatch(/Tidal Moss|Canarywren|Lind|Group one|danger/);
      expect(text).not.toContain(review.replace('/reviews/', '').slice(0, 16));
    }
    world.deps.travel(minute);
    await pagerTick(pager);
    expect(pager.handedOver.filter((one) => one.text.includes('seal'))).toHaveLength(2);
    const { pages } = await world.administrator.get<OnCall>('/on-call');
    expect(pages.find((one) => one.about === 'seal')).toMatchObject({ state: 'delivered' });
  });
});

describe('what the member is told', () => {
  const notices = async () => (await member.get<GroupHome>(`/groups/${world.group}`)).sealNotices;
  const readAll = () => member.request('POST', `/groups/${world.group}/seal-notices/read`, {});

  it('comes as soon as the identity is closed again, says who and why, and goes when it was read', async () => {
    await readAll();
    await opensSeal(world.lind, review, { reason: 'medical-emergency' });
    await readAll();
    expect(await notices()).toEqual([]);
    world.deps.travel(15 * minute);
    expect(await notices()).toEqual([
      { by: 'Maya Lind', reason: 'medical-emergency', date: expect.any(String) },
    ]);
    expect((await world.heron.get<GroupHome>(`/groups/${world.group}`)).sealNotices).toEqual([]);
    expect((await world.lind.get<GroupHome>(`/groups/${world.group}`)).sealNotices).toEqual([]);
    expect((await readAll()).status).toBe(204);
    expect((await readAll()).status).toBe(204);
    expect(await notices()).toEqual([]);
    const { openings } = await openingsOf(world.lind, review);
    expect(openings[0]?.notice?.seenAt).not.toBeNull();
    expect(
      (await eventsOfReview()).filter((one) => one.action === 'seal.notice-read'),
    ).toHaveLength(1);
  });

  it('waits for three days where a reason of safety was given, and longer only with another', async () => {
    await readAll();
    const number = await opensSeal(world.lind, review, { delayWords: 'Somebody reads along.' });
    world.deps.travel(71 * hour);
    expect(await notices()).toEqual([]);
    await signsInAsStaff(world.both, world.clinic.keys.both);
    const path = `${review}/openings/${number}/delay`;
    await expectFieldError(world.both.request('POST', path, { words: ' ' }), 'words');
    expect((await world.both.request('POST', path, { words: 'Still so.' })).status).toBe(204);
    world.deps.travel(71 * hour);
    expect(await notices()).toEqual([]);
    world.deps.travel(hour);
    expect(await notices()).toHaveLength(1);
    await signsInAsStaff(world.both, world.clinic.keys.both);
    await expectProblem(world.both.request('POST', path, { words: 'Once more.' }), 'stale');
    expect((await eventsOfReview()).filter((one) => one.action === 'seal.notice-delayed')).toEqual([
      expect.objectContaining({ details: expect.objectContaining({ reason: 'Still so.' }) }),
    ]);
  });
});

describe('a medical emergency under 42 CFR Part 2', () => {
  it('is written down with whom, where, when and why, and their names stay out of the audit', async () => {
    const number = await opensSeal(world.lind, review, { reason: 'medical-emergency' });
    const told = {
      to: 'Dr. Paramedica',
      affiliation: 'County hospital',
      at: '2026-11-18T15:15',
      nature: 'An overdose.',
    };
    const path = `${review}/openings/${number}/disclosures`;
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/New_York',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const at = local.format(world.deps.now()).replace(' ', 'T');
    const before = local.format(new Date(world.deps.now().getTime() - hour)).replace(' ', 'T');
    const later = local.format(new Date(world.deps.now().getTime() + hour)).replace(' ', 'T');
    for (const wrong of ['yesterday', before, later]) {
      await expectFieldError(world.lind.request('POST', path, { ...told, at: wrong }), 'at');
    }
    await expectFieldError(world.lind.request('POST', path, { ...told, at, to: '' }), 'to');
    expect((await world.lind.request('POST', path, { ...told, at })).status).toBe(204);
    const { openings } = await openingsOf(world.both, review);
    expect(openings[0]?.disclosures).toMatchObject([
      {
        to: 'Dr. Paramedica',
        affiliation: 'County hospital',
        nature: 'An overdose.',
        by: 'Maya Lind',
      },
    ]);
    expect(JSON.stringify(await events())).not.toMatch(/Paramedica|County|overdose/);
    expect((await eventsOfReview()).at(-1)?.action).toBe('seal.disclosure-recorded');
  });
});

describe('a clinic that wants two people', () => {
  let two: World;
  let path: string;
  beforeAll(async () => {
    two = await createWorld({ settings: { sealNeedsTwo: true } });
  });
  afterAll(() => two.deps.stop());
  beforeEach(async () => {
    path = reviewPathOf(await thread(two.otter, two.group, { body: words.urgent }));
  });
  const asked = { reason: 'required-by-law', words: 'A court order of this morning.' };

  it('opens nothing until a second clinician of the group agrees, and then for whoever asked', async () => {
    const number = await opensSeal(two.lind, path, asked);
    const identity = `${path}/openings/${number}/identity`;
    expect((await openingsOf(two.lind, path)).openings[0]).toMatchObject({
      state: 'asked',
      youMay: [],
    });
    await expectProblem(two.lind.request('GET', identity), 'seal-closed');
    await expectProblem(two.lind.request('POST', `${path}/openings/1/agree`, {}), 'stale');
    await expectProblem(two.lind.request('POST', `${path}/openings/1/open`, {}), 'stale');
    await expectProblem(two.okafor.request('POST', `${path}/openings/1/agree`, {}), 'not-found');

    await two.both.post(`${path}/openings/1/agree`, {});
    await two.both.post(`${path}/openings/1/agree`, {});
    await expectProblem(two.both.request('POST', `${path}/openings/1/open`, {}), 'stale');
    await expectProblem(two.both.request('GET', identity), 'not-found');
    await expectProblem(two.lind.request('GET', identity), 'seal-closed');
    // The clock of a test stands still, and two pages of one moment would be one.
    two.deps.travel(minute);
    await two.lind.post(`${path}/openings/1/open`, {});
    await two.lind.post(`${path}/openings/1/open`, {});
    expect((await looksAt(two.lind, path, number)).identity.name).toBe('Somebody Real');
    const actions = (await everything(two.deps, 'audit'))
      .filter((one) => String(one.action).startsWith('seal.'))
      .map((one) => one.action);
    expect(actions).toEqual(['seal.asked', 'seal.agreed', 'seal.opened', 'seal.looked-at']);
  });

  it('waits for nobody in an emergency', async () => {
    const number = await opensSeal(two.lind, path);
    expect((await looksAt(two.lind, path, number)).identity.name).toBe('Somebody Real');
  });

  it('forgets an agreement after a day', async () => {
    await opensSeal(two.lind, path, asked);
    await two.both.post(`${path}/openings/1/agree`, {});
    two.deps.travel(24 * hour);
    for (const [client, slug] of [
      [two.lind, 'lind'],
      [two.both, 'both'],
    ] as const) {
      await signsInAsStaff(client, two.clinic.keys[slug]);
    }
    expect((await openingsOf(two.lind, path)).openings[0]?.state).toBe('lapsed');
    await expectProblem(two.lind.request('POST', `${path}/openings/1/open`, {}), 'stale');
  });
});
