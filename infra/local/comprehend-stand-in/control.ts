import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Conditions, conditions } from '#infra/local/comprehend-stand-in/conditions.ts';
import { readBody } from '#infra/local/comprehend-stand-in/wire.ts';

const path = '/control';
const tokenHeader = 'x-between-sessions-control';

export interface Controlled {
  readonly conditions: Conditions;
  readonly requests: number;
  setConditions(conditions: Conditions): void;
}

/**
 * Whether a request is for the control address and may use it. To anybody else, and where no token was given, the address does not
 * exist. The header also keeps out a page in a browser on this machine, which cannot send it elsewhere unasked.
 */
export function isForControl(request: IncomingMessage, token: string | undefined): boolean {
  const shown = request.headers[tokenHeader];
  if (token === undefined || request.url !== path || typeof shown !== 'string') return false;
  const [a, b] = [Buffer.from(shown), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** GET says how the service is doing and how much it was asked, never what; PUT says how it is to do from now on. */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  controlled: Controlled,
): Promise<void> {
  if (request.method === 'PUT') {
    const wanted = conditions.safeParse(parsed((await readBody(request)).toString()));
    if (!wanted.success) return write(response, 400, { error: 'These are no conditions.' });
    controlled.setConditions(wanted.data);
    return write(response, 200, { conditions: wanted.data });
  }
  write(response, 200, { conditions: controlled.conditions, requests: controlled.requests });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function write(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}
