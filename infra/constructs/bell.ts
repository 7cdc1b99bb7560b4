import { ArnFormat, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface BellProps {
  readonly key: IKey;
  /** Where the operators read. Without it nobody hears the bell until somebody subscribes. */
  readonly operatorsEmail?: string;
}

/** What wakes the operators: alarms, and the topic that they ring. Messages name a number, never a person. */
export class Bell extends Construct {
  readonly topic: Topic;
  private readonly rung: Alarm[] = [];

  constructor(scope: Construct, id: string, { key, operatorsEmail }: BellProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    // A policy of a topic's own takes the place of the one that lets in whoever is in the account: without this no alarm would be heard.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          ArnLike: {
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'cloudwatch',
              resource: 'alarm',
              resourceName: '*',
              arnFormat: ArnFormat.COLON_RESOURCE_NAME,
            }),
          },
        },
      }),
    );
    if (operatorsEmail !== undefined) {
      this.topic.addSubscription(new EmailSubscription(operatorsEmail));
    }
  }

  get alarms(): readonly Alarm[] {
    return this.rung;
  }

  /** Rings while `metric` is above a number, or below it, for so many of its periods; and once more when that is over. */
  ring(
    id: string,
    when: {
      readonly description: string;
      readonly metric: IMetric;
      readonly above?: number;
      /** Rings at silence too: no data is less than anything. But see `silenceIsFine`. */
      readonly below?: number;
      /** Where a number is given once or twice a day, and not at all before there is something to count. */
      readonly silenceIsFine?: boolean;
      readonly periods: number;
    },
  ): void {
    const isAbove = when.below === undefined;
    const alarm = new Alarm(this, id, {
      alarmDescription: when.description,
      metric: when.metric,
      threshold: when.below ?? when.above ?? 0,
      comparisonOperator: isAbove
        ? ComparisonOperator.GREATER_THAN_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: when.periods,
      treatMissingData:
        isAbove || when.silenceIsFine ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.rung.push(alarm);
  }
}
