import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
} from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { edgeHeaders } from '#functions/behind-the-edge.ts';
import { getAnalysis } from '#functions/data/analyses.ts';
import { listClockJobs } from '#functions/data/clock-jobs.ts';
import { postKey } from '#functions/data/keys.ts';
import type { Item } from '#functions/data/table.ts';
import { newId } from '#functions/random.ts';
import { type Gate, startGate } from '#infra/local/assembly/gate.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { clientOf, createTestApi } from '#test/factories/api-client.ts';
import { createTestClinic, opensThread, type TestClinic } from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  type AwsStandIns,
  standInEdge,
  startAwsStandIns,
  throughTheEdge,
} from '#test/setup/aws-stand-ins.ts';
import { noteSigned } from '#test/setup/note-signed.ts';
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
const classifier = 'arn:aws:comprehend:eu-west-1:000000000000:document-classifier-endpoint/posts';
const before = { ...process.env };
let deps: TestDeps;
let clinic: TestClinic;
let aws: AwsStandIns;
let comprehend: ComprehendStandIn;
let gate: Gate;
let queue: QueueStandIn;
let sns: SnsStandIn;
let opened: OpenedThread;
let memberKey: string;

/** The handler of a bundle. It is loaded and called with credentials of its own, by which whoever is asked knows its function. */
async function bundle<T extends (event: never, context: never) => Promise<unknown>>(
  name: 'api' | 'web' | 'triage' | 'pager' | 'clock' | 'vault',
  another = '',
): Promise<T> {
  const file = resolve('build', 'lambda', name, 'index.mjs');
  if (!existsSync(file)) throw new Error(`${file} is missing. Run \`npm run build\` first.`);
  const by = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { handler } = await withCredentialsOf(
    by,
    () => import(/* @vite-ignore */ `${pathToFileURL(file).href}${another}`),
  );
  const called = (...of: Parameters<T>) => withCredentialsOf(by, () => handler(...of));
  return called as T;
}

async function withCredentialsOf<Answer>(by: string, work: () => Promise<Answer>): Promise<Answer> {
  const { AWS_ACCESS_KEY_ID } = process.env;
  try {
    process.env.AWS_ACCESS_KEY_ID = by;
    return await work();
  } finally {
    process.env.AWS_ACCESS_KEY_ID = AWS_ACCESS_KEY_ID;
  }
}

beforeAll(async () => {
  deps = await createTestDeps(new Date());
  clinic = await createTestClinic(deps);
  const heron = await clinic.joins('one', 'Quiet Heron');
  memberKey = heron.key;
  opened = await opensThread(heron, clinic.group('one'));
  comprehend = await startComprehendStandIn({});
  gate = await startGate({
    target: comprehend.url,
    asksOf(operation, body) {
      const { EndpointArn = '*' } = z
        .looseObject({ EndpointArn: z.string().optional() })
        .parse(body);
      return [{ action: `comprehend:${operation}`, resource: EndpointArn, context: {} }];
    },
    mayDo(by, asks) {
      for (const { action, resource } of asks) noteSigned(by, action, resource);
      return true;
    },
  });
  queue = await startQueueStandIn();
  sns = await startSnsStandIn();
  aws = await startAwsStandIns({
    parameter: '/between-sessions/test/secrets',
    value: Buffer.from(deps.secrets.pepper).toString('base64'),
    managedSecrets: { [standInEdge.arn]: standInEdge.secret },
    invoked: async (event) => (await bundle<(event: unknown) => Promise<unknown>>('vault'))(event),
  });
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: deps.embedded.endpoint,
    AWS_ENDPOINT_URL_SSM: aws.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: aws.url,
    EDGE_SECRETS: standInEdge.arn,
    AWS_ENDPOINT_URL_KMS: aws.url,
    AWS_ENDPOINT_URL_LAMBDA: aws.url,
    VAULT_FUNCTION: 'the-vault',
    AWS_ENDPOINT_URL_SQS: queue.url,
    FAILURES_QUEUE_URL: `${queue.url}/000000000000/failures`,
    AWS_ENDPOINT_URL_SNS: sns.url,
    FORUM_TABLE: deps.names.forum,
    AUDIT_TABLE: deps.names.audit,
    VAULT_TABLE: deps.names.vault,
    SEALING_KEY_ARN: 'arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012',
    SECRETS_PARAMETER: '/between-sessions/test/secrets',
    PUBLIC_ORIGIN: publicOrigin,
    ON_CALL_TOPICS: 'arn:aws:sns:eu-west-1:111122223333:on-call-',
    COMPREHEND_REGION: 'eu-west-1',
    COMPREHEND_ENDPOINT: gate.url,
    CUSTOM_CLASSIFIER_ARN: classifier,
  });
  // The embedded store keeps its tables by region, as the service does.
  process.env.AWS_REGION = 'local';
  // Here already when the API’s asks it, so that no answer waits for its being read.
  await bundle('vault');
});
afterAll(async () => {
  process.env = before;
  await gate.close();
  await comprehend.close();
  await queue.close();
  await sns.close();
  await aws.close();
  await deps.stop();
});

const recorded = (): APIGatewayProxyEventV2 =>
  JSON.parse(readFileSync(resolve('test/bundle/events/http-api.json'), 'utf8'));

/** A request that has come through the distribution. */
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
    ...throughTheEdge(),
    ...rest.headers,
  };
  event.cookies = rest.cookies ?? [];
  if (rest.body !== undefined) event.body = rest.body;
  return event;
}

/** The image as this store holds it; the envelope is as Lambda gave it. */
function streamEvent(item: Item | undefined): DynamoDBStreamEvent {
  const event: DynamoDBStreamEvent = JSON.parse(
    readFileSync(resolve('test/bundle/events/dynamodb-stream.json'), 'utf8'),
  );
  for (const record of event.Records) {
    Object.assign(record.dynamodb ?? {}, { NewImage: marshall(item) });
  }
  return event;
}

const json = { 'content-type': 'application/json', origin: publicOrigin };
/** Somebody of the clinic with a full sign-in, on this host: no passkey can be shown to a bundle. */
const staffCookies = async (slug: string) => {
  const { cookie } = await clinic.staff(slug);
  return [(cookie ?? '').replace(/^(?:__Host-)?/, '__Host-')];
};

const cookieOf = (answer: APIGatewayProxyStructuredResultV2) =>
  (answer.cookies ?? []).map((cookie) => cookie.split(';')[0] ?? '');

/** A request to the API’s bundle by whoever these cookies are of. */
async function send(method: string, path: string, body: object | null, cookies: string[]) {
  const handler = await bundle<HttpHandler>('api');
  const answer = await handler(
    httpEvent(method, `/api/v1${path}`, {
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      headers: { ...json, 'idempotency-key': newId() },
      cookies,
    }),
    {},
  );
  return { cookies: cookieOf(answer), ...JSON.parse(answer.body ?? '{}') };
}

/** Somebody new whose identity is sealed by KMS. */
async function joins(pseudonym: string, name: string) {
  const { code } = await send(
    'POST',
    `/groups/${clinic.group('one')}/invitations`,
    { role: 'member', rosterEntry: { name } },
    await staffCookies('lind'),
  );
  return send('POST', '/join', { code, pseudonym, acceptedAgreement: 1 }, []);
}

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

  it('describes itself to anybody, with what was made of its routes while it was bundled', async () => {
    const handler = await bundle<HttpHandler>('api');
    const asked = async (path: string) => handler(httpEvent('GET', path), {});
    expect((await asked('/api/v1/docs')).body).toContain('openapi.json');
    const { statusCode, body = '' } = await asked('/api/v1/openapi.json');
    expect(statusCode).toBe(200);
    const itself = await clientOf(createTestApi(deps)).get<unknown>('/openapi.json');
    expect(JSON.parse(body)).toEqual(itself);
  });

  it('seals a roster entry with a data key of KMS and never asks to decrypt', async () => {
    const handler = await bundle<HttpHandler>('api');
    const answer = await handler(
      httpEvent('POST', `/api/v1/groups/${clinic.group('one')}/invitations`, {
        body: JSON.stringify({ role: 'member', rosterEntry: { name: 'Somebody Real' } }),
        headers: { ...json, 'idempotency-key': 'a-key-of-sixteen-or-more' },
        cookies: await staffCookies('lind'),
      }),
      {},
    );
    expect(answer.statusCode).toBe(201);
    expect(aws.asked).toContain('GenerateDataKey');
    expect(aws.asked).not.toContain('Decrypt');
  });
});

describe.each(['api', 'web'] as const)(
  'what comes to the %s bundle past the distribution',
  (name) => {
    const path = name === 'api' ? '/api/v1/crisis-resources' : '/help';

    it('is refused, also help, without a word of where it came', async () => {
      const handler = await bundle<HttpHandler>(name);
      expect((await handler(httpEvent('GET', path), {})).statusCode).toBe(200);
      const { headers, ...past } = httpEvent('GET', path);
      const { [edgeHeaders.secret]: _, ...without } = headers;
      expect(await handler({ ...past, headers: without }, {})).toEqual({
        statusCode: 403,
        headers: {
          'cache-control': 'no-store',
          'content-type': 'text/plain; charset=utf-8',
          'x-content-type-options': 'nosniff',
        },
        body: 'Forbidden',
        isBase64Encoded: false,
      });
    });

    it('with another secret leads to help, because then the distribution’s own is wrong, and the log says so once', async () => {
      const handler = await bundle<HttpHandler>(name);
      const lines: string[] = [];
      const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
        lines.push(String(line));
        return true;
      });
      const error = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
        lines.push(String(line));
        return true;
      });
      const wrong = httpEvent('GET', path, { headers: { [edgeHeaders.secret]: 'x'.repeat(64) } });
      expect((await handler(wrong, {})).statusCode).toBe(503);
      expect((await handler(wrong, {})).statusCode).toBe(503);
      write.mockRestore();
      error.mockRestore();
      expect(lines.filter((line) => line.includes('WrongEdgeSecret'))).toHaveLength(1);
    });
  },
);

it('whoever guesses keys through the distribution slows down who is where they are, and nobody else of the same edge', async () => {
  const handler = await bundle<HttpHandler>('api');
  const signsIn = async (key: string, viewer: string) => {
    const event = httpEvent('POST', '/api/v1/sign-in', {
      body: JSON.stringify({ key }),
      headers: { ...json, ...throughTheEdge(viewer) },
    });
    return (await handler(event, {})).statusCode;
  };
  const wrong = 'abandon ability able about above absent absorb';
  for (let tries = 0; tries < 20; tries += 1) {
    expect(await signsIn(wrong, `2001:db8:0:1::${tries + 1}`)).toBe(401);
  }
  expect(await signsIn(memberKey, '2001:db8:0:1:ffff::9')).toBe(429);
  expect(await signsIn(memberKey, '2001:db8:0:2::1')).toBe(200);
  expect(await signsIn(memberKey, '203.0.113.9')).toBe(200);
});

describe('the vault’s bundle', () => {
  it('opens, invoked by the API’s, what the API’s has sealed, and KMS is asked to decrypt by nobody else', async () => {
    const lind = { cookies: await staffCookies('lind') };
    const member = await joins('Bundled Fern', 'Sealed By Kms');
    const group = `/groups/${clinic.group('one')}`;
    const { threadId } = await send(
      'POST',
      `${group}/threads`,
      { title: 'A', body: words.urgent, audience: 'group', asksFor: 'ideas' },
      member.cookies,
    );
    const review = `/reviews/${threadId}-1`;
    const { version } = await send('POST', `${review}/claim`, {}, lind.cookies);
    const asked = { version, reason: 'life-in-danger', words: 'They wrote a goodbye.' };
    const { number } = await send('POST', `${review}/openings`, asked, lind.cookies);
    expect(number).toBe(1);
    const identity = `${review}/openings/1/identity`;
    expect(await send('GET', identity, null, lind.cookies)).toMatchObject({ status: 500 });
    aws.allow(['Decrypt']);
    expect(await send('GET', identity, null, lind.cookies)).toMatchObject({
      identity: { name: 'Sealed By Kms' },
      pseudonym: 'Bundled Fern',
    });
    expect(aws.asked).toContain('Invoke');
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
    expect(answer.headers?.['content-encoding']).toBe('br');
    const html = brotliDecompressSync(Buffer.from(answer.body ?? '', 'base64')).toString('utf8');
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

  it('keeps what somebody typed where the store is away, at a status that the distribution leaves alone', async () => {
    const away = 'http://127.0.0.1:9';
    const { AWS_ENDPOINT_URL_DYNAMODB } = process.env;
    process.env.AWS_ENDPOINT_URL_DYNAMODB = away;
    try {
      const words = 'It took me all evening to write this down.';
      const cookies = ['__Host-sign-in=abcdefghijklmnopqrstuvwxyz'];
      const path = `/groups/${clinic.group('one')}/write`;
      const fields = {
        title: 'this evening',
        body: words,
        audience: 'group',
        asksFor: 'just-listening',
        sendId: newId(),
      };
      // A function of its own: the others have found the store already.
      const web = await bundle<HttpHandler>('web', '?away');
      const page = await web(
        httpEvent('POST', path, {
          body: new URLSearchParams(fields).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicOrigin },
          cookies,
        }),
        {},
      );
      expect(page.statusCode).toBe(500);
      const html = brotliDecompressSync(Buffer.from(page.body ?? '', 'base64')).toString('utf8');
      expect(html).toContain(words);
      const api = await bundle<HttpHandler>('api', '?away');
      const problem = await api(
        httpEvent('POST', `/api/v1/groups/${clinic.group('one')}/threads`, {
          body: JSON.stringify(fields),
          headers: { ...json, 'idempotency-key': newId() },
          cookies,
        }),
        {},
      );
      expect(problem.statusCode).toBe(500);
      expect(problem.body).toContain('/problems/unavailable');
    } finally {
      process.env.AWS_ENDPOINT_URL_DYNAMODB = AWS_ENDPOINT_URL_DYNAMODB;
    }
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
    const event = streamEvent(item);
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
  const topic = () => `arn:aws:sns:eu-west-1:111122223333:on-call-${clinic.clinicId}-first`;
  const newPage = async () => {
    // Letters only: many digits in a row pass for a phone number, and are refused as a name.
    const letters = newId().replace(/[0-9]/g, '');
    const somebody = await clinic.joins('one', `Grey Heron ${letters}`);
    const { threadId } = await opensThread(somebody, clinic.group('one'), { body: words.goodbye });
    const pages = await everything(deps, 'forum');
    return pages.find((item) => item.type === 'page' && item.reviewId === `${threadId}-1`);
  };

  /** A contact gets one message a minute, and what earlier tests sent took this one. */
  const newMinute = async () => {
    const items = await everything(deps, 'forum');
    const turns = items.filter(({ pk }) => String(pk).startsWith('PAGE#TURNS#'));
    if (turns.length === 0) return;
    await deps.store.transact(
      turns.map(({ pk, sk }) => ({
        kind: 'delete',
        table: 'forum',
        key: { pk: String(pk), sk: String(sk) },
      })),
    );
  };

  it('the pager takes a new page from the stream and publishes it to the contact’s topic', async () => {
    const handler = await bundle<StreamHandler>('pager');
    const event = streamEvent(await newPage());
    for (const record of event.Records) Object.assign(record, { eventName: 'INSERT' });
    await newMinute();
    sns.forget();
    await handler(event);
    expect(sns.asked()).toMatchObject([
      { Action: 'Publish', TopicArn: topic(), Message: expect.stringContaining('lane crisis') },
    ]);
    expect(sns.asked()[0]?.Message).toContain(`Open ${publicOrigin}/reviews`);
  });

  it('the clock sends what the pager did not', async () => {
    const handler = await bundle<() => Promise<void>>('clock');
    await newPage();
    await newMinute();
    sns.forget();
    await handler();
    expect(sns.asked()).toMatchObject([{ TopicArn: topic() }]);
    await handler();
    expect(sns.asked()).toHaveLength(1);
  });
});

describe('a day later', () => {
  const day = 24 * 60 * 60_000;

  afterAll(() => {
    vi.useRealTimers();
  });

  it('the clock’s bundle has asked again what Comprehend owed triage’s, and the vault’s has destroyed the seal of whoever wished to be erased', async () => {
    const [triage, clock] = [
      await bundle<StreamHandler>('triage'),
      await bundle<() => Promise<void>>('clock'),
    ];
    aws.allow(['GenerateDataKey', 'Decrypt']);
    const group = clinic.group('one');
    const writes = await clinic.joins('one', 'Writing Swift');
    const leaves = await joins('Leaving Swift', 'Somebody Who Leaves');
    const { threadId } = await opensThread(writes, group);
    const number = postNumber.parse(1);
    comprehend.setFault(() => 'error');
    await triage(streamEvent(await deps.store.get('forum', postKey(threadId, number))));
    expect(await getAnalysis(deps.store, threadId, number)).toMatchObject({
      state: 'not-analysed',
    });
    comprehend.setFault(() => undefined);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + day / 24 });
    await clock();
    expect(await getAnalysis(deps.store, threadId, number)).toMatchObject({ state: 'analysed' });

    await send('PUT', `/groups/${group}/mine/erasure`, {}, leaves.cookies);
    const seals = (await everything(deps, 'vault')).length;
    vi.setSystemTime(Date.now() + 2 * day);
    // Round after round, until one has found nothing.
    for (const _round of [1, 2, 3]) {
      vi.setSystemTime(Date.now() + 5 * 60_000);
      await clock();
    }
    expect((await everything(deps, 'vault')).length).toBeLessThan(seals);
  });
});
