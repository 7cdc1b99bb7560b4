import type { Env, Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import product from '../../../package.json' with { type: 'json' };

export type Specification = Awaited<ReturnType<typeof generateSpecs>>;

/**
 * The OpenAPI document of an app, from what its routes say of themselves. In a bundle it lies there ready, as data
 * (`infra/local/described-as-data.ts`), and what it is made from does not.
 */
export const specificationOf = <E extends Env>(described: Hono<E>): Promise<Specification> =>
  generateSpecs(described, {
    excludeStaticFile: false,
    defaultValidationErrorResponse: false,
    documentation: {
      info: {
        title: 'Between Sessions',
        version: product.version,
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
