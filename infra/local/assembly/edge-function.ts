import { Script } from 'node:vm';
import * as z from 'zod';
import type { WireRequest } from './http-api.ts';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';

/** What a CloudFront function makes of a viewer's request before anything else sees it. */
export type ViewerRequestFunction = (request: WireRequest) => WireRequest;

const edgeFunction = z.looseObject({
  FunctionCode: z.string(),
  AutoPublish: z.literal(true),
  FunctionConfig: z.looseObject({ Runtime: z.literal('cloudfront-js-2.0') }),
});
// Strict: a function that answers by itself, or changes what it cannot change here, is noticed.
const changed = z.strictObject({
  method: z.string(),
  uri: z.string(),
  headers: z.record(z.string(), z.strictObject({ value: z.string() })),
});

/** Runs the code of the template's function with this ARN, in a world that has nothing else in it. Throws where there is none. */
export function viewerRequestFunction(
  assembly: CloudAssembly,
  resolver: Resolver,
  arn: string,
): ViewerRequestFunction {
  const found = assembly
    .ofType('AWS::CloudFront::Function')
    .find(({ id }) => resolver.made(id).attributes.FunctionARN === arn);
  const script = new Script(
    `${edgeFunction.parse(found?.properties).FunctionCode}\nhandler(event);`,
  );
  return (request) => {
    const { cookie, ...headers } = request.headers;
    const [uri = '/', query] = request.target.split(/\?(.*)/s);
    const event = {
      version: '1.0',
      context: { eventType: 'viewer-request' },
      viewer: { ip: request.sourceAddress },
      request: {
        method: request.method,
        uri,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, { value }]),
        ),
      },
    };
    const answer = changed.parse(script.runInNewContext({ event }));
    return {
      ...request,
      target: query === undefined ? answer.uri : `${answer.uri}?${query}`,
      headers: {
        ...Object.fromEntries(
          Object.entries(answer.headers).map(([name, { value }]) => [name.toLowerCase(), value]),
        ),
        ...(cookie === undefined ? {} : { cookie }),
      },
    };
  };
}
