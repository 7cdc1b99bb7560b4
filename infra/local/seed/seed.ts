import { type ClinicSetUp, setUpClinic } from '#functions/api/clinics/set-up-clinic.ts';
import type { Deps } from '#functions/ports.ts';
import type { CreatedInvitation, Joined } from '#shared/contracts/invitation.ts';
import type { WrittenPost } from '#shared/contracts/post.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import type { Session } from '#shared/contracts/session.ts';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { instantOf, localDate, weekdayOf } from '#shared/domain/cover.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import { eventsBeside } from './beside-threads.ts';
import type {
  Moment,
  SeedContent,
  SeedGroup,
  SeedPerson,
  SeedPost,
  SeedThread,
} from './content/content-types.ts';
import { createSeedClient, type SeedClient } from './seed-client.ts';
import { groupIdOf, type SeedEvent, type SeedStage, stageOf } from './seed-stage.ts';

/** Whom one can be in the demo. */
export interface DemoKey {
  readonly role: 'member' | 'alum' | 'clinician' | 'administrator';
  readonly name: string;
  readonly group: string;
  readonly key: string;
}

const day = 24 * 60 * 60 * 1000;
const minute = 60_000;
/** Everybody is there before the first thread, which is at most 27 days old. */
const joinedDaysAgo = 28;
const sessionsAhead = 12;
const sessionsBehind = 8;

/** Fills an empty clinic through the real API, in the order in which it is said to have happened. */
export async function seedDemo(deps: Deps, content: SeedContent): Promise<DemoKey[]> {
  const seedTime = deps.now();
  const { timeZone } = content.clinic;
  const instant = (moment: Moment) =>
    instantOf(
      localDate(new Date(seedTime.getTime() - moment.daysAgo * day), timeZone),
      moment.time,
      timeZone,
    );
  const client = createSeedClient(deps);
  const start = new Date(seedTime.getTime() - joinedDaysAgo * day);
  client.at(start);

  const setUp = await setUpClinic({ ...deps, now: () => start }, planOf(content, seedTime));
  const keys = await everybodyJoins(client, content, setUp);

  await Promise.all(
    inLanes(content.threads).map(async (threads, place) => {
      const lane = client.fork();
      const stage = stageOf(lane, content, setUp, instant);
      const events = [
        ...threads.flatMap((thread) => eventsOf(stage, thread)),
        ...(place === decisions ? eventsBeside(stage) : []),
      ].sort((a, b) => a.at.getTime() - b.at.getTime());
      for (const event of events) {
        if (event.at > seedTime) throw new Error('The demo content holds a moment in the future.');
        lane.at(event.at);
        await event.happen();
      }
    }),
  );
  await lookAtWhatIsOld(client, content, setUp, seedTime);
  return keys;
}

const lanesBeside = 3;
/** The place of the lane in which everything happens that facilitators decide. */
const decisions = 0;

/**
 * Threads know nothing of each other, so several are written at a time. Those with a decided review stay together, in the
 * order of time, with all that stands beside threads: decisions stand in one chain of audit events.
 */
function inLanes(threads: readonly SeedThread[]): SeedThread[][] {
  const isDecided = (thread: SeedThread) => thread.posts.some((post) => post.review);
  const beside = threads.filter((thread) => !isDecided(thread));
  return [
    threads.filter(isDecided),
    ...Array.from({ length: lanesBeside }, (_, lane) =>
      beside.filter((_thread, place) => place % lanesBeside === lane),
    ),
  ];
}

/** What the content leaves waiting is at most this old; the clinic has looked at everything before. */
const stillWaitingHours = 60;
const lookedAtHoursAgo = 20;

async function lookAtWhatIsOld(
  client: SeedClient,
  content: SeedContent,
  setUp: ClinicSetUp,
  seedTime: Date,
): Promise<void> {
  client.at(new Date(seedTime.getTime() - lookedAtHoursAgo * 60 * minute));
  const newest = new Date(seedTime.getTime() - stillWaitingHours * 60 * minute).toISOString();
  for (const { slug } of content.clinicians) {
    await client.signIn(slug, setUp.keys[slug] ?? '');
    const { reviews } = await client.send<ReviewList>(slug, 'GET', '/reviews');
    for (const { id, openedAt } of reviews) {
      if (openedAt > newest) continue;
      const { version } = await client.send<ReviewDetail>(slug, 'POST', `/reviews/${id}/claim`, {});
      await client.send(slug, 'POST', `/reviews/${id}/resolve`, {
        version,
        outcome: 'no-action-needed',
        reason: 'Read with the thread around it. Nothing more to do here.',
      });
    }
  }
}

function planOf(content: SeedContent, now: Date) {
  return {
    ...content.clinic,
    clinicians: content.clinicians,
    groups: content.groups.map((group) => ({
      slug: group.slug,
      name: group.name,
      agreement: group.agreement,
      sessions: calendarOf(group, now, content.clinic.timeZone),
    })),
  };
}

/** Weekly sessions around now; past ones carry their themes, the latest first. */
function calendarOf(group: SeedGroup, now: Date, timeZone: string): Session[] {
  const sessions: Session[] = [];
  for (let ahead = -7 * sessionsBehind; ahead <= 7 * sessionsAhead; ahead += 1) {
    const date = localDate(new Date(now.getTime() + ahead * day), timeZone);
    if (weekdayOf(date) !== group.sessionWeekday) continue;
    sessions.push({
      startsAt: instantOf(date, group.sessionTime, timeZone).toISOString(),
      minutes: group.sessionMinutes,
      place: group.sessionPlace ?? null,
      theme: null,
    });
  }
  const past = sessions
    .filter((session) => Date.parse(session.startsAt) <= now.getTime())
    .reverse();
  return sessions.map((session) => ({
    ...session,
    theme: group.pastThemes[past.indexOf(session)] ?? null,
  }));
}

async function becomesSupporter(
  client: SeedClient,
  { slug, pseudonym }: SeedPerson,
  group: GroupId,
  facilitator: string | null,
): Promise<void> {
  await client.send(slug, 'POST', `/groups/${group}/supporting`, {
    step: 'tick',
    ticked: trainingItems,
  });
  const path = `/groups/${group}/people`;
  const { people } = await client.send<GroupPeople>(facilitator, 'GET', path);
  const { id } = people.find((one) => one.name === pseudonym) ?? { id: '' };
  await client.send(facilitator, 'POST', `${path}/${id}/supporting`, {
    step: 'confirm',
    talkedThrough: true,
  });
}

async function everybodyJoins(
  client: SeedClient,
  content: SeedContent,
  setUp: ClinicSetUp,
): Promise<DemoKey[]> {
  const keyOf = (slug: string) => setUp.keys[slug] ?? '';
  const groupName = (slug: string) => content.groups.find((one) => one.slug === slug)?.name ?? '';
  for (const clinician of content.clinicians) {
    await client.signIn(clinician.slug, keyOf(clinician.slug));
  }
  const joined: DemoKey[] = [];
  for (const person of content.people) {
    const inviter = content.clinicians.find((one) => one.groups.includes(person.group));
    const group = groupIdOf(setUp, person.group);
    const { code } = await client.send<CreatedInvitation>(
      inviter?.slug ?? null,
      'POST',
      `/groups/${group}/invitations`,
      {
        role: person.role,
        rosterEntry: { name: `Demo person ${joined.length + 1}`, phone: '555-0100' },
      },
    );
    const { key } = await client.send<Joined>(person.slug, 'POST', '/join', {
      code,
      pseudonym: person.pseudonym,
      acceptedAgreement: 1,
    });
    if (person.helps) await becomesSupporter(client, person, group, inviter?.slug ?? null);
    joined.push({
      role: person.role,
      name: person.pseudonym,
      group: groupName(person.group),
      key,
    });
  }
  return [
    ...joined.filter((one) => one.role === 'member'),
    ...joined.filter((one) => one.role === 'alum'),
    ...content.clinicians.map((one) => ({
      role: 'clinician' as const,
      name: one.name,
      group: one.groups.map(groupName).join(', '),
      key: keyOf(one.slug),
    })),
    {
      role: 'administrator',
      name: content.clinic.administrator.name,
      group: content.clinic.name,
      key: keyOf(content.clinic.administrator.slug),
    },
  ];
}

function eventsOf(stage: SeedStage, thread: SeedThread): SeedEvent[] {
  const { client, instant, present } = stage;
  const group = stage.groupOf(thread.group);
  let threadId = '';
  const numbers = new Map<SeedPost, number>();
  const path = (post: SeedPost) =>
    `/groups/${group}/threads/${threadId}/posts/${numbers.get(post) ?? 0}`;
  const { whatHelped } = thread;
  const said: SeedEvent[] = whatHelped
    ? [
        {
          at: instant(whatHelped.at),
          async happen() {
            const [first] = thread.posts;
            await client.send(
              first?.by ?? null,
              'PUT',
              `/groups/${group}/threads/${threadId}/what-helped`,
              { words: whatHelped.words, version: 0 },
            );
          },
        },
      ]
    : [];

  const ofPosts = thread.posts.flatMap((post, index): SeedEvent[] => {
    const at = instant(post.at);
    const later = (milliseconds: number) => new Date(at.getTime() + milliseconds);
    const events: SeedEvent[] = [
      {
        at,
        async happen() {
          const by = await present(post.by);
          if (index === 0) {
            const opened = await client.send<OpenedThread>(by, 'POST', `/groups/${group}/threads`, {
              title: thread.title,
              body: post.body,
              audience: thread.audience,
              asksFor: thread.asksFor,
              contentNotes: thread.contentNotes,
            });
            threadId = opened.threadId;
            numbers.set(post, 1);
          } else {
            const written = await client.send<WrittenPost>(
              by,
              'POST',
              `/groups/${group}/threads/${threadId}/posts`,
              { body: post.body, contentNotes: post.contentNotes ?? [] },
            );
            numbers.set(post, written.number);
          }
        },
      },
    ];
    if (post.reports && post.reports.length > 0) {
      const { reports } = post;
      events.push({
        at: later(10 * minute),
        async happen() {
          for (const { by, kind, words } of reports) {
            await client.send(await present(by), 'POST', `${path(post)}/reports`, { kind, words });
          }
        },
      });
    }
    if (post.responses && post.responses.length > 0) {
      const { responses } = post;
      events.push({
        at: later(15 * minute),
        async happen() {
          for (const { by, kind } of responses) {
            await client.send(await present(by), 'PUT', `${path(post)}/responses/${kind}`);
          }
        },
      });
    }
    if (post.edit) {
      const { edit } = post;
      events.push({
        at: instant(edit.at),
        async happen() {
          await client.send(await present(post.by), 'PATCH', path(post), {
            body: edit.body,
            version: 1,
          });
        },
      });
    }
    if (post.broughtAt) {
      events.push({
        at: instant(post.broughtAt),
        async happen() {
          await client.send(post.by, 'POST', `${path(post)}/agenda`, {});
        },
      });
    }
    if (post.mutedBy) {
      const { mutedBy } = post;
      events.push({
        at: later(20 * minute),
        async happen() {
          for (const by of mutedBy) await client.send(by, 'PUT', `${path(post)}/muted`);
        },
      });
    }
    if (post.withdrawAt) {
      events.push({
        at: instant(post.withdrawAt),
        async happen() {
          await client.send(await present(post.by), 'POST', `${path(post)}/withdraw`, {});
        },
      });
    }
    if (post.review) {
      const { review } = post;
      events.push({
        at: instant(review.at),
        async happen() {
          const by = await present(review.by);
          const id = `${threadId}-${numbers.get(post) ?? 0}`;
          const { version } = await client.send<ReviewDetail>(
            by,
            'POST',
            `/reviews/${id}/claim`,
            {},
          );
          await client.send(by, 'POST', `/reviews/${id}/resolve`, {
            version,
            outcome: review.outcome,
            reason: review.reason,
            ...(review.noteToAuthor === undefined ? {} : { noteToAuthor: review.noteToAuthor }),
          });
        },
      });
    }
    return events;
  });
  return [...ofPosts, ...said];
}
