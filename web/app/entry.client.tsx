import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Worded } from './components/worded.tsx';
import { isLanguage } from './language/languages.ts';

// The server has said in what the page is; a link leads to pages in the same.
const { lang } = document.documentElement;

function wake() {
  hydrateRoot(
    document,
    <StrictMode>
      <Worded language={isLanguage(lang) ? lang : 'en'}>
        <RemixBrowser />
      </Worded>
    </StrictMode>,
  );
}

/** Whoever goes back twice at once may be somewhere else by now than where the page that has come belongs: the two would be mixed. */
function isElsewhere(): boolean {
  const { came } = document.documentElement.dataset;
  const [arrival] = performance.getEntriesByType('navigation');
  // Once: an address that the server writes in another way must not be asked for over and over.
  const isReloaded = arrival instanceof PerformanceNavigationTiming && arrival.type === 'reload';
  return came !== location.pathname + location.search && !isReloaded;
}

startTransition(() => (isElsewhere() ? location.reload() : wake()));
