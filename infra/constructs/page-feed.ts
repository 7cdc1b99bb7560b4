import { Duration } from 'aws-cdk-lib';
import {
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { acknowledge } from './acknowledge.ts';

/**
 * Sends each new page from the table's stream to the function, beside triage and not behind it. There is no queue for what failed:
 * a page that did not arrive stands in the table's own list, from which the clock sends it.
 */
export function feedPages(target: LambdaFunction, streamArn: string): void {
  target.addEventSourceMapping('Pages', {
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    retryAttempts: 2,
    maxRecordAge: Duration.hours(1),
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual('INSERT'),
        dynamodb: { NewImage: { type: { S: FilterRule.isEqual('page') } } },
      }),
    ],
  });
  acknowledge(target, {
    'HIPAA.Security-LambdaDLQ':
      'Nothing invokes this function asynchronously: the stream does, and a page that did not arrive stands in a list from which the clock sends it again.',
  });
}
