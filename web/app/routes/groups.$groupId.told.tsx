import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import type { OwnReport } from '#shared/contracts/report.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { momentWords } from '../moment.ts';
import { groupParam, threadPath } from '../params.ts';
import { reportKindWords } from '../report-words.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Notes`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(request, context.api.groups[':groupId'].reports.$get({ param: groupParam(params) }));
}

const stateWords: Record<OwnReport['state'], MessageDescriptor> = {
  received: msg`The facilitators have it. Nobody has decided yet.`,
  read: msg`A facilitator has looked at it and decided what to do. What that is stays private to the person it is about.`,
};

export default function Told() {
  const { t } = useLingui();
  const { reports } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const { groupId = '' } = useParams();
  return (
    <div className="stack">
      <h1>
        <Trans>What you told the facilitators</Trans>
      </h1>
      <p>
        <Trans>
          About posts of others, in the last three months. Only you and the facilitators see this.
        </Trans>
      </p>
      {reports.length === 0 && (
        <p className="soft">
          <Trans>
            Nothing. If somebody worries you, press “Worried, or report” under their post.
          </Trans>
        </p>
      )}
      {reports.length > 0 && (
        <ul className="arranged">
          {reports.map(({ post, kind, at, state }) => (
            <li key={`${post?.threadId} ${post?.number} ${JSON.stringify(at)}`}>
              <p className="arranged-name">
                {post === null ? (
                  <Trans>A post that you can’t see any more</Trans>
                ) : (
                  <PostLink post={post} groupId={groupId} />
                )}
              </p>
              <p className="soft small">
                {t(reportKindWords[kind].name)} · {momentWords(at, clock)}
              </p>
              <p>{t(stateWords[state])}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Trans>
          This place isn’t watched all the time. If you think that somebody is in danger now, please
          don’t wait: go to <Link to="/help">Help now</Link>.
        </Trans>
      </p>
    </div>
  );
}

function PostLink({ post, groupId }: { post: NonNullable<OwnReport['post']>; groupId: string }) {
  const { author, threadId } = post;
  return (
    <Link to={threadPath({ groupId, threadId }, post)}>
      <Trans>A post of {author}</Trans>
    </Link>
  );
}
