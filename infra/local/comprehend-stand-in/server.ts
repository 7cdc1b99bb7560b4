import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  type Conditions,
  documentErrorSourceOf,
  fairWeather,
  faultSourceOf,
} from '#infra/local/comprehend-stand-in/conditions.ts';
import { answerControl, isForControl } from '#infra/local/comprehend-stand-in/control.ts';
import {
  type DocumentErrorSource,
  type FaultSource,
  faultErrors,
} from '#infra/local/comprehend-stand-in/faults.ts';
import { operations } from '#infra/local/comprehend-stand-in/operations.ts';
import {
  namedOperation,
  readBody,
  readRequest,
  WireError,
  writeAnswer,
  writeError,
} from '#infra/local/comprehend-stand-in/wire.ts';

export interface ComprehendStandInOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** This machine only: nothing here checks who asks. */
  host?: '127.0.0.1';
  /** Lets whoever knows this word read and set the conditions over HTTP. Without it there is no such address. */
  controlToken?: string;
}

export interface ComprehendStandIn {
  url: string;
  /** Requests that have arrived so far, faults included. */
  requests(): number;
  /** The operations that they named, in order. */
  received(): readonly string[];
  setConditions(conditions: Conditions): void;
  /** For tests that say exactly which request goes wrong. */
  setFault(fault: FaultSource): void;
  setDocumentErrors(source: DocumentErrorSource): void;
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
  const received: string[] = [];
  let conditions: Conditions;
  let fault: FaultSource;
  let documentError: DocumentErrorSource;
  const setConditions = (next: Conditions) => {
    conditions = next;
    fault = faultSourceOf(next, Math.random);
    documentError = documentErrorSourceOf(next, Math.random);
  };
  setConditions(fairWeather);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    received.push(namedOperation(request));
    const body = await readBody(request);
    const current = fault(namedOperation(request), body.toString());
    if (current === 'timeout') return;
    if (current === 'away') {
      request.socket.destroy();
      return;
    }
    if (conditions.latencyMs > 0) await delay(conditions.latencyMs);
    const { operation, input } = readRequest(request, body);
    if (current !== undefined) throw faultErrors[current]();
    const operate = operations.get(operation);
    if (operate === undefined) {
      throw new WireError('UnknownOperationException', 'This operation is not known here.');
    }
    writeAnswer(response, operate(input, documentError));
  }

  const server = createServer(async (request, response) => {
    try {
      if (isForControl(request, options.controlToken)) {
        await answerControl(request, response, {
          conditions,
          requests: received.length,
          setConditions,
        });
      } else {
        await serve(request, response);
      }
    } catch (error) {
      writeError(response, error instanceof WireError ? error : faultErrors.error());
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
    requests: () => received.length,
    received: () => received,
    setConditions,
    setFault: (next) => {
      fault = next;
    },
    setDocumentErrors: (next) => {
      documentError = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

const delay = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
