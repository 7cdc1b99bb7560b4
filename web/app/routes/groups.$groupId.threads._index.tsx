import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import type { Problem } from '#shared/contracts/problem.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { type Answer, problemOf, read } from '../api.server.ts';
import { ThreadItems } from '../components/thread-items.tsx';
import { readFrame } from '../group-frame.server.ts';
import { groupParam } from '../params.ts';
import { isProblem } from '../problems.ts';
import { type ThreadFilter, threadFilterWords } from '../thread-filter-words.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Threads`);

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

const nothingIn: Record<ThreadFilter, MessageDescriptor> = {
  all: msg`Nobody has written yet.`,
  unread: msg`You have read all that was written in the last two months.`,
  'waiting-for-reply': msg`Nobody waits for a reply right now.`,
  mine: msg`You have not written in a thread yet.`,
  saved: msg`You have saved no thread yet. Each thread has a way to do so below its title.`,
  facilitators: msg`There is no private thread with the facilitators.`,
};

export default function Threads() {
  const { t } = useLingui();
  const { frame, threads, nextCursor, filter, isFirst, lost } = useLoaderData<typeof loader>();
  // Alumni who help have lists of their own, where they are asked.
  const filters = threadFilterWords.filter(
    ({ id }) => id !== 'waiting-for-reply' || frame.you.role !== 'alum',
  );
  const { groupId = '' } = useParams();
  return (
    <div className="stack">
      <h1>
        <Trans>Threads</Trans>
      </h1>
      <p className="actions">
        <Link className="button" to={`/groups/${groupId}/write`}>
          <Trans>Write</Trans>
        </Link>
      </p>
      <nav aria-label={t`Which threads`} className="filters">
        {filters.map(({ id, name }) => (
          <Link
            key={id}
            to={id === 'all' ? '.' : `?filter=${id}`}
            aria-current={id === filter ? 'page' : undefined}
          >
            {t(name)}
          </Link>
        ))}
      </nav>
      {lost !== null && (
        <p className="form-problems">
          {lost.title}. {lost.detail}
        </p>
      )}
      {lost === null && threads.length === 0 && (
        <p className="soft">
          {isFirst && nextCursor === null ? t(nothingIn[filter]) : t`There are none on this page.`}
        </p>
      )}
      {threads.length > 0 &&
        (filter === 'all' ? (
          <ByStretch threads={threads} groupId={groupId} />
        ) : (
          <ThreadItems threads={threads} groupId={groupId} />
        ))}
      <p className="actions">
        {nextCursor !== null && (
          <Link
            className="button button-quiet"
            to={`?${new URLSearchParams({ filter, cursor: nextCursor })}`}
          >
            <Trans>Older threads</Trans>
          </Link>
        )}
        {!isFirst && (
          <Link className="button button-quiet" to={filter === 'all' ? '.' : `?filter=${filter}`}>
            {lost === null ? t`Back to the newest` : t`Start the list again`}
          </Link>
        )}
      </p>
    </div>
  );
}

/** What moved since the group last met, and what rested before: each thread belongs to the time between two sessions. */
function ByStretch({ threads, groupId }: Pick<ThreadList, 'threads'> & { groupId: string }) {
  const since = threads.filter((one) => one.newSinceLastSession);
  const before = threads.filter((one) => !one.newSinceLastSession);
  // Where nothing is older there may have been no session yet.
  if (before.length === 0) return <ThreadItems threads={since} groupId={groupId} />;
  return (
    <>
      {since.length > 0 && (
        <section aria-labelledby="since">
          <h2 id="since">
            <Trans>Since we last met</Trans>
          </h2>
          <ThreadItems threads={since} groupId={groupId} />
        </section>
      )}
      <section aria-labelledby="before">
        <h2 id="before">
          <Trans>Before we last met</Trans>
        </h2>
        <p className="soft small">
          <Trans>
            What was written from one session to the next stands on the page of{' '}
            <Link to={`/groups/${groupId}/sessions`}>each session</Link>.
          </Trans>
        </p>
        <ThreadItems threads={before} groupId={groupId} />
      </section>
    </>
  );
}
