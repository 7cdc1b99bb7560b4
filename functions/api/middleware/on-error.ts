import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiEnv } from '#functions/api/env.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import { loggedError } from '#functions/log.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { problemFacts, Refusal } from '#shared/errors.ts';

/** The one place where errors become answers. What may be shown is in a `Refusal`; the rest goes to the log, without its words. */
export const onError: ErrorHandler<ApiEnv> = (error, c) => {
  const refusal = asRefusal(error);
  const facts = problemFacts[refusal.kind];
  const requestId = c.get('requestId') ?? 'none';
  if (facts.status >= 500) {
    c.get('deps').log({ event: 'failure', where: 'api', requestId, error: loggedError(error) });
  }
  const { detail, ...more } = refusal.more;
  const body: Problem = {
    type: `/problems/${refusal.kind}`,
    title: facts.title,
    status: facts.status,
    detail: detail ?? facts.detail,
    requestId,
    ...more,
  };
  return c.body(JSON.stringify(body), facts.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    ...(more.retryAfterSeconds !== undefined && { 'Retry-After': `${more.retryAfterSeconds}` }),
  });
};

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable) return new Refusal('unavailable');
  if (error instanceof HTTPException && error.status === 400) return new Refusal('malformed-json');
  if (error instanceof HTTPException && error.status === 413) return new Refusal('too-large');
  return new Refusal('unexpected');
}
