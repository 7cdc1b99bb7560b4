import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

/** What one delivery of the stream came to. Numbers only: they end in metrics. */
export interface Delivery {
  readonly records: number;
  /** Of them not handled: they are delivered again, or put aside. */
  readonly failed: number;
  /** How long the oldest of them had waited when all were through; null where the stream does not say when it was written. */
  readonly lagMilliseconds: number | null;
}

type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** The same handler, which tells `report` of every delivery. */
export function watchingFeed(
  handler: StreamHandler,
  report: (delivery: Delivery) => void,
  now: () => Date,
): StreamHandler {
  return async (event) => {
    const answer = await handler(event);
    const written = event.Records.flatMap(
      (one) => one.dynamodb?.ApproximateCreationDateTime ?? [],
    ).map((seconds) => seconds * 1000);
    report({
      records: event.Records.length,
      failed: answer.batchItemFailures.length,
      lagMilliseconds:
        written.length === 0 ? null : Math.max(0, now().getTime() - Math.min(...written)),
    });
    return answer;
  };
}
