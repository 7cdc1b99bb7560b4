import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useEffect, useState } from 'react';
import { leaveNow, onReturnByHistory } from '../browser/leave.ts';
import { noPresses, pressed, spoken } from '../browser/shift-presses.ts';

const forgetAfter = 5_000;

/** Ends the sign-in on the server and shows a neutral page. A plain form first; with scripts also Shift three times. */
export function LeavePage() {
  const { i18n } = useLingui();
  const [count, setCount] = useState(0);

  useEffect(() => {
    let presses = noPresses;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      const before = presses.count;
      presses = pressed(presses, event);
      if (presses.count === before) return;
      clearTimeout(timer);
      setCount(presses.count);
      if (presses.count === 3) return leaveNow();
      timer = setTimeout(() => {
        presses = noPresses;
        setCount(0);
      }, forgetAfter);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('keyup', onKey);
    window.addEventListener('pageshow', onReturnByHistory);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('keyup', onKey);
      window.removeEventListener('pageshow', onReturnByHistory);
    };
  }, []);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    leaveNow();
  };

  return (
    <form method="post" action="/leave" onSubmit={onSubmit} className="leave-page">
      <button type="submit" className="leave-page-button">
        <Trans>
          Leave this page
          <span className="visually-hidden">, or press Shift three times</span>
        </Trans>
      </button>
      <span role="status" className="visually-hidden">
        {spoken(count, i18n)}
      </span>
    </form>
  );
}
