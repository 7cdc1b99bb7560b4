import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '#infra/local/embedded-store.ts';
import { closeAll, listen, loopbackListener, socketAddress } from '#infra/local/serve.ts';
import { createApp } from '#test/setup/functions.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

// Over a real socket, where a request may come without a length, in chunks, or with a body that no route asks for.

let deps: TestDeps;
let servers: Awaited<ReturnType<typeof listen>>;
let port: number;
beforeAll(async () => {
  deps = await createTestDeps();
  port = await freePort();
  const origin = `http://localhost:${port}`;
  const app = createApp({ ...deps, publicOrigin: origin }, { addressOf: socketAddress });
  servers = await listen(port, loopbackListener(app.fetch, origin));
});
afterAll(async () => {
  await closeAll(servers);
  await deps.stop();
});

/** The status of an answer to a request that is written by hand. */
async function statusOf(head: string[], body = ''): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  const lines = [...head, `Host: localhost:${port}`, 'Connection: close', '', body];
  socket.write(lines.join('\r\n'));
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('utf8');
  });
  await once(socket, 'close');
  return Number(answer.split(' ')[1]);
}

const path = '/api/v1/groups/aaaaaaaaaaaaaaaa/threads/aaaaaaaaaaaaaaaa/posts/1/responses/me-too';

describe('a request over a socket', () => {
  it.each(['PUT', 'DELETE'])('%s without a body reaches its route', async (method) => {
    expect(await statusOf([`${method} ${path} HTTP/1.1`])).toBe(401);
  });

  it('of a method that nothing answers is refused, not broken by it', async () => {
    expect(await statusOf(['OPTIONS /api/v1/sign-in HTTP/1.1'])).toBe(401);
  });

  it('that changes something without a body is asked for JSON', async () => {
    expect(await statusOf(['POST /api/v1/sign-in HTTP/1.1'])).toBe(415);
  });

  const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
  const inChunks = [
    'POST /api/v1/sign-in HTTP/1.1',
    'Content-Type: application/json',
    'Transfer-Encoding: chunked',
  ];

  it('in chunks is read like any other, and counted', async () => {
    const words = JSON.stringify({ key: 'not the seven words', sharedDevice: false });
    expect(await statusOf(inChunks, chunked(words))).toBe(401);
    expect(await statusOf(inChunks, chunked(' '.repeat(70_000)))).toBe(413);
  });
});
