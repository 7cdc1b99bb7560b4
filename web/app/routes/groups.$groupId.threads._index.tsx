import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import type { Problem } from '#shared/contracts/problem.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { type Answer, problemOf, read } from '../api.server.ts';
import { ThreadItems } from '../components/thread-items.tsx';
import { readFrame } from '../group-frame.server.ts';
import { groupParam } from '../params.ts';
import { isProblem } from '../problems.ts';
import { titled } from '../title.ts';
import { threadFilterWords } from '../words.ts';

export const meta = titled('Threads');

export async function loader(args: LoaderFunctionArgs) {
  const { request, context, params } = args;
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('filter');
  const filter = threadFilterWords.find(({ id }) => id === wanted)?.id ?? 'all';
  const cursor = searchParams.get('cursor');
  const asked: Promise<Answer<ThreadList>> = context.api.groups[':groupId'].threads.$get({
    param: groupParam(params),
    query: { filter, ...(cursor === null ? {} : { cursor }) },
  });
  const lost = cursor === null ? null : await lostPlace(asked);
  if (lost !== null) {
    const { frame } = await readFrame(args);
    const nothing = { frame, threads: [], nextCursor: null, filter, isFirst: false, lost };
    return data(nothing, { status: lost.status });
  }
  return { ...(await read(request, asked)), filter, isFirst: cursor === null, lost };
}

/** The words for a place in a list that is no longer known; null where the list goes on. */
async function lostPlace(asked: Promise<Answer<ThreadList>>): Promise<Problem | null> {
  const answer = await asked.catch(() => null);
  if (answer === null || answer.ok || answer.status !== 400) return null;
  const problem = await problemOf(answer);
  return isProblem(problem, 'cursor-not-valid') ? problem : null;
}

export default function Threads() {
  const { threads, nextCursor, filter, isFirst, lost } = useLoaderData<typeof loader>();
  const { groupId = '' } = useParams();
  return (
    <div className="stack">
      <h1>Threads</h1>
      <nav aria-label="Which threads" className="filters">
        {threadFilterWords.map(({ id, name }) => (
          <Link
            key={id}
            to={id === 'all' ? '.' : `?filter=${id}`}
            aria-current={id === filter ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {lost !== null && (
        <p className="form-problems">
          {lost.title}. {lost.detail}
        </p>
      )}
      {lost === null && threads.length === 0 && (
        <p className="soft">{filter === 'all' ? 'Nobody has written yet.' : 'There are none.'}</p>
      )}
      {threads.length > 0 && <ThreadItems threads={threads} groupId={groupId} />}
      <p className="actions">
        {nextCursor !== null && (
          <Link
            className="button button-quiet"
            to={`?${new URLSearchParams({ filter, cursor: nextCursor })}`}
          >
            Older threads
          </Link>
        )}
        {!isFirst && (
          <Link className="button button-quiet" to={filter === 'all' ? '.' : `?filter=${filter}`}>
            {lost === null ? 'Back to the newest' : 'Start the list again'}
          </Link>
        )}
      </p>
      <p className="actions">
        <Link className="button" to={`/groups/${groupId}/write`}>
          Write
        </Link>
      </p>
    </div>
  );
}
