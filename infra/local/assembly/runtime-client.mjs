// Stands where Lambda's own runtime stands: takes the handler out of the bundle and asks the runtime API for what to do, one thing
// at a time. Plain JavaScript, so that nothing but the bundle and Node is in the process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, _HANDLER } = process.env;
const runtime = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;

const asError = (error) =>
  error instanceof Error
    ? {
        errorType: error.name,
        errorMessage: error.message,
        stackTrace: error.stack?.split('\n') ?? [],
      }
    : { errorType: typeof error, errorMessage: String(error), stackTrace: [] };

const send = (path, content) =>
  fetch(`${runtime}${path}`, { method: 'POST', body: JSON.stringify(content ?? null) });

async function handlerOf(named) {
  const [file, name] = named.split('.');
  const bundle = await import(pathToFileURL(join(LAMBDA_TASK_ROOT, `${file}.mjs`)).href);
  const { [name]: handler } = bundle;
  if (typeof handler !== 'function') throw new TypeError(`${named} is not a function.`);
  return handler;
}

const contextOf = (headers) => {
  const deadline = Number(headers.get('lambda-runtime-deadline-ms'));
  const { env } = process;
  return {
    awsRequestId: headers.get('lambda-runtime-aws-request-id'),
    invokedFunctionArn: headers.get('lambda-runtime-invoked-function-arn'),
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
};

let handler;
try {
  handler = await handlerOf(_HANDLER);
} catch (error) {
  console.error(error);
  await send('/init/error', asError(error));
  process.exit(1);
}

for (;;) {
  const next = await fetch(`${runtime}/invocation/next`).catch(() => null);
  // Whoever started this is gone.
  if (next === null) process.exit(0);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  process.env._X_AMZN_TRACE_ID = next.headers.get('lambda-runtime-trace-id') ?? '';
  try {
    const result = await handler(await next.json(), contextOf(next.headers));
    await send(`/invocation/${id}/response`, result);
  } catch (error) {
    await send(`/invocation/${id}/error`, asError(error));
  }
}
