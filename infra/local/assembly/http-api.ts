import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Outcome } from './environment.ts';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';

/** A request as it comes over the wire; names of headers in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly sourceAddress: string;
}
export interface WireAnswer {
  readonly status: number;
  /** A name may come more than once. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

export interface HttpApi {
  answer(request: WireRequest): Promise<WireAnswer>;
}

interface Route {
  readonly key: string;
  readonly integration: string;
}

const routeProperties = z.looseObject({ RouteKey: z.string(), Target: z.unknown() });
const integrationProperties = z.looseObject({
  IntegrationType: z.literal('AWS_PROXY'),
  PayloadFormatVersion: z.literal('2.0'),
  IntegrationUri: z.unknown(),
});
const stageProperties = z.looseObject({
  StageName: z.literal('$default'),
  DefaultRouteSettings: z.object({
    ThrottlingBurstLimit: z.number(),
    ThrottlingRateLimit: z.number(),
  }),
});

/** The HTTP API of the template: its routes, its integrations in payload format 2.0, and the limits of its stage. */
export function createHttpApi(
  assembly: CloudAssembly,
  resolver: Resolver,
  invoke: (functionArn: string, event: APIGatewayProxyEventV2) => Promise<Outcome>,
): HttpApi {
  const routes = assembly.ofType('AWS::ApiGatewayV2::Route').map(({ properties }): Route => {
    const { RouteKey, Target } = routeProperties.parse(properties);
    return { key: RouteKey, integration: resolver.text(Target).replace('integrations/', '') };
  });
  const targets = new Map(
    assembly.ofType('AWS::ApiGatewayV2::Integration').map(({ id, properties }) => {
      const { IntegrationUri } = integrationProperties.parse(properties);
      return [resolver.made(id).ref, resolver.text(IntegrationUri)];
    }),
  );
  const [stage] = assembly.ofType('AWS::ApiGatewayV2::Stage');
  const { ThrottlingBurstLimit: burst, ThrottlingRateLimit: rate } = stageProperties.parse(
    stage?.properties,
  ).DefaultRouteSettings;
  const admits = tokenBucket(rate, burst);
  const apiId = resolver.made(assembly.ofType('AWS::ApiGatewayV2::Api')[0]?.id ?? '').ref;

  return {
    async answer(request) {
      if (!admits(Date.now())) return message(429, 'Too Many Requests');
      const path = request.target.split('?')[0] ?? '/';
      const route = routeFor(routes, request.method, path);
      const target = route && targets.get(route.integration);
      if (!route || !target) return message(404, 'Not Found');
      const outcome = await invoke(target, eventOf(request, route.key, apiId));
      if (outcome.came === 'error') return message(500, 'Internal Server Error');
      return answerOf(outcome.payload);
    },
  };
}

/** The route that API Gateway would choose: a full match, else the longest greedy one, else `$default`. */
export function routeFor<R extends { readonly key: string }>(
  routes: readonly R[],
  method: string,
  path: string,
): R | undefined {
  const matching = routes.flatMap((route) => {
    const [verb = '', pattern = ''] = route.key.split(' ');
    if (verb !== 'ANY' && verb !== method) return [];
    const parts = pattern.split('/').map((part) => {
      if (/^\{.+\+\}$/.test(part)) return '.+';
      return /^\{.+\}$/.test(part) ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    if (!new RegExp(`^${parts.join('/')}$`).test(path)) return [];
    return [{ route, isGreedy: pattern.includes('+}'), length: pattern.length }];
  });
  const [best] = matching.sort(
    (a, b) => Number(a.isGreedy) - Number(b.isGreedy) || b.length - a.length,
  );
  return best?.route ?? routes.find(({ key }) => key === '$default');
}

/** Only these come as text; a form of a page does not. */
const isText = (type: string) =>
  /^(?:text\/|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml))\b)/.test(type);

/** Payload format 2.0. Cookies stand apart from the other headers. */
export function eventOf(
  request: WireRequest,
  routeKey: string,
  apiId: string,
): APIGatewayProxyEventV2 {
  const [path = '/', query = ''] = request.target.split(/\?(.*)/s);
  const { cookie, ...headers } = request.headers;
  const isBase64Encoded = !isText(headers['content-type'] ?? 'text/plain');
  const parameters = [...new URLSearchParams(query)];
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath: decoded(path),
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers,
    ...(parameters.length === 0 ? {} : { queryStringParameters: joinedByName(parameters) }),
    requestContext: {
      accountId: 'anonymous',
      apiId,
      domainName: headers.host ?? '',
      domainPrefix: apiId,
      http: {
        method: request.method,
        path: decoded(path),
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceAddress,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(request.body.length === 0
      ? {}
      : { body: request.body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded: request.body.length > 0 && isBase64Encoded,
  };
}

/** API Gateway hands the path on without percent signs, where they meant something. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Values of one name come with commas between. */
function joinedByName(pairs: readonly [string, string][]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of pairs) {
    all[name] = all[name] === undefined ? value : `${all[name]},${value}`;
  }
  return all;
}

const answered = z.looseObject({
  statusCode: z.number(),
  headers: z.record(z.string(), z.coerce.string()).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** An answer that is none of payload format 2.0 is the function's mistake. */
export function answerOf(payload: string): WireAnswer {
  const found = answered.safeParse(JSON.parse(payload));
  if (!found.success) return message(500, 'Internal Server Error');
  const { statusCode, headers, cookies, body, isBase64Encoded } = found.data;
  return {
    status: statusCode,
    headers: [
      ...Object.entries(headers),
      ...cookies.map((one): [string, string] => ['set-cookie', one]),
    ],
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

const message = (status: number, words: string): WireAnswer => ({
  status,
  headers: [['content-type', 'application/json']],
  body: Buffer.from(JSON.stringify({ message: words })),
});

/** As many at once as `burst`, and `rate` more each second. */
export function tokenBucket(rate: number, burst: number): (now: number) => boolean {
  let left = burst;
  let before: number | null = null;
  return (now) => {
    left = Math.min(burst, left + ((now - (before ?? now)) / 1000) * rate);
    before = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
