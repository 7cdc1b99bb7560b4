import { Trans } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import { useLanguage } from './worded.tsx';

/**
 * Beside each box in which words are read on the device, where the page is in a language that screening does not know: no panel will
 * open there, so the way to people stands there from the beginning.
 */
export function ScreeningNote() {
  if (useLanguage() === 'en') return null;
  return (
    <p className="hint">
      <Trans>
        The automatic detection knows only English so far. If you may not be safe, don’t wait for
        somebody to read this:{' '}
        <Link discover="none" to="/help">
          Help now
        </Link>{' '}
        leads to people whom you can talk to now.
      </Trans>
    </p>
  );
}
