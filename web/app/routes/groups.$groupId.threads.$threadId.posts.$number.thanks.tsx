import { Link, useParams } from '@remix-run/react';
import { useArrival } from '../components/use-arrival.ts';
import { threadParam, threadPath } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled('Thank you');

export default function ReportReceived() {
  const params = useParams();
  useArrival();
  return (
    <div className="stack">
      <h1>Thank you for saying so</h1>
      <p className="lead">
        The facilitators have your words. You did not get anybody into trouble.
      </p>
      <h2>What happens next</h2>
      <ul className="plain-list">
        <li>A facilitator will be asked to read it, and decides what to do.</li>
        <li>Nobody in the group learns that you wrote.</li>
        <li>
          You may not hear back, because what is done about somebody is private to them. You can ask
          about it when you meet.
        </li>
      </ul>
      <p>
        This place isn’t watched all the time. If you think that somebody is in danger now, please
        don’t wait: go to <Link to="/help">Help now</Link>.
      </p>
      <p>It can be a lot to carry a worry about somebody. You can write about that, too.</p>
      <p className="actions">
        <Link className="button" to={threadPath(threadParam(params))}>
          Back to the thread
        </Link>
      </p>
    </div>
  );
}
