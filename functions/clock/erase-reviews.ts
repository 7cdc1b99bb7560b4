import type { ReviewRecord, ReviewToWrite } from '#functions/data/records.ts';
import {
  decidedPlace,
  getReview,
  listDecided,
  listQueue,
  listReviewsOfAuthor,
  queuePlace,
  reviewWrites,
} from '#functions/data/reviews.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import type { Part } from './erase-written.ts';
import { reviewWithoutReporter, reviewWithoutWords } from './erased-records.ts';
import type { Erasing } from './erasures.ts';

/** More than are ever of one person; what is more is found by the next round. */
const mostOfOne = 1000;

/** Reviews of what they wrote keep what they decided and lose its words; those that are open stay as they are. */
export async function eraseDecided(erasing: Erasing): Promise<Part> {
  const { deps, owed } = erasing;
  const reviews = await listReviewsOfAuthor(deps.store, owed.personId, mostOfOne);
  let found = false;
  let undecided = false;
  for (const { reviewId } of reviews) {
    const came = await takeOut(
      erasing,
      reviewId,
      ({ authorId }) => authorId === owed.personId,
      reviewWithoutWords,
    );
    found ||= came === 'found';
    undecided ||= came === 'undecided';
  }
  return { found, undecided };
}

const perPage = 100;

/** What they told of others’ posts loses its words and who said it, once it is decided. As far as there is time for. */
export async function eraseReported(
  erasing: Erasing,
): Promise<Part & { readonly goesOnAt: string | null }> {
  const { deps, owed, time } = erasing;
  const { personId, groupId } = owed;
  let found = false;
  let undecided = false;
  const look = async (reviewId: ReviewId) => {
    const came = await takeOut(
      erasing,
      reviewId,
      ({ reports }) => reports.some(({ by }) => by === personId),
      (review) => reviewWithoutReporter(review, personId),
    );
    found ||= came === 'found';
    undecided ||= came === 'undecided';
  };
  let before = owed.decidedBefore;
  do {
    const page = await listDecided(deps.store, groupId, { before, limit: perPage });
    for (const { reviewId, reportCount } of page) if (reportCount > 0) await look(reviewId);
    const last = page.at(-1);
    before = last && page.length === perPage ? decidedPlace(last) : null;
    if (before !== null && time.isUp()) return { found, undecided, goesOnAt: before };
  } while (before !== null);
  for (let after: string | null = null; ; ) {
    const page = await listQueue(deps.store, groupId, { after, limit: perPage });
    for (const { reviewId, reportCount } of page) if (reportCount > 0) await look(reviewId);
    const last = page.at(-1);
    if (!last || page.length < perPage) return { found, undecided, goesOnAt: null };
    after = queuePlace(last);
  }
}

/** Takes somebody out of a review that is decided. */
async function takeOut(
  { deps, write }: Erasing,
  reviewId: ReviewId,
  isIn: (review: ReviewRecord) => boolean,
  without: (review: ReviewRecord) => ReviewToWrite,
): Promise<'found' | 'nothing' | 'undecided'> {
  const review = await getReview(deps.store, reviewId);
  if (!review || !isIn(review)) return 'nothing';
  if (review.state !== 'resolved') return 'undecided';
  await write(reviewWrites(review, without(review)));
  return 'found';
}
