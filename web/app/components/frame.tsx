import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation, useMatches } from '@remix-run/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { LanguageChoice } from './language-choice.tsx';
import { LeavePage } from './leave-page.tsx';
import { says } from './route-handle.ts';
import { SignedOff, SignOffWarning } from './sign-off.tsx';
import { SignOffContext } from './sign-off-state.ts';
import { useFreshOnReturn } from './use-fresh-on-return.ts';
import { useIsStaff } from './use-is-staff.ts';
import { useOwnDrafts } from './use-own-drafts.ts';
import { useSignOff } from './use-sign-off.ts';

/** Header, footer and ways out, the same and in the same place on every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const matches = useMatches();
  const signedIn = matches.some(({ handle }) => says(handle, 'signedIn'));
  const wide = matches.some(({ handle }) => says(handle, 'wide'));
  const { main, said } = useNewPage();
  useFreshOnReturn(signedIn);
  useOwnDrafts();
  const { standing, stay, lookAgain, noteRefused } = useSignOff(useIsStaff());
  const isOut = standing.is === 'out';
  const signOff = useMemo(() => ({ isOut, noteRefused }), [isOut, noteRefused]);
  return (
    <SignOffContext.Provider value={signOff}>
      <a className="skip-link" href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <header className="frame-bar">
        <div className="frame-bar-inner">
          <Link className="frame-home" discover="none" to="/">
            <svg className="frame-mark" viewBox="0 0 32 32" aria-hidden="true">
              <path d="M6 15l10-8 10 8M9 14v11h14V14" />
            </svg>
            <span className="frame-name">Between Sessions</span>
          </Link>
          <Link className="frame-help" discover="none" to="/help">
            <Trans>Help now</Trans>
          </Link>
          <LeavePage />
        </div>
        <p aria-live="polite" className="visually-hidden">
          {said}
        </p>
        <SignOffWarning standing={standing} stay={stay} />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={wide ? 'page page-wide' : 'page'}>
        {isOut && <SignedOff lookAgain={lookAgain} />}
        {/* Stays where it is, with what was typed. */}
        <div hidden={isOut}>{children}</div>
      </main>
      <footer className="frame-foot">
        <p>
          <Trans>
            Not a crisis line, and not watched all the time. If somebody may be in danger now, go to{' '}
            <Link discover="none" to="/help">
              Help now
            </Link>
            .
          </Trans>
        </p>
        <nav aria-label={t`About this place`} className="frame-foot-links">
          <Link discover="none" to="/privacy">
            <Trans>Who can learn who I am</Trans>
          </Link>
          {signedIn && (
            <Link discover="none" to="/sign-ins">
              <Trans>Where I am signed in</Trans>
            </Link>
          )}
          {signedIn && (
            <form method="post" action="/sign-out">
              <button type="submit" className="link-button">
                <Trans>Sign out</Trans>
              </button>
            </form>
          )}
          <LanguageChoice />
        </nav>
      </footer>
    </SignOffContext.Provider>
  );
}

/**
 * Says the heading of a page that a link without a page load has led to, and takes the focus there.
 * Without it a screen reader would not notice that a link without a page load has led to a new page, and after sending the focus
 * would be gone together with the form. Goes to the place that the address names where that takes the focus, such as a post.
 */
function useNewPage() {
  const [said, setSaid] = useState('');
  const main = useRef<HTMLElement>(null);
  const { pathname, search, hash } = useLocation();
  const page = `${pathname} ${new URLSearchParams(search).get('sent')}`;
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const place = hash === '' ? main.current : document.getElementById(hash.slice(1));
    place?.focus({ preventScroll: true });
    setSaid(main.current?.querySelector('h1')?.textContent ?? document.title);
  }, [page, hash]);
  return { main, said };
}
