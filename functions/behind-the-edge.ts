import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { LambdaEvent } from 'hono/aws-lambda';
import { type Handler, notNow } from './once-started.ts';

/** What the distribution puts onto each request. A viewer's own headers of these names never come through it. */
export const edgeHeaders = { secret: 'x-origin-secret', viewer: 'x-viewer-address' } as const;

/** CloudFormation draws twice as many; what is shorter was not drawn by it. */
const fewestCharacters = 32;

/**
 * A handler that answers what came through the distribution, and so past its web ACL, and nothing else: the HTTP API has an address of
 * its own that anybody may ask. Whoever does not know a secret of the edge is refused. Whoever does is believed who the visitor is: the
 * event that is passed on says what it would say without an edge, with the visitor's address and without the two headers.
 *
 * A wrong secret is most likely our own, while it is changed: then everybody who comes through the distribution has it, and 503 makes the
 * distribution show where to find help. `onWrong` is called for the first.
 *
 * What the handler itself answers is never one of the statuses in whose place the distribution puts the help page: a page of ours that says
 * "not now" holds what somebody typed, and says it better.
 *
 * Throws where there is no secret to compare with, or a short one.
 */
export function behindTheEdge(
  secrets: readonly string[],
  onWrong: () => void,
  handler: Handler,
): Handler {
  if (secrets.length === 0 || secrets.some((one) => one.length < fewestCharacters)) {
    throw new Error(`Each secret of the edge must have at least ${fewestCharacters} characters.`);
  }
  const known = secrets.map(digestOf);
  let hasSaid = false;
  return async (event, context) => {
    if (!isOfHttpApi(event)) return refused;
    const {
      [edgeHeaders.secret]: secret,
      [edgeHeaders.viewer]: viewer,
      ...headers
    } = event.headers;
    if (secret === undefined) return refused;
    const digest = digestOf(secret);
    // All of them, whichever fits: how long it takes tells nothing.
    const fits = known.filter((one) => timingSafeEqual(one, digest)).length > 0;
    if (!fits) {
      if (!hasSaid) onWrong();
      hasSaid = true;
      return notNow;
    }
    const { http } = event.requestContext;
    // Without it the edge's own address counts: more people together, nobody for somebody else.
    const sourceIp = viewer !== undefined && isIP(viewer) ? viewer : http.sourceIp;
    const requestContext = { ...event.requestContext, http: { ...http, sourceIp } };
    return shownAsItIs(await handler({ ...event, headers, requestContext }, context));
  };
}

/** `infra/constructs/edge.ts` puts the help page in the place of these. */
const replacedAtTheEdge: readonly unknown[] = [502, 503, 504];

const shownAsItIs = (answer: object): object =>
  'statusCode' in answer && replacedAtTheEdge.includes(answer.statusCode)
    ? { ...answer, statusCode: 500 }
    : answer;

type HttpApiEvent = Extract<LambdaEvent, { readonly rawPath: string }>;
const isOfHttpApi = (event: LambdaEvent): event is HttpApiEvent => 'http' in event.requestContext;

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const refused = {
  statusCode: 403,
  headers: {
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  },
  body: 'Forbidden',
  isBase64Encoded: false,
};
