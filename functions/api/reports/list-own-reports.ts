import { enterGroup, frameOf, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getPost } from '#functions/data/posts.ts';
import type { ReportedRecord, ReviewRecord } from '#functions/data/records.ts';
import { listReported } from '#functions/data/reported.ts';
import { getReview } from '#functions/data/reviews.ts';
import { getThread } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { OwnReport, OwnReports } from '#shared/contracts/report.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import { canSeePost } from '#shared/domain/permissions/posts.ts';
import { canReadThread, isFacilitator } from '#shared/domain/permissions/threads.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { Refusal } from '#shared/errors.ts';

/** More than anybody looks back through. */
const mostShown = 50;
const shownFor = 90 * 24 * 60 * 60_000;

/**
 * What the caller has told the facilitators of lately, the newest first, and whether one of them has read it and decided. What was
 * decided, who else told them, and that there was a review at all before, is not among it. Throws `not-allowed` to facilitators.
 */
export async function listOwnReports(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<OwnReports> {
  const inside = await enterGroup(deps, caller, groupId);
  if (isFacilitator(inside.me)) throw new Refusal('not-allowed');
  const reported = await listReported(deps.store, inside.me.personId);
  const since = new Date(deps.now().getTime() - shownFor).toISOString();
  const shown = await Promise.all(
    reported
      .filter(({ at }) => at >= since)
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, mostShown)
      .map((one) => showOwnReport(deps, inside, one)),
  );
  return { frame: frameOf(inside), reports: shown.flatMap((one) => one ?? []) };
}

async function showOwnReport(
  { store }: Deps,
  { me, group }: InGroup,
  { reviewId, threadId, number, kind, at }: ReportedRecord,
): Promise<OwnReport | null> {
  const [review, thread, post] = await Promise.all([
    getReview(store, reviewId),
    getThread(store, threadId),
    getPost(store, threadId, number),
  ]);
  if (!review || !thread || !post) return null;
  const isThere =
    thread.ending === undefined && canReadThread(me, thread) && canSeePost(me, post, thread);
  return {
    post: isThere ? { threadId, number, page: pageOf(number), author: post.face.name } : null,
    kind,
    at: momentFor(me.role, at, group.timeZone),
    state: wasDecidedSince(review, at) ? 'read' : 'received',
  };
}

/** Every decision has an outcome, also one after which a post still waits. */
export const wasDecidedSince = ({ history }: ReviewRecord, at: string): boolean =>
  history.some((step) => step.outcome !== null && step.at >= at);
