import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Worded } from './components/worded.tsx';
import { isLanguage } from './language/languages.ts';

// The server has said in what the page is; a link leads to pages in the same.
const { lang } = document.documentElement;

/**
 * Whether the browser has been led on from where the page that has come belongs: going back is quicker than a page wakes. An address that has
 * just been loaded anew is one that the server writes in another way, and is not asked for over and over.
 */
function isElsewhere(): boolean {
  const here = location.pathname + location.search;
  const [arrival] = performance.getEntriesByType('navigation');
  const isReloaded =
    arrival instanceof PerformanceNavigationTiming &&
    arrival.type === 'reload' &&
    arrival.name.split('#')[0] === location.origin + here;
  return document.documentElement.dataset.came !== here && !isReloaded;
}

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

startTransition(() => (isElsewhere() ? location.reload() : wake()));
