import type { Env } from 'hono';
import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import type { ApiEnv } from '#functions/api/env.ts';
import { nothingAtAll } from '#functions/api/middleware/security-headers.ts';
import { docsPage } from './docs-page.ts';

type Specs = Awaited<ReturnType<typeof generateSpecs>>;

/** The API's own description: for machines at `/openapi.json`, for people at `/docs`. Made once, when first asked for. */
export function metaRoutes<E extends Env>(described: () => Hono<E>) {
  let specs: Promise<Specs> | undefined;
  const document = () => {
    specs ??= generateSpecs(described(), {
      excludeStaticFile: false,
      defaultValidationErrorResponse: false,
      documentation: {
        info: {
          title: 'Between Sessions',
          version: '1.0.0',
          description:
            'The API of an anonymous peer-support forum that belongs to a therapy group. Errors are RFC 9457 problem documents. ' +
            'Times are coarse for members and exact for clinicians.',
          license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        components: {
          securitySchemes: {
            signIn: { type: 'apiKey', in: 'cookie', name: '__Host-sign-in' },
          },
        },
      },
    });
    return specs;
  };
  return new Hono<ApiEnv>()
    .get('/openapi.json', async (c) => c.json(await document()))
    .get('/docs', async (c) => {
      c.header('Content-Security-Policy', `${nothingAtAll}; style-src 'unsafe-inline'`);
      return c.html(docsPage(await document()));
    });
}
