import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { DecidedNote } from '../components/decided-note.tsx';
import { ExposureNote } from '../components/exposure-note.tsx';
import { namesInOrder } from '../components/names.ts';
import { filterOf, nextPath, queuePath } from '../components/queue-filter.ts';
import { ReviewKeys } from '../components/review-keys.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { useLanguage } from '../components/worded.tsx';
import { titled } from '../title.ts';

export const meta = titled(msg`A moment`);

export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [exposure, onCall] = await Promise.all([
    read(request, context.api.reviews.exposure.$get()),
    readOrNull(context.api['on-call'].$get()),
  ]);
  return {
    exposure,
    onCall: onCall?.now.contacts ?? [],
    filter: filterOf(new URL(request.url).searchParams),
  };
}

/** After a decision in the lane crisis: a place to stop for a moment, with one way on. Nothing is asked and nothing is counted. */
export default function Pause() {
  const { exposure, onCall, filter } = useLoaderData<typeof loader>();
  const names = namesInOrder(onCall, useLanguage());
  return (
    <div className="stack">
      <h1>
        <Trans>A moment, if you want one</Trans>
      </h1>
      <DecidedNote />
      <p className="lead">
        <Trans>
          What you have just read can stay with a person. You don’t have to go on at once, and not
          alone.
        </Trans>
      </p>
      <ul className="plain-list">
        <li>
          <Trans>
            What you still hold can be handed over, with a note, to a colleague or to whoever is on
            call. <Link to={queuePath({ ...filter, show: 'mine' })}>See what is yours</Link>
          </Trans>
        </li>
        <li>
          {onCall.length > 0 ? (
            <Trans>On call now: {names}. A few words with a colleague help.</Trans>
          ) : (
            <Trans>
              Nobody is on call now. A few words with a colleague still help, when you next can.
            </Trans>
          )}{' '}
          <Link to="/on-call">
            <Trans>Who is on call</Trans>
          </Link>
        </li>
        <li>
          <Trans>
            What you noticed and would want to talk through can wait for your next supervision.
          </Trans>
        </li>
      </ul>
      <ExposureNote exposure={exposure} />
      <p className="actions">
        <Link className="button" to={nextPath(filter)} data-key-next>
          <Trans>Go on with the next</Trans>
        </Link>
        <Link className="button button-quiet" to={queuePath(filter)}>
          <Trans>Back to the queue</Trans>
        </Link>
        <ReviewKeys />
      </p>
    </div>
  );
}
