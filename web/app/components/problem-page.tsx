import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';

interface Words {
  heading: string;
  body: string;
}

/** What went wrong with a page, in plain words, and ways out of it. */
export function ProblemPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : null;
  const { heading, body } = wordsFor(status);
  return (
    <div className="stack">
      <h1>{heading}</h1>
      <p>{body}</p>
      <p className="actions">
        <Link className="button" to="/">
          Go to the start
        </Link>
        <Link className="button button-quiet" to="/help">
          Help now
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
        heading: 'We can’t find that page',
        body: 'It may have been taken away, the address may not be complete, or it may belong to a group that you are not in. You did nothing wrong.',
      };
    case 403:
      return {
        heading: 'This page isn’t open to you',
        body: 'It belongs to other people in this group. If you think that is a mistake, ask a facilitator when you meet.',
      };
    case 413:
      return {
        heading: 'This is more than one post can hold',
        body: 'Nothing was sent. Please go back, where your words still are, and shorten them or send them in parts.',
      };
    case 429:
      return {
        heading: 'One moment, please',
        body: 'A lot was asked for in a short time. Wait a minute, then try again.',
      };
    case 503:
      return {
        heading: 'This page can’t be shown right now',
        body: 'Something on our side is not answering. Nothing that you sent before is lost. Please try again in a few minutes.',
      };
    default:
      return {
        heading: 'Something went wrong on our side',
        body: 'It is not your fault, and nothing that you sent before is lost. Please try again in a few minutes.',
      };
  }
}
