import type { ClinicPlan } from '#functions/api/clinics/set-up-clinic.ts';
import type { WrittenPost } from '#shared/contracts/post.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { ReviewDetail, ReviewList, ReviewSummary } from '#shared/contracts/review.ts';
import type { OpenedThread, ThreadPage } from '#shared/contracts/thread.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import type { TestClient } from './api-client.ts';
import { createTestClinic, opensThread, signsInAsStaff, type TestClinic } from './clinic.ts';

/** One clinic with two groups and somebody of each kind, all signed in. */
export interface World {
  readonly deps: TestDeps;
  readonly clinic: TestClinic;
  /** Group "one", where nearly everything happens. */
  readonly group: GroupId;
  readonly heron: TestClient & { key: string };
  readonly otter: TestClient & { key: string };
  readonly alum: TestClient & { key: string };
  /** A member of group "two". */
  readonly stranger: TestClient & { key: string };
  /** Facilitates group "one". */
  readonly lind: TestClient;
  /** Facilitates both groups. */
  readonly both: TestClient;
  /** Facilitates group "two". */
  readonly okafor: TestClient;
  readonly administrator: TestClient;
  readonly nobody: TestClient;
}

export async function createWorld(
  change: Partial<ClinicPlan> = {},
  deps?: TestDeps,
): Promise<World> {
  return peopled(deps ?? (await createTestDeps()), change);
}

/** After a while without use whoever works there was signed out: they sign in again. */
export async function staffIsBack(world: World): Promise<void> {
  const staff = ['lind', 'both', 'okafor', 'administrator'] as const;
  await Promise.all(staff.map((slug) => signsInAsStaff(world[slug], world.clinic.keys[slug])));
}

async function peopled(deps: TestDeps, change: Partial<ClinicPlan>): Promise<World> {
  const clinic = await createTestClinic(deps, change);
  const [heron, otter, alum, stranger, lind, both, okafor, administrator] = await Promise.all([
    clinic.joins('one', 'Quiet Heron'),
    clinic.joins('one', 'River Otter'),
    clinic.joins('one', 'Amber Lantern', 'alum'),
    clinic.joins('two', 'Paper Kettle'),
    clinic.staff('lind'),
    clinic.staff('both'),
    clinic.staff('okafor'),
    clinic.staff('administrator'),
  ]);
  return {
    deps,
    clinic,
    group: clinic.group('one'),
    heron,
    otter,
    alum,
    stranger,
    lind,
    both,
    okafor,
    administrator,
    nobody: clinic.nobody,
  };
}

/** A thread as a place to send requests to. */
export interface Thread {
  readonly id: ThreadId;
  readonly path: string;
  readonly opened: OpenedThread;
  read(as: TestClient, query?: string): Promise<ThreadPage>;
  reply(as: TestClient, body: string, more?: Record<string, unknown>): Promise<WrittenPost>;
}

export async function thread(
  as: TestClient,
  group: GroupId,
  change: Record<string, unknown> = {},
): Promise<Thread> {
  const opened = await opensThread(as, group, change);
  const path = `/groups/${group}/threads/${opened.threadId}`;
  return {
    id: opened.threadId,
    path,
    opened,
    read: (reader, query = '?fresh=1') => reader.get<ThreadPage>(`${path}${query}`),
    reply: (writer, body, more = {}) =>
      writer.post<WrittenPost>(`${path}/posts`, { body, ...more }),
  };
}

/** Every review that waits for a clinician, page after page. */
export async function queueOf(clinician: TestClient, query = ''): Promise<ReviewSummary[]> {
  const reviews: ReviewSummary[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `cursor=${cursor}`;
    const page: ReviewList = await clinician.get<ReviewList>(`/reviews?${query}&${more}`);
    reviews.push(...page.reviews);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return reviews;
}

export const reviewPathOf = (of: Thread, number = 1) => `/reviews/${of.id}-${number}`;

/** Claims and decides. The note to the author goes with every decision unless `change` takes it away. */
export async function decides(
  clinician: TestClient,
  review: string,
  change: Record<string, unknown> = {},
): Promise<ReviewDetail> {
  const { version } = await clinician.post<ReviewDetail>(`${review}/claim`, {});
  return clinician.post<ReviewDetail>(`${review}/resolve`, {
    version,
    outcome: 'no-action-needed',
    reason: 'Read with care; the group answers well.',
    ...change,
  });
}

/** Decides whatever waits, so that the next test begins with an empty queue. */
export async function emptyQueue(clinician: TestClient): Promise<void> {
  for (const one of await queueOf(clinician)) {
    if (one.claim?.isYou) await clinician.post(`/reviews/${one.id}/release`, {});
    await decides(clinician, `/reviews/${one.id}`);
  }
}
