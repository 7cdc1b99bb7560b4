import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useLoaderData, useNavigation } from '@remix-run/react';
import type { ReviewDetail, Signal } from '#shared/contracts/review.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DecidedNote } from '../components/decided-note.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { filterOf, reviewPath } from '../components/queue-filter.ts';
import { actOnReview, type ReviewAnswer } from '../components/review-actions.server.ts';
import { ReviewAnalysis } from '../components/review-analysis.tsx';
import { ReviewConflict } from '../components/review-conflict.tsx';
import { ReviewContext } from '../components/review-context.tsx';
import { ReviewDecide } from '../components/review-decide.tsx';
import { ReviewHead } from '../components/review-head.tsx';
import { ReviewHistory } from '../components/review-history.tsx';
import { ReviewKeys } from '../components/review-keys.tsx';
import { ReviewReasonList } from '../components/review-reason-list.tsx';
import { reasonsOf } from '../components/review-reasons.ts';
import { ReviewNotReopened, ReviewReopen } from '../components/review-reopen.tsx';
import { ReviewReports } from '../components/review-reports.tsx';
import { ReviewSeal } from '../components/review-seal.tsx';
import { ReviewSteps } from '../components/review-steps.tsx';
import { ReviewText } from '../components/review-text.tsx';
import { typedDecision } from '../components/review-typed.ts';
import { ReviewTypedWords } from '../components/review-typed-words.tsx';
import { ReviewWatch } from '../components/review-watch.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { ScreeningWordsHere } from '../components/screening-words.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { screeningWordsIn } from '../language/screening-words.ts';
import { reviewParam } from '../params.ts';
import { asJson, openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Review`);

export const handle: RouteHandle = { signedIn: true, staff: true, wide: true };

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const param = reviewParam(args.params);
  const place = context.api.reviews[':reviewId'];
  const [review, looking] = await Promise.all([
    read(request, place.$get({ param })),
    readOrNull(place.looking.$post({ param }, asJson)),
  ]);
  const filter = filterOf(new URL(request.url).searchParams);
  return {
    review,
    looking,
    said: screeningWordsIn(
      context.language,
      review.signals.flatMap(({ why, changes }) => [why, ...changes]),
    ),
    path: reviewPath(review.id, filter),
    clock: {
      now: context.now().toISOString(),
      timeZone: review.timeZone,
      language: context.language,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const filter = filterOf(new URL(args.request.url).searchParams);
  return actOnReview(await openSending(args), reviewParam(args.params), filter);
}

export const clientAction = sendOrStay;
export const ErrorBoundary = KeptWordsOrProblem;

/** Who was overtaken must see how it stands now; after any other refusal nothing has changed. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  return args.actionStatus === 409 || keepWhenRefused(args);
}

/** What is typed belongs to one review, and stays behind when the next one takes its place. */
export default function ReviewPage() {
  const { review, said } = useLoaderData<typeof loader>();
  return (
    <ScreeningWordsHere value={said}>
      <Review key={review.id} />
    </ScreeningWordsHere>
  );
}

function Review() {
  const { t } = useLingui();
  const { review, clock, looking, path } = useLoaderData<typeof loader>();
  const answer = useAnswer<ReviewAnswer>();
  const { target, youMay } = review;
  // While the newest state is on its way, nothing is said about it.
  const isSettled = useNavigation().state !== 'loading';
  const newestVersion = target.kind === 'post' ? (target.texts[0]?.version ?? 1) : 1;
  const reasons = reasonsOf(review.signals, newestVersion);
  const otherReason = otherReasonOf(review);
  const mayDecide = youMay.includes('resolve');
  const mayReopen = youMay.includes('reopen');
  const decision = answer?.reopening || answer?.step ? undefined : answer;
  const typed = typedDecision((name) => decision?.result?.initialValue?.[name]);
  const hasDecision = mayDecide || typed !== null;
  const reopening = answer?.reopening ? answer : undefined;
  const toReopen = typedDecision((name) => reopening?.result?.initialValue?.[name]);
  const conflict = isSettled && answer?.conflict && (
    <ReviewConflict
      conflict={answer.conflict}
      hasWords={typed !== null || toReopen !== null || answer.step !== undefined}
      clock={clock}
    />
  );
  return (
    <div className="review-page">
      <DecidedNote />
      {!reopening && !answer?.step && !hasDecision && conflict}
      {!mayDecide && (
        <>
          <FormProblems id="not-done" errors={decision?.result?.error?.[''] ?? undefined} />
          {!mayReopen && <LostLine />}
        </>
      )}
      <ReviewHead review={review} clock={clock} typed={mayDecide ? null : typed} />
      <ReviewWatch review={review} looking={looking} path={path} />
      <div className="review-columns">
        <div className="review-column">
          <ReviewText review={review} reasons={reasons} clock={clock} />
          <section aria-labelledby="reasons-heading" className="review-part">
            <h2 id="reasons-heading">
              <Trans>Why it is here</Trans>
            </h2>
            <p className="soft small">
              <Trans>
                Reasons describe words, not the person. Strength, 0 to 1, only puts reasons in
                order; it is no probability.
              </Trans>
            </p>
            <ReviewReasonList reasons={reasons.current} textOf={textIn(review)} />
            {reasons.current.length === 0 && (
              <p>
                <Trans>Nothing was noticed in the text as it stands.</Trans>{' '}
                {otherReason !== null && t(otherReason)}
              </p>
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
          <h2 id="decide-heading">
            <Trans>Decide</Trans>
          </h2>
          {!reopening && !answer?.step && conflict}
          {mayDecide ? (
            <ReviewDecide review={review} answer={decision} />
          ) : (
            typed !== null && (
              <>
                <p>
                  <Trans>This was not taken, because you don’t hold the review any more.</Trans>
                </p>
                <ReviewTypedWords typed={typed} />
              </>
            )
          )}
        </section>
      )}
      <ReviewSteps review={review} answer={answer} conflict={conflict} />
      {mayReopen ? (
        <ReviewReopen reviewId={review.id} answer={reopening} conflict={reopening && conflict} />
      ) : (
        toReopen !== null && <ReviewNotReopened typed={toReopen} conflict={conflict} />
      )}
      <ReviewSeal review={review} />
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
    if (target.kind === 'agenda-item') return target.theme;
    if (target.kind === 'shared') return target.text;
    return target.kind === 'name' ? target.name : target.texts[0]?.body;
  };

function otherReasonOf({ reports, signals }: { reports: number; signals: readonly unknown[] }) {
  if (reports > 0) return msg`It was reported.`;
  return signals.length > 0 ? msg`See the earlier text.` : null;
}
