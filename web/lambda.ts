import { handle } from 'hono/aws-lambda';
import { createAppInParts } from '#functions/api/app-in-parts.ts';
import { createCloudDeps, lambdaAddress } from '#functions/deps.ts';
import { onceStarted } from '#functions/once-started.ts';
import * as build from '../build/server/index.js';
import { createWebApp } from './server.ts';

export const handler = await onceStarted(async () => {
  const deps = await createCloudDeps();
  return handle(
    createWebApp({
      build,
      api: createAppInParts(deps, { addressOf: lambdaAddress }),
      publicOrigin: deps.publicOrigin,
      demo: null,
    }),
  );
});
