import { AsyncLocalStorage } from 'node:async_hooks';
import { ComprehendClient, type ComprehendClientConfig } from '@aws-sdk/client-comprehend';
import { textField } from './fields.ts';
import type { Exchange } from './who-answered.ts';

export interface ClientOptions {
  region: string;
  /** For the stand-in, or a private endpoint of AWS. Without it the SDK finds the region's own. */
  endpoint?: string;
  /** Attempts for each call, the first included. 5 by default. */
  maxAttempts?: number;
  /** Milliseconds that each attempt may take. 3,000 by default. */
  requestTimeoutMs?: number;
  /** Without them the SDK looks in its usual places. */
  credentials?: NonNullable<ComprehendClientConfig['credentials']>;
}

/** The SDK's client, and what went over the wire for each call. */
export interface RecordedClient {
  /** Runs a call and notes every attempt that it made in `exchanges`, also where it fails. */
  recording<T>(exchanges: Exchange[], call: (client: ComprehendClient) => Promise<T>): Promise<T>;
}

/**
 * The exchanges of the call that is under way. One for all clients: Node asks each storage there ever was about each promise, so one
 * for each client would make everything slower with every client that was made.
 */
const current = new AsyncLocalStorage<Exchange[]>();

/** Throttling, 5xx and time-outs are tried again by the SDK with exponential back-off and full jitter. */
export function createRecordedClient(options: ClientOptions): RecordedClient {
  const timeout = options.requestTimeoutMs ?? 3_000;
  const client = new ComprehendClient({
    region: options.region,
    ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
    ...(options.credentials !== undefined && { credentials: options.credentials }),
    retryMode: 'standard',
    maxAttempts: options.maxAttempts ?? 5,
    requestHandler: {
      connectionTimeout: timeout,
      requestTimeout: timeout,
      // Without this the SDK only warns and goes on waiting.
      throwOnRequestTimeout: true,
      // The request time-out ends when an answer begins; this one covers an answer that stalls.
      socketTimeout: timeout,
    },
  });
  client.middlewareStack.add(
    (next) => async (args) => {
      const exchange: Exchange = {
        protocol: textField(args.request, 'protocol') ?? '',
        hostname: textField(args.request, 'hostname') ?? '',
      };
      current.getStore()?.push(exchange);
      const result = await next(args);
      const standIn = textField(result.response, 'headers', 'x-between-sessions-stand-in');
      if (standIn !== undefined) exchange.standIn = standIn;
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'recordExchanges' },
  );
  return { recording: (exchanges, call) => current.run(exchanges, () => call(client)) };
}
