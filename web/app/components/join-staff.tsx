import type { SubmissionResult } from '@conform-to/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { OpenedStaffInvitation } from '#shared/contracts/invitation.ts';
import type { Me } from '#shared/contracts/people.ts';
import { FormProblems } from './form-problems.tsx';
import { KeyCard, PrintButton } from './key-card.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';
import { useFields } from './use-fields.ts';

interface JoinStaffProps {
  invitation: OpenedStaffInvitation;
  code: string;
  result: SubmissionResult<string[]> | undefined;
  sendId: string;
}

/** What an account for work here is, before somebody takes it. */
export function JoinStaff({ invitation, code, result, sendId }: JoinStaffProps) {
  const { t } = useLingui();
  const { clinicName, name, role, groupNames, comesBack } = invitation;
  const { form, problems } = useFields<{ code: string }>('join-staff', { result: result ?? null });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {comesBack ? t`Back to ${clinicName}` : t`Work at ${clinicName}`}
      </h1>
      <FormProblems {...problems} />
      <p className="lead">
        {comesBack
          ? t`This gives ${name} a new key. The old one opens nothing any more.`
          : t`You are invited as ${name}. Not you? Then stop here and tell whoever gave you the words.`}
      </p>
      {role === 'clinician' ? (
        <ClinicianAccount name={name} groupNames={groupNames} />
      ) : (
        <AdministratorAccount />
      )}
      <p>
        <Trans>
          What you do here is put on record with the time, under your name, so that it can be
          explained later.
        </Trans>
      </p>
      <Form method="post" {...form}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="intent" value="join-staff" />
        <input type="hidden" name="sendId" value={sendId} />
        <LostLine />
        <SendButton>
          <Trans>Go on and show my key</Trans>
        </SendButton>
      </Form>
    </div>
  );
}

function ClinicianAccount({ name, groupNames }: { name: string; groupNames: string[] }) {
  const { t } = useLingui();
  const groups = groupNames.join(', ');
  return (
    <ul className="plain-list">
      <li>
        {groupNames.length === 0
          ? t`You lead no group yet. An administrator adds you to one.`
          : t`You lead ${groups}.`}
      </li>
      <li>
        <Trans>Members see that you are a facilitator, and they know you as {name}.</Trans>
      </li>
      <li>
        <Trans>
          You read what your groups write, under pseudonyms, and you decide about what was noticed.
        </Trans>
      </li>
    </ul>
  );
}

const AdministratorAccount = () => (
  <ul className="plain-list">
    <li>
      <Trans>
        You keep this place running: groups, people who work here, who is told and when.
      </Trans>
    </li>
    <li>
      <Trans>You see no posts and no reviews. Those are for the groups and their clinicians.</Trans>
    </li>
  </ul>
);

/** The seven words of somebody who works here, shown once. */
export function StaffKey({ words, me: { name } }: { words: string; me: Me }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        <Trans>Welcome, {name}</Trans>
      </h1>
      <p className="lead">
        <Trans>
          These seven words are your key. With them you sign in. They are shown only now, so please
          write them down.
        </Trans>
      </p>
      <KeyCard words={words} label={t`Your seven words`} />
      <ul className="plain-list">
        <li>
          <Trans>Keep them where only you look. Whoever has them can act in your name.</Trans>
        </li>
        <li>
          <Trans>Nobody here will ever ask you for them, except this site when you sign in.</Trans>
        </li>
        <li>
          <Trans>
            Lost them? An administrator of your clinic can ask for new ones, and a second person
            agrees.
          </Trans>
        </li>
      </ul>
      <div className="actions">
        <Link className="button" to="/sign-in/passkey">
          <Trans>I have written it down</Trans>
        </Link>
        <PrintButton />
      </div>
    </div>
  );
}
