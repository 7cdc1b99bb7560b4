import { Link, useLocation, useMatches } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LeavePage } from './leave-page.tsx';
import { useFreshOnReturn } from './use-fresh-on-return.ts';
import { useOwnDrafts } from './use-own-drafts.ts';

/** What a route may say about itself to the frame around it. */
export interface RouteHandle {
  /** Only people who are signed in come here, so there is something to sign out of. */
  signedIn?: boolean;
  /** The page uses the whole width instead of a reader's measure. */
  wide?: boolean;
}

/** Header, footer and ways out, the same and in the same place on every page. */
export function Frame({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const signedIn = matches.some(({ handle }) => says(handle, 'signedIn'));
  const wide = matches.some(({ handle }) => says(handle, 'wide'));
  const { main, said } = useNewPage();
  useFreshOnReturn(signedIn);
  useOwnDrafts();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="frame-bar">
        <div className="frame-bar-inner">
          <Link className="frame-home" to="/">
            <svg className="frame-mark" viewBox="0 0 32 32" aria-hidden="true">
              <path d="M7 10h18M7 16h18M7 22h11" />
            </svg>
            <span className="frame-name">Between Sessions</span>
          </Link>
          <Link className="frame-help" to="/help">
            Help now
          </Link>
          <LeavePage />
        </div>
        <p aria-live="polite" className="visually-hidden">
          {said}
        </p>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={wide ? 'page page-wide' : 'page'}>
        {children}
      </main>
      <footer className="frame-foot">
        <p>
          Not a crisis line, and not watched all the time. If somebody may be in danger now, go to{' '}
          <Link to="/help">Help now</Link>.
        </p>
        <nav aria-label="About this place" className="frame-foot-links">
          <Link to="/privacy">Who can learn who I am</Link>
          {signedIn && (
            <form method="post" action="/sign-out">
              <button type="submit" className="link-button">
                Sign out
              </button>
            </form>
          )}
        </nav>
      </footer>
    </>
  );
}

const says = (handle: unknown, what: keyof RouteHandle) =>
  typeof handle === 'object' && handle !== null && Reflect.get(handle, what) === true;

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
