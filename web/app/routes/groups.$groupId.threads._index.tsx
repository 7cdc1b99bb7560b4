import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import { read } from '../api.server.ts';
import { ThreadItems } from '../components/thread-items.tsx';
import { groupParam } from '../params.ts';
import { threadFilterWords } from '../words.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('filter');
  const filter = threadFilterWords.find(({ id }) => id === wanted)?.id ?? 'all';
  const cursor = searchParams.get('cursor');
  const list = await read(
    request,
    context.api.groups[':groupId'].threads.$get({
      param: groupParam(params),
      query: { filter, ...(cursor === null ? {} : { cursor }) },
    }),
  );
  return { ...list, filter, isFirst: cursor === null };
}

export default function Threads() {
  const { threads, nextCursor, filter, isFirst } = useLoaderData<typeof loader>();
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
      {threads.length > 0 ? (
        <ThreadItems threads={threads} groupId={groupId} />
      ) : (
        <p className="soft">{filter === 'all' ? 'Nobody has written yet.' : 'There are none.'}</p>
      )}
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
            Back to the newest
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
