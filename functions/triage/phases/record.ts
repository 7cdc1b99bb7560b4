import { analysisWrites, getAnalysis } from '#functions/data/analyses.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroupAndPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPost, postAdvice } from '#functions/data/posts.ts';
import type { AnalysisRecord } from '#functions/data/records.ts';
import { newReviewOfPost, reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, recordOf, reviewWrites, stillNoReview } from '#functions/data/reviews.ts';
import type { Store } from '#functions/data/table.ts';
import { getThread, threadStays } from '#functions/data/threads.ts';
import { askAgainAt } from '#functions/triage/ask-again.ts';
import type { Classification } from '#functions/triage/classifier.ts';
import type { PostImage } from '#functions/triage/stream-record.ts';
import type { Analysis, Signal } from '#shared/contracts/review.ts';
import { adviceFrom } from '#shared/domain/author-advice.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { joinReview } from '#shared/domain/review-state.ts';
import { notAnalysed } from './signals-of.ts';

export type Recorded = 'recorded' | 'known-already' | 'overtaken' | 'still-owed' | 'switched-off';

/**
 * Writes the analysis and what it means for the post's review, in one transaction. Told twice, it changes nothing; told late,
 * after an edit or a withdrawal, it leaves the newest text to its own record. `again`: the service was asked once more about a
 * text of which it owed a part.
 */
export async function record(
  deps: { readonly store: Store; readonly now: () => Date },
  image: PostImage,
  result: Classification,
  signals: readonly Signal[],
  again = false,
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
    const isGoing = !post || !thread || thread.ending !== undefined;
    if (isGoing || post.textVersion !== image.textVersion || post.state === 'withdrawn') {
      return { writes: [], answer: 'overtaken' };
    }
    const now = deps.now();
    const same = before?.textVersion === image.textVersion ? before : null;
    const after = analysisOf(result, image.textVersion, now, same, again);
    const { group, person } = await getGroupAndPerson(store, thread.groupId, post.authorId);
    if (!group) throw new Error('A thread without its group.');
    if (before && before.textVersion >= after.textVersion && !isBetter(after, before)) {
      if (!again || !same) return { writes: [], answer: 'known-already' };
      const { asked, askAgainAt: next } = after;
      return {
        writes: analysisWrites(
          image.threadId,
          image.number,
          before,
          { ...same, asked, askAgainAt: next },
          group.clinicId,
        ),
        answer: 'still-owed',
      };
    }
    const { clinicId } = group;
    const analysis = analysisWrites(image.threadId, image.number, before, after, clinicId);
    const news = newsIn(signals, same);
    if (!review && news.length === 0) {
      return { writes: [...analysis, stillNoReview(id)], answer: 'recorded' };
    }

    const clinic = await getClinic(store, clinicId);
    const settings = settingsOf(clinic?.settings);
    const next = review
      ? {
          ...review,
          ...recordOf(
            joinReview(
              { ...review, signals: answeredSince(review.signals, after) },
              { signals: news },
              now,
              settings,
            ),
          ),
          analysis: after.state,
          analysisSource: after.source,
        }
      : newReviewOfPost(
          {
            clinicId: group.clinicId,
            thread,
            number: post.number,
            authorId: post.authorId,
            authorName: person?.name ?? post.face.name,
            held: post.state === 'waiting',
            analysis: after,
          },
          { signals: news },
          now,
          settings,
        );
    const advice = adviceFrom(news, image.textVersion, post.advice ?? null);
    return {
      writes: [
        ...analysis,
        ...reviewWrites(review, next),
        threadStays(image.threadId),
        ...(advice ? [postAdvice(image.threadId, image.number, advice)] : []),
      ],
      answer: 'recorded',
    };
  });
}

/**
 * Writes that the clinic does not have this text read, so that nobody waits for an answer. What the service said or owed before the
 * clinic switched it off stays said; only the asking ends.
 */
export async function recordSwitchedOff(
  deps: { readonly store: Store; readonly now: () => Date },
  image: PostImage,
): Promise<Recorded> {
  const { store } = deps;
  const { threadId, number, textVersion } = image;
  const id = reviewIdOf(threadId, number);
  return inOneTransaction<Recorded>(deps, async () => {
    const [before, post, review] = await Promise.all([
      getAnalysis(store, threadId, number),
      getPost(store, threadId, number),
      getReview(store, id),
    ]);
    if (!post || post.textVersion !== textVersion || post.state === 'withdrawn') {
      return { writes: [], answer: 'overtaken' };
    }
    if (before && before.textVersion >= textVersion) {
      if (before.askAgainAt === null) return { writes: [], answer: 'known-already' };
      const after = { ...before, askAgainAt: null };
      return { writes: analysisWrites(threadId, number, before, after), answer: 'switched-off' };
    }
    const after: AnalysisRecord = {
      state: 'switched-off',
      source: null,
      at: deps.now().toISOString(),
      language: null,
      tone: null,
      notAnalysed: [],
      askAgainAt: null,
      firstAskedAt: null,
      asked: 0,
      textVersion,
    };
    const analysis = analysisWrites(threadId, number, before, after);
    const said = review
      ? reviewWrites(review, { ...review, analysis: after.state, analysisSource: after.source })
      : [stillNoReview(id)];
    return { writes: [...analysis, ...said], answer: 'switched-off' };
  });
}

function analysisOf(
  result: Classification,
  textVersion: number,
  now: Date,
  before: AnalysisRecord | null,
  again: boolean,
): AnalysisRecord {
  const missing = notAnalysed(result);
  const asked = (before?.asked ?? 0) + (again || !before ? 1 : 0);
  const firstAskedAt = before?.firstAskedAt ?? now.toISOString();
  return {
    state: stateOf(result),
    source: result.provenance,
    at: now.toISOString(),
    language: result.language.state === 'analysed' ? result.language.value : null,
    tone: result.tone.state === 'analysed' ? result.tone.value : null,
    notAnalysed: missing,
    askAgainAt: askAgainAt(missing, asked, firstAskedAt, now),
    firstAskedAt,
    asked,
    textVersion,
  };
}

/** In which language a text is says nothing about it: a text of which only that is known was not analysed. */
function stateOf(result: Classification): Analysis['state'] {
  if (notAnalysed(result).length === 0) return 'analysed';
  const { tone, toxicity, personalDetails, custom } = result;
  return [tone, toxicity, personalDetails, custom].some((part) => part?.state === 'analysed')
    ? 'partly-analysed'
    : 'not-analysed';
}

/** A later try that got further replaces one that could not tell; nothing replaces a full answer. */
const isBetter = (after: AnalysisRecord, before: AnalysisRecord) =>
  after.textVersion === before.textVersion && after.notAnalysed.length < before.notAnalysed.length;

const missingPart = (signal: Signal): string | null =>
  signal.category === 'not-analysed' ? (signal.rule.split('/')[2] ?? null) : null;

/** That a part is still missing is no news, whatever the reason is this time: it must not open a decided review again. */
function newsIn(signals: readonly Signal[], before: AnalysisRecord | null): readonly Signal[] {
  const known = new Set(before?.notAnalysed.map(({ part }) => part));
  return signals.filter((signal) => {
    const part = missingPart(signal);
    return part === null || !known.has(part);
  });
}

const answered = 'Answered later: the second layer has read this part since.';

/** Says of parts that were missing and have come that they have. The signal stays: it is why somebody was asked to look. */
function answeredSince(signals: readonly Signal[], after: AnalysisRecord): Signal[] {
  const missing = new Set(after.notAnalysed.map(({ part }) => part));
  return signals.map((signal) => {
    const part = missingPart(signal);
    const came = part !== null && !missing.has(part) && signal.textVersion === after.textVersion;
    return came && !signal.changes.includes(answered)
      ? { ...signal, changes: [...signal.changes, answered] }
      : signal;
  });
}
