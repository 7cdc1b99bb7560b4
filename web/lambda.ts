import { handle } from 'hono/aws-lambda';
import { createApp } from '#functions/api/app.ts';
import { createCloudDeps, lambdaAddress } from '#functions/deps.ts';
import * as build from '../build/server/index.js';
import { createWebApp } from './server.ts';

const deps = await createCloudDeps();

export const handler = handle(
  createWebApp({
    build,
    api: createApp(deps, { addressOf: lambdaAddress }),
    publicOrigin: deps.publicOrigin,
    demo: null,
  }),
);
