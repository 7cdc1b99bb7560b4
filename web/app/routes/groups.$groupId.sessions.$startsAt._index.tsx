import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { sessionFacts } from '../components/session-facts.ts';
import { ThreadItems } from '../components/thread-items.tsx';
import { daysUntilWords } from '../days-until.ts';
import { onAppointment } from '../moment.ts';
import { sessionParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Session`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const param = sessionParam(params);
  const place = context.api.groups[':groupId'];
  const about = await read(request, place.sessions[':startsAt'].$get({ param }));
  const { groupId } = param;
  const cursor = new URL(request.url).searchParams.get('cursor');
  const query = { stretch: param.startsAt, ...(cursor === null ? {} : { cursor }) };
  const threads = about.hasBegun
    ? await read(request, place.threads.$get({ param: { groupId }, query }))
    : null;
  return { ...about, threads, isFirst: cursor === null };
}

export default function SessionPage() {
  const { t, i18n } = useLingui();
  const { session, hasBegun, threads, isFirst, youMay } = useLoaderData<typeof loader>();
  const { clock, you } = useGroupFrame();
  const when = onAppointment(session.startsAt, clock);
  const until = daysUntilWords(session.startsAt, clock);
  return (
    <div className="stack">
      <p>
        <Link to="../../sessions" relative="path">
          <Trans>All sessions</Trans>
        </Link>
      </p>
      <h1>{hasBegun ? t`We met ${when}` : t`We meet ${when}`}</h1>
      {until && <p>{until}</p>}
      <p className="soft">{sessionFacts(session, i18n)}</p>
      {!hasBegun && you?.role !== 'alum' && (
        <p>
          <Link to="../../agenda" relative="path">
            <Trans>What is brought to the session</Trans>
          </Link>
        </p>
      )}
      {youMay.arrange && (
        <p>
          <Link to="change" relative="path">
            <Trans>Move, change or cancel this session</Trans>
          </Link>
        </p>
      )}
      {threads !== null && <Stretch list={threads} isFirst={isFirst} />}
    </div>
  );
}

/** What the group wrote from this session to the next one; a prompt from the session stands first. */
function Stretch({
  list: { threads, nextCursor },
  isFirst,
}: {
  list: Pick<ThreadList, 'threads' | 'nextCursor'>;
  isFirst: boolean;
}) {
  const { groupId = '' } = useParams();
  const prompts = threads.filter((one) => one.isPrompt);
  const others = threads.filter((one) => !one.isPrompt);
  return (
    <section aria-labelledby="stretch" className="stack">
      <h2 id="stretch">
        <Trans>From this session to the next one</Trans>
      </h2>
      {threads.length === 0 ? (
        <p className="soft">
          {isFirst && nextCursor === null ? (
            <Trans>No thread that you can see was last written in then.</Trans>
          ) : (
            <Trans>There are none on this page.</Trans>
          )}
        </p>
      ) : (
        <>
          <p className="soft small">
            <Trans>A thread stands where somebody last wrote in it.</Trans>
          </p>
          <ThreadItems threads={[...prompts, ...others]} groupId={groupId} />
        </>
      )}
      <p className="actions">
        {nextCursor !== null && (
          <Link
            className="button button-quiet"
            to={`?${new URLSearchParams({ cursor: nextCursor })}`}
          >
            <Trans>Older threads</Trans>
          </Link>
        )}
        {!isFirst && (
          <Link className="button button-quiet" to=".">
            <Trans>Back to the newest</Trans>
          </Link>
        )}
      </p>
    </section>
  );
}
