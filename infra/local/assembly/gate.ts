import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Ask } from './statements.ts';

/** Lets through to a service what may be done there. */
export interface Gate {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands in front of a service that speaks AWS's JSON protocol. Every request says by its signature whose role asks; what that role may
 * not do is refused as AWS refuses it, and never reaches the service.
 */
export async function startGate(of: {
  readonly target: string;
  readonly asksOf: (operation: string, body: unknown) => readonly Ask[];
  readonly mayDo: (role: string, asks: readonly Ask[]) => boolean;
}): Promise<Gate> {
  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const sent = await bytesOf(request);
    const asks = of.asksOf(operation, JSON.parse(Buffer.from(sent).toString('utf8')));
    if (!of.mayDo(roleOf(request), asks)) {
      response.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ __type: 'AccessDeniedException' }));
      return;
    }
    const answer = await fetch(`${of.target}${request.url}`, {
      method: request.method ?? 'POST',
      headers: passedOn(request),
      body: sent,
    });
    const content = Buffer.from(await answer.arrayBuffer());
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) {
      if (!isOfTheWire.has(name)) response.setHeader(name, value);
    }
    response.end(content);
  }
  const server = createServer((request, response) => {
    // The service is away, or nobody here understands what is asked: as good as no answer.
    void pass(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Whose credentials a request was signed with; a role's are called by its logical id. */
export const roleOf = ({ headers }: IncomingMessage): string =>
  /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';

/** What is said of one connection and not of the request. */
const isOfTheWire = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

function passedOn({ headers }: IncomingMessage): Headers {
  const passed = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (!isOfTheWire.has(name) && value !== undefined) passed.set(name, [value].flat().join(','));
  }
  return passed;
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
