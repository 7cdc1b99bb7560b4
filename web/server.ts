import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type LanguageVariables, languageDetector } from 'hono/language';
import { limits } from '#shared/limits.ts';
import { createApiClient } from '#web/app/api.server.ts';
import { isByItself } from '#web/app/by-itself.ts';
import { saidIn } from '#web/app/language/api-words.ts';
import {
  isLanguage,
  type Language,
  languageCookieOn,
  languages,
} from '#web/app/language/languages.ts';
import type { Demo } from '#web/app/load-context.ts';
import { fromAnotherSite } from '#web/app/problems.ts';
import { type BuiltPages, pagesWhenAsked } from './pages-when-asked.ts';
import { securityHeaders } from './security-headers.ts';
import { squeeze } from './squeeze.ts';

type WebEnv = { Bindings: object; Variables: { nonce: string } & LanguageVariables };

export interface WebAppOptions {
  /** As it is built; or, while it is worked on, made anew for each request. */
  build: BuiltPages | (() => Promise<ServerBuild>);
  /** `env` is what the server or Lambda knows beside the request, such as the caller's network address. */
  api: { fetch: (request: Request, env?: object) => Response | Promise<Response> };
  /** Scheme, host and port under which people reach the site, as configured; never read from a request. */
  publicOrigin: string;
  demo: Demo | null;
  now?: () => Date;
  /** Pages are rebuilt while they are looked at. */
  development?: boolean;
  /** Serves files of the browser's own where nothing in front of this app does. */
  assets?: MiddlewareHandler;
}

/** The site: the API under `/api`, and the pages, which call that API in process. */
export function createWebApp({
  build,
  api,
  publicOrigin,
  demo,
  now = () => new Date(),
  development = false,
  assets,
}: WebAppOptions) {
  const { origin, host, protocol } = new URL(publicOrigin);
  const render = typeof build === 'function' ? createRequestHandler(build) : pagesWhenAsked(build);
  const app = new Hono<WebEnv>();

  const show = (context: Context<WebEnv>, request: Request) => {
    const spoken = languageOf(context);
    const as = (cookie: string | null) =>
      createApiClient({
        fetch: (asked) => api.fetch(asked, context.env),
        cookie,
        origin,
        language: spoken,
        userAgent: request.headers.get('user-agent'),
        byItself: isByItself(request),
      });
    return render(request, {
      api: as(request.headers.get('cookie')),
      apiWithCookie: as,
      demo,
      language: spoken,
      nonce: context.get('nonce'),
      now,
    });
  };

  app.all('/api/*', (context) => api.fetch(context.req.raw, context.env));

  app.use((context, next) => (mayBeSqueezed(context.req.url) ? squeeze(context, next) : next()));
  app.use(
    languageDetector({
      supportedLanguages: [...languages],
      fallbackLanguage: 'en',
      order: ['cookie', 'header'],
      lookupCookie: languageCookieOn(protocol),
      // Nothing is kept on a device but what somebody has chosen there.
      caches: false,
    }),
  );
  app.use(securityHeaders({ secure: protocol === 'https:', development }));
  if (assets !== undefined) for (const path of assetPaths) app.use(path, assets);
  app.use(
    bodyLimit({
      maxSize: limits.formBody,
      onError: (context) => show(context, new Request(`${origin}/too-long`)),
    }),
  );
  app.all('*', (context) => {
    const request = onOrigin(context.req.raw, origin, host);
    const from = request.headers.get('origin');
    if (from !== null && from !== origin) {
      return context.text(saidIn(languageOf(context), fromAnotherSite), 403);
    }
    return show(context, request);
  });
  return app;
}

/**
 * Nothing before a function compresses answers that may not be stored. An address with a query is said again on its page: compressed
 * together with what somebody else guesses there, the length of an answer would tell how well they guessed (BREACH).
 */
function mayBeSqueezed(url: string): boolean {
  const { pathname, search } = new URL(url);
  // Which files belong to which addresses is the same for everybody.
  return pathname === '/__manifest' || /^(?:\?page=\d{1,4})?$/.test(search);
}

/** Files that the build of the pages writes: of hashed names, and what a phone keeps of this. */
const assetPaths = ['/assets/*', '/app/*', '/offline-worker.js'];

function languageOf(context: Context<WebEnv>): Language {
  const language = context.get('language');
  return isLanguage(language) ? language : 'en';
}

/** The same request as it was made to the public address, whatever host a proxy or a viewer has named. */
function onOrigin(request: Request, origin: string, host: string): Request {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.delete('x-forwarded-host');
  headers.set('host', host);
  const { method, body, signal } = request;
  return new Request(`${origin}${pathname}${search}`, {
    method,
    headers,
    signal,
    ...(body === null ? {} : { body, duplex: 'half' as const }),
  });
}
