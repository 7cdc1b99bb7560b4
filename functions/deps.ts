import { randomBytes } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Context } from 'hono';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import type { ApiEnv } from '#functions/api/env.ts';
import type { ClockDeps } from '#functions/clock/jobs.ts';
import { createStore } from '#functions/data/table.ts';
import type { PagerDeps } from '#functions/pager/send-page.ts';
import { createSnsPager } from '#functions/pager/sns.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { createFailureQueue } from '#functions/triage/failure-queue.ts';
import type { Delivery } from '#functions/triage/feed-watch.ts';
import type { TriageDeps } from '#functions/triage/pipeline.ts';
import type { PutAsideList } from '#functions/triage/redrive.ts';
import { createKmsSealer } from '#functions/vault/seal.ts';
import {
  readApiConfig,
  readClockConfig,
  readFailureQueueConfig,
  readPagerConfig,
  readTriageConfig,
} from './config.ts';
import type { Log, LogEntry } from './log.ts';
import type { Deps } from './ports.ts';
import { newId } from './random.ts';

// Composition root of the cloud: the only place, besides `infra/local`, that chooses adapters.

const errors: ReadonlySet<LogEntry['event']> = new Set([
  'failure',
  'not-analysed',
  'page-not-delivered',
]);

function cloudLog(): Log {
  const logger = new Logger({ serviceName: 'between-sessions' });
  const metrics = new Metrics({ namespace: 'BetweenSessions', serviceName: 'between-sessions' });
  return (entry) => {
    const { event, ...fields } = entry;
    if (entry.event === 'comprehend-units') countUnits(metrics, entry.units);
    if (errors.has(event)) logger.error(event, fields);
    else logger.info(event, fields);
  };
}

/** A metric of its own for each operation, so that what is spent can be seen and alarmed about without reading a log. */
function countUnits(metrics: Metrics, units: Readonly<Record<string, number>>): void {
  for (const [operation, count] of Object.entries(units)) {
    const metric = metrics.singleMetric();
    metric.addDimension('operation', operation);
    metric.addMetric('ComprehendUnits', MetricUnit.Count, count);
  }
}

/** The pepper from its SecureString, at least 32 bytes in base 64. Throws when it is missing or short. */
async function readPepper(parameter: string): Promise<Uint8Array> {
  const client = new SSMClient({});
  const answer = await client.send(
    new GetParameterCommand({ Name: parameter, WithDecryption: true }),
  );
  client.destroy();
  const pepper = Buffer.from(answer.Parameter?.Value ?? '', 'base64');
  if (pepper.length < 32) {
    throw new Error('The secrets parameter must hold at least 32 random bytes in base 64.');
  }
  return pepper;
}

export async function createCloudDeps(environment = process.env): Promise<Deps> {
  const config = readApiConfig(environment);
  return {
    store: createStore({ names: config.tables, client: {} }),
    sealer: createKmsSealer(config.sealingKeyArn),
    secrets: { pepper: await readPepper(config.secretsParameter) },
    secondLayer: 'amazon-comprehend',
    feed: null,
    pageChannel: 'amazon-sns',
    log: cloudLog(),
    now: () => new Date(),
    newId,
    randomBytes: (count) => randomBytes(count),
    publicOrigin: config.publicOrigin,
  };
}

export function createCloudTriage(environment = process.env): TriageDeps {
  const config = readTriageConfig(environment);
  const { region, endpoint, customClassifierArn } = config.comprehend;
  const log = cloudLog();
  return {
    store: createStore({ names: config.tables, client: {} }),
    classifier: createComprehendClassifier({
      region,
      ...(endpoint ? { endpoint } : {}),
      ...(customClassifierArn ? { customClassifierArn } : {}),
      onUsed: (units) => log({ event: 'comprehend-units', units }),
    }),
    log,
    now: () => new Date(),
  };
}

/** Each delivery of the stream as a line of the log that CloudWatch reads as metrics. No dimension says of whom. */
export function createCloudFeedReport(): (delivery: Delivery) => void {
  const metrics = new Metrics({ namespace: 'BetweenSessions', serviceName: 'triage' });
  return ({ records, failed, lagMilliseconds }) => {
    metrics.addMetric('TriageRecords', MetricUnit.Count, records);
    metrics.addMetric('TriageFailures', MetricUnit.Count, failed);
    if (lagMilliseconds !== null) {
      metrics.addMetric('TriageLag', MetricUnit.Milliseconds, lagMilliseconds);
    }
    metrics.publishStoredMetrics();
  };
}

export function createCloudFailureQueue(environment = process.env): PutAsideList {
  return createFailureQueue(readFailureQueueConfig(environment));
}

export function createCloudPager(environment = process.env): PagerDeps {
  const { tables, publicOrigin } = readPagerConfig(environment);
  return {
    store: createStore({ names: tables, client: {} }),
    pager: createSnsPager(),
    log: cloudLog(),
    now: () => new Date(),
    publicOrigin,
  };
}

export function createCloudClock(environment = process.env): ClockDeps {
  const { tables } = readClockConfig(environment);
  return {
    ...createCloudTriage(environment),
    ...createCloudPager(environment),
    store: createStore({ names: tables, client: {} }),
  };
}

type LambdaBindings = { event?: LambdaEvent; lambdaContext?: LambdaContext };

/** The caller's address as API Gateway saw it. Behind a distribution that is the edge's: a wider bucket, never a narrower one. */
export function lambdaAddress(c: Context<ApiEnv>): string {
  const { event } = c.env as LambdaBindings;
  const context = event && 'requestContext' in event ? event.requestContext : undefined;
  return context && 'http' in context ? context.http.sourceIp : 'unknown';
}
