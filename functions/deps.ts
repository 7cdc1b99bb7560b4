import { randomBytes } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'hono';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import type { ApiEnv } from '#functions/api/env.ts';
import type { ClockDeps } from '#functions/clock/jobs.ts';
import type { Store, TableName } from '#functions/data/table.ts';
import { atFirstUse } from '#functions/first-use.ts';
import type { PagerDeps } from '#functions/pager/send-pages.ts';
import { createSnsPager } from '#functions/pager/sns.ts';
import { createPushKeys, createTellingSeal, type PushKeys } from '#functions/push/push-keys.ts';
import { createWebPush } from '#functions/push/web-push.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { createFailureQueue } from '#functions/triage/failure-queue.ts';
import type { Delivery } from '#functions/triage/feed-watch.ts';
import type { TriageDeps } from '#functions/triage/pipeline.ts';
import type { PutAsideList } from '#functions/triage/redrive.ts';
import type { Vault } from '#functions/vault/ask.ts';
import type { createVaultHandler } from '#functions/vault/handler.ts';
import { createKmsOpener } from '#functions/vault/opener.ts';
import { createKmsSealer } from '#functions/vault/seal.ts';
import { behindTheEdge } from './behind-the-edge.ts';
import {
  type ApiConfig,
  readApiConfig,
  readClockConfig,
  readEdgeConfig,
  readFailureQueueConfig,
  readPagerConfig,
  readTriageConfig,
  readVaultConfig,
} from './config.ts';
import { type Log, type LogEntry, loggedError } from './log.ts';
import type { Handler } from './once-started.ts';
import { NoSuchParameter, readManagedSecret, readParameter } from './parameters.ts';
import type { Deps } from './ports.ts';
import { drawnPart, newId } from './random.ts';
import { parseSecrets } from './secrets.ts';

// Composition root of the cloud: the only place, besides `infra/local`, that chooses adapters.

const errors: ReadonlySet<LogEntry['event']> = new Set([
  'failure',
  'clock-cut-off',
  'not-analysed',
  'page-not-delivered',
]);

function cloudLog(): Log {
  const logger = new Logger({ serviceName: 'between-sessions' });
  const metrics = new Metrics({ namespace: 'BetweenSessions', serviceName: 'between-sessions' });
  return (entry) => {
    const { event, ...fields } = entry;
    if (entry.event === 'comprehend-units') countUnits(metrics, entry.units);
    if (entry.event === 'not-told') countNotTold(metrics, entry.reason);
    if (errors.has(event)) logger.error(event, fields);
    else logger.info(event, fields);
  };
}

/** The store. Its client is half of what a start would load, and whoever looks for help needs none of it. */
function lateStore(names: Readonly<Record<TableName, string>>): Store {
  const store = atFirstUse(async () =>
    (await import('#functions/data/dynamodb.ts')).createStore({ names, client: {} }),
  );
  return {
    get: async (...of) => (await store()).get(...of),
    getMany: async (...of) => (await store()).getMany(...of),
    query: async (...of) => (await store()).query(...of),
    write: async (...of) => (await store()).write(...of),
    transact: async (...of) => (await store()).transact(...of),
  };
}

/** The vault, which is asked for a few things a week. */
function lateVault(of: ApiConfig['vault']): Vault {
  const vault = atFirstUse(async () =>
    (await import('#functions/vault/invoke.ts')).createInvokedVault(of),
  );
  return { ask: async (request) => (await vault()).ask(request) };
}

/** A metric of its own for each operation, so that what is spent can be seen and alarmed about without reading a log. */
function countUnits(metrics: Metrics, units: Readonly<Record<string, number>>): void {
  for (const [operation, count] of Object.entries(units)) {
    const metric = metrics.singleMetric();
    metric.addDimension('operation', operation);
    metric.addMetric('ComprehendUnits', MetricUnit.Count, count);
  }
}

/** A metric by reason alone: neither who was not told, nor where. */
function countNotTold(metrics: Metrics, reason: string): void {
  const metric = metrics.singleMetric();
  metric.addDimension('reason', reason);
  metric.addMetric('NotTold', MetricUnit.Count, 1);
}

/** What stands in a SecureString, the secret that is written with first. Throws when it is missing or short. */
export async function readSecrets(parameter: string): Promise<ReturnType<typeof parseSecrets>> {
  return parseSecrets(await readParameter(parameter));
}

/**
 * Null where no operator has written the secret of telling: then nobody can be told on a device. A secret that cannot be read or
 * used is a failure in the log and no more: nothing else may stand still for it, least of all the clock that pages people.
 */
async function readPushKeys(parameter: string | null): Promise<PushKeys | null> {
  if (parameter === null) return null;
  try {
    return createPushKeys(...(await readSecrets(parameter)));
  } catch (error) {
    if (!(error instanceof NoSuchParameter)) {
      cloudLog()({
        event: 'failure',
        where: 'telling',
        requestId: null,
        error: loggedError(error),
      });
    }
    return null;
  }
}

export async function createCloudDeps(environment = process.env): Promise<Deps> {
  const config = readApiConfig(environment);
  const [[pepper, ...otherPeppers], pushKeys] = await Promise.all([
    readSecrets(config.secretsParameter),
    readPushKeys(config.tellingParameter),
  ]);
  return {
    store: lateStore(config.tables),
    sealer: createKmsSealer(config.sealingKeyArn),
    vault: lateVault(config.vault),
    secrets: { pepper, otherPeppers },
    telling: pushKeys && createTellingSeal(pushKeys),
    secondLayer: 'amazon-comprehend',
    feed: null,
    pageChannel: 'amazon-sns',
    log: cloudLog(),
    now: () => new Date(),
    newId,
    randomBytes: (count) => randomBytes(count),
    secondFactor: 'required',
    publicOrigin: config.publicOrigin,
  };
}

/** The distribution of this deployment does not know what its functions know. */
class WrongEdgeSecret extends Error {
  override readonly name = 'WrongEdgeSecret';
}

/** What a function that serves HTTP stands behind. Throws where a secret of the edge cannot be read. */
export async function createCloudEdge(
  environment = process.env,
): Promise<(handler: Handler) => Handler> {
  const { secretArns } = readEdgeConfig(environment);
  const secrets = await Promise.all(secretArns.map((arn) => readManagedSecret(arn, environment)));
  const onWrong = () =>
    cloudLog()({
      event: 'failure',
      where: 'edge',
      requestId: null,
      error: loggedError(new WrongEdgeSecret()),
    });
  return (handler) => behindTheEdge(secrets, onWrong, handler);
}

export function createCloudVault(
  environment = process.env,
): Parameters<typeof createVaultHandler>[0] {
  const config = readVaultConfig(environment);
  return {
    store: lateStore(config.tables),
    opener: createKmsOpener(config.sealingKeyArn),
    log: cloudLog(),
    now: () => new Date(),
  };
}

export function createCloudTriage(environment = process.env): TriageDeps {
  const config = readTriageConfig(environment);
  const { region, endpoint, customClassifierArn } = config.comprehend;
  const log = cloudLog();
  return {
    store: lateStore(config.tables),
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
  const { tables, publicOrigin, topicPrefix } = readPagerConfig(environment);
  return {
    store: lateStore(tables),
    pager: createSnsPager(topicPrefix),
    log: cloudLog(),
    now: () => new Date(),
    publicOrigin,
  };
}

export async function createCloudClock(environment = process.env): Promise<ClockDeps> {
  const { tables, vault, tellingParameter } = readClockConfig(environment);
  const pager = createCloudPager(environment);
  const keys = await readPushKeys(tellingParameter);
  return {
    ...createCloudTriage(environment),
    ...pager,
    carrier: keys && createWebPush({ keys, contact: pager.publicOrigin, now: pager.now }),
    drawn: drawnPart,
    vault: lateVault(vault),
    store: lateStore(tables),
  };
}

type LambdaBindings = { event?: LambdaEvent; lambdaContext?: LambdaContext };

/** The caller's address: the visitor's, where the event has come through `behindTheEdge`. */
export function lambdaAddress(c: Context<ApiEnv>): string {
  const { event } = c.env as LambdaBindings;
  const context = event && 'requestContext' in event ? event.requestContext : undefined;
  return context && 'http' in context ? context.http.sourceIp : 'unknown';
}
