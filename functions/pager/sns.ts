import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { Pager, Sent } from './pager.ts';

/** Neutral, because mail clients show it on locked screens. */
const subject = 'Between Sessions';
/** With the time-out well inside the minute that a try may take. */
const mostAttempts = 2;
const requestTimeout = 5_000;

/**
 * Publishes to the topic that a contact's address names by its ARN. What comes of it after that (text message, mail, an on-call
 * service) is the topic's subscriptions' matter. A FIFO topic drops a second message of the same id; others cannot.
 */
export function createSnsPager(
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
    async send({ id, address, text }) {
      const once = { MessageDeduplicationId: dedupId(id), MessageGroupId: 'pages' };
      try {
        await sns.send(
          new PublishCommand({
            TopicArn: address,
            Subject: subject,
            Message: text,
            ...(address.endsWith('.fifo') ? once : {}),
          }),
        );
        return { sent: true };
      } catch (error) {
        return { sent: false, reason: reasonOf(error) };
      }
    },
  };
}

/** Ids of messages may hold no more than 128 characters of a few kinds. */
const dedupId = (id: string) => id.replaceAll(/[^A-Za-z0-9-]/g, '_').slice(0, 128);

type Reason = Extract<Sent, { sent: false }>['reason'];

/** The error's class only: its message may quote the address. */
function reasonOf(error: unknown): Reason {
  const name = error instanceof Error ? error.name : '';
  if (/Throttl|TooManyRequests/.test(name)) return 'throttled';
  const fault = typeof error === 'object' && error !== null && Reflect.get(error, '$fault');
  const retryable = /InternalError|KMSThrottling|ServiceUnavailable|Expired/.test(name);
  return fault === 'client' && !retryable ? 'refused' : 'unavailable';
}
