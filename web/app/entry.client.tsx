import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Worded } from './components/worded.tsx';
import { isLanguage } from './language/languages.ts';

// The server has said in what the page is; a link leads to pages in the same.
const { lang } = document.documentElement;

/** Whether the browser has been led on from where the page that has come belongs: going back is quicker than a page wakes. */
const isElsewhere = () =>
  document.documentElement.dataset.came !== location.pathname + location.search;

/** Woken with the address of another, a page would break. */
function leave(event: Event): void {
  if (!isElsewhere()) return;
  event.stopImmediatePropagation();
  location.reload();
}

function Page() {
  useEffect(() => removeEventListener('popstate', leave), []);
  return <RemixBrowser />;
}

function wake() {
  addEventListener('popstate', leave);
  hydrateRoot(
    document,
    <StrictMode>
      <Worded language={isLanguage(lang) ? lang : 'en'}>
        <Page />
      </Worded>
    </StrictMode>,
  );
}

/** An address that the server writes in another way must not be asked for over and over. */
function isReloaded(): boolean {
  const [arrival] = performance.getEntriesByType('navigation');
  return arrival instanceof PerformanceNavigationTiming && arrival.type === 'reload';
}

startTransition(() => (isElsewhere() && !isReloaded() ? location.reload() : wake()));
