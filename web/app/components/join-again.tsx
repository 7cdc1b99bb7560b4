import type { SubmissionResult } from '@conform-to/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { OpenedGroupInvitation } from '#shared/contracts/invitation.ts';
import { Checkbox } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';
import { useFields } from './use-fields.ts';

interface JoinAgainProps {
  invitation: OpenedGroupInvitation;
  code: string;
  result: SubmissionResult<string[]> | undefined;
  sendId: string;
}

/** What a new key is, before somebody takes it. Their name is not said yet: whoever holds the card could read it. */
export function JoinAgain({ invitation, code, result, sendId }: JoinAgainProps) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ sharedDevice: boolean }>('join-again', {
    result: result ?? null,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { groupName } = invitation;
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        <Trans>Back to {groupName}</Trans>
      </h1>
      <FormProblems {...problems} />
      <p className="lead">
        <Trans>You have been here before. This gives you a new key.</Trans>
      </p>
      <ul className="plain-list">
        <li>
          <Trans>You keep the name that you have here, and everything that you wrote.</Trans>
        </li>
        <li>
          <Trans>
            Your old seven words stop working, and you are signed out wherever you were signed in.
          </Trans>
        </li>
        <li>
          <Trans>
            Whoever gave you the four words does not learn from this which name is yours.
          </Trans>
        </li>
      </ul>
      <Form method="post" {...form}>
        <Checkbox
          field={fields.sharedDevice}
          label={t`This is a shared device`}
          hint={t`You will be signed out soon, and nothing is kept here.`}
        />
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="intent" value="join-again" />
        <input type="hidden" name="sendId" value={sendId} />
        <LostLine />
        <SendButton>
          <Trans>Show my new key</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
