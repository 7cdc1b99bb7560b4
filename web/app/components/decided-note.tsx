import { Trans } from '@lingui/react/macro';
import { Link, useSearchParams } from '@remix-run/react';
import { decidedIn, filterOf, reviewPath } from './queue-filter.ts';

/** Says on the next page that a decision was taken, with the way back to it. */
export function DecidedNote() {
  const [search] = useSearchParams();
  const decided = decidedIn(search);
  if (decided === null) return null;
  return (
    <p role="status" className="form-note">
      <Trans>
        Your decision is on the record.{' '}
        <Link to={reviewPath(decided, filterOf(search))}>See it, or open it again</Link>
      </Trans>
    </p>
  );
}
