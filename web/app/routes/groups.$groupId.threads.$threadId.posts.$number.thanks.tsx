import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@remix-run/react';
import { useArrival } from '../components/use-arrival.ts';
import { threadParam, threadPath } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Thank you`);

export default function ReportReceived() {
  const params = useParams();
  const { groupId } = threadParam(params);
  useArrival();
  return (
    <div className="stack">
      <h1>
        <Trans>Thank you for saying so</Trans>
      </h1>
      <p className="lead">
        <Trans>The facilitators have your words. It was right to tell them.</Trans>
      </p>
      <h2>
        <Trans>What happens next</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>A facilitator will be asked to read it, and decides what to do.</Trans>
        </li>
        <li>
          <Trans>Nobody in the group learns that you wrote.</Trans>
        </li>
        <li>
          <Trans>
            When a facilitator has read it and decided, it says so under{' '}
            <Link to={`/groups/${groupId}/told`}>What you told the facilitators</Link>. What is done
            about somebody is private to them. You can ask about it when you meet.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          This place isn’t watched all the time. If you think that somebody is in danger now, please
          don’t wait: go to <Link to="/help">Help now</Link>.
        </Trans>
      </p>
      <p>
        <Trans>
          It can be a lot to carry a worry about somebody. You can write about that, too.
        </Trans>
      </p>
      <p className="actions">
        <Link className="button" to={threadPath(threadParam(params))}>
          <Trans>Back to the thread</Trans>
        </Link>
      </p>
    </div>
  );
}
