import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '#shared/limits.ts';
import { createApiClient } from '#web/app/api.server.ts';
import type { Demo } from '#web/app/load-context.ts';
import { securityHeaders } from './security-headers.ts';

type WebEnv = { Bindings: object; Variables: { nonce: string } };

export interface WebAppOptions {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** `env` is what the server or Lambda knows beside the request, such as the caller's network address. */
  api: { fetch: (request: Request, env?: object) => Response | Promise<Response> };
  /** Scheme, host and port under which people reach the site, as configured; never read from a request. */
  publicOrigin: string;
  demo: Demo | null;
  now?: () => Date;
  /** Pages are rebuilt while they are looked at. */
  development?: boolean;
  /** Serves `/assets/*` where nothing in front of this app does. */
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
  const render = createRequestHandler(build);
  const app = new Hono<WebEnv>();

  const show = (context: Context<WebEnv>, request: Request) => {
    const as = (cookie: string | null) =>
      createApiClient({
        fetch: (request) => api.fetch(request, context.env),
        cookie,
        origin,
      });
    return render(request, {
      api: as(request.headers.get('cookie')),
      apiWithCookie: as,
      demo,
      nonce: context.get('nonce'),
      now,
    });
  };

  app.all('/api/*', (context) => api.fetch(context.req.raw, context.env));

  app.use(securityHeaders({ secure: protocol === 'https:', development }));
  if (assets !== undefined) app.use('/assets/*', assets);
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
      return context.text('This form was sent from another site, so it was not taken.', 403);
    }
    return show(context, request);
  });
  return app;
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
