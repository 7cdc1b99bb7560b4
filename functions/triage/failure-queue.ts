import {
  type _Record,
  DynamoDBStreamsClient,
  type DynamoDBStreamsClientConfig,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
  type SQSClientConfig,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { postPlaceOf } from '#functions/data/keys.ts';
import type { PutAside, PutAsideList, TextPlace } from './redrive.ts';

/** What Lambda writes of a batch that it gave up on: where it stands in the stream, and nothing of what it held. */
const failedBatch = z.object({
  DDBStreamBatchInfo: z.object({
    streamArn: z.string(),
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
  }),
});
type FailedBatch = z.infer<typeof failedBatch>['DDBStreamBatchInfo'];

/** Longer than one call may take, so that what fails again is not taken twice by the same call; seconds. */
const unseenFor = 300;
/** A stream answers with empty pages while a shard is long; after so many the place counts as not found. */
const mostPages = 200;

/** The on-failure queue of the stream's consumer. The stream still says for 24 hours which texts a message is about. */
export function createFailureQueue(options: {
  readonly queueUrl: string;
  readonly sqs?: SQSClientConfig;
  readonly streams?: DynamoDBStreamsClientConfig;
}): PutAsideList {
  const { queueUrl: QueueUrl } = options;
  const sqs = new SQSClient(options.sqs ?? {});
  const streams = new DynamoDBStreamsClient(options.streams ?? {});

  async function placesOf(body: string | undefined): Promise<PutAside['places']> {
    const batch = parsed(body);
    if (!batch) return 'out-of-reach';
    try {
      return await placesIn(streams, batch);
    } catch (error) {
      if (error instanceof TrimmedDataAccessException) return 'out-of-reach';
      if (error instanceof ResourceNotFoundException) return 'out-of-reach';
      throw error;
    }
  }

  return {
    async next() {
      const { Messages } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          VisibilityTimeout: unseenFor,
          // Asks all of the queue's servers, where no wait asks only some.
          WaitTimeSeconds: 1,
        }),
      );
      return Promise.all(
        (Messages ?? []).map(async ({ Body, ReceiptHandle }) => ({
          places: await placesOf(Body),
          async settle() {
            await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
          },
        })),
      );
    },
  };
}

function parsed(body: string | undefined): FailedBatch | null {
  try {
    return failedBatch.parse(JSON.parse(body ?? '')).DDBStreamBatchInfo;
  } catch {
    return null;
  }
}

/** Which posts the records of a batch are of. Other items stand between them, which the consumer was never given. */
async function placesIn(
  streams: DynamoDBStreamsClient,
  batch: FailedBatch,
): Promise<PutAside['places']> {
  const end = BigInt(batch.endSequenceNumber);
  const places = new Map<string, TextPlace>();
  let { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({
      StreamArn: batch.streamArn,
      ShardId: batch.shardId,
      ShardIteratorType: 'AT_SEQUENCE_NUMBER',
      SequenceNumber: batch.startSequenceNumber,
    }),
  );
  for (let page = 0; page < mostPages && ShardIterator; page += 1) {
    const answer = await streams.send(new GetRecordsCommand({ ShardIterator }));
    for (const record of answer.Records ?? []) {
      const sequence = BigInt(record.dynamodb?.SequenceNumber ?? 0);
      const place = sequence <= end ? placeOf(record) : null;
      if (place) places.set(`${place.threadId} ${place.number}`, place);
      if (sequence >= end) return [...places.values()];
    }
    ShardIterator = answer.NextShardIterator;
  }
  return 'out-of-reach';
}

const placeOf = ({ dynamodb }: _Record): TextPlace | null =>
  postPlaceOf({ pk: dynamodb?.Keys?.pk?.S ?? '', sk: dynamodb?.Keys?.sk?.S ?? '' });
