import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  type DynamoDBStreamsClientConfig,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamedRecord,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { putAside } from './put-aside.ts';

type Handler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface StreamReaderOptions {
  readonly client: DynamoDBClientConfig;
  readonly table: string;
  /** Resolves when each of these records was taken or given up on; then the next ones come. */
  readonly deliver: (records: readonly StreamedRecord[], from: StreamPlace) => Promise<void>;
  /** Keeps how far each shard was read. */
  readonly folder: string;
  /** The file in `folder` that says how far; each consumer has its own. */
  readonly place?: string;
  readonly batchSize?: number;
  readonly pollMilliseconds?: number;
}

/** Where records come from, and whether anybody still waits for them. */
export interface StreamPlace {
  readonly streamArn: string;
  readonly shard: string;
  readonly isWanted: () => boolean;
}

export interface StreamPumpOptions extends Omit<StreamReaderOptions, 'deliver'> {
  /** What it gives up on is put aside in the same folder. */
  readonly handler: Handler;
  readonly maxAttempts?: number;
}

export interface StreamPump {
  /** Waits until everything that is in the stream now has been handled. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

const places = z.record(z.string(), z.string());

/** Of each shard the sequence number up to which every consumer has read. */
export type ReadSoFar = Readonly<Record<string, string>>;

/** What a file of places says; nothing where there is none yet. */
export function placesIn(file: string): Record<string, string> {
  return existsSync(file) ? places.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** How far all have read who keep a place of their own; a shard that one of them has not begun is left out. */
export function readByAll(places: readonly ReadSoFar[]): ReadSoFar {
  const [first = {}, ...others] = places;
  const read: Record<string, string> = {};
  for (const [shard, sequence] of Object.entries(first)) {
    const all = [sequence, ...others.map((one) => one[shard])];
    if (all.some((one) => one === undefined)) continue;
    read[shard] = all
      .map((one) => BigInt(one ?? 0))
      .reduce(least)
      .toString();
  }
  return read;
}

const least = (one: bigint, other: bigint): bigint => (other < one ? other : one);

/**
 * Does on one machine what the event source mapping does in the cloud: reads the table's stream in order, calls the same
 * handler with the same event, delivers again what it named as failed, and after the last attempt puts the record's keys
 * aside (`on-failure.jsonl`) so that one record never blocks those behind it.
 */
export function startStreamPump({
  handler,
  maxAttempts = 5,
  ...reading
}: StreamPumpOptions): StreamPump {
  const wait = reading.pollMilliseconds ?? defaultPoll;
  return startStreamReader({
    ...reading,
    async deliver(records, { isWanted }) {
      let rest = records;
      for (let attempt = 1; rest.length > 0 && isWanted(); ) {
        const event = { Records: rest.map(asLambdaRecord) };
        const failures = await handler(event).then(
          (answer) => answer.batchItemFailures.map((one) => one.itemIdentifier),
          () => rest.map((one) => one.dynamodb?.SequenceNumber ?? ''),
        );
        const first = rest.findIndex((one) =>
          failures.includes(one.dynamodb?.SequenceNumber ?? ''),
        );
        if (first === -1) return;
        attempt = first > 0 ? 1 : attempt + 1;
        rest = rest.slice(first);
        if (attempt > maxAttempts) {
          const [given, ...behind] = rest;
          putAside(reading.folder, {
            keys: given?.dynamodb?.Keys,
            sequence: given?.dynamodb?.SequenceNumber,
          });
          rest = behind;
          attempt = 1;
        } else {
          await new Promise((resolve) => setTimeout(resolve, wait * 2 ** attempt));
        }
      }
    },
  });
}

const defaultPoll = 100;

/** Reads a table's stream in order and hands it on, batch by batch. */
export function startStreamReader(options: StreamReaderOptions): StreamPump {
  const client = new DynamoDBStreamsClient(options.client as DynamoDBStreamsClientConfig);
  const file = join(options.folder, options.place ?? 'stream-places.json');
  const reached = placesIn(file);
  const iterators = new Map<string, string>();
  const wait = options.pollMilliseconds ?? defaultPoll;
  const batchSize = options.batchSize ?? 25;
  let running = true;
  let emptyRounds = 0;

  const keep = (shard: string, sequence: string) => {
    reached[shard] = sequence;
    // Written beside and renamed, so that a crash leaves the old places or the new ones, never half of them.
    writeFileSync(`${file}.new`, JSON.stringify(reached));
    renameSync(`${file}.new`, file);
  };

  async function streamArn(): Promise<string | undefined> {
    const { Streams } = await client.send(new ListStreamsCommand({ TableName: options.table }));
    return Streams?.[0]?.StreamArn;
  }

  async function iteratorFor(arn: string, shard: string): Promise<string | undefined> {
    const known = iterators.get(shard);
    if (known !== undefined) return known;
    const after = reached[shard];
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: arn,
        ShardId: shard,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    return ShardIterator;
  }

  async function round(arn: string): Promise<number> {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
    let count = 0;
    for (const { ShardId: shard } of StreamDescription?.Shards ?? []) {
      if (shard === undefined) continue;
      const iterator = await iteratorFor(arn, shard);
      if (iterator === undefined) continue;
      const answer = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }),
      );
      const records = answer.Records ?? [];
      if (records.length > 0) {
        await options.deliver(records, { streamArn: arn, shard, isWanted: () => running });
        const last = records.at(-1)?.dynamodb?.SequenceNumber;
        if (last !== undefined && running) keep(shard, last);
      }
      if (answer.NextShardIterator) iterators.set(shard, answer.NextShardIterator);
      else iterators.delete(shard);
      count += records.length;
    }
    return count;
  }

  const loop = (async () => {
    let arn: string | undefined;
    while (running) {
      try {
        arn ??= await streamArn();
        const count = arn === undefined ? 0 : await round(arn);
        emptyRounds = count === 0 ? emptyRounds + 1 : 0;
        if (count === 0) await new Promise((resolve) => setTimeout(resolve, wait));
      } catch {
        // The store is away or an iterator is too old: start again from what was kept.
        iterators.clear();
        emptyRounds = 0;
        await new Promise((resolve) => setTimeout(resolve, wait * 5));
      }
    }
  })();

  return {
    async drained() {
      emptyRounds = 0;
      while (running && emptyRounds < 2) {
        await new Promise((resolve) => setTimeout(resolve, wait / 2));
      }
    },
    async stop() {
      running = false;
      await loop;
      client.destroy();
    },
  };
}

/** The SDK's record as Lambda would have been given it. */
export function asLambdaRecord(record: StreamedRecord): DynamoDBRecord {
  const { dynamodb } = record;
  return {
    ...(record.eventID === undefined ? {} : { eventID: record.eventID }),
    ...(record.eventName === undefined ? {} : { eventName: record.eventName }),
    eventSource: 'aws:dynamodb',
    eventVersion: '1.1',
    awsRegion: record.awsRegion ?? 'local',
    dynamodb: {
      ...(dynamodb?.Keys ? { Keys: dynamodb.Keys as never } : {}),
      ...(dynamodb?.NewImage ? { NewImage: dynamodb.NewImage as never } : {}),
      ...(dynamodb?.OldImage ? { OldImage: dynamodb.OldImage as never } : {}),
      ...(dynamodb?.ApproximateCreationDateTime
        ? { ApproximateCreationDateTime: dynamodb.ApproximateCreationDateTime.getTime() / 1000 }
        : {}),
      ...(dynamodb?.SequenceNumber ? { SequenceNumber: dynamodb.SequenceNumber } : {}),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
