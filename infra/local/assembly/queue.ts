import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ServiceAnswer } from './service-answer.ts';

const request = z.looseObject({
  MaxNumberOfMessages: z.number().default(1),
  ReceiptHandle: z.string().default(''),
  MessageBody: z.string().default(''),
});

/** As much of SQS as an on-failure queue needs: messages are taken, unseen from then on, and deleted. */
export interface Queue {
  /** Bodies that nobody has deleted. */
  left(): readonly string[];
  send(body: string): void;
  /** Lets what was taken and not deleted be taken again. */
  reappear(): void;
  answer(operation: string, body: unknown): ServiceAnswer;
}

export function createQueue(): Queue {
  const messages = new Map<string, { body: string; isTaken: boolean }>();
  let sent = 0;
  function send(body: string): void {
    sent += 1;
    messages.set(`message-${sent}`, { body, isTaken: false });
  }
  return {
    left: () => [...messages.values()].map(({ body }) => body),
    send,
    reappear() {
      for (const message of messages.values()) message.isTaken = false;
    },
    answer(operation, body) {
      const asked = request.parse(body);
      if (operation === 'SendMessage') {
        send(asked.MessageBody);
        return { status: 200, content: { MessageId: `message-${sent}` } };
      }
      if (operation === 'DeleteMessage') {
        messages.delete(asked.ReceiptHandle);
        return { status: 200, content: {} };
      }
      if (operation !== 'ReceiveMessage') {
        return { status: 400, content: { __type: 'UnsupportedOperation' } };
      }
      const taken = [...messages]
        .filter(([, message]) => !message.isTaken)
        .slice(0, asked.MaxNumberOfMessages);
      for (const [, message] of taken) message.isTaken = true;
      return {
        status: 200,
        content: {
          Messages: taken.map(([id, message]) => ({
            MessageId: id,
            ReceiptHandle: id,
            Body: message.body,
            MD5OfBody: createHash('md5').update(message.body).digest('hex'),
          })),
        },
      };
    },
  };
}
