import { handle } from 'hono/aws-lambda';
import { createCloudDeps, lambdaAddress } from '#functions/deps.ts';
import { onceStarted } from '#functions/once-started.ts';
import { createAppInParts } from './app-in-parts.ts';

export const handler = await onceStarted(async () =>
  handle(createAppInParts(await createCloudDeps(), { addressOf: lambdaAddress })),
);
