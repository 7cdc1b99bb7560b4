import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  MathExpression,
  Metric,
  PeriodOverride,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName, Stage } from '#infra/stacks/stage.ts';
import { turnedAway } from './web-acl.ts';

export interface OverviewProps {
  readonly stage: Stage;
  readonly alarms: readonly IAlarm[];
  readonly api: HttpApi;
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly triageFailures: IQueue;
  readonly distributionId: string;
  /** Where the numbers of distribution and web ACL are. */
  readonly edgeRegion: string;
}

/**
 * One dashboard for whoever was woken: what rings, then the way of a request and of a post from the outside inwards. Numbers only, and none of
 * one person or group: it asks no log.
 */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, props: OverviewProps) {
    super(scope, id);
    const { functions, tables, api } = props;
    const each = (of: (one: IFunction) => Metric): Metric[] =>
      Object.entries(functions).map(([label, one]) => of(one).with({ label }));
    const sum = { statistic: Stats.SUM };
    const slowest = { statistic: Stats.p(95) };
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `between-sessions-${props.stage.name}`,
      defaultInterval: Duration.hours(12),
      periodOverride: PeriodOverride.AUTO,
    });
    dashboard.addWidgets(
      new TextWidget({
        markdown:
          'What each alarm means and what to do: `docs/operations.md`, “Alarms”. The web ACL, the certificate and the budget ring in us-east-1. Reviews that wait are seen on the site, at `/reviews`, and nowhere here.',
        width: 24,
        height: 2,
      }),
      new AlarmStatusWidget({
        title: 'What rings here',
        alarms: [...props.alarms],
        width: 24,
        height: 5,
      }),
    );
    dashboard.addWidgets(
      graph('Requests at the edge, and turned away', [
        edge(props, 'Requests', Stats.SUM).with({ label: 'requests' }),
        turnedAway(props.stage, props.edgeRegion).with({ label: 'turned away' }),
      ]),
      graph('Answers that were errors', [
        api.metricServerError({ ...sum, label: 'of ours (5xx)' }),
        api.metricClientError({ ...sum, label: 'of theirs (4xx)' }),
      ]),
      graph('Milliseconds to an answer, 95 of 100', [
        api.metricLatency({ ...slowest, label: 'as the HTTP API sees it' }),
        functions.web.metricDuration({ ...slowest, label: 'web' }),
        functions.api.metricDuration({ ...slowest, label: 'api' }),
        functions.vault.metricDuration({ ...slowest, label: 'vault' }),
      ]),
    );
    dashboard.addWidgets(
      graph(
        'Calls of functions',
        each((one) => one.metricInvocations(sum)),
      ),
      graph(
        'Calls that failed',
        each((one) => one.metricErrors(sum)),
      ),
      graph(
        'Calls that were not begun',
        each((one) => one.metricThrottles(sum)),
      ),
    );
    dashboard.addWidgets(
      graph('Milliseconds that the oldest post or page has waited', [
        functions.triage.metric('IteratorAge', { statistic: Stats.MAXIMUM, label: 'triage' }),
        functions.pager.metric('IteratorAge', { statistic: Stats.MAXIMUM, label: 'pager' }),
      ]),
      graph('Posts that triage gave up on', [
        props.triageFailures.metricApproximateNumberOfMessagesVisible({
          statistic: Stats.MAXIMUM,
          label: 'in the queue',
        }),
      ]),
      graph('What Comprehend will bill, and devices not told', [
        ours('ComprehendUnits', 'operation', 'units: '),
        ours('NotTold', 'reason', 'not told: '),
      ]),
    );
    dashboard.addWidgets(
      graph('Units read', units(tables, 'ConsumedReadCapacityUnits')),
      graph('Units written', units(tables, 'ConsumedWriteCapacityUnits')),
      graph(
        'Refused by a table because too fast',
        Object.entries(tables).flatMap(([name, table]) =>
          ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metricName) =>
            table.metric(metricName, { ...sum, label: `${name} ${metricName}` }),
          ),
        ),
      ),
    );
  }
}

const graph = (title: string, left: readonly IMetric[]): GraphWidget =>
  new GraphWidget({ title, left: [...left], width: 8, height: 6 });

const units = (tables: Readonly<Record<string, Table>>, metricName: string): Metric[] =>
  Object.entries(tables).map(([label, table]) =>
    table.metric(metricName, { statistic: Stats.SUM, label }),
  );

const edge = (
  { distributionId, edgeRegion }: OverviewProps,
  metricName: string,
  statistic: string,
): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    statistic,
    region: edgeRegion,
  });

/** Numbers that the functions write themselves, one line for each value of a dimension. */
const ours = (metricName: string, dimension: string, label: string): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{BetweenSessions,${dimension},service} MetricName="${metricName}"', 'Sum')`,
    usingMetrics: {},
    label,
  });
