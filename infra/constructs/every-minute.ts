import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Calls a function once a minute. One that was missed is not made up for: the next one does what is due. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, props: { readonly target: IFunction }) {
    super(scope, id);
    new Rule(this, 'Schedule', {
      description: 'Once a minute',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaFunction(props.target, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
      ],
    });
  }
}
