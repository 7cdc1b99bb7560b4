import {
  createServer as createPlainServer,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { LoopbackCertificate } from './certificate.ts';
import type { Distribution } from './distribution.ts';
import type { WireRequest } from './http-api.ts';
import { listenOn } from './loopback.ts';

/** The first byte of a TLS handshake. */
const handshake = 0x16;
/** As large as API Gateway takes one. */
const mostBytes = 10 * 1024 * 1024;

/** One port for both: https is answered by the distribution, http is sent on to https, as its behaviours ask for. */
export async function openViewerDoor(
  port: number,
  origin: string,
  certificate: LoopbackCertificate,
  distribution: Distribution,
): Promise<{ close(): Promise<void> }> {
  const secure = createSecureServer(certificate, (request, response) => {
    void answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  const plain = createPlainServer((request, response) => {
    response.writeHead(301, { Location: `${origin}${request.url ?? '/'}` }).end();
  });

  const answer: (...of: Parameters<RequestListener>) => Promise<void> = async (
    request,
    response,
  ) => {
    const body = await bodyOf(request);
    if (body === null) {
      response.writeHead(413).end();
      return;
    }
    const given = await distribution.answer(wireRequest(request, body));
    response.statusCode = given.status;
    for (const [name, value] of given.headers) response.appendHeader(name, value);
    response.setHeader('Content-Length', given.body.length);
    response.end(request.method === 'HEAD' ? undefined : given.body);
  };

  const both = createServer((socket: Socket) => {
    socket.once('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (first === null) return socket.destroy();
      socket.unshift(first);
      (first[0] === handshake ? secure : plain).emit('connection', socket);
    });
  });
  return listenOn(both, port, () => {
    secure.closeAllConnections();
    plain.closeAllConnections();
  });
}

function wireRequest(request: IncomingMessage, body: Buffer): WireRequest {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ]);
  return {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: Object.fromEntries(headers.filter(([name]) => !isHopByHop.has(name))),
    body,
    sourceAddress: request.socket.remoteAddress ?? '127.0.0.1',
  };
}

const isHopByHop = new Set(['connection', 'keep-alive', 'te', 'transfer-encoding', 'upgrade']);

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
