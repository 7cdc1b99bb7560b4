import { analysisWrite, getAnalysis } from '#functions/data/analyses.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroupAndPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPost } from '#functions/data/posts.ts';
import type { AnalysisRecord } from '#functions/data/records.ts';
import { newReviewOfPost, reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, recordOf, reviewWrites, stillNoReview } from '#functions/data/reviews.ts';
import type { Store } from '#functions/data/table.ts';
import { getThread } from '#functions/data/threads.ts';
import type { Classification } from '#functions/triage/classifier.ts';
import type { PostImage } from '#functions/triage/stream-record.ts';
import type { Analysis, Signal } from '#shared/contracts/review.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { joinReview } from '#shared/domain/review-state.ts';
import { notAnalysed } from './signals-of.ts';

export type Recorded = 'recorded' | 'known-already' | 'overtaken';

/**
 * Writes the analysis and what it means for the post's review, in one transaction. Told twice, it changes nothing; told late,
 * after an edit or a withdrawal, it leaves the newest text to its own record.
 */
export async function record(
  deps: { readonly store: Store; readonly now: () => Date },
  image: PostImage,
  result: Classification,
  signals: readonly Signal[],
): Promise<Recorded> {
  const { store } = deps;
  const id = reviewIdOf(image.threadId, image.number);
  return inOneTransaction<Recorded>(deps, async () => {
    const [before, post, thread, review] = await Promise.all([
      getAnalysis(store, image.threadId, image.number),
      getPost(store, image.threadId, image.number),
      getThread(store, image.threadId, { consistent: true }),
      getReview(store, id),
    ]);
    if (!post || !thread || post.textVersion !== image.textVersion || post.state === 'withdrawn') {
      return { writes: [], answer: 'overtaken' };
    }
    const now = deps.now();
    const after = analysisOf(result, image.textVersion, now);
    if (before && before.textVersion >= after.textVersion && !isBetter(after, before)) {
      return { writes: [], answer: 'known-already' };
    }
    const analysis = analysisWrite(image.threadId, image.number, before, after);
    if (!review && signals.length === 0) {
      return { writes: [analysis, stillNoReview(id)], answer: 'recorded' };
    }

    const { group, person } = await getGroupAndPerson(store, thread.groupId, post.authorId);
    const clinic = group && (await getClinic(store, group.clinicId));
    const settings = settingsOf(clinic?.settings);
    const next = review
      ? {
          ...review,
          ...recordOf(joinReview(review, { signals }, now, settings)),
          analysis: after.state,
          analysisSource: after.source,
        }
      : newReviewOfPost(
          {
            thread,
            number: post.number,
            authorId: post.authorId,
            authorName: person?.name ?? post.face.name,
            held: post.state === 'waiting',
            analysis: after,
          },
          { signals },
          now,
          settings,
        );
    return { writes: [analysis, ...reviewWrites(review, next)], answer: 'recorded' };
  });
}

function analysisOf(result: Classification, textVersion: number, now: Date): AnalysisRecord {
  const missing = notAnalysed(result);
  const state: Analysis['state'] =
    missing.length === 0 ? 'analysed' : missing.length === 3 ? 'not-analysed' : 'partly-analysed';
  return {
    state,
    source: result.provenance,
    at: now.toISOString(),
    tone: result.tone.state === 'analysed' ? result.tone.value : null,
    notAnalysed: missing,
    textVersion,
  };
}

/** A later try that got further replaces one that could not tell; nothing replaces a full answer. */
const isBetter = (after: AnalysisRecord, before: AnalysisRecord) =>
  after.textVersion === before.textVersion && after.notAnalysed.length < before.notAnalysed.length;
