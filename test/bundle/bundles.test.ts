import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marshall } from '@aws-sdk/util-dynamodb';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
} from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getAnalysis } from '#functions/data/analyses.ts';
import { listClockJobs } from '#functions/data/clock-jobs.ts';
import { postKey } from '#functions/data/keys.ts';
import { newId } from '#functions/random.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import {
  createTestClinic,
  opensThread,
  type TestClinic,
  testRota,
} from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { type AwsStandIns, startAwsStandIns } from '#test/setup/aws-stand-ins.ts';
import { type QueueStandIn, startQueueStandIn } from '#test/setup/queue-stand-in.ts';
import { type SnsStandIn, startSnsStandIn } from '#test/setup/sns-stand-in.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

// The very bundles that are deployed answer events as Lambda would give them; store and services are spoken to by wire.

type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: object,
) => Promise<APIGatewayProxyStructuredResultV2>;
type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

const publicOrigin = 'https://forum.example.org';
const before = { ...process.env };
let deps: TestDeps;
let clinic: TestClinic;
let aws: AwsStandIns;
let comprehend: ComprehendStandIn;
let queue: QueueStandIn;
let sns: SnsStandIn;
let opened: OpenedThread;
let memberKey: string;

async function bundle<T>(name: string): Promise<T> {
  const file = resolve('build', 'lambda', name, 'index.mjs');
  if (!existsSync(file)) throw new Error(`${file} is missing. Run \`npm run build\` first.`);
  const { handler } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return handler;
}

beforeAll(async () => {
  deps = await createTestDeps(new Date());
  clinic = await createTestClinic(deps);
  const heron = await clinic.joins('one', 'Quiet Heron');
  memberKey = heron.key;
  opened = await opensThread(heron, clinic.group('one'));
  comprehend = await startComprehendStandIn({});
  queue = await startQueueStandIn();
  sns = await startSnsStandIn();
  aws = await startAwsStandIns({
    parameter: '/between-sessions/test/secrets',
    value: Buffer.from(deps.secrets.pepper).toString('base64'),
  });
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: deps.embedded.endpoint,
    AWS_ENDPOINT_URL_SSM: aws.url,
    AWS_ENDPOINT_URL_KMS: aws.url,
    AWS_ENDPOINT_URL_SQS: queue.url,
    FAILURES_QUEUE_URL: `${queue.url}/000000000000/failures`,
    AWS_ENDPOINT_URL_SNS: sns.url,
    FORUM_TABLE: deps.names.forum,
    AUDIT_TABLE: deps.names.audit,
    VAULT_TABLE: deps.names.vault,
    SEALING_KEY_ARN: 'arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012',
    SECRETS_PARAMETER: '/between-sessions/test/secrets',
    PUBLIC_ORIGIN: publicOrigin,
    COMPREHEND_REGION: 'eu-west-1',
    COMPREHEND_ENDPOINT: comprehend.url,
  });
  // The embedded store keeps its tables by region, as the service does.
  process.env.AWS_REGION = 'local';
});
afterAll(async () => {
  process.env = before;
  await comprehend.close();
  await queue.close();
  await sns.close();
  await aws.close();
  await deps.stop();
});

const recorded = (): APIGatewayProxyEventV2 =>
  JSON.parse(readFileSync(resolve('test/bundle/events/http-api.json'), 'utf8'));

function httpEvent(
  method: string,
  path: string,
  rest: {
    body?: string;
    headers?: Record<string, string>;
    cookies?: string[];
    query?: string;
  } = {},
): APIGatewayProxyEventV2 {
  const event = recorded();
  event.rawPath = path;
  event.rawQueryString = rest.query ?? '';
  event.requestContext.http = { ...event.requestContext.http, method, path };
  event.headers = {
    ...event.headers,
    'content-length': String(Buffer.byteLength(rest.body ?? '')),
    ...rest.headers,
  };
  event.cookies = rest.cookies ?? [];
  if (rest.body !== undefined) event.body = rest.body;
  return event;
}

const json = { 'content-type': 'application/json', origin: publicOrigin };
const cookieOf = (answer: APIGatewayProxyStructuredResultV2) =>
  (answer.cookies ?? []).map((cookie) => cookie.split(';')[0] ?? '');

describe('the API’s bundle', () => {
  it('signs in with the seven words and answers with a cookie of this host only', async () => {
    const handler = await bundle<HttpHandler>('api');
    const answer = await handler(
      httpEvent('POST', '/api/v1/sign-in', {
        body: JSON.stringify({ key: memberKey }),
        headers: json,
      }),
      {},
    );
    expect(answer.statusCode).toBe(200);
    expect(answer.cookies?.[0]).toMatch(
      /^__Host-sign-in=.*; Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Lax$/,
    );
    const me = await handler(httpEvent('GET', '/api/v1/me', { cookies: cookieOf(answer) }), {});
    expect(JSON.parse(me.body ?? '')).toMatchObject({ name: 'Quiet Heron', role: 'member' });
  });

  it('refuses a form of another site and an unknown caller, with problem documents', async () => {
    const handler = await bundle<HttpHandler>('api');
    const foreign = await handler(
      httpEvent('POST', '/api/v1/sign-in', {
        body: '{}',
        headers: { ...json, origin: 'https://elsewhere.example' },
      }),
      {},
    );
    expect(foreign.statusCode).toBe(403);
    const unknown = await handler(httpEvent('GET', '/api/v1/me'), {});
    expect(unknown.statusCode).toBe(401);
    expect(unknown.headers?.['content-type']).toBe('application/problem+json');
  });

  it('seals a roster entry with a data key of KMS and never asks to decrypt', async () => {
    const handler = await bundle<HttpHandler>('api');
    const signedIn = await handler(
      httpEvent('POST', '/api/v1/sign-in', {
        body: JSON.stringify({ key: clinic.keys.lind }),
        headers: json,
      }),
      {},
    );
    const answer = await handler(
      httpEvent('POST', `/api/v1/groups/${clinic.group('one')}/invitations`, {
        body: JSON.stringify({ role: 'member', rosterEntry: { name: 'Somebody Real' } }),
        headers: { ...json, 'idempotency-key': 'a-key-of-sixteen-or-more' },
        cookies: cookieOf(signedIn),
      }),
      {},
    );
    expect(answer.statusCode).toBe(201);
    expect(aws.asked).toContain('GenerateDataKey');
    expect(aws.asked).not.toContain('Decrypt');
  });
});

describe('the pages’ bundle', () => {
  it('renders a thread for its reader, complete and not to be stored', async () => {
    const handler = await bundle<HttpHandler>('web');
    const signedIn = await handler(
      httpEvent('POST', '/api/v1/sign-in', {
        body: JSON.stringify({ key: memberKey }),
        headers: json,
      }),
      {},
    );
    const path = `/groups/${clinic.group('one')}/threads/${opened.threadId}`;
    const answer = await handler(httpEvent('GET', path, { cookies: cookieOf(signedIn) }), {});
    expect(answer.statusCode).toBe(200);
    expect(answer.headers?.['cache-control']).toBe('no-store');
    const html = answer.isBase64Encoded
      ? Buffer.from(answer.body ?? '', 'base64').toString('utf8')
      : (answer.body ?? '');
    expect(html).toContain('I made soup for the first time in weeks.');
    expect(html).toContain('</html>');
  });

  it('takes a form posted through the distribution, whose host is not the function’s', async () => {
    const handler = await bundle<HttpHandler>('web');
    const answer = await handler(
      httpEvent('POST', '/sign-in', {
        body: new URLSearchParams({ key: memberKey }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicOrigin },
      }),
      {},
    );
    expect([302, 303]).toContain(answer.statusCode);
    expect(cookieOf(answer).join()).toContain('__Host-sign-in=');
  });

  it('shows help to anybody', async () => {
    const handler = await bundle<HttpHandler>('web');
    const answer = await handler(httpEvent('GET', '/help'), {});
    expect(answer.statusCode).toBe(200);
  });
});

describe('triage’s bundle', () => {
  it('takes a record of the stream and keeps what Comprehend said', async () => {
    const handler = await bundle<StreamHandler>('triage');
    const number = postNumber.parse(1);
    const item = await deps.store.get('forum', postKey(opened.threadId, number));
    const event: DynamoDBStreamEvent = JSON.parse(
      readFileSync(resolve('test/bundle/events/dynamodb-stream.json'), 'utf8'),
    );
    for (const record of event.Records) {
      // The image as this store holds it; the envelope is as Lambda gave it.
      Object.assign(record.dynamodb ?? {}, { NewImage: marshall(item) });
    }
    const lines: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
    const answer = await handler(event);
    await vi.waitFor(() => expect(lines.join()).toContain('ComprehendUnits'));
    write.mockRestore();
    expect(answer).toEqual({ batchItemFailures: [] });
    const metric = lines.find((line) => line.includes('"operation":"DetectPiiEntities"'));
    expect(JSON.parse(metric ?? '{}')).toMatchObject({
      _aws: {
        CloudWatchMetrics: [
          { Namespace: 'BetweenSessions', Metrics: [{ Name: 'ComprehendUnits', Unit: 'Count' }] },
        ],
      },
      ComprehendUnits: expect.any(Number),
    });
    expect(lines.join(), 'no word of a post').not.toContain(item?.body);
    expect(await getAnalysis(deps.store, opened.threadId, number)).toMatchObject({
      state: 'analysed',
      source: 'stand-in',
    });
  });

  it('reads what was given up on once more when it is asked to, and answers with counts', async () => {
    const handler = await bundle<(event: { redrive: true }) => Promise<object>>('triage');
    queue.send('something that names no place in the stream');
    expect(await handler({ redrive: true })).toEqual({
      taken: 1,
      analysed: 0,
      'known-already': 0,
      gone: 0,
      failed: 0,
      'out-of-reach': 1,
    });
  });
});

describe('the clock’s bundle', () => {
  it('does each of its jobs, and says that all went well', async () => {
    const handler = await bundle<() => Promise<void>>('clock');
    await handler();
    const jobs = await listClockJobs(deps.store);
    expect(jobs.map((one) => one.job).sort()).toEqual([...clockJobNames].sort());
    expect(jobs.map((one) => [one.job, one.failure])).toEqual(jobs.map((one) => [one.job, null]));
  });
});

describe('the bundles that tell the people on call', () => {
  const topic = testRota.contacts[0]?.address;
  const newPage = async () => {
    // Letters only: many digits in a row pass for a phone number, and are refused as a name.
    const letters = newId().replace(/[0-9]/g, '');
    const somebody = await clinic.joins('one', `Grey Heron ${letters}`);
    const { threadId } = await opensThread(somebody, clinic.group('one'), { body: words.goodbye });
    const pages = await everything(deps, 'forum');
    return pages.find((item) => item.type === 'page' && item.reviewId === `${threadId}-1`);
  };

  it('the pager takes a new page from the stream and publishes it to the contact’s topic', async () => {
    const handler = await bundle<StreamHandler>('pager');
    const event: DynamoDBStreamEvent = JSON.parse(
      readFileSync(resolve('test/bundle/events/dynamodb-stream.json'), 'utf8'),
    );
    const page = await newPage();
    for (const record of event.Records) {
      Object.assign(record, { eventName: 'INSERT' });
      Object.assign(record.dynamodb ?? {}, { NewImage: marshall(page) });
    }
    await handler(event);
    expect(sns.asked()).toMatchObject([
      { Action: 'Publish', TopicArn: topic, Message: expect.stringContaining('lane crisis') },
    ]);
    expect(sns.asked()[0]?.Message).toContain(`Open ${publicOrigin}/reviews`);
  });

  it('the clock sends what the pager did not', async () => {
    const handler = await bundle<() => Promise<void>>('clock');
    await newPage();
    sns.forget();
    await handler();
    expect(sns.asked()).toMatchObject([{ TopicArn: topic }]);
    await handler();
    expect(sns.asked()).toHaveLength(1);
  });
});
