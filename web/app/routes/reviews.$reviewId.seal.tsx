import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { zoneWords } from '../components/review-times.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { actOnSeal, type SealAnswer } from '../components/seal-actions.server.ts';
import { SealAsk } from '../components/seal-ask.tsx';
import { SealOpening } from '../components/seal-opening.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { reviewParam } from '../params.ts';
import { reviewTitle } from '../review-titles.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Seal`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const param = reviewParam(params);
  const seal = await read(request, context.api.reviews[':reviewId'].openings.$get({ param }));
  return {
    seal,
    reviewId: param.reviewId,
    clock: {
      now: context.now().toISOString(),
      timeZone: seal.timeZone,
      language: context.language,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  return actOnSeal(await openSending(args), reviewParam(args.params));
}

export const clientAction = sendOrStay;
export const ErrorBoundary = KeptWordsOrProblem;

/** Who was overtaken must see how it stands now. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  return args.actionStatus === 409 || keepWhenRefused(args);
}

export default function Seal() {
  const { i18n } = useLingui();
  const { seal, reviewId, clock } = useLoaderData<typeof loader>();
  const answer = useAnswer<SealAnswer>();
  const { notNow, openings } = seal;
  const { author } = seal.review;
  const title = reviewTitle({ id: reviewId, title: seal.review.title }, i18n);
  const zone = zoneWords(clock);
  return (
    <div className="stack">
      <p>
        <Link to={`/reviews/${reviewId}`}>
          <Trans>Back to the review</Trans>
        </Link>
      </p>
      <h1>
        <Trans>The seal of {author}</Trans>
      </h1>
      <p className="soft">
        <Trans>
          “{title}”. Times are in {zone}.
        </Trans>
      </p>
      {openings.map((opening) => (
        <SealOpening
          key={opening.number}
          opening={opening}
          reviewId={reviewId}
          delayHours={seal.delayHours}
          answer={answer}
          clock={clock}
        />
      ))}
      {notNow === null && (
        <SealAsk seal={seal} answer={answer?.form === 'ask' ? answer : undefined} />
      )}
      {notNow === 'not-held' && (
        <p className="form-note">
          <Trans>
            To open this seal, claim the review first. That takes a moment, and shows your
            colleagues who is at it. If a life is in danger and you know whom to call, don’t wait
            for this page.
          </Trans>
        </p>
      )}
    </div>
  );
}
