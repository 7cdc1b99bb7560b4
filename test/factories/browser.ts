import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Subscription } from '#shared/contracts/telling.ts';

/** One that nobody listens at. */
export const aSubscription: Subscription = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/nobody-listens',
  p256dh: 'B'.padEnd(87, 'A'),
  auth: 'A'.repeat(22),
};

/** A browser's side of Web Push: what it tells a site, and how it reads what comes. Written from RFC 8188 and 8291, by itself. */
export class TestBrowser {
  readonly #pair = createECDH('prime256v1');
  readonly #auth: Buffer;

  constructor(own?: { readonly key: string; readonly auth: string }) {
    if (own) this.#pair.setPrivateKey(Buffer.from(own.key, 'base64url'));
    else this.#pair.generateKeys();
    this.#auth = own ? Buffer.from(own.auth, 'base64url') : randomBytes(16);
  }

  subscription(endpoint: string): Subscription {
    return {
      endpoint,
      p256dh: this.#pair.getPublicKey('base64url'),
      auth: this.#auth.toString('base64url'),
    };
  }

  /** The words of a message. Throws where it was not closed for this browser, or was changed. */
  read(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const idLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    const from = (secret: Uint8Array, with_: Uint8Array, info: Buffer, length: number) =>
      Buffer.from(hkdfSync('sha256', secret, with_, info, length));
    const keys = Buffer.concat([Buffer.from('WebPush: info\0'), this.#pair.getPublicKey(), sender]);
    const secret = from(this.#pair.computeSecret(sender), this.#auth, keys, 32);
    const key = from(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = from(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const opened = createDecipheriv('aes-128-gcm', key, nonce);
    opened.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()]);
    return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
  }
}

export interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface CarrierStandIn {
  readonly origin: string;
  /** Everything that it was asked to carry, refused ones included. */
  readonly arrived: Arrived[];
  /** What it answers from now on; 201 until then. Never, where it is null. */
  answers(status: number | null, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

/** Whoever carries messages to browsers, over real HTTP on this machine. */
export async function startCarrierStandIn(): Promise<CarrierStandIn> {
  const arrived: Arrived[] = [];
  let answer: { status: number | null; headers: Record<string, string> } = {
    status: 201,
    headers: {},
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    arrived.push({
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks),
    });
    if (answer.status !== null) response.writeHead(answer.status, answer.headers).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    arrived,
    answers(status, headers = {}) {
      answer = { status, headers };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
