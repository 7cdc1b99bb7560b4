import { WireError } from '#infra/local/comprehend-stand-in/wire.ts';

/**
 * What can go wrong with the real service. `timeout` takes the request and never answers it; `away` breaks the connection, as a
 * service does that cannot be reached.
 */
export type Fault = 'throttle' | 'too-many-requests' | 'error' | 'overloaded' | 'timeout' | 'away';

/** Asked once for each request that arrives, with its operation and its body. */
export type FaultSource = (operation: string, body: string) => Fault | undefined;

/** Asked once for each document of a batch: the code that stands in the list of errors for it, or null. */
export type DocumentErrorSource = (text: string) => string | null;

export const faultErrors: Readonly<Record<Exclude<Fault, 'timeout' | 'away'>, () => WireError>> = {
  throttle: () => new WireError('ThrottlingException', 'Rate exceeded'),
  'too-many-requests': () => new WireError('TooManyRequestsException', 'Rate exceeded'),
  error: () => new WireError('InternalServerException', 'An internal error occurred.', 500),
  overloaded: () => new WireError('ServiceUnavailableException', 'Try again later.', 503),
};
