import type { SubmissionResult } from '@conform-to/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { OpenedGroupInvitation } from '#shared/contracts/invitation.ts';
import { limits } from '#shared/limits.ts';
import { Checkbox, Choices } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { SendButton } from './send-button.tsx';
import { useFields } from './use-fields.ts';
import { WhatToKnow } from './what-to-know.tsx';

interface JoinKnowProps {
  invitation: OpenedGroupInvitation;
  code: string;
  result: SubmissionResult<string[]> | undefined;
  sendId: string;
}

type JoinFields = { pseudonym: string; acceptedAgreement: string; sharedDevice: boolean };

/** What somebody should know, the agreement, and the choice of a name. */
export function JoinKnow({ invitation, code, result, sendId }: JoinKnowProps) {
  const { t } = useLingui();
  const { groupName, role, agreement, suggestions } = invitation;
  const { form, problems, fields } = useFields<JoinFields>('join', { result: result ?? null });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = fields.pseudonym.initialValue;
  const own = chosen !== undefined && !suggestions.includes(chosen) ? chosen : '';
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        <Trans>Before you join {groupName}</Trans>
      </h1>
      <FormProblems {...problems} />
      <p className="lead">
        {role === 'alum' ? (
          <Trans>You are invited as somebody who has finished the group.</Trans>
        ) : (
          <Trans>Please read this in your own time. You can stop here, and nothing is kept.</Trans>
        )}
      </p>
      <WhatToKnow />
      <h2>
        <Trans>Our agreement</Trans>
      </h2>
      <div className="quoted">
        <Paragraphs text={agreement.text} />
      </div>
      <Form method="post" {...form}>
        <div className="field">
          <div className="choice">
            <input
              type="checkbox"
              id={fields.acceptedAgreement.id}
              name="acceptedAgreement"
              value={agreement.version}
              defaultChecked={fields.acceptedAgreement.initialValue === String(agreement.version)}
              aria-invalid={fields.acceptedAgreement.errors !== undefined}
              aria-describedby={fields.acceptedAgreement.errorId}
            />
            <label htmlFor={fields.acceptedAgreement.id}>
              <Trans>I have read this and I agree to it</Trans>
            </label>
          </div>
          {fields.acceptedAgreement.errors && (
            <p id={fields.acceptedAgreement.errorId} className="field-problem">
              {fields.acceptedAgreement.errors.join(' ')}
            </p>
          )}
        </div>
        <Choices
          field={fields.pseudonym}
          type="radio"
          legend={t`Choose the name that the group will see`}
          hint={t`Don’t use your own name, or one that you use anywhere else.`}
          choices={suggestions.map((value) => ({ value, label: value }))}
        />
        <div className="field">
          <label htmlFor="own-name">
            <Trans>Or write one of your own</Trans>
          </label>
          <input
            type="text"
            id="own-name"
            name="ownName"
            defaultValue={own}
            maxLength={limits.name.max}
            autoComplete="off"
          />
        </div>
        <Checkbox
          field={fields.sharedDevice}
          label={t`This is a shared device`}
          hint={t`You will be signed out soon, and nothing is kept here.`}
        />
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="intent" value="join" />
        <input type="hidden" name="sendId" value={sendId} />
        <LostLine />
        <SendButton>
          <Trans>Join the group</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
