import type { ClinicId, GroupId } from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { type Lesson, lessonOf } from '#shared/domain/detector-scorecard.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { decisionCountWrites } from './decision-counts.ts';
import { byTime, dispositionKey, dispositionsOf, lessonsOf } from './keys.ts';
import { dispositionRecord, type StoredDisposition, storedDispositionRecord } from './records.ts';
import type { Condition, Store, Write } from './table.ts';

/** One for a review, at a place made from it, that is among what is counted: a decision that is made again takes the place of the earlier one. */
export function dispositionWrite(
  clinic: ClinicId,
  disposition: Disposition,
  onlyIf?: Condition,
): Write {
  const { reviewId, groupId, decidedAt } = disposition;
  const lesson = lessonOf(disposition);
  const at = byTime(decidedAt, reviewId);
  return {
    kind: 'put',
    table: 'forum',
    item: {
      ...dispositionKey(reviewId),
      type: 'disposition',
      ...disposition,
      counted: true,
      gsi1pk: dispositionsOf(clinic),
      gsi1sk: at,
      ...(lesson ? { gsi2pk: lessonsOf(groupId, lesson), gsi2sk: at } : {}),
    },
    ...(onlyIf ? { onlyIf } : {}),
  };
}

/**
 * Puts decisions where the earlier ones of their reviews were, which must still be as they were read (null where there was none), and
 * counts each once: what an earlier one had added goes out again.
 */
export function decisionWrites(
  clinic: ClinicId,
  decisions: readonly { readonly now: Disposition; readonly earlier: StoredDisposition | null }[],
): Write[] {
  const puts = decisions.map(({ now, earlier }) => dispositionWrite(clinic, now, asRead(earlier)));
  const changes = decisions.flatMap(({ now, earlier }) => [
    { decision: now, by: 1 as const },
    ...(earlier?.counted ? [{ decision: earlier, by: -1 as const }] : []),
  ]);
  return [...puts, ...decisionCountWrites(clinic, changes)];
}

function asRead(earlier: StoredDisposition | null): Condition {
  if (earlier === null) return { absent: true };
  const { decidedAt, counted } = earlier;
  return counted
    ? { equals: { decidedAt, counted } }
    : { equals: { decidedAt }, unset: ['counted'] };
}

/** What was decided of a review, as it stands now. */
export async function getDisposition(
  store: Store,
  review: ReviewId,
): Promise<StoredDisposition | null> {
  const item = await store.get('forum', dispositionKey(review), { consistent: true });
  return item ? storedDispositionRecord.parse(item) : null;
}

/** What was decided in a clinic since an instant, the newest first. Eventually consistent: for counting, not for decisions. */
export async function listDispositions(
  store: Store,
  clinic: ClinicId,
  options: { since: string; limit?: number },
): Promise<Disposition[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: dispositionsOf(clinic),
    after: options.since,
    newestFirst: true,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  return items.map((item) => dispositionRecord.parse(item));
}

/** A page of what was decided in a clinic between two places, neither of them in it, the newest first. */
export async function dispositionsBefore(
  store: Store,
  clinic: ClinicId,
  { since, before, limit }: { since: string; before: string; limit: number },
): Promise<StoredDisposition[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: dispositionsOf(clinic),
    before,
    newestFirst: true,
    limit,
  });
  return items
    .map((item) => storedDispositionRecord.parse(item))
    .filter(({ decidedAt }) => decidedAt >= since);
}

/** The newest decisions of a group from which something is to be learned. Eventually consistent. */
export async function listLessons(
  store: Store,
  group: GroupId,
  kind: Lesson,
  { since, limit }: { since: string; limit: number },
): Promise<Disposition[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi2',
    pk: lessonsOf(group, kind),
    after: since,
    newestFirst: true,
    limit,
  });
  return items.map((item) => dispositionRecord.parse(item));
}
