import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  FilterPattern,
  type IFilterPattern,
  type ILogGroup,
  MetricFilter,
} from 'aws-cdk-lib/aws-logs';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface AlarmsProps {
  readonly key: IKey;
  readonly triage: IFunction;
  readonly clock: IFunction;
  readonly clockLog: ILogGroup;
  readonly triageLog: ILogGroup;
  readonly triageFailures: IQueue;
  /** Logs of what sends pages. */
  readonly pagingLogs: readonly ILogGroup[];
  readonly onCallTopics: readonly ITopic[];
  readonly api: HttpApi;
}

/** What must wake an operator, and the topic that does. Messages name a number, never a person. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: props.key, enforceSSL: true });
    const period = Duration.minutes(1);

    this.ring('PostNotAnalysed', {
      description: 'A post could not be analysed. Its local screening stands; a person must look.',
      metric: props.triageFailures.metricApproximateNumberOfMessagesVisible({
        period,
        statistic: Stats.MAXIMUM,
      }),
      above: 0,
      minutes: 1,
    });
    this.ring('TriageBehind', {
      description: 'Posts have waited for triage for more than five minutes.',
      metric: props.triage.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
      above: Duration.minutes(5).toMilliseconds(),
      minutes: 2,
    });
    this.ring('ClockStands', {
      description:
        'The clock has not run for five minutes: nothing that falls due by time is done.',
      metric: props.clock.metricInvocations({ period: Duration.minutes(5), statistic: Stats.SUM }),
      below: 1,
      minutes: 1,
    });
    this.ring('ClockFails', {
      description:
        'The clock failed as a whole, again and again. /status says when each job last went well.',
      metric: props.clock.metricErrors({ period, statistic: Stats.SUM }),
      above: 0,
      minutes: 3,
    });
    this.ring('ClockJobFails', {
      description:
        'A job of the clock failed more than once within an hour. /status says which one.',
      // A job that fails keeps the clock going and the other jobs too, so only its line in the log tells.
      metric: this.said(
        'ClockJobFailures',
        FilterPattern.all(
          FilterPattern.stringValue('$.message', '=', 'clock'),
          FilterPattern.booleanValue('$.failed', true),
        ),
        [props.clockLog],
      ).with({ period: Duration.hours(1), statistic: Stats.SUM }),
      above: 1,
      minutes: 1,
    });
    this.ring('PageNotDelivered', {
      description:
        'A page could not be handed over, or the rota has nobody. A review may wait with nobody told.',
      metric: this.said(
        'PageNotDelivered',
        FilterPattern.stringValue('$.message', '=', 'page-not-delivered'),
        props.pagingLogs,
      ).with({ period, statistic: Stats.SUM }),
      above: 0,
      minutes: 1,
    });
    // One text says it once for each part, so that a single slip of the service rings nothing and a text without answers does.
    this.ring('SecondLayerAway', {
      description:
        'Comprehend gives no answers. Nothing is lost: texts are asked about again, and reviews say that they were not analysed.',
      metric: this.said(
        'SecondLayerAway',
        FilterPattern.all(
          FilterPattern.stringValue('$.message', '=', 'not-analysed'),
          FilterPattern.any(
            FilterPattern.stringValue('$.reason', '=', 'throttled'),
            FilterPattern.stringValue('$.reason', '=', 'unavailable'),
          ),
        ),
        [props.triageLog, props.clockLog],
      ).with({ period: Duration.minutes(15), statistic: Stats.SUM }),
      above: 2,
      minutes: 1,
    });
    this.ring('PageLost', {
      description: 'A page was handed over, but a subscription of its topic did not get it.',
      metric: new MathExpression({
        expression: props.onCallTopics.map((_, at) => `topic${at}`).join(' + '),
        usingMetrics: Object.fromEntries(
          props.onCallTopics.map((topic, at) => [
            `topic${at}`,
            topic.metricNumberOfNotificationsFailed({ period, statistic: Stats.SUM }),
          ]),
        ),
        period,
      }),
      above: 0,
      minutes: 1,
    });
    this.ring('ServerErrors', {
      description: 'Pages or the API answered with a server error, again and again.',
      metric: props.api.metricServerError({ period, statistic: Stats.SUM }),
      above: 4,
      minutes: 3,
    });
  }

  /** How often the logs say so; one number for all of them. */
  private said(name: string, filterPattern: IFilterPattern, logs: readonly ILogGroup[]): Metric {
    const of = { metricNamespace: 'BetweenSessions', metricName: `${Aws.STACK_NAME}-${name}` };
    for (const [at, logGroup] of logs.entries()) {
      new MetricFilter(this, `${name}Said${at}`, {
        logGroup,
        ...of,
        filterPattern,
        metricValue: '1',
      });
    }
    return new Metric({ namespace: of.metricNamespace, metricName: of.metricName });
  }

  private ring(
    id: string,
    when: {
      readonly description: string;
      readonly metric: IMetric;
      readonly above?: number;
      /** Rings at silence too: no data is less than anything. */
      readonly below?: number;
      readonly minutes: number;
    },
  ): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: when.description,
      metric: when.metric,
      threshold: when.below ?? when.above ?? 0,
      comparisonOperator:
        when.below === undefined
          ? ComparisonOperator.GREATER_THAN_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: when.minutes,
      treatMissingData:
        when.below === undefined ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
