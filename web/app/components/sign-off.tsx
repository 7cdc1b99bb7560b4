import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { signOffMinutes } from '#shared/domain/sign-off.ts';
import type { Standing } from './use-sign-off.ts';

/** In the bar that stays in sight: says that a sign-in is about to end, and offers to stay where staying is possible. */
export function SignOffWarning({ standing, stay }: { standing: Standing; stay: () => void }) {
  const { t } = useLingui();
  const isWarned = standing.is === 'warned';
  return (
    <div className={isWarned ? 'sign-off-warning' : undefined}>
      <p role="status">{isWarned && t(standing.byUse ? unusedWords : lastWords)}</p>
      {isWarned && standing.byUse && (
        <button type="button" className="button" onClick={stay}>
          <Trans>Stay signed in</Trans>
        </button>
      )}
    </div>
  );
}

const unusedWords = msg`In less than two minutes you are signed out, because nobody has used this for nearly ${signOffMinutes} minutes. What you typed stays on this page.`;
const lastWords = msg`In less than two minutes your sign-in has lasted as long as one can. What you typed stays on this page; sign in again to send it.`;

/** In the place of everything that stood on the page. */
export function SignedOff({ lookAgain }: { lookAgain: () => Promise<void> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasAsked, setHasAsked] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        <Trans>You have been signed out</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Your sign-in has ended. That happens after {signOffMinutes} minutes without use, and when
          it is ended elsewhere. What stood here is hidden. What you typed is still on this page as
          long as you don’t close it.
        </Trans>
      </p>
      <p>
        <Trans>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in, in a new tab
          </a>
          , and come back to this one.
        </Trans>
      </p>
      <p role="status">
        {hasAsked && <Trans>You are not signed in yet, or it can’t be checked right now.</Trans>}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setHasAsked(false);
          void lookAgain().then(() => setHasAsked(true));
        }}
      >
        <Trans>Show the page again</Trans>
      </button>
    </div>
  );
}
