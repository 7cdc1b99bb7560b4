import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';

interface Words {
  heading: MessageDescriptor;
  body: MessageDescriptor;
}

/** What went wrong with a page, in plain words, and ways out of it. */
export function ProblemPage() {
  const { t } = useLingui();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : null;
  const { heading, body } = wordsFor(status);
  return (
    <div className="stack">
      <h1>{t(heading)}</h1>
      <p>{t(body)}</p>
      <p className="actions">
        <Link className="button" to="/">
          <Trans>Go to the start</Trans>
        </Link>
        <Link className="button button-quiet" to="/help">
          <Trans>Help now</Trans>
        </Link>
      </p>
    </div>
  );
}

function wordsFor(status: number | null): Words {
  switch (status) {
    case 404:
    case 422:
      return {
        heading: msg`We can’t find that page`,
        body: msg`It may have been taken away, the address may not be complete, or it may belong to a group that you are not in. You did nothing wrong.`,
      };
    case 403:
      return {
        heading: msg`This page isn’t open to you`,
        body: msg`It is meant for other people here. If you think that is a mistake, ask whoever invited you.`,
      };
    case 413:
      return {
        heading: msg`This is more than one post can hold`,
        body: msg`Nothing was sent. Please go back, where your words still are, and shorten them or send them in parts.`,
      };
    case 429:
      return {
        heading: msg`One moment, please`,
        body: msg`A lot was asked for in a short time. Wait a minute, then try again.`,
      };
    case 503:
      return {
        heading: msg`This page can’t be shown right now`,
        body: msg`Something on our side is not answering. Nothing that you sent before is lost. Please try again in a few minutes.`,
      };
    default:
      return {
        heading: msg`Something went wrong on our side`,
        body: msg`It is not your fault, and nothing that you sent before is lost. Please try again in a few minutes.`,
      };
  }
}
