import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { Message, Pager, Sent } from './pager.ts';

/** Neutral, because mail clients show it on locked screens. */
const subject = 'Between Sessions';
/** With the time-out well inside the minute that a try may take. */
const mostAttempts = 2;
const requestTimeout = 5_000;

/**
 * Publishes to the topic of a contact, of which the name is made of the clinic and the contact (`topicOf`). What comes of it after that
 * (text message, mail, an on-call service) is the topic's subscriptions' matter.
 */
export function createSnsPager(
  topicPrefix: string,
  options: Pick<SNSClientConfig, 'region' | 'endpoint' | 'credentials'> & {
    readonly maxAttempts?: number;
    readonly requestTimeoutMs?: number;
  } = {},
): Pager {
  const { requestTimeoutMs: timeout = requestTimeout, ...client } = options;
  const sns = new SNSClient({
    maxAttempts: mostAttempts,
    ...client,
    requestHandler: {
      requestTimeout: timeout,
      connectionTimeout: timeout,
      throwOnRequestTimeout: true,
    },
  });
  return {
    channel: 'amazon-sns',
    async send({ to, text }) {
      try {
        const TopicArn = topicOf(topicPrefix, to);
        await sns.send(new PublishCommand({ TopicArn, Subject: subject, Message: text }));
        return { sent: true };
      } catch (error) {
        return { sent: false, reason: reasonOf(error) };
      }
    },
  };
}

/** The stack gives its topics the same names. A clinic's id is of one length, so no two clinics can come to one topic. */
const topicOf = (prefix: string, { clinicId, contact }: Message['to']) =>
  `${prefix}${clinicId}-${contact}`;

type Reason = Extract<Sent, { sent: false }>['reason'];

/** The error's class only: its message may quote the topic. */
function reasonOf(error: unknown): Reason {
  const name = error instanceof Error ? error.name : '';
  if (/Throttl|TooManyRequests/.test(name)) return 'throttled';
  const fault = typeof error === 'object' && error !== null && Reflect.get(error, '$fault');
  const retryable = /InternalError|KMSThrottling|ServiceUnavailable|Expired/.test(name);
  return fault === 'client' && !retryable ? 'refused' : 'unavailable';
}
