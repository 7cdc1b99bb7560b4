import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  FilterPattern,
  type IFilterPattern,
  type ILogGroup,
  MetricFilter,
} from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionName } from '#infra/stacks/stage.ts';
import { Bell, type BellProps } from './bell.ts';
import type { ProtectedTable } from './protected-table.ts';

export interface AlarmsProps extends BellProps {
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly tables: readonly ProtectedTable[];
  readonly backupVaultName: string;
  readonly clockLog: ILogGroup;
  readonly triageLog: ILogGroup;
  readonly triageFailures: IQueue;
  /** Logs of what sends pages. */
  readonly pagingLogs: readonly ILogGroup[];
  /** Up to ten together, which is what one alarm adds up. */
  readonly onCallTopics: readonly (readonly ITopic[])[];
  readonly api: HttpApi;
}

/** What must wake an operator about what runs here. `docs/operations.md` says for each what it means and what to do. */
export class Alarms extends Bell {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id, props);
    const period = Duration.minutes(1);
    const { triage, clock, pager } = props.functions;

    this.ring('PostNotAnalysed', {
      description: 'A post could not be analysed. Its local screening stands; a person must look.',
      metric: props.triageFailures.metricApproximateNumberOfMessagesVisible({
        period,
        statistic: Stats.MAXIMUM,
      }),
      above: 0,
      periods: 1,
    });
    this.ring('TriageBehind', {
      description: 'Posts have waited for triage for more than five minutes.',
      metric: triage.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
      above: Duration.minutes(5).toMilliseconds(),
      periods: 2,
    });
    this.ring('PagerFails', {
      description: 'The function that sends pages failed. The clock sends them, a minute later.',
      metric: pager.metricErrors({ period, statistic: Stats.SUM }),
      above: 0,
      periods: 1,
    });
    this.ring('PagerBehind', {
      description: 'New pages have waited for more than a minute to be sent.',
      metric: pager.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
      above: Duration.minutes(1).toMilliseconds(),
      periods: 2,
    });
    this.ring('ClockStands', {
      description:
        'The clock has not run for five minutes: nothing that falls due by time is done.',
      metric: clock.metricInvocations({ period: Duration.minutes(5), statistic: Stats.SUM }),
      below: 1,
      periods: 1,
    });
    this.ring('ClockFails', {
      description:
        'The clock failed as a whole, again and again. /status says when each job last went well.',
      metric: clock.metricErrors({ period, statistic: Stats.SUM }),
      above: 0,
      periods: 3,
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
      periods: 1,
    });
    this.ring('ClockCutOff', {
      description:
        'A job of the clock was ended before it was through. /status says which one; it goes on by itself.',
      metric: this.said(
        'ClockCutOff',
        FilterPattern.stringValue('$.message', '=', 'clock-cut-off'),
        [props.clockLog],
      ).with({ period: Duration.minutes(15), statistic: Stats.SUM }),
      above: 0,
      periods: 1,
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
      periods: 1,
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
      periods: 1,
    });
    this.ring('NotTold', {
      description:
        'Many devices were not told that there is something new. Nothing is lost: it stands on the pages.',
      metric: this.said('NotTold', FilterPattern.stringValue('$.message', '=', 'not-told'), [
        props.clockLog,
      ]).with({ period: Duration.hours(1), statistic: Stats.SUM }),
      above: 20,
      periods: 1,
    });
    this.ringForFunctions(props.functions, period);
    this.ringForTables(props.tables, period);
    this.ringForCopies(props.backupVaultName, props.tables.length);
    for (const [at, topics] of props.onCallTopics.entries()) {
      this.ringWhenLost(at === 0 ? 'PageLost' : `PageLost${at + 1}`, topics, period);
    }
    this.ring('ServerErrors', {
      description: 'Pages or the API answered with a server error, again and again.',
      metric: props.api.metricServerError({ period, statistic: Stats.SUM }),
      above: 4,
      periods: 3,
    });
  }

  private ringWhenLost(id: string, topics: readonly ITopic[], period: Duration): void {
    this.ring(id, {
      description: 'A page was handed over, but a subscription of its topic did not get it.',
      metric: together(
        topics.map((topic) => topic.metricNumberOfNotificationsFailed({ statistic: Stats.SUM })),
        period,
      ),
      above: 0,
      periods: 1,
    });
  }

  /** Pages, API and seals: whatever of them ends without an answer, or is not begun. */
  private ringForFunctions(
    functions: Readonly<Record<FunctionName, IFunction>>,
    period: Duration,
  ): void {
    const { api, web, vault } = functions;
    const of = { statistic: Stats.SUM };
    this.ring('FunctionFails', {
      description:
        'A function that people wait for was ended or could not start: pages, API or vault.',
      metric: together(
        [api, web, vault].map((one) => one.metricErrors(of)),
        period,
      ),
      above: 0,
      periods: 3,
    });
    this.ring('FunctionThrottled', {
      description:
        'A function was called and not begun, because all that may run at once were running.',
      metric: together(
        Object.values(functions).map((one) => one.metricThrottles(of)),
        period,
      ),
      above: 0,
      periods: 3,
    });
  }

  private ringForTables(tables: readonly ProtectedTable[], period: Duration): void {
    const ofDynamo = (metricName: string, dimensionsMap: Record<string, string>) =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap,
        statistic: Stats.SUM,
      });
    this.ring('TableThrottled', {
      description: 'A table refused reads or writes because they came too fast for it.',
      metric: together(
        tables.flatMap(({ table: { tableName: TableName } }) =>
          throttled.map((name) => ofDynamo(name, { TableName })),
        ),
        period,
      ),
      above: 0,
      periods: 3,
    });
    this.ring('IndexThrottled', {
      description: 'An index of a table refused reads or writes because they came too fast for it.',
      metric: together(
        tables.flatMap(({ table: { tableName: TableName }, indexNames }) =>
          indexNames.flatMap((GlobalSecondaryIndexName) =>
            throttled.map((name) => ofDynamo(name, { TableName, GlobalSecondaryIndexName })),
          ),
        ),
        period,
      ),
      above: 0,
      periods: 3,
    });
    this.ring('StoreFails', {
      description: 'DynamoDB itself failed at reads or writes.',
      metric: together(
        // Three of all operations, for an alarm adds up ten numbers at most; where these three fail the others do.
        tables.flatMap(({ table: { tableName: TableName } }) =>
          [Operation.GET_ITEM, Operation.QUERY, Operation.TRANSACT_WRITE_ITEMS].map((Operation) =>
            ofDynamo('SystemErrors', { TableName, Operation }),
          ),
        ),
        period,
      ),
      above: 0,
      periods: 3,
    });
  }

  private ringForCopies(vaultName: string, tables: number): void {
    const jobs = (metricName: string) =>
      new Metric({
        namespace: 'AWS/Backup',
        metricName,
        dimensionsMap: { BackupVaultName: vaultName },
        statistic: Stats.SUM,
        period: Duration.days(1),
      });
    this.ring('CopyFailed', {
      description: 'The daily copy of a table failed. Restoring to a second is another thing.',
      metric: jobs('NumberOfBackupJobsFailed'),
      above: 0,
      periods: 1,
    });
    // Two days, because a copy is finished at another minute each day, and a day may seem to have none.
    this.ring('CopyMissing', {
      description: 'Fewer daily copies than there are tables were finished, two days in a row.',
      metric: jobs('NumberOfBackupJobsCompleted'),
      below: tables,
      periods: 2,
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
}

/** Of a table DynamoDB counts these without its indexes, and of each index by itself. */
const throttled = ['ReadThrottleEvents', 'WriteThrottleEvents'] as const;

/** The sum of numbers of which each may be silent. Without filling in, one that is silent makes the sum silent, and then nothing rings. */
function together(metrics: readonly Metric[], period: Duration): IMetric {
  return new MathExpression({
    expression: 'SUM(FILL(METRICS(), 0))',
    usingMetrics: Object.fromEntries(metrics.map((metric, at) => [`m${at}`, metric])),
    period,
  });
}
