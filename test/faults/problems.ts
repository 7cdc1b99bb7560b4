import { screenFields } from '#functions/api/local-screening.ts';
import { laneRank } from '#shared/domain/lanes.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import type { Told } from './clients.ts';
import { signalIdentity, type WhatIsThere } from './what-is-there.ts';

/**
 * What is wrong with what is there, after what clients were told; empty where all is right. Holds at every moment between two
 * writes, so it is asked while a fault lasts as well as after it. Names places only, no words.
 */
export function problemsIn(there: WhatIsThere, told: readonly Told[]): string[] {
  return [
    ...ofPosts(there, told),
    ...ofReviews(there),
    ...ofAnalyses(there),
    ...ofPages(there),
    ...ofTheRecord(there),
  ];
}

/** What is still open when no fault lasts any more and everything has had its time. */
export function leftOpenIn(there: WhatIsThere): string[] {
  const read = new Map(there.analyses.map((one) => [placeOf(one.threadId, one.postNumber), one]));
  return [
    ...there.posts
      .filter((post) => post.state !== 'withdrawn')
      .filter((post) => {
        const analysis = read.get(placeOf(post.threadId, post.number));
        return analysis?.textVersion !== post.textVersion || analysis.state !== 'analysed';
      })
      .map((post) => `${placeOf(post.threadId, post.number)} was not analysed`),
    ...there.owedAnalyses.map((one) => `${placeOf(one.threadId, one.postNumber)} is still owed`),
    ...there.owedPages.map((one) => `${one.reviewId} still owes page ${one.rung}`),
  ];
}

const placeOf = (thread: string, number: number) => `${thread}-${number}`;

/** The members that are there more than once. */
function doubled(all: readonly string[]): string[] {
  return [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];
}

function ofPosts({ posts, threads }: WhatIsThere, told: readonly Told[]): string[] {
  const places = new Map<string, string[]>();
  for (const post of posts) {
    const place = placeOf(post.threadId, post.number);
    places.set(post.body, [...(places.get(post.body) ?? []), place]);
  }
  const sent = told.flatMap(({ body, place }) => {
    const found = places.get(body) ?? [];
    if (place !== null && found.length === 0) return [`${place} was answered and is lost`];
    if (found.length > 1) return [`${found.join(' and ')} are one post stored twice`];
    return place !== null && found[0] !== place ? [`${place} stands at ${found[0]}`] : [];
  });
  const counted = threads.flatMap(({ threadId, postCount }) => {
    const own = posts.filter((post) => post.threadId === threadId);
    return own.length === postCount ? [] : [`${threadId} counts ${postCount}, has ${own.length}`];
  });
  const known = new Set(threads.map(({ threadId }) => threadId));
  const homeless = posts.filter(({ threadId }) => !known.has(threadId));
  return [
    ...sent,
    ...counted,
    ...homeless.map((post) => `${placeOf(post.threadId, post.number)} has no thread`),
  ];
}

function ofReviews({ posts, reviews, queue, decided, due, overdue }: WhatIsThere): string[] {
  const byId = new Map(reviews.map((review) => [String(review.reviewId), review]));
  const unread = posts.flatMap((post) => {
    if (post.state === 'withdrawn') return [];
    const place = placeOf(post.threadId, post.number);
    const review = byId.get(place);
    return screenFields({ body: post.body }, post.textVersion).flatMap((noticed) => {
      if (!review) return [`${place} has no review`];
      const isKnown = review.signals.some((one) => signalIdentity(one) === signalIdentity(noticed));
      if (!isKnown) return [`the review ${place} lacks a signal of its words`];
      const isLower = laneRank(review.lane) > laneRank(noticed.lane);
      // One that was decided and taken up again is in the lane of what is new.
      const isAgain = review.history.some(({ action }) => action === 'reopened');
      return isLower && !isAgain ? [`the review ${place} is in too low a lane`] : [];
    });
  });
  const single = [...byId.values()].flatMap((review) => {
    const { reviewId: id } = review;
    const isOpen = review.state !== 'resolved';
    const entries = queue.filter((one) => one.reviewId === id);
    const ends = decided.filter((one) => one.reviewId === id);
    const waits = due.filter((one) => one.reviewId === id);
    const isDue = isOpen && (review.claim !== null || review.lookAt !== null);
    const isOverdue = isOpen && review.claim === null && review.overdueNoted;
    return [
      ...doubled(review.signals.map(signalIdentity)).map(() => `${id} has a signal twice`),
      ...(review.history.filter(({ action }) => action === 'opened').length === 1
        ? []
        : [`${id} was not opened once`]),
      ...(entries.length === (isOpen ? 1 : 0) ? [] : [`${id} is ${entries.length} times queued`]),
      ...(ends.length === (isOpen ? 0 : 1)
        ? []
        : [`${id} is ${ends.length} times among the decided`]),
      ...[...entries, ...ends]
        .filter((one) => one.version !== review.version || one.analysis !== review.analysis)
        .map(() => `${id} is queued as it was before`),
      ...(waits.length === (isDue ? 1 : 0) ? [] : [`${id} is ${waits.length} times at the clock`]),
      ...(overdue.filter((one) => one.reviewId === id).length === (isOverdue ? 1 : 0)
        ? []
        : [`${id} is not among the overdue as it should be`]),
    ];
  });
  const orphans = [...queue, ...decided].filter((one) => !byId.has(one.reviewId));
  return [
    ...unread,
    ...single,
    ...orphans.map((one) => `${one.reviewId} is listed, but not there`),
  ];
}

/** Each review says what the second layer said of the words that stand there now, and what it did not. */
function ofAnalyses({ posts, analyses, owedAnalyses, reviews }: WhatIsThere): string[] {
  const analysisAt = new Map(analyses.map((one) => [placeOf(one.threadId, one.postNumber), one]));
  const reviewAt = new Map(reviews.map((review) => [String(review.reviewId), review]));
  return posts.flatMap((post) => {
    const place = placeOf(post.threadId, post.number);
    if (post.state === 'withdrawn') {
      return [
        ...(reviewAt.get(place)?.analysis === 'pending'
          ? [`${place} was taken back, and its review waits for an answer`]
          : []),
        ...owedAnalyses
          .filter((one) => placeOf(one.threadId, one.postNumber) === place)
          .map(() => `${place} was taken back and is to be asked about`),
      ];
    }
    const last = analysisAt.get(place);
    const analysis = last?.textVersion === post.textVersion ? last : null;
    const review = reviewAt.get(place);
    const said = review?.analysis ?? null;
    const missing = (analysis?.notAnalysed ?? []).map(({ part }) => part).sort();
    const isSaid = (review?.signals ?? [])
      .filter((one) => one.category === 'not-analysed' && one.textVersion === post.textVersion)
      .filter(({ changes }) => !changes.some((change) => change.startsWith('Answered later')))
      .map(({ rule }) => rule.split('/')[2])
      .sort();
    const owed = owedAnalyses
      .filter((one) => placeOf(one.threadId, one.postNumber) === place)
      .map(({ askAt }) => askAt);
    return [
      ...(review && said !== (analysis?.state ?? 'pending')
        ? [`${place}: the review says ${said}, the analysis ${analysis?.state}`]
        : []),
      ...(missing.length > 0 && !review ? [`${place} was not analysed and nobody looks`] : []),
      ...(review && String(missing) !== String(isSaid)
        ? [`${place}: missing are ${missing}, the review says ${isSaid}`]
        : []),
      ...(analysis && String(owed) !== String(analysis.askAgainAt ? [analysis.askAgainAt] : [])
        ? [`${place} is to be asked about at ${analysis.askAgainAt}, and is listed at ${owed}`]
        : []),
    ];
  });
}

function ofPages({ reviews, pages, owedPages }: WhatIsThere): string[] {
  const idOf = (of: { reviewId: string; ladderFrom: string; rung: number }) =>
    `page ${of.reviewId}/${of.ladderFrom}/${of.rung}`;
  const there = new Set(pages.map(idOf));
  return [
    ...reviews.flatMap(({ reviewId, ladder }) => {
      if (!ladder || ladder.told === 0) return [];
      const last = idOf({ reviewId, ladderFrom: ladder.from, rung: ladder.told - 1 });
      return there.has(last) ? [] : [`${last} counts as told and was never made`];
    }),
    ...pages.flatMap((page) => {
      const owed = owedPages.filter((one) => idOf(one) === idOf(page)).map(({ tryAt }) => tryAt);
      return String(owed) === String(page.tryAt ? [page.tryAt] : [])
        ? []
        : [`${idOf(page)} is due at ${page.tryAt}, and is listed at ${owed}`];
    }),
    ...owedPages.filter((one) => !there.has(idOf(one))).map((one) => `${idOf(one)} is not there`),
  ];
}

/** The chain holds, and what the clock noted of a review it noted once. */
function ofTheRecord({ audit, events }: WhatIsThere): string[] {
  const broken = auditChainProblem(audit);
  const noted = events
    .filter(({ actor }) => actor.kind === 'system')
    .map(({ action, target, details }) => JSON.stringify([action, target, details]));
  return [
    ...(broken === null ? [] : [`the record: ${broken}`]),
    ...doubled(noted).map((event) => `on the record twice: ${event}`),
  ];
}
