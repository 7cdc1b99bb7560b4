import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { DeployedFunction } from './functions.ts';

/** What came of one call: the handler's answer as it was written, or that it failed. */
export type Outcome =
  | { readonly came: 'answer'; readonly payload: string }
  | { readonly came: 'error'; readonly type: string; readonly payload: string };

/** One environment of a function: a process of its own with the bundle, behind a runtime API of its own. One call at a time. */
export interface Environment {
  /** Also when the process ends, does not start, or takes longer than the function may: then it is an error. */
  run(payload: string): Promise<Outcome>;
  /** Nothing more can be run in it. */
  isGone(): boolean;
  stop(): Promise<void>;
}

const client = resolve('infra', 'local', 'assembly', 'runtime-client.mjs');
const errorSent = z.looseObject({ errorType: z.string().default('Unknown') });

export async function startEnvironment(
  of: DeployedFunction,
  variables: Readonly<Record<string, string>>,
  said: (text: Buffer) => void,
): Promise<Environment> {
  let waits: ServerResponse | null = null;
  let current: { id: string; payload: string; settle: (outcome: Outcome) => void } | null = null;
  let timer: NodeJS.Timeout | undefined;

  function settle(outcome: Outcome): void {
    clearTimeout(timer);
    const settled = current;
    current = null;
    settled?.settle(outcome);
  }

  /** Gives what is to be done to the process that asks for it, when both are there. */
  function hand(): void {
    if (current === null || waits === null) return;
    const response = waits;
    waits = null;
    const milliseconds = of.timeoutSeconds * 1000;
    timer = setTimeout(() => {
      settle(problem('Sandbox.Timedout', `Task timed out after ${of.timeoutSeconds}.00 seconds`));
      child.kill('SIGKILL');
    }, milliseconds);
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': current.id,
      'Lambda-Runtime-Deadline-Ms': String(Date.now() + milliseconds),
      'Lambda-Runtime-Invoked-Function-Arn': of.arn,
      'Lambda-Runtime-Trace-Id': traceId(),
    });
    response.end(current.payload);
  }

  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime', '');
    if (path === '/invocation/next') {
      waits = response;
      return hand();
    }
    const payload = await textOf(request);
    if (path === `/invocation/${current?.id}/response`) settle({ came: 'answer', payload });
    if (path === `/invocation/${current?.id}/error` || path === '/init/error') {
      const { errorType: type } = errorSent.parse(JSON.parse(payload));
      settle({ came: 'error', type, payload });
    }
    response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"status":"OK"}');
  });
  // A process may wait for its next call for hours.
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port');

  // Nothing of this machine's own environment but what the managed runtime has, too: not even NODE_ENV.
  const env: Record<string, string | undefined> = {
    ...runtimeVariables(of, `127.0.0.1:${bound.port}`),
    ...variables,
    ...of.environment,
  };
  const child: ChildProcess = spawn(process.execPath, [client], {
    cwd: of.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: env as NodeJS.ProcessEnv,
  });
  child.stdout?.on('data', said);
  child.stderr?.on('data', said);
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  const ended = once(child, 'exit').then(() => {
    process.off('exit', takeAlong);
    settle(problem('Runtime.ExitError', 'Runtime exited without providing a reason'));
    server.close();
    server.closeAllConnections();
  });

  return {
    run: (payload) =>
      new Promise((done) => {
        current = { id: randomUUID(), payload, settle: done };
        if (isOver(child)) settle(problem('Runtime.ExitError', 'The environment is gone'));
        else hand();
      }),
    isGone: () => isOver(child),
    async stop() {
      if (!isOver(child)) child.kill('SIGKILL');
      await ended;
    },
  };
}

const isOver = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null || child.killed;

/** What Lambda itself puts into the environment of a process, as far as anything reads it. Nothing of ours comes along. */
const runtimeVariables = (of: DeployedFunction, runtimeApi: string) => ({
  PATH: process.env.PATH,
  TZ: ':UTC',
  LANG: 'en_US.UTF-8',
  AWS_LAMBDA_RUNTIME_API: runtimeApi,
  LAMBDA_TASK_ROOT: of.folder,
  _HANDLER: of.handler,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: of.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(of.memoryMegabytes),
  AWS_LAMBDA_LOG_GROUP_NAME: of.logGroup,
  AWS_LAMBDA_LOG_STREAM_NAME: randomBytes(16).toString('hex'),
  AWS_LAMBDA_LOG_FORMAT: 'JSON',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  // This machine may have an older Node than Lambda; the SDK's notice about that is not the bundle's.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});

const traceId = () =>
  `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')};Sampled=0`;

const problem = (type: string, errorMessage: string): Outcome => ({
  came: 'error',
  type,
  payload: JSON.stringify({ errorType: type, errorMessage }),
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
