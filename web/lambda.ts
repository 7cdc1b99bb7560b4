import { handle } from 'hono/aws-lambda';
import { createAppInParts } from '#functions/api/app-in-parts.ts';
import { createCloudDeps, createCloudEdge, lambdaAddress } from '#functions/deps.ts';
import { onceStarted } from '#functions/once-started.ts';
import * as build from '../build/server/index.js';
import { createWebApp } from './server.ts';

export const handler = await onceStarted(async () => {
  const [deps, behindTheEdge] = await Promise.all([createCloudDeps(), createCloudEdge()]);
  return behindTheEdge(
    handle(
      createWebApp({
        build,
        api: createAppInParts(deps, { addressOf: lambdaAddress }),
        publicOrigin: deps.publicOrigin,
        demo: null,
      }),
    ),
  );
});
