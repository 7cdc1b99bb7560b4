import { Form, isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { isKept, type Kept } from '../kept.ts';
import { ProblemPage } from './problem-page.tsx';
import { SendButton } from './send-button.tsx';

const shown: Record<string, string> = {
  title: 'Title',
  body: 'Your words',
  words: 'Your words',
  alias: 'The name you write under',
};

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
  const { pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Form method="post" action={pathname + search} className="kept-words">
      <h1 ref={heading} tabIndex={-1}>
        {headings[reason]}
      </h1>
      <p className="lead">{explanations[reason]}</p>
      {message !== null && (
        <p role="alert" className="form-problems">
          {message}
        </p>
      )}
      {fields
        .filter(([, value]) => value !== '')
        .map(([name, value]) =>
          name in shown ? (
            <div key={`${name} ${value}`} className="field">
              <label htmlFor={`kept-${name}`}>{shown[name]}</label>
              <textarea
                id={`kept-${name}`}
                name={name}
                defaultValue={value}
                className={name === 'body' || name === 'words' ? undefined : 'one-line'}
              />
            </div>
          ) : (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ),
        )}
      <input type="hidden" name="keptReason" value={reason} />
      {reason === 'signed-out' && <KeyField />}
      {reason !== 'not-possible' && (
        <SendButton>{reason === 'signed-out' ? 'Sign in and send' : 'Try again'}</SendButton>
      )}
    </Form>
  );
}

function KeyField() {
  return (
    <>
      <div className="field">
        <label htmlFor="sign-in-key">Your seven words</label>
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
        <label htmlFor="sign-in-shared">This is a shared device</label>
      </div>
    </>
  );
}

const headings: Record<Kept['reason'], string> = {
  'signed-out': 'Your sign-in ended',
  'not-possible': 'This can’t be sent there any more',
  unavailable: 'Not sent yet',
};

const explanations: Record<Kept['reason'], string> = {
  'signed-out': 'Your words are still here. Write your seven words to send them.',
  'not-possible':
    'The place that you were writing to has been closed or taken away. Your words are still here, so that you can copy them.',
  unavailable:
    'Something on our side is not answering. Your words are still here. Wait a moment, then try again.',
};
