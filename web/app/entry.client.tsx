import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Worded } from './components/worded.tsx';
import { isLanguage } from './language/languages.ts';

// The server has said in what the page is; a link leads to pages in the same.
const { lang } = document.documentElement;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Worded language={isLanguage(lang) ? lang : 'en'}>
        <RemixBrowser />
      </Worded>
    </StrictMode>,
  );
});
