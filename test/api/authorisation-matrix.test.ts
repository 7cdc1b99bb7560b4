import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#functions/api/app.ts';
import { newId } from '#functions/random.ts';
import { once } from '#test/factories/api-client.ts';
import { testRota } from '#test/factories/clinic.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type Thread, thread, type World } from '#test/factories/world.ts';

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

beforeAll(async () => {
  world = await createWorld();
  const { otter, group } = world;
  [groupThread, sharedThread, privateThread, heldThread, reviewed] = await Promise.all([
    thread(otter, group),
    thread(otter, group, { audience: 'group-and-alumni' }),
    thread(otter, group, { audience: 'facilitators' }),
    thread(otter, group, { body: words.goodbye }),
    thread(otter, group, { body: words.urgent }),
  ]);
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
const group = () => `/groups/${world.group}`;
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
  row('POST /sign-in', 'a wrong key', () => '/sign-in', [401, 401, 401, 401, 401, 401, 401], {
    key: 'abandon ability able about above absent absorb',
  }),
  row('GET /me', 'oneself', () => '/me', [401, 200, 200, 200, 200, 200, 200]),
  row('GET /groups/:groupId', 'the group', group, [401, 200, 404, 200, 200, 404, 403]),
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
    'POST /groups/:groupId/invitations',
    'the group',
    () => `${group()}/invitations`,
    [401, 403, 404, 403, 201, 404, 403],
    invitation,
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
  ...onThreads(`POST ${P}`, '/posts', 201, post),
  ...onPosts(`PATCH ${P}/:number`, '', { ...post, version: 1 }),
  ...onPosts(`POST ${P}/:number/withdraw`, '/withdraw', {}),
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
    [401, 403, 403, 403, 403, 403, 204],
    { staffedHours: [], closedDates: [], rota: testRota },
  ),
  row('GET /detector', 'the scorecard', () => '/detector', [401, 403, 403, 403, 200, 200, 403]),
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
});
