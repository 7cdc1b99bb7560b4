import type { Page } from '@playwright/test';
import type { GoalList } from '#shared/contracts/goal.ts';
import type { RepairList } from '#shared/contracts/repair.ts';
import type { ReviewList } from '#shared/contracts/review.ts';
import type { SessionList } from '#shared/contracts/session.ts';
import type { StaffList } from '#shared/contracts/staff.ts';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import { answerOf, groupPathOf, threadPathOf, threadsOf } from './places.ts';

// Every page there is, with somebody of the demo who may read it and the address under which they do.

/** People of the demo, one of each kind. */
export const readers = {
  nobody: null,
  member: 'Fernlight',
  'member of a small group': 'Plum Orchard',
  alum: 'Harbor Bell',
  clinician: 'Tobias Ashby, LCSW',
  'clinician of a large group': 'Dr. Ines Halloway',
  administrator: 'Corinne Lindqvist',
} as const;
export type Reader = keyof typeof readers;

type Where = string | ((page: Page) => Promise<string>);
export interface PageOfSite {
  /** As in `web/app/routes.ts`. */
  readonly route: string;
  readonly reader: Reader;
  readonly at: Where;
}

const groups = 'groups/:groupId';
const thread = `${groups}/threads/:threadId`;
const post = `${thread}/posts/:number`;

const inGroup =
  (rest = '') =>
  async (page: Page) =>
    `${await groupPathOf(page)}${rest}`;
/** A thread over several pages, in which others have written. */
const inLong =
  (rest = '') =>
  async (page: Page) =>
    `${await threadPathOf(page, 'awake again club')}${rest}`;
const inOwn =
  (rest = '') =>
  async (page: Page) =>
    `${await threadPathOf(page, 'Does anyone else rehearse phone calls?')}${rest}`;

/** A thread of one’s own in which one has said what helped. */
const inHelped =
  (rest = '') =>
  async (page: Page) =>
    `${await threadPathOf(page, 'Does it get easier to talk in the room?')}${rest}`;

const of = (reader: Reader, pages: Readonly<Record<string, Where>>): PageOfSite[] =>
  Object.entries(pages).map(([route, at]) => ({ route, reader, at }));

export const everyPage: readonly PageOfSite[] = [
  ...of('nobody', {
    '': '/',
    help: '/help',
    'no-connection': '/no-connection',
    privacy: '/privacy',
    join: '/join',
    'sign-in': '/sign-in',
    demo: '/demo',
    today: '/today',
  }),
  ...of('member', {
    'sign-ins': '/sign-ins',
    'new-key': '/new-key',
    [groups]: inGroup(),
    [`${groups}/threads`]: inGroup('/threads'),
    [thread]: inLong(),
    [`${post}/edit`]: inOwn('/posts/1/edit'),
    [`${post}/part`]: inLong('/posts/2/part'),
    [`${post}/withdraw`]: inOwn('/posts/1/withdraw'),
    [`${post}/report`]: inLong('/posts/2/report'),
    [`${post}/report/thanks`]: inLong('/posts/2/report/thanks'),
    [`${post}/repair`]: inLong('/posts/2/repair'),
    [`${thread}/what-helped`]: inHelped('/what-helped'),
    [`${groups}/repairs`]: inGroup('/repairs'),
    [`${groups}/repairs/:repairId`]: firstRepair,
    [`${groups}/write`]: inGroup('/write'),
    [`${groups}/sessions`]: inGroup('/sessions'),
    [`${groups}/sessions/:startsAt`]: inSession(),
    [`${groups}/agenda`]: inGroup('/agenda'),
    [`${groups}/safety-plan`]: inGroup('/safety-plan'),
    [`${groups}/safety-plan/change`]: inGroup('/safety-plan/change'),
    [`${groups}/safety-plan/share`]: inGroup('/safety-plan/share'),
    [`${groups}/safety-plan/earlier`]: inGroup('/safety-plan/earlier'),
    [`${groups}/goals`]: inGroup('/goals'),
    [`${groups}/goals/:goalId`]: shownGoal,
    [`${groups}/strategies`]: inGroup('/strategies'),
    [`${groups}/journal`]: inGroup('/journal'),
    [`${groups}/told`]: inGroup('/told'),
    [`${groups}/boundaries`]: inGroup('/boundaries'),
    [`${groups}/being-told`]: inGroup('/being-told'),
    [`${groups}/mine`]: inGroup('/mine'),
    [`${groups}/mine/written`]: inGroup('/mine/written'),
    [`${groups}/mine/leave`]: inGroup('/mine/leave'),
    [`${groups}/mine/erase`]: inGroup('/mine/erase'),
    [`${groups}/agreement`]: inGroup('/agreement'),
  }),
  // What she has that the other member has not: a plan that is shared, a name that is muted, and a way back that nobody has opened yet.
  ...of('member of a small group', {
    [groups]: inGroup(),
    [`${groups}/safety-plan`]: inGroup('/safety-plan'),
    [`${groups}/boundaries`]: inGroup('/boundaries'),
    [`${groups}/repairs`]: inGroup('/repairs'),
    [`${groups}/repairs/:repairId`]: firstRepair,
  }),
  ...of('alum', {
    [groups]: inGroup(),
    [`${groups}/supporting`]: inGroup('/supporting'),
    [`${groups}/waiting`]: inGroup('/waiting'),
    [`${groups}/strategies`]: inGroup('/strategies'),
  }),
  ...of('clinician', {
    reviews: '/reviews',
    'reviews/pause': '/reviews/pause',
    'reviews/:reviewId': async (page) => {
      const { reviews } = await answerOf<ReviewList>(page, '/reviews');
      return `/reviews/${reviews[0]?.id}`;
    },
    detector: '/detector',
    'response-times': '/response-times',
    status: '/status',
    'on-call': '/on-call',
    passkeys: '/passkeys',
    'sign-ins': '/sign-ins',
    [groups]: inGroup(),
    [thread]: inFirst,
    [`${groups}/sessions`]: inGroup('/sessions'),
    [`${groups}/sessions/plan`]: inGroup('/sessions/plan'),
    [`${groups}/sessions/:startsAt`]: inSession('', 'past'),
    [`${groups}/sessions/:startsAt/change`]: inSession('/change'),
    [`${groups}/digest`]: inGroup('/digest'),
    [`${groups}/agenda`]: inGroup('/agenda'),
    [`${groups}/strategies`]: inGroup('/strategies'),
    [`${groups}/goals`]: inGroup('/goals'),
    [`${groups}/goals/:goalId`]: shownGoal,
    [`${groups}/shared`]: inGroup('/shared'),
    [`${groups}/repairs`]: inGroup('/repairs'),
    [`${groups}/repairs/:repairId`]: firstRepair,
    [`${groups}/people`]: inGroup('/people'),
    [`${groups}/people/:personId`]: async (page) => {
      const group = await groupPathOf(page);
      const { people } = await answerOf<GroupPeople>(page, `${group}/people`);
      return `${group}/people/${people[0]?.id}`;
    },
    [`${groups}/waiting`]: inGroup('/waiting'),
    [`${groups}/agreement`]: inGroup('/agreement'),
    [`${groups}/agreement/new`]: inGroup('/agreement/new'),
    [`${groups}/invite`]: inGroup('/invite'),
    [`${groups}/roster`]: inGroup('/roster'),
    [`${groups}/roster/invite`]: inGroup('/roster/invite'),
  }),
  // A post that was changed: without one there is nothing to read here.
  ...of('clinician of a large group', {
    [`${post}/earlier`]: async (page) =>
      `${await threadPathOf(page, 'Asking for help at the front desk, in four parts')}/posts/2/earlier`,
  }),
  ...of('administrator', {
    clinic: '/clinic',
    'clinic/settings': '/clinic/settings',
    'clinic/rota': '/clinic/rota',
    'clinic/groups': '/clinic/groups',
    'clinic/groups/new': '/clinic/groups/new',
    'clinic/groups/:groupId': async (page) => {
      const { groups: found } = await answerOf<{ groups: { id: string }[] }>(
        page,
        '/clinic/groups',
      );
      return `/clinic/groups/${found[0]?.id}`;
    },
    'clinic/people': '/clinic/people',
    'clinic/people/invite': '/clinic/people/invite',
    'clinic/people/:personId': async (page) => {
      const { people } = await answerOf<StaffList>(page, '/clinic/people');
      return `/clinic/people/${people[0]?.id}`;
    },
    recoveries: '/recoveries',
    audit: '/audit',
    status: '/status',
  }),
];

/** Addresses that show nothing of their own: they send on, answer a page or hand over a file. */
export const withoutPage = [
  '*',
  'sign-out',
  'leave',
  'language',
  'who-is-there',
  'too-long',
  'reviews/next',
  'audit/export',
  `${groups}/mine/copy`,
  `${groups}/unread`,
  `${groups}/seal-notices`,
];

/** Pages that need a story before they are there, and the test that tells it and looks at them by `expectSoundInStory`. */
export const inStories = {
  'sign-in/passkey': 'passkeys.spec.ts',
  'reviews/:reviewId/seal': 'break-glass.spec.ts',
  'reviews/:reviewId/seal/:number': 'break-glass.spec.ts',
  'groups/:groupId/threads/:threadId/posts/:number/another-look': 'another-look.spec.ts',
  'groups/:groupId/graduation': 'graduation.spec.ts',
} as const satisfies Readonly<Record<string, string>>;
export type PageInStory = keyof typeof inStories;

/** The thread in which somebody wrote last. */
async function inFirst(page: Page): Promise<string> {
  const group = await groupPathOf(page);
  return `${group}/threads/${(await threadsOf(page, group))[0]?.id}`;
}

function inSession(rest = '', which: 'upcoming' | 'past' = 'upcoming') {
  return async (page: Page) => {
    const group = await groupPathOf(page);
    const { [which]: sessions } = await answerOf<SessionList>(page, `${group}/sessions`);
    return `${group}/sessions/${encodeURIComponent(String(sessions[0]?.startsAt))}${rest}`;
  };
}

/** A goal that its group sees: one’s own, where there is one. */
async function shownGoal(page: Page): Promise<string> {
  const group = await groupPathOf(page);
  const { own, others } = await answerOf<GoalList>(page, `${group}/goals`);
  return `${group}/goals/${[...own, ...others].find((goal) => goal.isShown)?.id}`;
}

async function firstRepair(page: Page): Promise<string> {
  const group = await groupPathOf(page);
  const { repairs } = await answerOf<RepairList>(page, `${group}/repairs`);
  return `${group}/repairs/${repairs[0]?.id}`;
}

export const pathOf = (page: Page, at: Where): Promise<string> =>
  typeof at === 'string' ? Promise.resolve(at) : at(page);
