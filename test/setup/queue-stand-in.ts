import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** As much of SQS as an on-failure queue needs: messages are taken, unseen for a while, and deleted. */
export interface QueueStandIn {
  readonly url: string;
  /** Bodies that nobody has deleted. */
  readonly left: () => string[];
  send(body: string): void;
  /** Lets what was taken and not deleted be taken again. */
  reappear(): void;
  close(): Promise<void>;
}

export async function startQueueStandIn(): Promise<QueueStandIn> {
  const messages = new Map<string, { body: string; isTaken: boolean }>();
  let sent = 0;
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const answer = (content: object) => {
      response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(content));
    };
    if (operation === 'DeleteMessage') {
      messages.delete(asked.ReceiptHandle);
      return answer({});
    }
    const free = [...messages].filter(([, message]) => !message.isTaken);
    const taken = free.slice(0, asked.MaxNumberOfMessages ?? 1);
    for (const [, message] of taken) message.isTaken = true;
    return answer({
      Messages: taken.map(([id, { body }]) => ({
        MessageId: id,
        ReceiptHandle: id,
        Body: body,
        MD5OfBody: createHash('md5').update(body).digest('hex'),
      })),
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    left: () => [...messages.values()].map(({ body }) => body),
    send(body) {
      sent += 1;
      messages.set(`message-${sent}`, { body, isTaken: false });
    },
    reappear() {
      for (const message of messages.values()) message.isTaken = false;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
