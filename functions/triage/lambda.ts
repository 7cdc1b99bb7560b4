import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import {
  createCloudFailureQueue,
  createCloudFeedReport,
  createCloudTriage,
} from '#functions/deps.ts';
import { watchingFeed } from './feed-watch.ts';
import { createTriageHandler } from './handler.ts';
import { type Redriven, redrive } from './redrive.ts';

const deps = createCloudTriage();
const fromStream = watchingFeed(createTriageHandler(deps), createCloudFeedReport(), deps.now);

/** Messages that one call reads again at most, so that it ends in time; whoever calls asks again until none is taken. */
const mostAtOnce = 20;

/** Called by the stream, or by an operator who has what triage gave up on read again. */
export const handler = (
  event: DynamoDBStreamEvent | { readonly redrive: true },
): Promise<DynamoDBBatchResponse | Redriven> =>
  'Records' in event ? fromStream(event) : redrive(deps, createCloudFailureQueue(), mostAtOnce);
