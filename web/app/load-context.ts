import type { ApiClient } from './api.server.ts';
import type { Language } from './language/languages.ts';

/** People whom anybody may be for a while; only where the clinic is made up. */
export interface Demo {
  people: { role: string; name: string; group: string }[];
  /** The seven words of the person at that place in `people`. */
  keyOf(index: number): string | undefined;
}

/** What the server hands to every loader and action. */
export interface WebContext {
  /** The API with the caller's cookie. */
  api: ApiClient;
  /** The API as somebody who has this `Cookie` header. */
  apiWithCookie(cookie: string): ApiClient;
  demo: Demo | null;
  /** In what the page is to be said. */
  language: Language;
  /** For inline scripts of this answer only. */
  nonce: string;
  now(): Date;
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends WebContext {}
}
