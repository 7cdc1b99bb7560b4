import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { isKept, type Kept } from '../kept.ts';
import { ProblemPage } from './problem-page.tsx';
import { SendButton } from './send-button.tsx';

const oneLine = ['title', 'alias', 'when', 'name'];

/** The error page of a route with a form: when words could not be sent, they are here. */
export function KeptWordsOrProblem() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isKept(error.data) ? (
    <KeptWords kept={error.data} />
  ) : (
    <ProblemPage />
  );
}

function KeptWords({ kept: { reason, message, fields } }: { kept: Kept }) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Form method="post" action={pathname + search} className="kept-words">
      <h1 ref={heading} tabIndex={-1}>
        {t(headings[reason])}
      </h1>
      <p className="lead">{t(explanations[reason])}</p>
      {message !== null && (
        <p role="alert" className="form-problems">
          {message}
        </p>
      )}
      {fields
        .filter(([, value]) => value !== '')
        .map(([name, value, label]) =>
          label !== null ? (
            <div key={`${name} ${value}`} className="field">
              <label htmlFor={`kept-${name}`}>{label}</label>
              <textarea
                id={`kept-${name}`}
                name={name}
                defaultValue={value}
                className={oneLine.includes(name) ? 'one-line' : undefined}
              />
            </div>
          ) : (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ),
        )}
      <input type="hidden" name="keptReason" value={reason} />
      {reason === 'signed-out' && <SignInHere />}
      {reason === 'passkey' && (
        <p>
          <a href="/sign-in/passkey" target="_blank" rel="noreferrer">
            <Trans>Show my passkey, in a new tab</Trans>
          </a>
        </p>
      )}
      {reason !== 'not-possible' && <SendButton>{t(sendWords[reason])}</SendButton>}
    </Form>
  );
}

/** The seven words in the same step; or the passkey beside it, for whoever uses that instead of them. */
function SignInHere() {
  return (
    <>
      <div className="field">
        <label htmlFor="sign-in-key">
          <Trans>Your seven words</Trans>
        </label>
        <input
          id="sign-in-key"
          name="signInKey"
          type="text"
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      <div className="choice">
        <input id="sign-in-shared" name="signInShared" type="checkbox" />
        <label htmlFor="sign-in-shared">
          <Trans>This is a shared device</Trans>
        </label>
      </div>
      <p>
        <Trans>
          Do you use a passkey instead?{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in with it in a new tab
          </a>
          , come back to this one, and send.
        </Trans>
      </p>
    </>
  );
}

const sendWords: Record<Exclude<Kept['reason'], 'not-possible'>, MessageDescriptor> = {
  'signed-out': msg`Sign in and send`,
  passkey: msg`Send`,
  unavailable: msg`Try again`,
};

const headings: Record<Kept['reason'], MessageDescriptor> = {
  'signed-out': msg`Your sign-in ended`,
  passkey: msg`Now show your passkey`,
  'not-possible': msg`This can’t be sent there any more`,
  unavailable: msg`Not sent yet`,
};

const explanations: Record<Kept['reason'], MessageDescriptor> = {
  'signed-out': msg`Your words are still here. Write your seven words to send them.`,
  passkey: msg`Your words are still here. Show your passkey in a new tab, come back to this one, and send them.`,
  'not-possible': msg`The place that you were writing to has been closed or taken away. Your words are still here, so that you can copy them.`,
  unavailable: msg`Something on our side is not answering. Your words are still here. Wait a moment, then try again.`,
};
