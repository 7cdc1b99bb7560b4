import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { type RunningFunction, runFunction } from '#infra/local/assembly/function-pool.ts';
import type { DeployedFunction } from '#infra/local/assembly/functions.ts';

// Real processes behind the runtime API, with a bundle that does what it is told.

const folder = mkdtempSync(join(tmpdir(), 'between-sessions-function-'));
writeFileSync(
  join(folder, 'index.mjs'),
  `import { readdirSync, writeFileSync } from 'node:fs';
   let calls = 0;
   export const handler = async ({ tell }, context) => {
     calls += 1;
     if (tell === 'throw') throw new RangeError('too far');
     if (tell === 'exit') process.exit(3);
     if (tell === 'hang') await new Promise(() => setInterval(() => {}, 1000));
     if (tell === 'meet') {
       writeFileSync('met-' + process.pid, '');
       while (readdirSync('.').filter((name) => name.startsWith('met-')).length < 2) await new Promise((on) => setTimeout(on, 20));
     }
     return { calls, own: process.env.OWN, key: process.env.AWS_ACCESS_KEY_ID, home: process.env.HOME ?? null,
       name: context.functionName, left: context.getRemainingTimeInMillis() > 0 };
   };`,
);
writeFileSync(join(folder, 'broken.mjs'), "throw new Error('not configured');");
afterAll(() => rmSync(folder, { recursive: true }));

let running: RunningFunction;
afterEach(() => running.stop());

function start(more: Partial<DeployedFunction> = {}) {
  const of = {
    id: 'Fn',
    name: 'fn',
    arn: 'arn:fn',
    folder,
    handler: 'index.handler',
    environment: { OWN: 'yes' },
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    reservedConcurrency: 1,
    logGroup: '/fn',
    roleId: 'Role',
    ...more,
  };
  running = runFunction(of, { AWS_ACCESS_KEY_ID: of.roleId }, join(folder, 'log'));
  return running;
}
const answered = async (event: object) => {
  const outcome = await running.invoke(event);
  expect(outcome.came).toBe('answer');
  return JSON.parse(outcome.payload);
};

it('a function runs in a process of its own, with the environment of its template and nothing of ours', async () => {
  start();
  expect(await answered({ tell: 'work' })).toEqual({
    calls: 1,
    own: 'yes',
    key: 'Role',
    home: null,
    name: 'fn',
    left: true,
  });
  expect(await answered({ tell: 'work' })).toMatchObject({ calls: 2 });
});

it('an error is told and the environment stays; one that ends is followed by a fresh one', async () => {
  start();
  expect(await running.invoke({ tell: 'throw' })).toMatchObject({
    came: 'error',
    type: 'RangeError',
  });
  expect(await answered({ tell: 'work' })).toMatchObject({ calls: 2 });
  expect(await running.invoke({ tell: 'exit' })).toMatchObject({
    came: 'error',
    type: 'Runtime.ExitError',
  });
  expect(await answered({ tell: 'work' })).toMatchObject({ calls: 1 });
});

it('one that takes longer than it may is ended', async () => {
  start({ timeoutSeconds: 1 });
  expect(await running.invoke({ tell: 'hang' })).toMatchObject({
    came: 'error',
    type: 'Sandbox.Timedout',
  });
});

it('one that cannot start fails the call, and not for ever', async () => {
  start({ handler: 'broken.handler' });
  expect(await running.invoke({})).toMatchObject({ came: 'error', type: 'Error' });
  expect(await running.invoke({})).toMatchObject({ came: 'error' });
});

it('calls beside each other get environments beside each other, and no more than are reserved', async () => {
  start({ reservedConcurrency: 2 });
  // Neither answers before both are there.
  await Promise.all([answered({ tell: 'meet' }), answered({ tell: 'meet' })]);
  const more = await Promise.all([1, 2, 3, 4].map(() => answered({ tell: 'work' })));
  expect(more.filter(({ calls }) => calls === 1)).toEqual([]);
});
