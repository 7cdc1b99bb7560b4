import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from '#infra/local/comprehend-stand-in/limits.ts';

/** Value of the `x-between-sessions-stand-in` header on every answer: version of rules and word lists. */
const standInVersion = '2';

/** An error of the service as it travels: a type, a status and a message that holds nothing of the request. */
export class WireError extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly status: 400 | 413 | 500 | 503 = 400,
  ) {
    super(message);
  }
}

const targetPrefix = 'Comprehend_20171127.';

/** What the `X-Amz-Target` header asks for, without the service's prefix; empty when it asks for nothing of ours. */
export function namedOperation(request: IncomingMessage): string {
  const target = request.headers['x-amz-target'];
  const isOurs = typeof target === 'string' && target.startsWith(targetPrefix);
  return isOurs ? target.slice(targetPrefix.length) : '';
}

/** The operation's name and its JSON, or a WireError for whatever the real protocol refuses. */
export function readRequest(
  request: IncomingMessage,
  body: Buffer,
): { operation: string; input: unknown } {
  const operation = namedOperation(request);
  if (request.method !== 'POST' || request.url !== '/' || operation === '') {
    throw new WireError('UnknownOperationException', 'No operation was named.');
  }
  if (!request.headers['content-type']?.startsWith('application/x-amz-json-1.1')) {
    throw new WireError('SerializationException', 'The body is not of the protocol.');
  }
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) {
    throw new WireError('MissingAuthenticationTokenException', 'The request is not signed.');
  }
  return { operation, input: parse(body) };
}

export function writeAnswer(response: ServerResponse, output: unknown): void {
  write(response, 200, JSON.stringify(output), {});
}

export function writeError(response: ServerResponse, error: WireError): void {
  const body = JSON.stringify({ __type: error.type, message: error.message });
  write(response, error.status, body, { 'x-amzn-errortype': error.type });
}

function write(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string>,
): void {
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.1',
    'content-length': Buffer.byteLength(body),
    'x-amzn-requestid': randomUUID(),
    'x-between-sessions-stand-in': standInVersion,
    ...headers,
  });
  response.end(body);
}

/** Throws a WireError for a body that is larger than any limit. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    // Read to the end even so: a client that is cut off while writing never sees the answer.
    if (bytes <= limits.requestBytes) chunks.push(part);
  }
  if (bytes > limits.requestBytes) {
    throw new WireError('RequestEntityTooLargeException', 'The request is too large.', 413);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new WireError('SerializationException', 'The body is not JSON in UTF-8.');
  }
}
