import type { Caller } from '#functions/api/env.ts';
import { showQuote } from '#functions/api/posts/show-quote.ts';
import { getAnalysis } from '#functions/data/analyses.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { noteReading } from '#functions/data/looking.ts';
import { getPosts, getPostsByNumber, getRevisions } from '#functions/data/posts.ts';
import type { AnalysisRecord, PostRecord } from '#functions/data/records.ts';
import {
  decisionOf,
  isReportedWithoutWords,
  listReviewsOfAuthor,
  reportKindsOf,
} from '#functions/data/reviews.ts';
import { sessionsAfter, sessionsUntil } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { Quote } from '#shared/contracts/post.ts';
import type { ThreadId } from '#shared/contracts/primitives.ts';
import type { ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { possibleOutcomes } from '#shared/domain/review-state.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { canBeWrittenTo, colleaguesIn, enterReview, type InReview } from './enter-review.ts';
import { showReview } from './show-review.ts';

const postsAround = 2;
const earlierShown = 10;

/** The whole of a review. That somebody opened one in the crisis lane is itself on the record. */
export async function readReview(deps: Deps, caller: Caller, id: ReviewId): Promise<ReviewDetail> {
  const entered = await enterReview(deps, caller, id);
  const { review, inside } = entered;
  if (review.lane === 'crisis') await recordView(deps, entered);
  if (review.lane === 'crisis' || review.lane === 'urgent') {
    const at = deps.now().toISOString();
    await noteReading(deps.store, inside.me.personId, {
      reviewId: review.reviewId,
      lane: review.lane,
      at,
    });
  }
  return showDetail(deps, entered);
}

async function recordView(deps: Deps, { inside, review, who }: InReview): Promise<void> {
  await inOneTransaction(deps, async () => ({
    answer: null,
    writes: [
      await auditWrite(
        deps.store,
        inside.group.clinicId,
        {
          actor: { kind: 'clinician', id: who.id },
          action: 'review.viewed',
          target: `review ${review.reviewId}`,
          details: { lane: review.lane },
        },
        deps.now(),
      ),
    ],
  }));
}

/** Everything a clinician decides on, as it stands in `entered`. */
export async function showDetail(deps: Deps, entered: InReview): Promise<ReviewDetail> {
  const { inside, review } = entered;
  const now = deps.now();
  const { store } = deps;
  const [target, earlier, past, upcoming, authorIsThere] = await Promise.all([
    showTarget(deps, entered),
    listReviewsOfAuthor(store, review.authorId, earlierShown + 1),
    sessionsUntil(store, review.groupId, now.toISOString(), 1),
    sessionsAfter(store, review.groupId, now.toISOString(), 1),
    canBeWrittenTo(deps, entered),
  ]);
  const summary = showReview(
    { ...review, decision: decisionOf(review) },
    {
      groupName: inside.group.name,
      why: [...new Set(review.signals.map((signal) => signal.why))],
      reports: review.reports.length,
      reportKinds: reportKindsOf(review),
      reportedWithoutWords: isReportedWithoutWords(review),
      me: inside.me.personId,
      now,
    },
  );
  return {
    ...summary,
    ...target,
    signals: review.signals,
    reportsReceived: review.reports.map(({ by: _, ...shown }) => shown),
    history: review.history,
    outcomes: [...possibleOutcomes(review)],
    earlier: earlier
      .filter((one) => one.reviewId !== review.reviewId && one.groupId === review.groupId)
      .slice(0, earlierShown)
      .map((one) => ({
        id: one.reviewId,
        lane: one.lane,
        openedAt: one.openedAt,
        outcome: one.history.findLast((step) => step.outcome !== null)?.outcome ?? null,
      })),
    authorAskedIn: review.authorAskedIn,
    authorIsThere,
    takenFromYou: takenFrom(entered),
    colleagues: colleaguesIn(inside).map(({ personId, name }) => ({ id: personId, name })),
    timeZone: inside.group.timeZone,
    daysSinceSession: past[0] ? wholeDays(now.getTime() - Date.parse(past[0].startsAt)) : null,
    daysUntilSession: upcoming[0]
      ? wholeDays(Date.parse(upcoming[0].startsAt) - now.getTime())
      : null,
  };
}

/** Named by the name that colleagues see: the history holds no ids. */
function takenFrom({ review, who }: InReview): ReviewDetail['takenFromYou'] {
  if (review.claim?.by === who.id) return null;
  const last = review.history.findLast(
    ({ action, by, whom }) => action === 'taken-over' && (by === who.name || whom === who.name),
  );
  if (last?.whom !== who.name || last.by === null) return null;
  return { by: last.by, at: last.at, reason: last.reason ?? '' };
}

const wholeDays = (milliseconds: number) => Math.floor(milliseconds / (24 * 60 * 60 * 1000));

async function showTarget(
  deps: Deps,
  { inside, review }: InReview,
): Promise<Pick<ReviewDetail, 'target' | 'around' | 'analysisDetail'>> {
  if (review.target.kind !== 'post') {
    return {
      target: review.target,
      around: [],
      analysisDetail: { ...nothingAnalysed, state: 'not-applicable', notAnalysed: [] },
    };
  }
  const { threadId, postNumber } = review.target;
  const [posts, revisions, analysis] = await Promise.all([
    getPosts(
      deps.store,
      threadId,
      Math.max(1, postNumber - postsAround),
      postNumber + postsAround,
      { consistent: true },
    ),
    getRevisions(deps.store, threadId, postNumber),
    getAnalysis(deps.store, threadId, postNumber),
  ]);
  const post = posts.find((one) => one.number === postNumber);
  const newest =
    post && post.body !== '' ? [{ version: post.textVersion, body: post.body, at: post.at }] : [];
  return {
    target: {
      kind: 'post',
      threadId,
      postNumber,
      texts: [...newest, ...revisions],
      state: post?.state ?? 'removed',
      notAboutMe: post?.notAboutMe ?? false,
      shownAs: post?.face.name ?? review.authorName,
      page: pageOf(postNumber),
      quote: post ? await quoteIn(deps, inside.me, threadId, post, posts) : null,
    },
    around: posts
      .filter((one) => one.number !== postNumber)
      .map((one) => ({
        number: one.number,
        author: one.face.name,
        at: { precision: 'exact' as const, at: one.at },
        body: one.body,
      })),
    analysisDetail: showAnalysis(analysis, post?.textVersion ?? 1),
  };
}

/** What it answers, as it stands now. Nothing is muted or folded for whoever has to decide. */
async function quoteIn(
  { store }: Deps,
  me: InReview['inside']['me'],
  threadId: ThreadId,
  { quotes }: PostRecord,
  around: readonly PostRecord[],
): Promise<Quote | null> {
  if (!quotes) return null;
  const known = around.find(({ number }) => number === quotes.number);
  const [post] = known ? [known] : await getPostsByNumber(store, threadId, [quotes.number]);
  const thread = { audience: 'group' as const, contentNotes: [] };
  return showQuote({ me, thread, boundaries: { mutes: [], unfolded: contentNotes } }, quotes, post);
}

const nothingAnalysed = {
  state: 'pending',
  source: null,
  at: null,
  language: null,
  tone: null,
  notAnalysed: [],
  askAgainAt: null,
  firstAskedAt: null,
} as const;

/** An analysis of an older text says nothing about the newest one. */
function showAnalysis(
  analysis: AnalysisRecord | null,
  textVersion: number,
): ReviewDetail['analysisDetail'] {
  if (!analysis || analysis.textVersion < textVersion)
    return { ...nothingAnalysed, notAnalysed: [] };
  const { asked: _, textVersion: __, ...shown } = analysis;
  return shown;
}
