import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Frame } from './components/frame.tsx';
import { useNonce } from './components/nonce.tsx';
import { ProblemPage } from './components/problem-page.tsx';
import { useLanguage } from './components/worded.tsx';
import icon from './icon.svg';
import styles from './styles/all.css?url';
import { siteTitle } from './title.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', type: 'image/svg+xml', href: icon },
  // A name and a picture that tell nobody what this is.
  { rel: 'manifest', href: '/app/manifest.webmanifest' },
  { rel: 'apple-touch-icon', href: '/app/icon-192.png' },
];

export const meta = siteTitle;

/** For titles, which are made outside of what is rendered. */
export const loader = ({ context }: LoaderFunctionArgs) => ({ language: context.language });
/** Choosing another language loads the page anew. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <html lang={language} data-came={pathname + search}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <ProblemPage />
    </Frame>
  );
}
