import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import {
  type Can,
  canTell,
  forgetHere,
  isShownHere,
  tellInLanguageOf,
  turnOnHere,
} from '../browser/telling.ts';

/** What a browser can do, said once scripts run; null before. */
function useCan(): Can | null {
  const [can, setCan] = useState<Can | null>(null);
  useEffect(() => setCan(canTell()), []);
  return can;
}

const cannot: Record<Exclude<Can, 'yes'>, MessageDescriptor> = {
  'not-this-browser': msg`This browser cannot show anything while its window is closed. Another browser may.`,
  'only-from-the-home-screen': msg`On an iPhone or iPad this works after you have put this place on your home screen, under the name “Between”, and opened it from there.`,
  'not-allowed': msg`Your browser does not let this site show anything. If you want it, allow it in the settings of your browser, and come back to this page.`,
};

/** Turns it on for this device. It needs scripts, and says so where there are none. */
export function TellMeHere({
  groupId,
  serverKey,
  done,
}: {
  groupId: string;
  serverKey: string;
  done: () => void;
}) {
  const { t, i18n } = useLingui();
  const can = useCan();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // Turned off here, or from elsewhere: then the browser keeps no address of it either.
  useEffect(() => {
    void forgetHere().catch(() => undefined);
  }, []);
  if (can === null) {
    return (
      <p className="form-note">
        <Trans>
          Turning this on needs JavaScript, which is switched off here or could not be loaded.
          Everything else works without it, and so does turning it off.
        </Trans>
      </p>
    );
  }
  if (can !== 'yes') return <p className="form-note">{t(cannot[can])}</p>;
  const turnOn = async () => {
    setBusy(true);
    setProblem(null);
    const told = await turnOnHere(i18n, groupId, serverKey);
    setBusy(false);
    setProblem(told);
    if (told === null) done();
  };
  return (
    <>
      {problem !== null && (
        <p role="alert" className="form-problems">
          {problem}
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" disabled={busy} onClick={turnOn}>
          <Trans>Tell me on this device</Trans>
        </button>
      </p>
    </>
  );
}

/** Where it is on: says so if the browser has taken its leave back meanwhile, and keeps what is shown in the language of the page. */
export function NotShownHere() {
  const { i18n } = useLingui();
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    void isShownHere().then(setShown, () => setShown(false));
  }, []);
  useEffect(() => {
    void tellInLanguageOf(i18n).catch(() => undefined);
  }, [i18n]);
  return isShown ? null : (
    <p className="form-note" role="status">
      <Trans>
        It is on for this device, but your browser does not show it any more. Turn it off, and on
        again if you want it.
      </Trans>
    </p>
  );
}
