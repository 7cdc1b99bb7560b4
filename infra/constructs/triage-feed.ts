import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { readStream } from './rights.ts';

/**
 * The way of a written post from the table's stream to triage, and the queue of what could not be
 * analysed. The queue receives where in the stream a post stands, never its text.
 */
export class TriageFeed extends Construct {
  readonly failures: Queue;
  private readonly streamArn: string;

  constructor(scope: Construct, id: string, props: { readonly streamArn: string }) {
    super(scope, id);
    this.streamArn = props.streamArn;
    this.failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.failures, {
      'AwsSolutions-SQS3':
        'This queue is itself where failures end. An alarm rings at its first message; a person looks at each.',
    });
  }

  /** What the function needs for reading the stream, for handing over what failed, and for taking it up again. */
  rights(): PolicyStatement[] {
    return [
      ...readStream(this.streamArn),
      new PolicyStatement({
        actions: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage'],
        resources: [this.failures.queueArn],
      }),
    ];
  }

  /** Begins to send the writing and changing of posts to the function. */
  feed(target: LambdaFunction): void {
    target.addEventSourceMapping('Posts', {
      eventSourceArn: this.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      bisectBatchOnError: true,
      retryAttempts: 5,
      reportBatchItemFailures: true,
      // Well inside the stream's 24 hours, so that a late post reaches the queue and is not lost.
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(this.failures),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { NewImage: { type: { S: FilterRule.isEqual('post') } } },
        }),
      ],
    });
    acknowledge(target, {
      'HIPAA.Security-LambdaDLQ':
        'Nothing invokes this function asynchronously: the stream does, and what fails goes to the on-failure queue of the event source.',
    });
  }
}
