import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { marshall } from '@aws-sdk/util-dynamodb';
import { bundleFunction, type lambdaEntries } from '#infra/local/build.ts';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { createTestClinic, opensThread } from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { standInEdge, startAwsStandIns, throughTheEdge } from '#test/setup/aws-stand-ins.ts';
import { startSnsStandIn } from '#test/setup/sns-stand-in.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { bytesOf } from '../bundle-bytes.ts';
import { timingOf } from '../measure.ts';
import { type Found, inKb, inMs, say, times } from '../report.ts';

const starter = resolve('test', 'bench', 'first-answer.mjs');
const tableArn =
  'arn:aws:dynamodb:eu-west-1:123456789012:table/Forum/stream/2026-11-01T00:00:00.000';
const keyArn = 'arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012';

interface Start {
  readonly what: string;
  readonly bundle: string;
  readonly event: object;
  /** The status of the answer; none where an answer has no status. */
  readonly answers: number | 'none';
}

/**
 * From the start of a process to the first answer of each bundle, as a ratio to a bundle of Hono alone, built alike. Store and services
 * are on this machine, in processes of their own. On Lambda the same happens in an environment that has been made and has loaded Node.
 */
export async function coldStart({ rounds = 15 } = {}): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const deps = await createTestDeps(new Date());
  const comprehend = await startComprehendStandIn();
  const sns = await startSnsStandIn();
  const parameter = '/between-sessions/bench/secrets';
  const value = Buffer.from(deps.secrets.pepper).toString('base64');
  const managedSecrets = { [standInEdge.arn]: standInEdge.secret };
  // Every function that tells devices reads a second one while it starts.
  const tellingParameter = '/between-sessions/bench/telling';
  const otherParameters = { [tellingParameter]: randomBytes(32).toString('base64') };
  const aws = await startAwsStandIns({ parameter, value, managedSecrets, otherParameters });
  try {
    await bundleFunction('test/bench/bare-hono.ts', join(folder, 'bare'));
    const clinic = await createTestClinic(deps);
    const heron = await clinic.joins('one', 'Quiet Heron');
    const group = clinic.group('one');
    const { threadId } = await opensThread(heron, group, { body: words.goodbye });
    const items = await everything(deps, 'forum');
    const inserted = (type: string) =>
      streamEvent(
        items.find(
          (item) => item.type === type && String(item.pk).endsWith(threadId) !== (type === 'page'),
        ),
      );
    const cookies = [(heron.cookie ?? '').replace(/^(?:__Host-)?/, '__Host-')];
    const bundleOf = (name: keyof typeof lambdaEntries) =>
      resolve('build', 'lambda', name, 'index.mjs');
    const api = '/api/v1';
    const page = `/groups/${group}/threads/${threadId}`;
    const starts: Start[] = [
      {
        what: 'bare Hono',
        bundle: join(folder, 'bare', 'index.mjs'),
        event: httpEvent('/'),
        answers: 200,
      },
      {
        what: 'API: help',
        bundle: bundleOf('api'),
        event: httpEvent(`${api}/crisis-resources`),
        answers: 200,
      },
      {
        what: 'API: a thread',
        bundle: bundleOf('api'),
        event: httpEvent(`${api}${page}`, cookies),
        answers: 200,
      },
      { what: 'pages: help', bundle: bundleOf('web'), event: httpEvent('/help'), answers: 200 },
      {
        what: 'pages: a thread',
        bundle: bundleOf('web'),
        event: httpEvent(page, cookies),
        answers: 200,
      },
      {
        what: 'triage: a post',
        bundle: bundleOf('triage'),
        event: inserted('post'),
        answers: 'none',
      },
      {
        what: 'pager: a page',
        bundle: bundleOf('pager'),
        event: inserted('page'),
        answers: 'none',
      },
      { what: 'clock: a minute', bundle: bundleOf('clock'), event: {}, answers: 'none' },
      { what: 'vault: a refusal', bundle: bundleOf('vault'), event: {}, answers: 'none' },
    ];
    const env = {
      PATH: process.env.PATH,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      // The embedded store keeps its tables by region, as the service does.
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: deps.embedded.endpoint,
      AWS_ENDPOINT_URL_SSM: aws.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: aws.url,
      EDGE_SECRETS: standInEdge.arn,
      AWS_ENDPOINT_URL_KMS: aws.url,
      AWS_ENDPOINT_URL_LAMBDA: aws.url,
      AWS_ENDPOINT_URL_SNS: sns.url,
      VAULT_FUNCTION: 'the-vault',
      FORUM_TABLE: deps.names.forum,
      AUDIT_TABLE: deps.names.audit,
      VAULT_TABLE: deps.names.vault,
      SEALING_KEY_ARN: keyArn,
      SECRETS_PARAMETER: parameter,
      TELLING_PARAMETER: tellingParameter,
      PUBLIC_ORIGIN: 'https://forum.example.org',
      ON_CALL_TOPICS: 'arn:aws:sns:eu-west-1:111122223333:on-call-',
      COMPREHEND_REGION: 'eu-west-1',
      COMPREHEND_ENDPOINT: comprehend.url,
      FAILURES_QUEUE_URL: `${aws.url}/000000000000/failures`,
    };
    const measured = starts.map(() => [] as number[]);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [at, start] of starts.entries()) {
        const event = join(folder, `event-${at}.json`);
        writeFileSync(event, JSON.stringify(start.event));
        const time = await firstAnswer(start, event, env);
        // The first of each reads its files from the disk.
        if (round > 0) measured[at]?.push(time);
      }
    }
    const bare = timingOf(measured[0] ?? []).median;
    const rows = starts.map(({ what, bundle }, at) => {
      const timing = timingOf(measured[at] ?? []);
      const line = {
        part: 'cold start',
        what,
        ...timing,
        ratio: timing.median / bare,
        ...bytesOf(bundle),
      };
      say(line);
      return line;
    });
    const ratioOf = (what: string) =>
      rows.find((row) => row.what === what)?.ratio ?? Number.POSITIVE_INFINITY;
    const floor = (what: string, further: string, most: number) => ({
      what: `process start to first answer, ${what}, against bare Hono (${further}, of which nothing is demanded: ${times(ratioOf(further))})`,
      most,
      measured: ratioOf(what),
    });
    // "The bundle" may be read as what a start loads, or as all that lies in its folder: both are said.
    const sizes = (what: string, name: keyof typeof lambdaEntries, most: number) => {
      const { atStart, inAll } = bytesOf(bundleOf(name));
      return [
        { what: `${what}, MB that a start loads`, most, measured: atStart / 1_000_000 },
        { what: `${what}, MB in all`, most, measured: inAll / 1_000_000 },
      ];
    };
    return {
      title: 'Cold start.',
      about: `From the start of a process to the first answer of each function's real bundle, medians of ${rounds} starts in turn. Loaded at the start is \`index.mjs\` and what it imports at once; the rest of a bundle is loaded when it is needed.`,
      head: [
        'first answer',
        'ms',
        'p95 ms',
        'against bare Hono',
        'KB at start',
        'KB in all',
        'KB of data',
      ],
      rows: rows.map(({ what, median, p95, ratio, atStart, inAll, data }) => [
        what,
        inMs(median),
        inMs(p95),
        times(ratio),
        inKb(atStart),
        inKb(inAll),
        inKb(data),
      ]),
      floors: [
        floor('API: help', 'API: a thread', 2.5),
        floor('pages: help', 'pages: a thread', 4),
        ...sizes('API bundle', 'api', 1),
        ...sizes('web bundle', 'web', 2.5),
      ],
    };
  } finally {
    await Promise.all([aws.close(), sns.close(), comprehend.close()]);
    await deps.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of a process until it says that its handler has answered. Throws where it answers otherwise. */
async function firstAnswer(start: Start, event: string, env: Record<string, string | undefined>) {
  const began = performance.now();
  const child = spawn(process.execPath, [starter, start.bundle, event, String(start.answers)], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const heard = new Promise<number>((done) => {
    child.stdout.on('data', (chunk) => {
      said.push(String(chunk));
      if (said.join('').includes('answered')) done(performance.now() - began);
    });
    child.once('exit', () => done(Number.NaN));
  });
  const time = await heard;
  if (child.exitCode === null) await once(child, 'exit');
  if (Number.isNaN(time) || !/answered$/.test(said.join(''))) {
    throw new Error(`${start.what} did not answer as it should: ${said.join('').slice(0, 500)}`);
  }
  return time;
}

function httpEvent(path: string, cookies: readonly string[] = []): object {
  const event = JSON.parse(readFileSync(resolve('test/bundle/events/http-api.json'), 'utf8'));
  const http = { ...event.requestContext.http, method: 'GET', path };
  return {
    ...event,
    rawPath: path,
    rawQueryString: '',
    headers: { ...event.headers, ...throughTheEdge() },
    cookies,
    requestContext: { ...event.requestContext, http },
  };
}

function streamEvent(item: Record<string, unknown> | undefined): object {
  if (!item) throw new Error('There is no such item');
  const { pk, sk } = item;
  return {
    Records: [
      {
        eventID: '1',
        eventName: 'INSERT',
        eventSource: 'aws:dynamodb',
        eventSourceARN: tableArn,
        dynamodb: {
          ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
          Keys: marshall({ pk, sk }),
          NewImage: marshall(item),
          SequenceNumber: '1',
          StreamViewType: 'NEW_AND_OLD_IMAGES',
        },
      },
    ],
  };
}
