import { auditHash, beginning, lastAuditEvent } from '#functions/data/audit.ts';
import { decisionCountWrites, writeCounted } from '#functions/data/decision-counts.ts';
import { dispositionWrite } from '#functions/data/dispositions.ts';
import { auditEventKey } from '#functions/data/keys.ts';
import { getPost, newPostWrite } from '#functions/data/posts.ts';
import { writeReadingPlace } from '#functions/data/reading-places.ts';
import type { PostRecord, ThreadRecord } from '#functions/data/records.ts';
import type { Write } from '#functions/data/table.ts';
import { faceWrite, getThread, threadWrite } from '#functions/data/threads.ts';
import { newId } from '#functions/random.ts';
import type { AddedGoal } from '#shared/contracts/goal.ts';
import { personId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import type { AskedRepair } from '#shared/contracts/repair.ts';
import { reviewId } from '#shared/contracts/review.ts';
import type { SessionList } from '#shared/contracts/session.ts';
import type { StaffList } from '#shared/contracts/staff.ts';
import { pagesOf } from '#shared/domain/thread-pages.ts';
import { records } from '#test/data/seeded-store.ts';
import { fillQueue } from '#test/factories/full-queue.ts';
import { becomesSupporter } from '#test/factories/supporter.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';

/** How much a group holds. */
export interface Sizes {
  /** Posts in one of its threads. */
  readonly posts: number;
  /** Its threads beside that one. Of the newest twenty every second one waits for an answer, the others have one. */
  readonly threads: number;
  /** Threads that one member has opened at some time, wrote in by what their places say, and keeps at hand. */
  readonly read: number;
  readonly reviewsOpen: number;
  readonly reviewsDecided: number;
}

/** Events that the first page of a clinic's record reads, and some more. */
const aPageOfTheRecord = 250;

/** What a group holds after a few weeks. */
export const ordinary: Sizes = {
  posts: 20,
  threads: 20,
  read: 20,
  reviewsOpen: 25,
  reviewsDecided: 10,
};

export interface FullWorld extends World {
  /** The thread of so many posts. */
  readonly long: Thread;
  readonly lastPage: number;
  /** A review in the crisis lane, of a post in a thread of its own. */
  readonly review: string;
  /** One of each of these, by what stands in the address of its page. */
  readonly one: Readonly<Record<'repair' | 'goal' | 'person' | 'session' | 'colleague', string>>;
}

const body = 'Today I walked to the river and back and it was all right. '.repeat(11).slice(0, 600);
const another = personId.parse(newId());
const day = 24 * 60 * 60_000;

/**
 * A world with so much in one of its groups, as the product writes it: what was first of each kind by the API, the rest straight into the
 * store after its model.
 */
export async function createFullWorld(deps: TestDeps, sizes: Sizes): Promise<FullWorld> {
  const world = await createWorld({}, deps);
  const { heron, otter, lind, group, clinic } = world;
  const { store } = deps;
  const long = await thread(heron, group, { body });
  await long.reply(otter, body);
  await heron.get(long.path);
  const changed = { body: `${body}!`, version: 1 };
  await otter.request('PATCH', `${long.path}/posts/2`, changed);
  await keepsForThemself(world);
  const one = await oneOfEach(world, long);
  const record = await getThread(store, long.id);
  const post = await getPost(store, long.id, postNumber.parse(1));
  if (!record || !post) throw new Error('What was just opened is not there');

  const numbers = Array.from({ length: Math.max(0, sizes.posts - 2) }, (_, at) => at + 3);
  // The newest are the same in a short thread and in a long one. Those before are others', and from before the last weeks.
  const earlier = {
    authorId: another,
    at: new Date(deps.now().getTime() - 60 * day).toISOString(),
  };
  await inTransactions(
    store,
    numbers.map((number) =>
      newPostWrite(long.id, {
        ...post,
        ...(number > sizes.posts - ordinary.posts + 2 ? {} : earlier),
        number: postNumber.parse(number),
      }),
    ),
  );
  const { posts: count } = sizes;
  const after = {
    ...record,
    postCount: count,
    shownCount: count,
    replies: count - 1,
    answers: count - 1,
  };
  await store.transact([threadWrite(record, after)]);

  const others = Array.from({ length: sizes.threads }, (_, at) =>
    olderThread(record, post, at, deps.now()),
  );
  await inTransactions(
    store,
    others.flatMap(({ writes }) => writes),
  );
  const reader = { personId: record.authorId, groupId: group };
  for (const { of } of others.slice(0, sizes.read)) {
    const at = of.lastPostAt;
    const place = { threadId: of.threadId, upTo: 1, saved: true, savedAt: at, mine: true, at };
    await writeReadingPlace(store, reader, of, null, place);
  }

  const crisis = await thread(otter, group, { body: words.goodbye });
  await lind.get(reviewPathOf(crisis));
  const { reviewsOpen: open, reviewsDecided: decided } = sizes;
  const before = (milliseconds: number) => new Date(deps.now().getTime() - milliseconds);
  await fillQueue(store, { group, open, decided: 0, from: before(60 * 60_000) });
  await fillQueue(store, { group, open: 0, decided, from: before(decided * 1000 + day) });
  const { disposition } = records();
  const dispositions = Array.from({ length: decided }, (_, at) => ({
    ...disposition,
    reviewId: reviewId.parse(`${newId()}-1`),
    groupId: group,
    // One an hour: years of them, of which a clinic looks at the last ninety days.
    decidedAt: before((at + 1) * 60 * 60_000).toISOString(),
  }));
  await inTransactions(store, [
    ...dispositions.map((one) => dispositionWrite(clinic.clinicId, one)),
    ...decisionCountWrites(
      clinic.clinicId,
      dispositions.map((decision) => ({ decision, by: 1 })),
    ),
  ]);
  await writeCounted(store, clinic.clinicId, { all: true, from: null });
  await recordsDecisions(
    world,
    dispositions.map((one) => one.reviewId),
  );
  return { ...world, long, lastPage: pagesOf(count), review: reviewPathOf(crisis), one };
}

async function oneOfEach(world: World, long: Thread): Promise<FullWorld['one']> {
  const { heron, alum, lind, administrator, group } = world;
  const own = `/groups/${group}`;
  const words = 'We misunderstood each other.';
  const repair = await heron.post<AskedRepair>(`${long.path}/posts/2/repairs`, { words });
  const goal = await heron.post<AddedGoal>(`${own}/goals`, { words: 'Cook again', show: true });
  const person = await becomesSupporter(world, alum, 'Amber Lantern');
  const { upcoming } = await lind.get<SessionList>(`${own}/sessions`);
  const { people } = await administrator.get<StaffList>('/clinic/people');
  const [session, colleague] = [upcoming[0]?.startsAt, people[0]?.id];
  if (!session || !colleague) throw new Error('The world has no session, or nobody works there');
  return { repair: repair.id, goal: goal.id, person: person.id, session, colleague };
}

/**
 * The event of each decision, at the end of the clinic's chain, as deciding writes it. All of this moment: what a chain tells later is later.
 * The hash before each is known here, so that the chain's end need not be read again for each.
 */
async function recordsDecisions({ deps, clinic }: World, reviews: readonly string[]) {
  const { clinicId } = clinic;
  let last = await lastAuditEvent(deps.store, clinicId);
  // A clinic of a few weeks fills a page of its record with other things too: one that is half empty would make a full one look like growth.
  const others = Array.from({ length: Math.max(0, aPageOfTheRecord - reviews.length) }, newId);
  const writes = [...others, ...reviews].map((id): Write => {
    const event = {
      actor: { kind: 'clinician' as const, id: another },
      action: 'review.resolved',
      target: `review ${id}`,
      details: { lane: 'soon', version: 3, outcome: 'no-action-needed' },
      sequence: (last?.sequence ?? 0) + 1,
      at: deps.now().toISOString(),
      previousHash: last?.hash ?? beginning,
    };
    last = { ...event, hash: auditHash(event) };
    const key = auditEventKey(clinicId, event.sequence);
    return { kind: 'put', table: 'audit', item: { ...key, ...last }, onlyIf: { absent: true } };
  });
  await inTransactions(deps.store, writes);
}

/** What a member keeps beside the forum. */
async function keepsForThemself({ heron, group }: World): Promise<void> {
  const own = `/groups/${group}`;
  await heron.request('PUT', `${own}/safety-plan`, {
    version: 0,
    people: 'My sister, at any hour.',
  });
  for (const goal of ['Answer the phone again', 'Sleep', 'Go to the market']) {
    await heron.post(`${own}/goals`, { words: goal });
  }
  for (const helps of ['I walk to the bridge and back.', 'I write one line a day.']) {
    await heron.post(`${own}/strategies`, { words: helps });
  }
  for (const mood of ['heavy', 'heavy', 'in-between'])
    await heron.post(`${own}/journal`, { mood, words: body });
}

/** One that was opened an hour before the one before it, with what is written when somebody opens a thread. */
function olderThread(like: ThreadRecord, post: PostRecord, at: number, now: Date) {
  const isNew = at < ordinary.threads;
  // The others are from before the last weeks, of which digests and lists of what is new tell.
  const hours = isNew ? at + 1 : 60 * 24 + at;
  const openedAt = new Date(now.getTime() - hours * 60 * 60_000).toISOString();
  const isAnswered = !isNew || at % 2 === 0;
  const of: ThreadRecord = {
    ...like,
    threadId: threadId.parse(newId()),
    // What a member wrote is what a person writes, however old the group.
    ...(isNew ? {} : { authorId: another }),
    openedAt,
    lastPostAt: openedAt,
    ...(isAnswered ? {} : { postCount: 1, shownCount: 1, replies: 0, answers: 0 }),
  };
  const numbers = isAnswered ? [1, 2] : [1];
  const posts = numbers.map((number) =>
    newPostWrite(of.threadId, {
      ...post,
      authorId: of.authorId,
      number: postNumber.parse(number),
      at: openedAt,
    }),
  );
  const { authorId, threadId: id } = of;
  const face = isNew ? [faceWrite(id, authorId, { ...post.face, isAlias: false })] : [];
  return { of, writes: [threadWrite(null, of), ...posts, ...face] };
}

/** So many as one transaction of the store takes, and two of them at a time. */
async function inTransactions(store: TestDeps['store'], writes: readonly Write[]): Promise<void> {
  const parts = Array.from({ length: Math.ceil(writes.length / 100) }, (_, at) =>
    writes.slice(at * 100, at * 100 + 100),
  );
  for (let at = 0; at < parts.length; at += 2) {
    await Promise.all(parts.slice(at, at + 2).map((part) => store.transact(part)));
  }
}
