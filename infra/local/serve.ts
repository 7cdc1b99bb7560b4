import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Context } from 'hono';
import type { ApiEnv } from '#functions/api/env.ts';

/** The address of whoever asks, as the socket knows it. */
export function socketAddress(c: Context<ApiEnv>): string {
  const { incoming } = c.env as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? 'unknown';
}

/** A loopback listener around a fetch handler; one spelling of the host, so that forms and cookies agree on their origin. */
export function loopbackListener(
  fetch: Parameters<typeof getRequestListener>[0],
  publicOrigin: string,
): RequestListener {
  const { host } = new URL(publicOrigin);
  const listener = getRequestListener((request, env) => fetch(asStandard(request), env), {
    overrideGlobalObjects: false,
  });
  return (request, response) => {
    if (request.headers.host !== host && (request.method === 'GET' || request.method === 'HEAD')) {
      response.writeHead(307, { Location: `${publicOrigin}${request.url ?? '/'}` }).end();
      return;
    }
    void listener(request, response);
  };
}

/**
 * The adapter's request as the standard's own class, which middleware may copy. Without a length and without chunks there is no
 * body (RFC 9112, 6.3), though the adapter has a stream for it.
 */
function asStandard(request: Request): Request {
  const { url, method, headers, signal } = request;
  const hasBody = headers.has('content-length') || headers.has('transfer-encoding');
  const isRead = method === 'GET' || method === 'HEAD';
  const body = hasBody && !isRead ? { body: request.body, duplex: 'half' as const } : {};
  return new Request(url, { method, headers, signal, ...body });
}

/** Listens on this machine only, by both of its loopback addresses. Throws when the port is taken. */
export async function listen(port: number, listener: RequestListener): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(listener);
    server.listen(port, host);
    try {
      await once(server, 'listening');
      servers.push(server);
    } catch (error) {
      if (host === '::1') continue;
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      throw taken
        ? new Error(`Port ${port} is in use. Set PORT to another one, for example PORT=3001.`)
        : error;
    }
  }
  return servers;
}

export async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    }),
  );
}
