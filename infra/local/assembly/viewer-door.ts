import {
  createServer as createPlainServer,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { LoopbackCertificate } from './certificate.ts';
import type { Distribution } from './distribution.ts';
import type { HttpApi, WireAnswer, WireRequest } from './http-api.ts';
import { listenOn } from './loopback.ts';

/** The first byte of a TLS handshake. */
const handshake = 0x16;
/** As large as API Gateway takes one. */
const mostBytes = 10 * 1024 * 1024;

/** One port for both: https is answered by the distribution, http is sent on to https or turned away, as its behaviours ask for. */
export async function openViewerDoor(
  port: number,
  origin: string,
  certificate: LoopbackCertificate,
  distribution: Distribution,
): Promise<{ close(): Promise<void> }> {
  const secure = createSecureServer(
    certificate,
    listenerOf((request) => distribution.answer(request)),
  );
  const plain = createPlainServer((request, response) => {
    const target = request.url ?? '/';
    if (distribution.sendsOn(target)) {
      response.writeHead(301, { Location: `${origin}${target}` }).end();
    } else {
      response.writeHead(403).end();
    }
  });

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

/** The HTTP API at an address of its own, past the distribution, as it has one in the cloud. */
export async function openOwnAddress(
  api: HttpApi,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createPlainServer(listenerOf((request) => api.answer(request)));
  const { close } = await listenOn(server, 0, () => server.closeAllConnections());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { url: `http://localhost:${address.port}`, close };
}

/** Answers over the wire. What cannot be answered at all breaks off, and why is said on the terminal. */
function listenerOf(answerTo: (request: WireRequest) => Promise<WireAnswer>): RequestListener {
  const answer: (...of: Parameters<RequestListener>) => Promise<void> = async (
    request,
    response,
  ) => {
    const body = await bodyOf(request);
    if (body === null) {
      response.writeHead(413).end();
      return;
    }
    const given = await answerTo(wireRequest(request, body));
    response.statusCode = given.status;
    for (const [name, value] of given.headers) response.appendHeader(name, value);
    response.setHeader('Content-Length', given.body.length);
    response.end(request.method === 'HEAD' ? undefined : given.body);
  };
  return (request, response) => {
    void answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };
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
