import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Language } from '../language/languages.ts';
import styles from '../neutral/garden-birds.css?url';
import inSpanish from '../neutral/garden-birds.es.html?raw';
import inEnglish from '../neutral/garden-birds.html?raw';

const pages: Record<Language, string> = { en: inEnglish, es: inSpanish };

/** Where "Leave this page" leads: a plain page about something else, without our name and without a way back. */
export const loader = ({ context }: LoaderFunctionArgs) =>
  new Response(pages[context.language].replace('{{styles}}', styles), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
