import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';

/** What Lambda calls for each request. */
export type Handler = (event: LambdaEvent, context?: LambdaContext) => Promise<object>;

/**
 * The handler that `start` makes. Where it cannot be made, because a secret cannot be read for example, it answers 503 and tries again
 * with the next event. Lambda would have the HTTP API say 500, a status at which the distribution shows no help: pages of ours have it too.
 */
export async function onceStarted(start: () => Promise<Handler>): Promise<Handler> {
  const attempt = () =>
    start().catch((error: unknown) => {
      // Whole, for whoever deploys: what is read at the start holds nothing that a person wrote.
      console.error(error);
      return null;
    });
  let handler = await attempt();
  return async (event, context) => {
    handler ??= await attempt();
    return handler === null ? notNow : handler(event, context);
  };
}

/** At this status the distribution shows where to find help. */
export const notNow = {
  statusCode: 503,
  headers: { 'cache-control': 'no-store', 'content-type': 'text/plain', 'retry-after': '30' },
  body: '',
  isBase64Encoded: false,
};
