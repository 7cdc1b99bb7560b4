import { screenFields } from '#functions/api/local-screening.ts';
import { listDispositions } from '#functions/data/dispositions.ts';
import { getPost, getRevisions } from '#functions/data/posts.ts';
import type { ReviewRecord } from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import type { Store } from '#functions/data/table.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import type { ReviewId, Signal } from '#shared/contracts/review.ts';
import { laneAskedFor } from '#shared/domain/detector-scorecard.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { Outcome } from '#shared/domain/vocabulary.ts';

/** What the screening asked for when a text was decided on, and what the present rules ask for; null is nothing. */
export interface Replayed {
  readonly reviewId: ReviewId;
  readonly outcome: Outcome;
  readonly before: Lane | null;
  readonly now: Lane | null;
}

export interface Replay {
  readonly replayed: readonly Replayed[];
  /** Decisions whose text is no longer kept. */
  readonly withoutText: number;
}

/** Reads every decision of these clinics, and the text that each was made on, with the present rules. Writes nothing. */
export async function replayDispositions(
  store: Store,
  clinics: readonly ClinicId[],
): Promise<Replay> {
  const replayed: Replayed[] = [];
  let withoutText = 0;
  for (const clinic of clinics) {
    for (const disposition of await listDispositions(store, clinic, { since: '0' })) {
      const fields = await fieldsOf(store, disposition);
      if (!fields) {
        withoutText += 1;
        continue;
      }
      const { reviewId, outcome, rules, textVersion } = disposition;
      replayed.push({
        reviewId,
        outcome,
        before: laneAskedFor({ rules: rules.filter((rule) => rule.source === 'local') }),
        now: laneAskedFor({ rules: screenFields(fields, textVersion) }),
      });
    }
  }
  return { replayed, withoutText };
}

type Fields = Partial<Record<Signal['field'], string>>;

/** What was read when it was decided: an edit since then is another text. */
async function fieldsOf(store: Store, disposition: Disposition): Promise<Fields | null> {
  const review = await getReview(store, disposition.reviewId);
  if (!review) return null;
  if (review.target.kind === 'name') return { name: review.target.name };
  if (review.target.kind === 'agenda-item') return { body: review.target.theme };
  if (review.target.kind === 'shared') return { body: review.target.text };
  const { threadId, postNumber } = review.target;
  const [post, revisions] = await Promise.all([
    getPost(store, threadId, postNumber),
    getRevisions(store, threadId, postNumber),
  ]);
  if (!post) return null;
  const earlier = revisions.find((one) => one.version === disposition.textVersion);
  const isNewest = post.textVersion === disposition.textVersion && post.body !== '';
  const body = isNewest ? post.body : earlier?.body;
  if (body === undefined) return null;
  return {
    body,
    ...(postNumber === 1 ? { title: review.title } : {}),
    ...(readAlias(review) ? { name: post.face.name } : {}),
  };
}

/** An alias is read once, with the first post under it; there, what was noticed in it is part of the review. */
const readAlias = (review: ReviewRecord) => review.signals.some((one) => one.field === 'name');
