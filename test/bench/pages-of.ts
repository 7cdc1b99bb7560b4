import type { TestClient } from '#test/factories/api-client.ts';
import type { FullWorld } from './full-world.ts';

export interface PageOf {
  readonly what: string;
  readonly path: string;
  readonly as: TestClient;
}

type Reader = 'nobody' | 'heron' | 'alum' | 'lind' | 'administrator';

/** A page with somebody who may see it; `route` as in `web/app/routes.ts`. */
interface BenchPage {
  readonly what: string;
  readonly route: string;
  readonly reader: Reader;
  readonly at: (world: FullWorld) => string;
}

const groups = 'groups/:groupId';
const thread = `${groups}/threads/:threadId`;
const post = `${thread}/posts/:number`;

const page = (reader: Reader, what: string, route: string, at: BenchPage['at']): BenchPage => ({
  ...{ what, route, reader, at },
});
const site = (reader: Reader, what: string, route: string, more = ''): BenchPage =>
  page(reader, what, route, () => `/${route}${more}`);
const inGroup =
  (reader: Reader) =>
  (what: string, route = '', more = ''): BenchPage =>
    page(reader, what, `${groups}${route}`, ({ group }) => `/groups/${group}${route}${more}`);
const inLong = (reader: Reader, what: string, route: string, rest: string): BenchPage =>
  page(reader, what, route, ({ long }) => `${long.path}${rest}`);
const [ofMember, ofAlum, ofStaff] = [inGroup('heron'), inGroup('alum'), inGroup('lind')];

/** The pages on which people spend their time. */
const usual: readonly BenchPage[] = [
  ofMember('group home'),
  inLong('heron', 'thread', thread, ''),
  page('heron', 'thread, last page', thread, (of) => `${of.long.path}?page=${of.lastPage}`),
  ofMember('threads', '/threads'),
  ofMember('write', '/write'),
  ofMember('sessions', '/sessions'),
  ofMember('agenda', '/agenda'),
  ofMember('goals', '/goals'),
  ofMember('strategies', '/strategies'),
  ofMember('journal', '/journal'),
  ofMember('safety plan', '/safety-plan'),
  ofMember('mine', '/mine'),
  ofMember('what I wrote', '/mine/written'),
  ofMember('boundaries', '/boundaries'),
  site('lind', 'queue', 'reviews'),
  site('lind', 'queue, decided', 'reviews', '?show=decided'),
  page('lind', 'review', 'reviews/:reviewId', ({ review }) => review),
  ofStaff('group home, facilitator'),
  ofStaff('digest', '/digest'),
  ofStaff('waiting', '/waiting'),
  ofStaff('people', '/people'),
  site('lind', 'detector', 'detector'),
  site('lind', 'response times', 'response-times'),
  site('lind', 'status', 'status'),
  site('administrator', 'audit', 'audit'),
];

const ofOne = (
  reader: Reader,
  what: string,
  route: string,
  which: 'repair' | 'goal' | 'person' | 'session',
  rest = '',
): BenchPage =>
  page(
    reader,
    what,
    `${groups}/${route}`,
    ({ group, one }) =>
      `/groups/${group}/${route.slice(0, route.indexOf(':'))}${encodeURIComponent(one[which])}${rest}`,
  );

/** Every other page there is. */
const further: readonly BenchPage[] = [
  page('nobody', 'front page', '', () => '/'),
  site('nobody', 'help', 'help'),
  site('nobody', 'no connection', 'no-connection'),
  site('nobody', 'privacy', 'privacy'),
  site('nobody', 'join', 'join'),
  site('nobody', 'sign in', 'sign-in'),
  site('nobody', 'neutral page', 'today'),
  site('heron', 'sign-ins', 'sign-ins'),
  site('heron', 'new key', 'new-key'),
  ofMember('threads, unread', '/threads', '?filter=unread'),
  ofMember('threads, waiting', '/threads', '?filter=waiting-for-reply'),
  ofMember('threads, wrote in', '/threads', '?filter=mine'),
  ofMember('threads, saved', '/threads', '?filter=saved'),
  ofMember('threads, private', '/threads', '?filter=facilitators'),
  inLong('heron', 'edit', `${post}/edit`, '/posts/1/edit'),
  inLong('heron', 'part of a post', `${post}/part`, '/posts/2/part'),
  inLong('heron', 'withdraw', `${post}/withdraw`, '/posts/1/withdraw'),
  inLong('heron', 'report', `${post}/report`, '/posts/2/report'),
  inLong('heron', 'reported', `${post}/report/thanks`, '/posts/2/report/thanks'),
  inLong('heron', 'ask for a way back', `${post}/repair`, '/posts/2/repair'),
  inLong('heron', 'what helped', `${thread}/what-helped`, '/what-helped'),
  ofMember('ways back', '/repairs'),
  ofOne('heron', 'way back', 'repairs/:repairId', 'repair'),
  ofOne('heron', 'session', 'sessions/:startsAt', 'session'),
  ofMember('safety plan, change', '/safety-plan/change'),
  ofMember('safety plan, share', '/safety-plan/share'),
  ofMember('safety plan, earlier', '/safety-plan/earlier'),
  ofOne('heron', 'goal', 'goals/:goalId', 'goal'),
  ofMember('told', '/told'),
  ofMember('being told', '/being-told'),
  ofMember('leave', '/mine/leave'),
  ofMember('erase', '/mine/erase'),
  ofMember('agreement', '/agreement'),
  ofAlum('group home, alum'),
  ofAlum('supporting', '/supporting'),
  ofAlum('waiting, alum', '/waiting'),
  ofAlum('strategies, alum', '/strategies'),
  ofAlum('what I wrote, alum', '/mine/written'),
  site('lind', 'pause', 'reviews/pause'),
  site('lind', 'on call', 'on-call'),
  site('lind', 'passkeys', 'passkeys'),
  site('lind', 'sign-ins, facilitator', 'sign-ins'),
  inLong('lind', 'thread, facilitator', thread, ''),
  inLong('lind', 'earlier words', `${post}/earlier`, '/posts/2/earlier'),
  ofStaff('threads, facilitator', '/threads', '?filter=unread'),
  ofStaff('sessions, facilitator', '/sessions'),
  ofStaff('plan sessions', '/sessions/plan'),
  ofOne('lind', 'session, facilitator', 'sessions/:startsAt', 'session'),
  ofOne('lind', 'change a session', 'sessions/:startsAt/change', 'session', '/change'),
  ofStaff('agenda, facilitator', '/agenda'),
  ofStaff('strategies, facilitator', '/strategies'),
  ofStaff('goals, facilitator', '/goals'),
  ofOne('lind', 'goal, facilitator', 'goals/:goalId', 'goal'),
  ofStaff('shared', '/shared'),
  ofStaff('ways back, facilitator', '/repairs'),
  ofOne('lind', 'way back, facilitator', 'repairs/:repairId', 'repair'),
  ofOne('lind', 'person', 'people/:personId', 'person'),
  ofStaff('agreement, facilitator', '/agreement'),
  ofStaff('new agreement', '/agreement/new'),
  ofStaff('invite', '/invite'),
  ofStaff('roster', '/roster'),
  ofStaff('invite from the roster', '/roster/invite'),
  site('administrator', 'clinic', 'clinic'),
  site('administrator', 'settings', 'clinic/settings'),
  site('administrator', 'rota', 'clinic/rota'),
  site('administrator', 'groups', 'clinic/groups'),
  site('administrator', 'new group', 'clinic/groups/new'),
  page(
    'administrator',
    'group',
    'clinic/groups/:groupId',
    ({ group }) => `/clinic/groups/${group}`,
  ),
  site('administrator', 'staff', 'clinic/people'),
  site('administrator', 'invite staff', 'clinic/people/invite'),
  page(
    'administrator',
    'colleague',
    'clinic/people/:personId',
    ({ one }) => `/clinic/people/${one.colleague}`,
  ),
  site('administrator', 'recoveries', 'recoveries'),
  site('administrator', 'status, administrator', 'status'),
];

/** Routes with a page that are not measured, and why. */
export const notMeasured: Readonly<Record<string, string>> = {
  demo: 'it is there where the demo runs, and lists the people of its seed',
  'sign-in/passkey': 'it follows on a key, and reads the passkeys of one person',
  'reviews/:reviewId/seal': 'it reads one review, as that review’s page does, and its openings',
  'reviews/:reviewId/seal/:number': 'it opens a seal: one review and one opening',
  [`${post}/another-look`]: 'it reads one post of a thread, as the page that changes it does',
  [`${groups}/graduation`]: 'it reads one word of farewell, once in somebody’s time here',
};

/** What is measured, by route and reader. */
export const measuredPages: readonly Pick<BenchPage, 'route' | 'reader'>[] = [...usual, ...further];

const inWorld = (pages: readonly BenchPage[], world: FullWorld): PageOf[] =>
  pages.map(({ what, reader, at }) => ({ what, path: at(world), as: world[reader] }));

/** The pages on which people spend their time, with somebody who may see them. */
export const pagesOf = (world: FullWorld): PageOf[] => inWorld(usual, world);

/** Every other page of the site. */
export const furtherPagesOf = (world: FullWorld): PageOf[] => inWorld(further, world);
