import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { loggedError } from '#functions/log.ts';
import { type TriageDeps, triage } from './pipeline.ts';

/**
 * The stream's consumer, the same in the cloud and on one machine. The records of a batch are read together; each is written by itself.
 * A record that fails is named in the answer, so that only it and those after it are delivered again.
 */
export function createTriageHandler(deps: TriageDeps) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const started = performance.now();
    let failed = 0;
    const analysed = triage(deps, event.Records);
    const outcomes = new Map(event.Records.map((streamed, index) => [streamed, analysed[index]]));
    const processor = new BatchProcessor(EventType.DynamoDBStreams);
    const answer = await processPartialResponse(
      event,
      async (streamed: DynamoDBRecord) => {
        try {
          if (!outcomes.has(streamed)) throw new TypeError('A record of no batch.');
          await outcomes.get(streamed);
        } catch (error) {
          failed += 1;
          deps.log({
            event: 'failure',
            where: 'triage',
            requestId: null,
            error: loggedError(error),
          });
          throw error;
        }
      },
      processor,
      { throwOnFullBatchFailure: false },
    );
    deps.log({
      event: 'triage',
      records: event.Records.length,
      failed,
      milliseconds: Math.round(performance.now() - started),
    });
    return answer;
  };
}
