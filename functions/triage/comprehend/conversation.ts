import type { ComprehendClient } from '@aws-sdk/client-comprehend';
import { type ClientOptions, createRecordedClient, type RecordedClient } from './client.ts';
import type { Piece } from './pieces.ts';
import type { Operation, UsedUnits } from './units.ts';
import type { Exchange } from './who-answered.ts';

/** `patiently`: with all attempts that the options allow. `once`: with a single one. */
export type Tries = 'patiently' | 'once';

export type Connection = Readonly<Record<Tries, RecordedClient>>;

export const connect = (options: ClientOptions): Connection => ({
  patiently: createRecordedClient(options),
  once: createRecordedClient({ ...options, maxAttempts: 1 }),
});

export interface Call<Output> {
  readonly operation: Operation;
  /** What travels in it. */
  readonly pieces: readonly Piece[];
  /** What it is billed as, once it was answered. */
  readonly units: number;
  send(client: ComprehendClient, abortSignal: AbortSignal): Promise<Output>;
}

/** All that is asked about several texts at a time: what went over the wire for each of them, and what it used. */
export interface Conversation {
  call<Output>(call: Call<Output>, tries: Tries): Promise<Output>;
  exchangesOf(text: number): readonly Exchange[];
  used(): UsedUnits;
}

/** Calls that have not been answered when `deadlineMs` have passed are given up. */
export function converse(connection: Connection, deadlineMs: number): Conversation {
  const deadline = AbortSignal.timeout(deadlineMs);
  const exchanges = new Map<number, Exchange[]>();
  const units = new Map<Operation, number>();
  return {
    async call({ operation, pieces, units: billed, send }, tries) {
      const ofThisCall: Exchange[] = [];
      try {
        const output = await connection[tries].recording(ofThisCall, (client) =>
          send(client, deadline),
        );
        units.set(operation, (units.get(operation) ?? 0) + billed);
        return output;
      } finally {
        for (const text of new Set(pieces.map(({ of }) => of))) {
          exchanges.set(text, [...(exchanges.get(text) ?? []), ...ofThisCall]);
        }
      }
    },
    exchangesOf: (text) => exchanges.get(text) ?? [],
    used: () => Object.fromEntries(units),
  };
}
