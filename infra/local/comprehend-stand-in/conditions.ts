import * as z from 'zod';
import type {
  DocumentErrorSource,
  Fault,
  FaultSource,
} from '#infra/local/comprehend-stand-in/faults.ts';

type RequestShares = Readonly<
  Record<'throttled' | 'tooManyRequests' | 'failing' | 'overloaded' | 'silent' | 'away', number>
>;

const faultsIn = (of: RequestShares): [Fault, number][] => [
  ['throttle', of.throttled],
  ['too-many-requests', of.tooManyRequests],
  ['error', of.failing],
  ['overloaded', of.overloaded],
  ['timeout', of.silent],
  ['away', of.away],
];

const share = z.number().min(0).max(1).default(0);

/** How the service is doing: the share of requests, 0 to 1, that each thing happens to. */
export const conditions = z
  .strictObject({
    throttled: share,
    tooManyRequests: share,
    failing: share,
    overloaded: share,
    /** Taken and never answered: as slow as the caller's own time-out. */
    silent: share,
    away: share,
    /** Of the documents of a batch, not of requests. */
    documentErrors: share,
    /** Milliseconds before every answer. */
    latencyMs: z.number().min(0).max(60_000).default(0),
  })
  .refine((all) => faultsIn(all).reduce((sum, [, rate]) => sum + rate, 0) <= 1, {
    error: 'The shares of what happens to a request add up to more than 1.',
  });
export type Conditions = z.infer<typeof conditions>;

export const fairWeather: Conditions = conditions.parse({});

/** `random` gives numbers from 0 up to 1, one for each request. */
export const faultSourceOf =
  (of: Conditions, random: () => number): FaultSource =>
  () => {
    let rest = random();
    return faultsIn(of).find(([, rate]) => {
      rest -= rate;
      return rest < 0;
    })?.[0];
  };

export const documentErrorSourceOf =
  (of: Conditions, random: () => number): DocumentErrorSource =>
  () =>
    random() < of.documentErrors ? 'INTERNAL_SERVER_ERROR' : null;
