import { createServer, type ServerResponse } from 'node:http';
import { operations } from '#infra/local/comprehend-stand-in/operations.ts';
import {
  namedOperation,
  readRequest,
  WireError,
  writeAnswer,
  writeError,
} from '#infra/local/comprehend-stand-in/wire.ts';

/** What can go wrong with the real service. `timeout` takes the request and never answers it. */
export type Fault = 'throttle' | 'too-many-requests' | 'error' | 'timeout';

/** Asked once for each request that arrives, with the operation that its header names. */
export type FaultSource = (operation: string) => Fault | undefined;

export interface ComprehendStandInOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** This machine only: nothing here checks who asks. */
  host?: '127.0.0.1';
  fault?: FaultSource;
}

export interface ComprehendStandIn {
  url: string;
  /** Requests that have arrived so far, faults included. */
  requests(): number;
  setFault(fault: FaultSource | undefined): void;
  /** Ends open connections too, also those that a `timeout` keeps waiting. */
  close(): Promise<void>;
}

/**
 * Starts a server that speaks the wire protocol of Amazon Comprehend and answers from small word lists and patterns. It
 * keeps and logs nothing of what it is sent. Rejects when the port is taken.
 */
export async function startComprehendStandIn(
  options: ComprehendStandInOptions = {},
): Promise<ComprehendStandIn> {
  const host = options.host ?? '127.0.0.1';
  let fault = options.fault;
  let requests = 0;

  const server = createServer(async (request, response) => {
    requests += 1;
    try {
      const current = fault?.(namedOperation(request));
      if (current === 'timeout') return;
      const { operation, input } = await readRequest(request);
      if (current !== undefined) throw faultErrors[current]();
      writeAnswer(response, answer(operation, input));
    } catch (error) {
      refuse(response, error);
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given to us');

  return {
    url: `http://${host}:${address.port}`,
    requests: () => requests,
    setFault: (next) => {
      fault = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

const faultErrors: Readonly<Record<Exclude<Fault, 'timeout'>, () => WireError>> = {
  throttle: () => new WireError('ThrottlingException', 'Rate exceeded'),
  'too-many-requests': () => new WireError('TooManyRequestsException', 'Rate exceeded'),
  error: () => new WireError('InternalServerException', 'An internal error occurred.', 500),
};

function answer(operation: string, input: unknown): unknown {
  const operate = operations.get(operation);
  if (operate === undefined) {
    throw new WireError('UnknownOperationException', 'This operation is not known here.');
  }
  return operate(input);
}

function refuse(response: ServerResponse, error: unknown): void {
  writeError(response, error instanceof WireError ? error : faultErrors.error());
}
