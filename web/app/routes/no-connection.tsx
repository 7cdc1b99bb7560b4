import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { HelpForAnybody } from '../components/help-for-anybody.tsx';
import { titled } from '../title.ts';

export const meta = titled(msg`No connection`);

/** What a device keeps for when it has no connection; it stands at the address that could not be reached. */
export default function NoConnection() {
  return (
    <div className="stack">
      <h1>
        <Trans>No connection right now</Trans>
      </h1>
      <p className="lead">
        <Trans>
          The page can’t be reached. That may be your connection or ours; it is nothing that you
          did. What you wrote and did not send may still be on the page before this one.
        </Trans>
      </p>
      <form className="actions">
        <button type="submit" className="button">
          <Trans>Try again</Trans>
        </button>
      </form>
      <h2>
        <Trans>If you need somebody now</Trans>
      </h2>
      <p>
        <Trans>A phone often works when this does not.</Trans>
      </p>
      <HelpForAnybody />
    </div>
  );
}
