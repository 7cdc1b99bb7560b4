import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useNavigate } from '@remix-run/react';
import { useEffect } from 'react';
import { read } from '../api.server.ts';
import { byItselfPath } from '../by-itself.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { clockWords } from '../components/review-times.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { reviewParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Seal`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const param = { ...reviewParam(params), number: params.number ?? '' };
  const place = context.api.reviews[':reviewId'].openings;
  const [shown, { timeZone }] = await Promise.all([
    read(request, place[':number'].identity.$get({ param })),
    read(request, place.$get({ param })),
  ]);
  const now = context.now();
  const secondsLeft = Math.max(1, Math.ceil((Date.parse(shown.shownUntil) - now.getTime()) / 1000));
  const clock = { now: now.toISOString(), timeZone, language: context.language };
  return data(
    { shown, clock, secondsLeft, reviewId: param.reviewId },
    // Closes the page by itself, also without scripts: what it loads again is closed by then.
    { headers: { Refresh: `${secondsLeft}; url=${byItselfPath(new URL(request.url).pathname)}` } },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Identity() {
  const { t } = useLingui();
  const { shown, clock, secondsLeft, reviewId } = useLoaderData<typeof loader>();
  const { identity, pseudonym, shownUntil } = shown;
  const back = `/reviews/${reviewId}/seal`;
  const until = clockWords(shownUntil, clock);
  const notKept = t`Not kept`;
  useClosing(secondsLeft, back);
  return (
    <div className="stack">
      <h1>
        <Trans>Who {pseudonym} is</Trans>
      </h1>
      <p className="lead">
        <Trans>Shown to you until {until}. Then this page closes by itself.</Trans>
      </p>
      <dl className="facts shown-identity">
        <div>
          <dt>
            <Trans>Name</Trans>
          </dt>
          <dd>{identity.name}</dd>
        </div>
        <div>
          <dt>
            <Trans>Phone</Trans>
          </dt>
          <dd>{identity.phone ?? notKept}</dd>
        </div>
        <div>
          <dt>
            <Trans>Emergency contact</Trans>
          </dt>
          <dd>{identity.emergencyContact ?? notKept}</dd>
        </div>
        <div>
          <dt>
            <Trans>Record number</Trans>
          </dt>
          <dd>{identity.recordNumber ?? notKept}</dd>
        </div>
      </dl>
      <p>
        <Trans>
          Use it to keep somebody safe, and for nothing else. Don’t copy it into the forum. Every
          look at this page is on the record.
        </Trans>
      </p>
      <p>
        <Trans>
          <Link to={back}>Back to the seal</Link>, to write down whom you told.
        </Trans>
      </p>
      <p>
        <Link to={`/reviews/${reviewId}`}>
          <Trans>Back to the review</Trans>
        </Link>
      </p>
    </div>
  );
}

/** A page that was reached without a page load has no header that would close it. */
function useClosing(secondsLeft: number, back: string) {
  const navigate = useNavigate();
  useEffect(() => {
    const timer = setTimeout(
      () => navigate(byItselfPath(back), { replace: true }),
      secondsLeft * 1000,
    );
    return () => clearTimeout(timer);
  }, [navigate, secondsLeft, back]);
}
