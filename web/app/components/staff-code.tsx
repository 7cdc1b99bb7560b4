import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { CreatedInvitation } from '#shared/contracts/invitation.ts';
import { type Clock, onAppointment } from '../moment.ts';
import { KeyCard, PrintButton } from './key-card.tsx';

/** The four words for somebody who is to work here, shown once. */
export function StaffCode({
  name,
  created,
  clock,
  isBack = false,
}: {
  name: string;
  created: CreatedInvitation;
  clock: Clock;
  /** For somebody who was here and is locked out. */
  isBack?: boolean;
}) {
  const { t } = useLingui();
  const end = onAppointment(created.expiresAt, clock);
  return (
    <div className="stack">
      <h1>{isBack ? t`New words for ${name}` : t`An invitation for ${name}`}</h1>
      <p className="lead">
        <Trans>
          Give them these four words in person or by phone, never by email. They are shown only now,
          work once, and end {end}.
        </Trans>
      </p>
      <KeyCard words={created.code} label={t`The four words of the invitation`} />
      <p>
        <Trans>
          They go to this site, choose “I have an invitation”, and write the four words.
        </Trans>
      </p>
      <div className="actions">
        <Link className="button" to={isBack ? '/recoveries' : '/clinic/people'}>
          <Trans>Done</Trans>
        </Link>
        <PrintButton />
      </div>
    </div>
  );
}
