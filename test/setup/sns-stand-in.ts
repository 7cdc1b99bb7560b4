import { once } from 'node:events';
import { createServer } from 'node:http';
import { noteRequest } from './note-signed.ts';

/** What the stand-in answers: done, an error of SNS, or nothing at all. */
export type SnsAnswer = { readonly status: number; readonly code?: string } | 'silence';

/** Speaks the protocol of SNS (a form in, XML out) and keeps what it was asked to publish. */
export async function startSnsStandIn() {
  let answer: SnsAnswer = { status: 200 };
  let asked: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    noteRequest(request, 'sns:Publish', 'OnCallTopic');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    asked.push(form);
    if (answer === 'silence') return;
    response.writeHead(answer.status, { 'Content-Type': 'text/xml' });
    response.end(
      answer.code === undefined
        ? '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>'
        : `<ErrorResponse><Error><Type>Sender</Type><Code>${answer.code}</Code><Message>${form.TopicArn}</Message></Error></ErrorResponse>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked: () => asked,
    answers(next: SnsAnswer) {
      answer = next;
    },
    forget() {
      asked = [];
      answer = { status: 200 };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
export type SnsStandIn = Awaited<ReturnType<typeof startSnsStandIn>>;
