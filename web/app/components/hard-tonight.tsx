import { Trans } from '@lingui/react/macro';
import { Link } from '@remix-run/react';

/** Beside a step that cannot be taken back: it can wait, and somebody is there for whoever takes it because things are hard. */
export function HardTonight({ groupId }: { groupId: string }) {
  return (
    <p className="form-note">
      <Trans>
        If things are hard right now, this can wait: nothing has to be decided tonight.{' '}
        <Link to="/help">Help now</Link> leads to people who are there day and night, and you can{' '}
        <Link to={`/groups/${groupId}/write?to=facilitators`}>write to the facilitators</Link>, who
        read it when they are next here.
      </Trans>
    </p>
  );
}
