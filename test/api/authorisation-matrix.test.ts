import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#functions/random.ts';
import type { AddedGoal } from '#shared/contracts/goal.ts';
import type { AskedRepair } from '#shared/contracts/repair.ts';
import type { Roster } from '#shared/contracts/roster.ts';
import type { AddedStrategy } from '#shared/contracts/strategy.ts';
import { once } from '#test/factories/api-client.ts';
import { Authenticator } from '#test/factories/authenticator.ts';
import { aSubscription } from '#test/factories/browser.ts';
import { testRota } from '#test/factories/clinic.ts';
import { comesBackElsewhere } from '#test/factories/roster.ts';
import { aSettingsRequest } from '#test/factories/settings.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type Thread, thread, type World } from '#test/factories/world.ts';
import { createApp } from '#test/setup/functions.ts';

const callers = [
  'nobody',
  'member',
  'otherMember',
  'alum',
  'clinician',
  'otherClinician',
  'administrator',
] as const;
type Who = (typeof callers)[number];

let world: World;
/** Opened by a member for the group; the alum has no door into it. */
let groupThread: Thread;
/** Opened by a member for the group and alumni after the alum was invited. */
let sharedThread: Thread;
/** Written by somebody else to the facilitators. */
let privateThread: Thread;
/** Held: only its author and the clinicians know of it. */
let heldThread: Thread;
let reviewed: Thread;
/** On the roster of the group. */
let mark = '';
/** When the clinic was set up; each row comes a second later, so that nobody meets the limits of one minute. */
let began = 0;
/** Both of somebody else’s. */
let shownGoal = '';
let privateGoal = '';
let waitingStrategy = '';
/** Asked for by somebody else, about the alum; nobody has opened it. */
let askedRepair = '';

beforeAll(async () => {
  world = await createWorld();
  began = world.deps.now().getTime();
  const { otter, group } = world;
  [groupThread, sharedThread, privateThread, heldThread, reviewed] = await Promise.all([
    thread(otter, group),
    thread(otter, group, { audience: 'group-and-alumni' }),
    thread(otter, group, { audience: 'facilitators' }),
    thread(otter, group, { body: words.goodbye }),
    thread(otter, group, { body: words.urgent }),
  ]);
  const { cards } = await world.lind.get<Roster>(`/groups/${group}/roster`);
  mark = cards[0]?.mark ?? '';
  const goal = async (show: boolean) =>
    (await otter.post<AddedGoal>(`/groups/${group}/goals`, { words: 'Sleep', show })).id;
  shownGoal = await goal(true);
  privateGoal = await goal(false);
  const strategy = { words: 'I walk to the bridge and back.' };
  const brought = await otter.post<AddedStrategy>(`/groups/${group}/strategies`, strategy);
  waitingStrategy = brought.id;
  const repair = { name: 'Amber Lantern', words: 'We hurt each other.' };
  askedRepair = (await otter.post<AskedRepair>(`/groups/${group}/repairs`, repair)).id;
});
afterAll(() => world.deps.stop());

const clientOf = (who: Who) =>
  ({
    nobody: world.nobody,
    member: world.heron,
    otherMember: world.stranger,
    alum: world.alum,
    clinician: world.lind,
    otherClinician: world.okafor,
    administrator: world.administrator,
  })[who];

/** One route, one target, and what each kind of caller is answered, in the order of `callers`. */
interface Row {
  readonly route: string;
  readonly target: string;
  readonly path: () => string;
  readonly body?: unknown;
  readonly expected: readonly number[];
}

const post = { body: words.calm };
const opening = { title: 'A', body: words.calm, audience: 'group', asksFor: 'ideas' };
const invitation = { role: 'member', rosterEntry: { name: 'Somebody Real' } };
const report = { kind: 'worried-about-someone', words: 'I am a little worried.' };
const decision = { version: 1, outcome: 'no-action-needed', reason: 'Read.' };
const settings = { ...aSettingsRequest, version: 99 };
const group = () => `/groups/${world.group}`;
/** The clinic’s plan has one four days from now. */
const session = () => `${group()}/sessions/${new Date(began + 4 * 24 * 60 * 60_000).toISOString()}`;
const challenge = Buffer.from('nobody gave this challenge').toString('base64url');
const shownPasskey = new Authenticator().show({ challenge });
const madePasskey = new Authenticator().make({ challenge });
const review = (of: Thread) => `/reviews/${of.id}-1`;

const P = '/groups/:groupId/threads/:threadId/posts';
// A member is not the author of any target here; what authors may do is told in the tests of each noun.
const matrix: readonly Row[] = [
  row(
    'GET /crisis-resources',
    'help',
    () => '/crisis-resources',
    [200, 200, 200, 200, 200, 200, 200],
  ),
  row(
    'GET /openapi.json',
    'the document',
    () => '/openapi.json',
    [200, 200, 200, 200, 200, 200, 200],
  ),
  row('GET /docs', 'the page', () => '/docs', [200, 200, 200, 200, 200, 200, 200]),
  row('POST /crisis-panel', 'a draft', () => '/crisis-panel', [401, 200, 200, 200, 200, 200, 200], {
    texts: [words.calm],
  }),
  row(
    'POST /invitations/open',
    'an unknown code',
    () => '/invitations/open',
    [410, 410, 410, 410, 410, 410, 410],
    { code: 'abandon ability able about' },
  ),
  row('POST /join', 'an unknown code', () => '/join', [410, 410, 410, 410, 410, 410, 410], {
    code: 'abandon ability able about',
    pseudonym: 'Silver Finch',
    acceptedAgreement: 1,
  }),
  row(
    'POST /join/again',
    'no code at all',
    () => '/join/again',
    [410, 410, 410, 410, 410, 410, 410],
    { code: 'no code' },
  ),
  row(
    'POST /join/staff',
    'no code at all',
    () => '/join/staff',
    [410, 410, 410, 410, 410, 410, 410],
    { code: 'no code' },
  ),
  row('POST /sign-in', 'a wrong key', () => '/sign-in', [401, 401, 401, 401, 401, 401, 401], {
    key: 'abandon ability able about above absent absorb',
  }),
  row('GET /sign-in', 'oneself', () => '/sign-in', [401, 200, 200, 200, 200, 200, 200]),
  row(
    'POST /sign-in/passkey',
    'no sign-in that waits for one',
    () => '/sign-in/passkey',
    [401, 401, 401, 401, 401, 401, 401],
    { response: shownPasskey },
  ),
  row(
    'POST /sign-in/without-passkey',
    'no sign-in that waits for one',
    () => '/sign-in/without-passkey',
    [401, 401, 401, 401, 401, 401, 401],
    {},
  ),
  row(
    'POST /passkeys/challenge',
    'a new one',
    () => '/passkeys/challenge',
    [401, 200, 200, 200, 200, 200, 200],
    { for: 'registration' },
  ),
  row(
    'POST /passkeys/challenge',
    'to sign in with one alone',
    () => '/passkeys/challenge',
    [200, 200, 200, 200, 200, 200, 200],
    { for: 'alone' },
  ),
  row(
    'POST /sign-in/passkey-alone',
    'one that nobody knows',
    () => '/sign-in/passkey-alone',
    [401, 401, 401, 401, 401, 401, 401],
    { response: shownPasskey },
  ),
  row(
    'POST /passkeys',
    'one for a challenge that nobody gave',
    () => '/passkeys',
    [401, 401, 401, 401, 401, 401, 401],
    { name: 'my phone', response: madePasskey },
  ),
  row('GET /passkeys', 'one’s own', () => '/passkeys', [401, 200, 200, 200, 200, 200, 200]),
  row(
    'DELETE /passkeys/:passkeyId',
    'somebody else’s',
    () => `/passkeys/${'a'.repeat(20)}`,
    [401, 404, 404, 404, 404, 404, 404],
  ),
  row(
    'POST /new-key',
    'with words that are not theirs',
    () => '/new-key',
    [401, 422, 422, 422, 403, 403, 403],
    { key: 'seven words that are nobody’s key at all' },
  ),
  row('GET /me', 'oneself', () => '/me', [401, 200, 200, 200, 200, 200, 200]),
  row('GET /sign-ins', 'one’s own', () => '/sign-ins', [401, 200, 200, 200, 200, 200, 200]),
  row(
    'POST /sign-ins/:signInId/end',
    'one of nobody',
    () => '/sign-ins/aaaaaaaaaaaaaaaa/end',
    [401, 404, 404, 404, 404, 404, 404],
    {},
  ),
  row(
    'POST /sign-ins/others/end',
    'one’s own',
    () => '/sign-ins/others/end',
    [401, 204, 204, 204, 204, 204, 204],
    {},
  ),
  row('GET /groups/:groupId', 'the group', group, [401, 200, 404, 200, 200, 404, 403]),
  row(
    'GET /groups/:groupId/response-times',
    'the group',
    () => `${group()}/response-times`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'GET /response-times',
    'those one answers for',
    () => '/response-times',
    [401, 403, 403, 403, 200, 200, 200],
  ),
  row(
    'GET /groups/:groupId/agreement',
    'the group',
    () => `${group()}/agreement`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'GET /groups/:groupId/sessions',
    'the group',
    () => `${group()}/sessions`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/agreement',
    'as it was before',
    () => `${group()}/agreement`,
    [401, 403, 404, 403, 409, 404, 403],
    { version: 99, text: 'We keep what we hear here.' },
  ),
  row(
    'POST /groups/:groupId/agreement/accept',
    'the agreement in force',
    () => `${group()}/agreement/accept`,
    [401, 204, 404, 204, 403, 404, 403],
    { version: 1 },
  ),
  row(
    'GET /groups/:groupId/people',
    'the group',
    () => `${group()}/people`,
    [401, 403, 404, 403, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/people/:personId/standing',
    'nobody of the group',
    () => `${group()}/people/aaaaaaaaaaaaaaaa/standing`,
    [401, 403, 404, 403, 404, 404, 403],
    { move: 'pause', role: 'member', standing: 'active' },
  ),
  row(
    'POST /groups/:groupId/people/:personId/supporting',
    'nobody of the group',
    () => `${group()}/people/aaaaaaaaaaaaaaaa/supporting`,
    [401, 403, 404, 403, 404, 404, 403],
    { step: 'confirm', talkedThrough: true },
  ),
  row(
    'GET /groups/:groupId/supporting',
    'one’s own helping',
    () => `${group()}/supporting`,
    [401, 403, 404, 200, 403, 404, 403],
  ),
  row(
    'POST /groups/:groupId/supporting',
    'one’s own helping',
    () => `${group()}/supporting`,
    [401, 403, 404, 200, 403, 404, 403],
    { step: 'tick', ticked: ['limits'] },
  ),
  ...['GET', 'POST'].map((method) =>
    row(
      `${method} /groups/:groupId/graduation`,
      'one’s own, of an alum who was invited as one',
      () => `${group()}/graduation`,
      [401, 403, 404, 404, 403, 404, 403],
      method === 'POST' ? { tellsGroup: false } : undefined,
    ),
  ),
  row(
    'POST /groups/:groupId/supporting/ask-back',
    'being supported again',
    () => `${group()}/supporting/ask-back`,
    [401, 403, 404, 201, 403, 404, 403],
    {},
  ),
  row(
    'GET /groups/:groupId/reports',
    'what oneself has told',
    () => `${group()}/reports`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'GET /groups/:groupId/waiting',
    'who waits',
    () => `${group()}/waiting`,
    [401, 403, 404, 200, 200, 404, 403],
  ),
  ...[
    ['a thread for the group', () => groupThread, [401, 403, 404, 404, 409, 404, 403]] as const,
    ['a thread for alumni too', () => sharedThread, [401, 403, 404, 403, 204, 404, 403]] as const,
    ['a held thread', () => heldThread, [401, 404, 404, 404, 409, 404, 403]] as const,
  ].map(([target, of, expected]) =>
    row(
      'POST /groups/:groupId/threads/:threadId/answering',
      target,
      () => `${of().path}/answering`,
      expected,
      { step: 'take' },
    ),
  ),
  row(
    'POST /groups/:groupId/sessions',
    'in the past',
    () => `${group()}/sessions`,
    [401, 403, 404, 403, 422, 404, 403],
    { date: '2020-01-01', time: '18:00', minutes: 90 },
  ),
  row(
    'GET /groups/:groupId/sessions/:startsAt',
    'the next session',
    session,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'PATCH /groups/:groupId/sessions/:startsAt',
    'as it was before',
    session,
    [401, 403, 404, 403, 409, 404, 403],
    { version: 99, date: '2026-12-01', time: '18:00', minutes: 90 },
  ),
  row(
    'POST /groups/:groupId/sessions/:startsAt/cancel',
    'as it was before',
    () => `${session()}/cancel`,
    [401, 403, 404, 403, 409, 404, 403],
    { version: 99 },
  ),
  row(
    'POST /groups/:groupId/invitations',
    'the group',
    () => `${group()}/invitations`,
    [401, 403, 404, 403, 201, 404, 403],
    invitation,
  ),
  row(
    'GET /groups/:groupId/before-session',
    'the group',
    () => `${group()}/before-session`,
    [401, 403, 404, 403, 200, 404, 403],
  ),
  row(
    'GET /groups/:groupId/agenda',
    'the group',
    () => `${group()}/agenda`,
    [401, 200, 404, 403, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/agenda',
    'the group',
    () => `${group()}/agenda`,
    [401, 201, 404, 403, 403, 404, 403],
    { theme: words.calm.slice(0, 100) },
  ),
  row(
    'POST /groups/:groupId/agenda/:itemId/mark',
    'an item that is not there',
    () => `${group()}/agenda/aaaaaaaaaaaaaaaa/mark`,
    [401, 403, 404, 403, 404, 404, 403],
    { mark: 'discussed', version: 1 },
  ),
  row(
    'POST /groups/:groupId/agenda/:itemId/withdraw',
    'an item that is not there',
    () => `${group()}/agenda/aaaaaaaaaaaaaaaa/withdraw`,
    [401, 404, 404, 404, 404, 404, 403],
    {},
  ),
  row(
    `POST ${P}/:number/agenda`,
    'somebody else’s post for the group',
    () => `${groupThread.path}/posts/1/agenda`,
    [401, 403, 404, 404, 403, 404, 403],
    {},
  ),
  row(
    `POST ${P}/:number/agenda`,
    'a held post',
    () => `${heldThread.path}/posts/1/agenda`,
    [401, 404, 404, 404, 403, 404, 403],
    {},
  ),
  row(
    'GET /groups/:groupId/safety-plan',
    'one’s own',
    () => `${group()}/safety-plan`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'PUT /groups/:groupId/safety-plan',
    'one’s own, on a version that never was',
    () => `${group()}/safety-plan`,
    [401, 409, 404, 409, 403, 404, 403],
    { version: 99, people: 'My sister' },
  ),
  row(
    'DELETE /groups/:groupId/safety-plan',
    'one’s own',
    () => `${group()}/safety-plan`,
    [401, 204, 404, 204, 403, 404, 403],
  ),
  row(
    'GET /groups/:groupId/safety-plan/earlier',
    'one’s own',
    () => `${group()}/safety-plan/earlier`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'POST /groups/:groupId/safety-plan/share',
    'a plan that is not there',
    () => `${group()}/safety-plan/share`,
    [401, 409, 404, 409, 403, 404, 403],
    { version: 1 },
  ),
  row(
    'POST /groups/:groupId/safety-plan/take-back',
    'one’s own',
    () => `${group()}/safety-plan/take-back`,
    [401, 204, 404, 204, 403, 404, 403],
    {},
  ),
  row(
    'GET /groups/:groupId/goals',
    'the group',
    () => `${group()}/goals`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/goals',
    'a private one',
    () => `${group()}/goals`,
    [401, 201, 404, 201, 403, 404, 403],
    { words: 'Sleep' },
  ),
  row(
    'POST /groups/:groupId/goals',
    'one for the group',
    () => `${group()}/goals`,
    [401, 201, 404, 403, 403, 404, 403],
    { words: 'Sleep', show: true },
  ),
  row(
    'GET /groups/:groupId/goals/:goalId',
    'a goal that is not there',
    () => `${group()}/goals/aaaaaaaaaaaaaaaa`,
    [401, 404, 404, 404, 404, 404, 403],
  ),
  row(
    'GET /groups/:groupId/goals/:goalId',
    'somebody else’s that is shown',
    () => `${group()}/goals/${shownGoal}`,
    [401, 200, 404, 404, 200, 404, 403],
  ),
  row(
    'GET /groups/:groupId/goals/:goalId',
    'somebody else’s that is private',
    () => `${group()}/goals/${privateGoal}`,
    [401, 404, 404, 404, 404, 404, 403],
  ),
  row(
    'PATCH /groups/:groupId/goals/:goalId',
    'somebody else’s that is shown',
    () => `${group()}/goals/${shownGoal}`,
    [401, 403, 404, 404, 403, 404, 403],
    { version: 1, change: 'reached' },
  ),
  row(
    'PATCH /groups/:groupId/goals/:goalId',
    'somebody else’s that is private',
    () => `${group()}/goals/${privateGoal}`,
    [401, 404, 404, 404, 404, 404, 403],
    { version: 1, change: 'reached' },
  ),
  row(
    'DELETE /groups/:groupId/goals/:goalId',
    'somebody else’s that is shown',
    () => `${group()}/goals/${shownGoal}`,
    [401, 403, 404, 404, 403, 404, 403],
  ),
  row(
    'POST /groups/:groupId/goals/:goalId/mark',
    'one of which nothing waits',
    () => `${group()}/goals/${shownGoal}/mark`,
    [401, 403, 404, 403, 409, 404, 403],
    { mark: 'show', version: 1 },
  ),
  ...['PUT', 'DELETE'].flatMap((method) => [
    row(
      `${method} /groups/:groupId/goals/:goalId/seen/:part`,
      'somebody else’s that is shown',
      () => `${group()}/goals/${shownGoal}/seen/0`,
      [401, 204, 404, 404, 204, 404, 403],
    ),
    row(
      `${method} /groups/:groupId/goals/:goalId/seen/:part`,
      'somebody else’s that is private',
      () => `${group()}/goals/${privateGoal}/seen/0`,
      [401, 404, 404, 404, 404, 404, 403],
    ),
  ]),
  row(
    'GET /groups/:groupId/strategies',
    'the group',
    () => `${group()}/strategies`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/strategies',
    'the group',
    () => `${group()}/strategies`,
    [401, 201, 404, 201, 403, 404, 403],
    { words: 'I walk to the bridge and back.' },
  ),
  row(
    'POST /groups/:groupId/strategies/:strategyId/mark',
    'one that is not there',
    () => `${group()}/strategies/aaaaaaaaaaaaaaaa/mark`,
    [401, 403, 404, 403, 404, 404, 403],
    { mark: 'show', version: 1 },
  ),
  row(
    'POST /groups/:groupId/strategies/:strategyId/withdraw',
    'somebody else’s that waits',
    () => `${group()}/strategies/${waitingStrategy}/withdraw`,
    [401, 404, 404, 404, 403, 404, 403],
    {},
  ),
  ...['PUT', 'DELETE'].flatMap((method) =>
    ['helped', 'kept'].map((what) =>
      row(
        `${method} /groups/:groupId/strategies/:strategyId/${what}`,
        'somebody else’s that waits',
        () => `${group()}/strategies/${waitingStrategy}/${what}`,
        [401, 404, 404, 404, what === 'helped' && method === 'DELETE' ? 204 : 403, 404, 403],
      ),
    ),
  ),
  row(
    'GET /groups/:groupId/mine',
    'one’s own',
    () => `${group()}/mine`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'GET /groups/:groupId/mine/written',
    'one’s own',
    () => `${group()}/mine/written`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'PUT /groups/:groupId/mine/erasure',
    'one’s own',
    () => `${group()}/mine/erasure`,
    [401, 200, 404, 200, 403, 404, 403],
    {},
  ),
  row(
    'DELETE /groups/:groupId/mine/erasure',
    'one’s own',
    () => `${group()}/mine/erasure`,
    [401, 204, 404, 204, 403, 404, 403],
    {},
  ),
  row(
    'POST /groups/:groupId/mine/leave',
    'a group that is not theirs to leave',
    () => '/groups/aaaaaaaaaaaaaaaa/mine/leave',
    [401, 404, 404, 404, 404, 404, 403],
    {},
  ),
  row(
    'POST /groups/:groupId/mine/copy',
    'one’s own',
    () => `${group()}/mine/copy`,
    [401, 200, 404, 200, 403, 404, 403],
    {},
  ),
  row(
    'PUT /groups/:groupId/threads/:threadId/closed',
    'somebody else’s, for the group',
    () => `${groupThread.path}/closed`,
    [401, 403, 404, 404, 204, 404, 403],
    { closed: false },
  ),
  row(
    'PUT /groups/:groupId/threads/:threadId/closed',
    'somebody else’s, private with the facilitators',
    () => `${privateThread.path}/closed`,
    [401, 404, 404, 404, 403, 404, 403],
    { closed: true },
  ),
  row(
    'GET /groups/:groupId/boundaries',
    'one’s own',
    () => `${group()}/boundaries`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'PUT /groups/:groupId/boundaries/notes',
    'one’s own',
    () => `${group()}/boundaries/notes`,
    [401, 204, 404, 204, 403, 404, 403],
    { folded: ['loss'] },
  ),
  ...(
    [
      ['quiet-hours', { from: '22:00', to: '07:00' }],
      ['break', {}],
    ] as const
  ).flatMap(([what, body]) => [
    row(
      `PUT /groups/:groupId/boundaries/${what}`,
      'one’s own',
      () => `${group()}/boundaries/${what}`,
      [401, 204, 404, 204, 403, 404, 403],
      body,
    ),
    row(
      `DELETE /groups/:groupId/boundaries/${what}`,
      'one’s own',
      () => `${group()}/boundaries/${what}`,
      [401, 204, 404, 204, 403, 404, 403],
    ),
  ]),
  row(
    'DELETE /groups/:groupId/boundaries/mutes/:muteId',
    'one that is not there',
    () => `${group()}/boundaries/mutes/aaaaaaaaaaaaaaaa`,
    [401, 204, 404, 204, 403, 404, 403],
  ),
  row(
    'GET /groups/:groupId/being-told',
    'one’s own',
    () => `${group()}/being-told`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'PUT /groups/:groupId/being-told/this-device',
    'one’s own',
    () => `${group()}/being-told/this-device`,
    [401, 204, 404, 204, 403, 404, 403],
    aSubscription,
  ),
  row(
    'DELETE /groups/:groupId/being-told/devices/:toldDeviceId',
    'one that is not there',
    () => `${group()}/being-told/devices/aaaaaaaaaaaaaaaa`,
    [401, 204, 404, 204, 403, 404, 403],
  ),
  ...['PUT', 'DELETE'].flatMap((method) => [
    row(
      `${method} ${P}/:number/muted`,
      'somebody else’s, for the group',
      () => `${groupThread.path}/posts/1/muted`,
      [401, 204, 404, 404, 403, 404, 403],
    ),
    row(
      `${method} ${P}/:number/muted`,
      'somebody else’s, held',
      () => `${heldThread.path}/posts/1/muted`,
      [401, 404, 404, 404, 403, 404, 403],
    ),
  ]),
  ...(['PUT', 'DELETE'] as const).map((method) =>
    row(
      `${method} /groups/:groupId/threads/:threadId/what-helped`,
      'somebody else’s, for the group',
      () => `${groupThread.path}/what-helped`,
      [401, 403, 404, 404, 403, 404, 403],
      method === 'PUT' ? { words: 'Being asked again.', version: 0 } : undefined,
    ),
  ),
  row(
    'POST /groups/:groupId/threads/:threadId/what-helped/mark',
    'where nothing was said',
    () => `${groupThread.path}/what-helped/mark`,
    [401, 403, 404, 403, 409, 404, 403],
    { mark: 'show', version: 1 },
  ),
  row(
    'GET /groups/:groupId/repairs',
    'one’s own; all for who leads the group',
    () => `${group()}/repairs`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/repairs',
    'with somebody of the group',
    () => `${group()}/repairs`,
    [401, 201, 404, 201, 403, 404, 403],
    { name: 'River Otter', words: 'We hurt each other.' },
  ),
  row(
    `POST ${P}/:number/repairs`,
    'with whoever wrote for the group',
    () => `${groupThread.path}/posts/1/repairs`,
    // They have asked by name a moment ago.
    [401, 409, 404, 404, 403, 404, 403],
    { words: 'We hurt each other.' },
  ),
  row(
    `POST ${P}/:number/repairs`,
    'with whoever wrote what is held',
    () => `${heldThread.path}/posts/1/repairs`,
    [401, 404, 404, 404, 403, 404, 403],
    { words: 'We hurt each other.' },
  ),
  row(
    'GET /groups/:groupId/repairs/:repairId',
    'one that was asked for about the alum, who is not told',
    () => `${group()}/repairs/${askedRepair}`,
    [401, 404, 404, 404, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/repairs/:repairId/step',
    'one that was asked for about the alum, who is not told',
    () => `${group()}/repairs/${askedRepair}/step`,
    [401, 404, 404, 404, 403, 404, 403],
    { step: 'step-back' },
  ),
  row(
    'POST /groups/:groupId/repairs/:repairId/lead',
    'not as it was seen',
    () => `${group()}/repairs/${askedRepair}/lead`,
    [401, 403, 404, 403, 409, 404, 403],
    { lead: 'open', version: 99 },
  ),
  row(
    'POST /groups/:groupId/repairs/:repairId/parts',
    'one that was asked for about the alum, who is not told',
    () => `${group()}/repairs/${askedRepair}/parts`,
    [401, 404, 404, 404, 403, 404, 403],
    { happened: 'A', effect: 'B', need: 'C' },
  ),
  row(
    'POST /groups/:groupId/repairs/:repairId/answer',
    'one that was asked for about the alum, who is not told',
    () => `${group()}/repairs/${askedRepair}/answer`,
    [401, 404, 404, 404, 403, 404, 403],
    { kind: 'i-hear-you' },
  ),
  row(
    'GET /groups/:groupId/journal',
    'one’s own',
    () => `${group()}/journal`,
    [401, 200, 404, 200, 403, 404, 403],
  ),
  row(
    'POST /groups/:groupId/journal',
    'one’s own',
    () => `${group()}/journal`,
    [401, 201, 404, 201, 403, 404, 403],
    { mood: 'heavy' },
  ),
  row(
    'PATCH /groups/:groupId/journal/:month/:noteId',
    'a note that is not there',
    () => `${group()}/journal/2026-11/aaaaaaaaaaaaaaaa`,
    [401, 404, 404, 404, 403, 404, 403],
    { energy: 'some' },
  ),
  row(
    'DELETE /groups/:groupId/journal/:month/:noteId',
    'a note that is not there',
    () => `${group()}/journal/2026-11/aaaaaaaaaaaaaaaa`,
    [401, 204, 404, 204, 403, 404, 403],
  ),
  row(
    'POST /groups/:groupId/journal/:month/:noteId/share',
    'a note that is not there',
    () => `${group()}/journal/2026-11/aaaaaaaaaaaaaaaa/share`,
    [401, 404, 404, 404, 403, 404, 403],
    {},
  ),
  row(
    'POST /groups/:groupId/journal/:month/:noteId/take-back',
    'a note that is not there',
    () => `${group()}/journal/2026-11/aaaaaaaaaaaaaaaa/take-back`,
    [401, 204, 404, 204, 403, 404, 403],
    {},
  ),
  row(
    'GET /groups/:groupId/shared',
    'what is shared with those who lead the group',
    () => `${group()}/shared`,
    [401, 403, 404, 403, 200, 404, 403],
  ),
  row(
    'GET /groups/:groupId/roster',
    'the group',
    () => `${group()}/roster`,
    [401, 403, 404, 403, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/roster',
    'the group',
    () => `${group()}/roster`,
    [401, 403, 404, 403, 201, 404, 403],
    { role: 'member', people: [invitation.rosterEntry] },
  ),
  row(
    'POST /groups/:groupId/roster/:mark/codes',
    'a card of another version',
    () => `${group()}/roster/${mark}/codes`,
    [401, 403, 404, 403, 409, 404, 403],
    { version: 99 },
  ),
  row(
    'POST /groups/:groupId/roster/:mark/end-code',
    'a card of another version',
    () => `${group()}/roster/${mark}/end-code`,
    [401, 403, 404, 403, 409, 404, 403],
    { version: 99 },
  ),
  row(
    'GET /groups/:groupId/threads',
    'the group',
    () => `${group()}/threads`,
    [401, 200, 404, 200, 200, 404, 403],
  ),
  row(
    'POST /groups/:groupId/threads',
    'for the group',
    () => `${group()}/threads`,
    [401, 201, 404, 422, 201, 404, 403],
    opening,
  ),
  row(
    'POST /groups/:groupId/threads',
    'for alumni too',
    () => `${group()}/threads`,
    [401, 201, 404, 201, 201, 404, 403],
    { ...opening, audience: 'group-and-alumni' },
  ),
  ...onThreads('GET /groups/:groupId/threads/:threadId', '', 200),
  ...onThreads('GET /groups/:groupId/threads/:threadId/reading', '/reading', 200),
  ...onThreads('PUT /groups/:groupId/threads/:threadId/reading', '/reading', 204, { upTo: 1 }),
  ...onThreads('PUT /groups/:groupId/threads/:threadId/saved', '/saved', 204, { saved: true }),
  ...onThreads(`POST ${P}`, '/posts', 201, post),
  ...onPosts(`PATCH ${P}/:number`, '', { ...post, version: 1 }),
  ...onPosts(`POST ${P}/:number/withdraw`, '/withdraw', {}),
  ...onPosts(`POST ${P}/:number/another-look`, '/another-look', {}),
  // Of a post that nobody has changed there is nothing earlier, for a clinician either.
  ...onThreads(`GET ${P}/:number/earlier-words`, '/posts/1/earlier-words', 403),
  ...onThreads(`PUT ${P}/:number/responses/:kind`, '/posts/1/responses/me-too', 204),
  ...onThreads(`DELETE ${P}/:number/responses/:kind`, '/posts/1/responses/me-too', 204),
  ...onThreads(`POST ${P}/:number/reports`, '/posts/1/reports', 201, report).map((one) => ({
    ...one,
    // Clinicians act on what they see; a report is how others tell them.
    expected: one.expected.map((status, at) =>
      callers[at] === 'clinician' && status === 201 ? 403 : status,
    ),
  })),
  row('GET /reviews', 'the queue', () => '/reviews', [401, 403, 403, 403, 200, 200, 403]),
  row(
    'GET /reviews/next',
    'the next of the queue',
    () => '/reviews/next',
    [401, 403, 403, 403, 200, 200, 403],
  ),
  row(
    'GET /unanswered',
    'what nobody answers',
    () => '/unanswered',
    [401, 403, 403, 403, 200, 200, 403],
  ),
  row('GET /status', 'what works', () => '/status', [401, 403, 403, 403, 200, 200, 200]),
  row('GET /on-call', 'who is on call', () => '/on-call', [401, 403, 403, 403, 200, 200, 200]),
  row(
    'PUT /on-call/rota',
    'the clinic',
    () => '/on-call/rota',
    [401, 403, 403, 403, 403, 403, 200],
    { version: 1, staffedHours: [], closedDates: [], rota: testRota },
  ),
  row(
    'GET /clinic/groups',
    'the clinic',
    () => '/clinic/groups',
    [401, 403, 403, 403, 403, 403, 200],
  ),
  row(
    'POST /clinic/groups',
    'with nobody of the clinic',
    () => '/clinic/groups',
    [401, 403, 403, 403, 403, 403, 422],
    { name: 'A', timeZone: 'UTC', agreement: 'B', facilitators: ['aaaaaaaaaaaaaaaa'] },
  ),
  row(
    'GET /clinic/groups/:groupId',
    'the group',
    () => `/clinic${group()}`,
    [401, 403, 403, 403, 403, 403, 200],
  ),
  row(
    'PATCH /clinic/groups/:groupId',
    'with nobody of the clinic',
    () => `/clinic${group()}`,
    [401, 403, 403, 403, 403, 403, 422],
    { version: 1, name: 'A', facilitators: ['aaaaaaaaaaaaaaaa'] },
  ),
  row(
    'POST /clinic/groups/:groupId/close',
    'as it was before',
    () => `/clinic${group()}/close`,
    [401, 403, 403, 403, 403, 403, 409],
    { version: 99 },
  ),
  row(
    'POST /clinic/groups/:groupId/open',
    'an open group',
    () => `/clinic${group()}/open`,
    [401, 403, 403, 403, 403, 403, 200],
    { version: 99 },
  ),
  row(
    'GET /clinic/people',
    'who works here',
    () => '/clinic/people',
    [401, 403, 403, 403, 403, 403, 200],
  ),
  row(
    'POST /clinic/people',
    'somebody new',
    () => '/clinic/people',
    [401, 403, 403, 403, 403, 403, 201],
    { name: 'Somebody New', role: 'clinician' },
  ),
  row(
    'POST /clinic/people/:personId/invitations',
    'nobody',
    () => '/clinic/people/aaaaaaaaaaaaaaaa/invitations',
    [401, 403, 403, 403, 403, 403, 404],
    {},
  ),
  row(
    'POST /clinic/people/:personId/end',
    'nobody',
    () => '/clinic/people/aaaaaaaaaaaaaaaa/end',
    [401, 403, 403, 403, 403, 403, 404],
    {},
  ),
  row(
    'GET /recoveries',
    'who is locked out',
    () => '/recoveries',
    [401, 403, 403, 403, 200, 200, 200],
  ),
  row(
    'POST /recoveries/:personId/ask',
    'nobody',
    () => '/recoveries/aaaaaaaaaaaaaaaa/ask',
    [401, 403, 403, 403, 403, 403, 404],
    {},
  ),
  row(
    'POST /recoveries/:personId/agree',
    'nobody',
    () => '/recoveries/aaaaaaaaaaaaaaaa/agree',
    [401, 403, 403, 403, 404, 404, 404],
    {},
  ),
  row(
    'POST /recoveries/:personId/decline',
    'nobody',
    () => '/recoveries/aaaaaaaaaaaaaaaa/decline',
    [401, 403, 403, 403, 404, 404, 404],
    {},
  ),
  row(
    'POST /on-call/test-pages',
    'a contact of the clinic',
    () => '/on-call/test-pages',
    [401, 403, 403, 403, 403, 403, 204],
    { contact: 'first' },
  ),
  row('GET /on-call/rota', 'the rota', () => '/on-call/rota', [401, 403, 403, 403, 200, 200, 200]),
  row(
    'GET /clinic/settings',
    'the clinic',
    () => '/clinic/settings',
    [401, 403, 403, 403, 403, 403, 200],
  ),
  row(
    'PUT /clinic/settings',
    'as they were before',
    () => '/clinic/settings',
    [401, 403, 403, 403, 403, 403, 409],
    settings,
  ),
  row('GET /detector', 'the scorecard', () => '/detector', [401, 403, 403, 403, 200, 200, 403]),
  row(
    'GET /reviews/exposure',
    'what oneself has read',
    () => '/reviews/exposure',
    [401, 403, 403, 403, 200, 200, 403],
  ),
  row(
    'POST /reviews/:reviewId/looking',
    'a review',
    () => `${review(reviewed)}/looking`,
    [401, 403, 403, 403, 200, 404, 403],
    {},
  ),
  row(
    'POST /reviews/:reviewId/notes',
    'a review',
    () => `${review(reviewed)}/notes`,
    [401, 403, 403, 403, 200, 404, 403],
    { note: 'Their sister is with them.' },
  ),
  row(
    'GET /reviews/:reviewId',
    'a review',
    () => review(reviewed),
    [401, 403, 403, 403, 200, 404, 403],
  ),
  row(
    'POST /reviews/:reviewId/claim',
    'a review',
    () => `${review(reviewed)}/claim`,
    [401, 403, 403, 403, 200, 404, 403],
    {},
  ),
  row(
    'POST /reviews/:reviewId/release',
    'a claimed review',
    () => `${review(reviewed)}/release`,
    [401, 403, 403, 403, 200, 404, 403],
    {},
  ),
  row(
    'POST /reviews/:reviewId/resolve',
    'a review that nobody holds',
    () => `${review(reviewed)}/resolve`,
    [401, 403, 403, 403, 409, 404, 403],
    decision,
  ),
  row(
    'POST /reviews/:reviewId/reopen',
    'a review that is not decided',
    () => `${review(reviewed)}/reopen`,
    [401, 403, 403, 403, 409, 404, 403],
    { reason: 'A second thought.' },
  ),
  row(
    'GET /reviews/:reviewId/openings',
    'a review',
    () => `${review(reviewed)}/openings`,
    [401, 403, 403, 403, 200, 404, 403],
  ),
  row(
    'POST /reviews/:reviewId/openings',
    'a review that nobody holds',
    () => `${review(reviewed)}/openings`,
    [401, 403, 403, 403, 409, 404, 403],
    { version: 1, reason: 'life-in-danger', words: 'They wrote a goodbye.' },
  ),
  ...['agree', 'open'].map((step) =>
    row(
      `POST /reviews/:reviewId/openings/:number/${step}`,
      'an opening that nobody asked for',
      () => `${review(reviewed)}/openings/1/${step}`,
      [401, 403, 403, 403, 404, 404, 403],
      {},
    ),
  ),
  row(
    'GET /reviews/:reviewId/openings/:number/identity',
    'an opening that nobody asked for',
    () => `${review(reviewed)}/openings/1/identity`,
    [401, 403, 403, 403, 404, 404, 403],
  ),
  row(
    'POST /reviews/:reviewId/openings/:number/delay',
    'an opening that nobody asked for',
    () => `${review(reviewed)}/openings/1/delay`,
    [401, 403, 403, 403, 404, 404, 403],
    { words: 'Somebody reads along.' },
  ),
  row(
    'POST /reviews/:reviewId/openings/:number/disclosures',
    'an opening that nobody asked for',
    () => `${review(reviewed)}/openings/1/disclosures`,
    [401, 403, 403, 403, 404, 404, 403],
    { to: 'A', affiliation: 'B', at: '2026-11-18T15:00', nature: 'C' },
  ),
  row('GET /audit', 'the record', () => '/audit', [401, 403, 403, 403, 403, 403, 200]),
  row(
    'POST /audit/exports',
    'the record',
    () => '/audit/exports',
    [401, 403, 403, 403, 403, 403, 201],
    { format: 'csv' },
  ),
  row(
    'POST /groups/:groupId/seal-notices/read',
    'the group',
    () => `${group()}/seal-notices/read`,
    [401, 204, 404, 204, 204, 404, 403],
    {},
  ),
  row(
    'POST /reviews/:reviewId/take-over',
    'a review that nobody holds',
    () => `${review(reviewed)}/take-over`,
    [401, 403, 403, 403, 409, 404, 403],
    { version: 1, reason: 'They are away.' },
  ),
  row(
    'POST /reviews/:reviewId/hand-over',
    'a review that nobody holds',
    () => `${review(reviewed)}/hand-over`,
    [401, 403, 403, 403, 409, 404, 403],
    { version: 1, to: 'on-call', note: 'Please go on.' },
  ),
  row(
    'POST /reviews/:reviewId/ask-opinion',
    'somebody who leads no group here',
    () => `${review(reviewed)}/ask-opinion`,
    [401, 403, 403, 403, 422, 404, 403],
    { version: 1, colleague: 'a'.repeat(16), question: 'How do you see it?' },
  ),
  row(
    'POST /reviews/:reviewId/write-to-author',
    'a review that nobody holds',
    () => `${review(reviewed)}/write-to-author`,
    [401, 403, 403, 403, 409, 404, 403],
    { version: 1, message: 'How are you tonight?' },
  ),
  row(
    'POST /reviews/:reviewId/opinion',
    'a review of which nobody asked a view',
    () => `${review(reviewed)}/opinion`,
    [401, 403, 403, 403, 409, 404, 403],
    { version: 1, view: 'I would wait.' },
  ),
  row(
    'POST /reviews/resolve-in-bulk',
    'a review that is not routine',
    () => '/reviews/resolve-in-bulk',
    [401, 403, 403, 403, 200, 200, 403],
    {
      reviews: [{ id: `${'a'.repeat(16)}-1`, version: 1 }],
      outcome: 'no-action-needed',
      reason: 'Read.',
    },
  ),
  // Last, because it ends everybody's sign-in.
  row('POST /sign-out', 'oneself', () => '/sign-out', [204, 204, 204, 204, 204, 204, 204], {}),
];

function row(
  route: string,
  target: string,
  path: () => string,
  expected: readonly number[],
  body?: unknown,
): Row {
  return { route, target, path, expected, ...(body === undefined ? {} : { body }) };
}

/** The same action on a thread of each audience, and on a held one. */
function onThreads(route: string, after: string, ok: number, body?: unknown): Row[] {
  const held = route.includes('responses') ? (route.startsWith('PUT') ? 403 : ok) : ok;
  return [
    row(
      route,
      'a thread for the group',
      () => `${groupThread.path}${after}`,
      [401, ok, 404, 404, ok, 404, 403],
      body,
    ),
    row(
      route,
      'a thread for the group and alumni',
      () => `${sharedThread.path}${after}`,
      [401, ok, 404, ok, ok, 404, 403],
      body,
    ),
    row(
      route,
      'somebody else’s message to the facilitators',
      () => `${privateThread.path}${after}`,
      [401, 404, 404, 404, ok, 404, 403],
      body,
    ),
    row(
      route,
      'a held thread',
      () => `${heldThread.path}${after}`,
      [401, 404, 404, 404, held, 404, 403],
      body,
    ),
  ];
}

/** Changing somebody else's words is nobody's to do; where the post is secret, so is the refusal. */
function onPosts(route: string, after: string, body: unknown): Row[] {
  return [
    row(
      route,
      'somebody else’s post for the group',
      () => `${groupThread.path}/posts/1${after}`,
      [401, 403, 404, 404, 403, 404, 403],
      body,
    ),
    row(
      route,
      'somebody else’s post for the group and alumni',
      () => `${sharedThread.path}/posts/1${after}`,
      [401, 403, 404, 403, 403, 404, 403],
      body,
    ),
    row(
      route,
      'a held post',
      () => `${heldThread.path}/posts/1${after}`,
      [401, 404, 404, 404, 403, 404, 403],
      body,
    ),
  ];
}

describe('who may do what', () => {
  it('names every route of the API and no other', () => {
    const registered = createApp(world.deps, { addressOf: () => '' })
      .routes.filter((route) => route.method !== 'ALL')
      .map((route) => `${route.method} ${route.path.replace('/api/v1', '')}`);
    expect([...new Set(matrix.map((one) => one.route))].sort()).toEqual(
      [...new Set(registered)].sort(),
    );
  });

  it.each(matrix.map((one) => [one.route, one.target, one] as const))(
    '%s on %s answers each caller as the table says',
    async (route, _target, one) => {
      const method = route.split(' ')[0] ?? '';
      world.deps.travel(1000);
      const answered: Record<string, number> = {};
      for (const who of callers) {
        const response = await clientOf(who).request(
          method,
          one.path(),
          one.body,
          method === 'POST' ? once(newId()) : {},
        );
        answered[who] = response.status;
      }
      expect(answered).toEqual(
        Object.fromEntries(callers.map((who, at) => [who, one.expected[at]])),
      );
    },
  );

  it('a sign-in whose key was replaced opens nothing that needs one', async () => {
    const { client } = await comesBackElsewhere(world);
    // A draft of one's own is read for the crisis panel whoever sends it, and one may hear that nothing more is asked of one.
    const harmless = ['POST /crisis-panel', 'GET /sign-in'];
    const closed = matrix.filter(
      ({ route, expected }) => expected[0] === 401 && !harmless.includes(route),
    );
    for (const one of closed) {
      world.deps.travel(1000);
      const method = one.route.split(' ')[0] ?? '';
      const headers = method === 'POST' ? once(newId()) : {};
      const { status } = await client.request(method, one.path(), one.body, headers);
      expect([one.route, one.target, [401, 403, 404].includes(status)]).toEqual([
        one.route,
        one.target,
        true,
      ]);
    }
    // It was there all the time: what it may still do is to end itself.
    expect((await client.request('GET', '/sign-in')).status).toBe(200);
  }, 120_000);
});
