import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { LookedBack } from '../components/looked-back.tsx';
import { WrittenParts } from '../components/own-written.tsx';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`What is kept`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor');
  const written = await read(
    request,
    context.api.groups[':groupId'].mine.written.$get({
      param: groupParam(params),
      query: cursor === null ? {} : { cursor },
    }),
  );
  return { ...written, isFirst: cursor === null };
}

export default function Written() {
  const written = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const { nextCursor, isFirst } = written;
  return (
    <div className="stack">
      <h1>
        <Trans>Your words and your responses</Trans>
      </h1>
      <WrittenParts written={written} isAll={isFirst && nextCursor === null} clock={clock} />
      {nextCursor === null ? (
        <p>
          <Trans>That was the last page: every thread has been looked through.</Trans>
        </p>
      ) : (
        <LookedBack written={written} clock={clock} />
      )}
      <p className="actions">
        <Link to={`/groups/${groupId}/mine`}>
          <Trans>Back to everything kept about me</Trans>
        </Link>
      </p>
    </div>
  );
}
