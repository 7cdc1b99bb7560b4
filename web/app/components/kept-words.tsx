import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { isKept, type Kept } from '../kept.ts';
import { ProblemPage } from './problem-page.tsx';
import { SendButton } from './send-button.tsx';

type Names = Record<string, MessageDescriptor | string>;

/** What the boxes of forms are called here, by the name of their field. */
const shown: Names = {
  title: msg`Title`,
  body: msg`Your words`,
  words: msg`Your words`,
  alias: msg`The name you write under`,
  step: msg`A first step`,
  when: msg`When it helped`,
  note: msg`Your note`,
};
const oneLine = ['title', 'alias', 'when'];

/**
 * The error page of a route with a form: when words could not be sent, they are here. `more` names boxes that no other form has: this page
 * comes with every first visit, and their names need not.
 */
export function KeptWordsOrProblem({ more = {} }: { more?: Names }) {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isKept(error.data) ? (
    <KeptWords kept={error.data} names={{ ...shown, ...more }} />
  ) : (
    <ProblemPage />
  );
}

function KeptWords({ kept: { reason, message, fields }, names }: { kept: Kept; names: Names }) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const nameOf = (field: string) => {
    const words = names[field] ?? field;
    return typeof words === 'string' ? words : t(words);
  };
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
        .map(([name, value]) =>
          name in names ? (
            <div key={`${name} ${value}`} className="field">
              <label htmlFor={`kept-${name}`}>{nameOf(name)}</label>
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
      {reason === 'signed-out' && <KeyField />}
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

function KeyField() {
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
          required
        />
      </div>
      <div className="choice">
        <input id="sign-in-shared" name="signInShared" type="checkbox" />
        <label htmlFor="sign-in-shared">
          <Trans>This is a shared device</Trans>
        </label>
      </div>
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
