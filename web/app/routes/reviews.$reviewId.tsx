import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useNavigation,
} from '@remix-run/react';
import { chosenOutcomes, type ReviewDetail, type Signal } from '#shared/contracts/review.ts';
import { read } from '../api.server.ts';
import { isLost, keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import type { RouteHandle } from '../components/frame.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { actOnReview, type ReviewAnswer } from '../components/review-actions.server.ts';
import { ReviewAnalysis } from '../components/review-analysis.tsx';
import { ReviewConflict } from '../components/review-conflict.tsx';
import { ReviewContext } from '../components/review-context.tsx';
import { ReviewDecide } from '../components/review-decide.tsx';
import { ReviewHead } from '../components/review-head.tsx';
import { ReviewHistory } from '../components/review-history.tsx';
import { ReviewKeys } from '../components/review-keys.tsx';
import { ReviewProblem } from '../components/review-problem.tsx';
import { ReviewReasonList } from '../components/review-reason-list.tsx';
import { reasonsOf } from '../components/review-reasons.ts';
import { ReviewNotReopened, ReviewReopen } from '../components/review-reopen.tsx';
import { ReviewReports } from '../components/review-reports.tsx';
import { ReviewText } from '../components/review-text.tsx';
import { typedDecision } from '../components/review-typed.ts';
import { ReviewTypedWords } from '../components/review-typed-words.tsx';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled('Review');

export const handle: RouteHandle = { signedIn: true, wide: true };

const reviewParam = ({ params: { reviewId = '' } }: Pick<LoaderFunctionArgs, 'params'>) => ({
  reviewId,
});

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const review = await read(
    request,
    context.api.reviews[':reviewId'].$get({ param: reviewParam(args) }),
  );
  return {
    review,
    outcomes: chosenOutcomes,
    clock: { now: context.now().toISOString(), timeZone: review.timeZone },
  };
}

export async function action(args: ActionFunctionArgs) {
  return actOnReview(await openSending(args), reviewParam(args));
}

export const clientAction = sendOrStay;
export const ErrorBoundary = ReviewProblem;

/** Who was overtaken must see how it stands now; after any other refusal nothing has changed. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  return args.actionStatus === 409 || keepWhenRefused(args);
}

export default function Review() {
  const { review, outcomes, clock } = useLoaderData<typeof loader>();
  const acted = useActionData<ReviewAnswer>();
  const answer = isLost(acted) ? undefined : acted;
  const { target, youMay } = review;
  // While the newest state is on its way, nothing is said about it.
  const isSettled = useNavigation().state !== 'loading';
  const newestVersion = target.kind === 'post' ? (target.texts[0]?.version ?? 1) : 1;
  const reasons = reasonsOf(review.signals, newestVersion);
  const mayDecide = youMay.includes('resolve');
  const mayReopen = youMay.includes('reopen');
  const decision = answer?.reopening ? undefined : answer;
  const typed = typedDecision((name) => decision?.result?.initialValue?.[name]);
  const hasDecision = mayDecide || typed !== null;
  const reopening = answer?.reopening ? answer : undefined;
  const toReopen = typedDecision((name) => reopening?.result?.initialValue?.[name]);
  const conflict = isSettled && answer?.conflict && (
    <ReviewConflict
      conflict={answer.conflict}
      hasWords={typed !== null || toReopen !== null}
      clock={clock}
    />
  );
  return (
    <div className="review-page">
      {!reopening && !hasDecision && conflict}
      {!mayDecide && (
        <>
          <FormProblems id="not-done" errors={decision?.result?.error?.[''] ?? undefined} />
          {!mayReopen && <LostLine />}
        </>
      )}
      <ReviewHead review={review} clock={clock} typed={mayDecide ? null : typed} />
      <div className="review-columns">
        <div className="review-column">
          <ReviewText review={review} reasons={reasons} clock={clock} />
          <section aria-labelledby="reasons-heading" className="review-part">
            <h2 id="reasons-heading">Why it is here</h2>
            <p className="soft small">
              Reasons describe words, not the person. Strength, 0 to 1, only puts reasons in order;
              it is no probability.
            </p>
            <ReviewReasonList reasons={reasons.current} textOf={textIn(review)} />
            {reasons.current.length === 0 && (
              <p>Nothing was noticed in the text as it stands. {otherReason(review)}</p>
            )}
          </section>
        </div>
        <div className="review-column">
          <ReviewReports reports={review.reportsReceived} clock={clock} />
          <ReviewAnalysis analysis={review.analysisDetail} clock={clock} />
          <ReviewContext review={review} clock={clock} />
        </div>
      </div>
      {hasDecision && (
        <section id="decide" aria-labelledby="decide-heading" className="review-part review-decide">
          <h2 id="decide-heading">Decide</h2>
          {!reopening && conflict}
          {mayDecide ? (
            <ReviewDecide review={review} outcomes={outcomes} answer={answer} />
          ) : (
            typed !== null && (
              <>
                <p>This was not taken, because you don’t hold the review any more.</p>
                <ReviewTypedWords typed={typed} />
              </>
            )
          )}
        </section>
      )}
      {mayReopen ? (
        <ReviewReopen reviewId={review.id} answer={reopening} conflict={reopening && conflict} />
      ) : (
        toReopen !== null && <ReviewNotReopened typed={toReopen} conflict={conflict} />
      )}
      <ReviewHistory history={review.history} clock={clock} />
      <ReviewKeys />
    </div>
  );
}

/** The newest text of each field, which the current reasons are about. */
const textIn =
  ({ target, title }: Pick<ReviewDetail, 'target' | 'title'>) =>
  ({ field }: Signal) => {
    if (field === 'title') return title;
    return target.kind === 'name' ? target.name : target.texts[0]?.body;
  };

function otherReason({ reports, signals }: { reports: number; signals: readonly unknown[] }) {
  if (reports > 0) return 'It was reported.';
  return signals.length > 0 ? 'See the earlier text.' : '';
}
