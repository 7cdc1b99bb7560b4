import { once } from 'node:events';
import { createServer } from 'node:http';
import { createQueue, type Queue } from '#infra/local/assembly/queue.ts';
import { noteRequest } from './note-signed.ts';

/** A queue with an address of its own. */
export interface QueueStandIn extends Pick<Queue, 'left' | 'send' | 'reappear'> {
  readonly url: string;
  close(): Promise<void>;
}

export async function startQueueStandIn(): Promise<QueueStandIn> {
  const queue = createQueue();
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    noteRequest(request, `sqs:${operation}`, 'TriageFeedFailures');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const { status, content } = queue.answer(operation, asked);
    response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(content));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    left: queue.left,
    send: queue.send,
    reappear: queue.reappear,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
