import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { loadPost, type PostPlace } from '#functions/api/posts/load-post.ts';
import { screenFields } from '#functions/api/screening.ts';
import { getAnalysis, stillAnalysed } from '#functions/data/analyses.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroupAndPerson } from '#functions/data/groups.ts';
import type { ReviewRecord, ReviewToWrite } from '#functions/data/records.ts';
import { reportedWrite } from '#functions/data/reported.ts';
import { newReviewOfPost, reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { threadStays } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import {
  type ReceivedReport,
  receivedReport,
  type reportRequest,
} from '#shared/contracts/report.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { canReport } from '#shared/domain/permissions/posts.ts';
import { joinReview } from '#shared/domain/review-state.ts';
import { ruleInReport } from '#shared/domain/signals.ts';
import type { ReportKind } from '#shared/domain/vocabulary.ts';
import { Refusal } from '#shared/errors.ts';
import { wasDecidedSince } from './list-own-reports.ts';

/** More from one person about one post adds no news; the facilitators have it already. */
const mostFromOnePerson = 3;

/**
 * Tells the clinicians of a post. The report, with whatever its own words signal, joins the post's review or opens it. A worry without words from
 * somebody whose worry nobody has decided on yet says nothing new: it is answered as received, and does not count.
 */
export async function reportPost(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
  idempotencyKey: string,
  request: z.output<typeof reportRequest>,
): Promise<ReceivedReport> {
  return onceInOneTransaction(
    deps,
    {
      personId: caller.principal.personId,
      idempotencyKey,
      content: ['report-post', at, request],
      answer: receivedReport,
    },
    async () => {
      const { inside, post } = await loadPost(deps, caller, at);
      if (!canReport(inside.me, post, inside.thread)) throw new Refusal('not-allowed');
      const now = deps.now();
      const [clinic, review, analysis] = await Promise.all([
        getClinic(deps.store, inside.group.clinicId),
        getReview(deps.store, reviewIdOf(at.threadId, at.number)),
        getAnalysis(deps.store, at.threadId, at.number),
      ]);
      if (!clinic) throw new Refusal('not-found');
      const settings = settingsOf(clinic.settings);
      const mine = review?.reports.filter((one) => one.by === inside.me.personId) ?? [];
      const withoutWords = request.words === '';
      if (withoutWords && review && mine.some((one) => isStillHeard(review, one, request.kind))) {
        return { writes: [], answer: { received: true } };
      }
      // What somebody has decided on takes no room: a new worry about the same post is new.
      const heard = mine.filter((one) => review && isStillHeard(review, one, request.kind));
      if (heard.length >= mostFromOnePerson) {
        throw new Refusal('already-used', {
          detail: 'You have told the facilitators about this post. They have all of it.',
        });
      }
      const report = {
        ...request,
        ...(withoutWords ? { withoutWords } : {}),
        from: inside.shown.name,
        by: inside.me.personId,
        at: now.toISOString(),
      };
      const signals = await reporterSignals(request.words, post.textVersion);
      const joining = { report, signals };
      const after: ReviewToWrite = review
        ? { ...review, ...recordOf(joinReview(review, joining, now, settings)) }
        : newReviewOfPost(
            {
              clinicId: inside.group.clinicId,
              thread: inside.thread,
              number: post.number,
              authorId: post.authorId,
              authorName: await pseudonymOf(deps, inside.group.groupId, post),
              held: post.state === 'waiting',
              analysis,
            },
            joining,
            now,
            settings,
          );
      const writes = [
        ...reviewWrites(review, after),
        threadStays(at.threadId),
        reportedWrite(inside.me.personId, {
          reviewId: after.reviewId,
          threadId: at.threadId,
          number: at.number,
          kind: request.kind,
          at: report.at,
        }),
      ];
      // A new review says what the second layer said; it must not miss an answer that comes in this moment.
      if (!review) writes.push(stillAnalysed(at.threadId, at.number, analysis));
      return { writes, answer: { received: true } };
    },
  );
}

const isStillHeard = (
  review: ReviewRecord,
  { kind, at }: ReviewRecord['reports'][number],
  again: ReportKind,
): boolean => kind === again && !wasDecidedSince(review, at);

/** What a report's own words signal, said as the report's: their places are not places in the post. */
async function reporterSignals(words: string, textVersion: number) {
  const signals = await screenFields({ body: words }, textVersion);
  return signals.map((signal) => ({
    ...signal,
    rule: ruleInReport(signal.rule),
    span: null,
    // Places in the report's words, which are not kept as a text of their own.
    features: [],
    why: `In a report: ${signal.why}`,
  }));
}

/** A review names the person, not the alias: clinicians see one person. */
async function pseudonymOf(
  deps: Deps,
  groupId: PostPlace['groupId'],
  post: { authorId: ReviewRecord['authorId']; face: { name: string } },
): Promise<string> {
  const { person } = await getGroupAndPerson(deps.store, groupId, post.authorId);
  return person?.name ?? post.face.name;
}
