import { Trans } from '@lingui/react/macro';
import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';

/** Sends its form. Stays usable while sending: a second click sends the same thing under the same id. */
export function SendButton({
  isQuiet = false,
  children,
}: {
  /** Another button of the form is what is meant first. */
  isQuiet?: boolean;
  children: ReactNode;
}) {
  const { state, formMethod } = useNavigation();
  // Until the page that it leads to is there: with its old words it would look as if nothing had been sent.
  const isSending = state !== 'idle' && formMethod === 'POST';
  return (
    <button type="submit" className={isQuiet ? 'button button-quiet' : 'button'}>
      {isSending ? <Trans>Sending …</Trans> : children}
    </button>
  );
}
