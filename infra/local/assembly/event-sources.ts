import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { asLambdaRecord, type StreamPump, startStreamReader } from '#infra/local/stream-pump.ts';
import { type Delivered, deliverBatch } from './delivery.ts';
import type { Outcome } from './environment.ts';
import { passesFilter } from './event-filter.ts';
import type { DeployedFunction } from './functions.ts';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';

const mapping = z.looseObject({
  FunctionName: z.object({ Ref: z.string() }),
  EventSourceArn: z.unknown(),
  StartingPosition: z.literal('TRIM_HORIZON'),
  BatchSize: z.number(),
  MaximumRetryAttempts: z.number(),
  MaximumRecordAgeInSeconds: z.number(),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }) }).optional(),
});

const answer = z.looseObject({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]),
});

export interface EventSourceSurroundings {
  /** The stream, asked with the rights of the function's role, as Lambda asks it. */
  readonly clientFor: (of: DeployedFunction) => DynamoDBClientConfig;
  readonly tableOf: (streamArn: string) => string;
  readonly functionOf: (id: string) => {
    readonly of: DeployedFunction;
    invoke(event: unknown): Promise<Outcome>;
  };
  /** Hands what was given up on to the destination that the mapping names. */
  readonly sendTo: (destinationArn: string, body: string, of: DeployedFunction) => Promise<void>;
  readonly folder: string;
}

/** The mappings of the template from a table's stream to functions, each with a place of its own in the stream. */
export function startEventSources(
  assembly: CloudAssembly,
  resolver: Resolver,
  around: EventSourceSurroundings,
): readonly StreamPump[] {
  return assembly.ofType('AWS::Lambda::EventSourceMapping').map(({ id, properties }) => {
    const found = mapping.parse(properties);
    const { of, invoke } = around.functionOf(found.FunctionName.Ref);
    const filters = found.FilterCriteria.Filters.map(({ Pattern }) => Pattern);
    const destination = found.DestinationConfig?.OnFailure.Destination;
    const rules = {
      retries: found.MaximumRetryAttempts,
      bisects: found.BisectBatchOnFunctionError,
      reports: found.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    };
    const oldest = found.MaximumRecordAgeInSeconds;
    const giveUp = async (
      batch: readonly DynamoDBRecord[],
      why: GivenUp,
      from: { streamArn: string; shard: string },
    ) => {
      if (destination === undefined || batch.length === 0) return;
      const body = JSON.stringify(messageOf(batch, why, from, of.arn));
      await around.sendTo(resolver.text(destination), body, of);
    };
    return startStreamReader({
      client: around.clientFor(of),
      table: around.tableOf(resolver.text(found.EventSourceArn)),
      folder: around.folder,
      place: `stream-places-${id}.json`,
      batchSize: found.BatchSize,
      async deliver(read, from) {
        const records = read
          .map(asLambdaRecord)
          .filter((one) => filters.some((filter) => passesFilter(filter, one)));
        const late = records.filter((one) => ageOf(one) > oldest);
        await giveUp(late, { condition: 'RecordAgeExceeded', tries: 0 }, from);
        await deliverBatch(
          records.filter((one) => !late.includes(one)),
          rules,
          {
            invoke: async (batch) => deliveredBy(await invoke({ Records: batch }), batch),
            giveUp: (batch, tries) =>
              giveUp(batch, { condition: 'RetryAttemptsExhausted', tries }, from),
            pause: (tries) => new Promise((done) => setTimeout(done, 100 * 2 ** tries)),
            isWanted: from.isWanted,
          },
        );
      },
    });
  });
}

const sequenceOf = (record: DynamoDBRecord | undefined) => record?.dynamodb?.SequenceNumber ?? '';
const writtenAt = (record: DynamoDBRecord | undefined) =>
  (record?.dynamodb?.ApproximateCreationDateTime ?? Date.now() / 1000) * 1000;
const ageOf = (record: DynamoDBRecord) => (Date.now() - writtenAt(record)) / 1000;

/** A failure that names no record of the batch is one of the whole batch. */
function deliveredBy(outcome: Outcome, batch: readonly DynamoDBRecord[]): Delivered {
  if (outcome.came === 'error') return { came: 'error' };
  const found = answer.safeParse(JSON.parse(outcome.payload) ?? {});
  if (!found.success) return { came: 'error' };
  const failed = found.data.batchItemFailures.map(({ itemIdentifier }) =>
    batch.findIndex((one) => sequenceOf(one) === itemIdentifier),
  );
  return failed.includes(-1) ? { came: 'error' } : { came: 'answer', failed };
}

interface GivenUp {
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly tries: number;
}

/** What Lambda writes to an on-failure destination: where a batch stands in the stream, and nothing of what it held. */
const messageOf = (
  batch: readonly DynamoDBRecord[],
  { condition, tries }: GivenUp,
  { streamArn, shard }: { streamArn: string; shard: string },
  functionArn: string,
) => ({
  requestContext: { functionArn, condition, approximateInvokeCount: tries },
  version: '1.0',
  timestamp: new Date().toISOString(),
  DDBStreamBatchInfo: {
    shardId: shard,
    startSequenceNumber: sequenceOf(batch[0]),
    endSequenceNumber: sequenceOf(batch.at(-1)),
    approximateArrivalOfFirstRecord: new Date(writtenAt(batch[0])).toISOString(),
    approximateArrivalOfLastRecord: new Date(writtenAt(batch.at(-1))).toISOString(),
    batchSize: batch.length,
    streamArn,
  },
});
