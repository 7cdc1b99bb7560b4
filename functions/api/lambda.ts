import { handle } from 'hono/aws-lambda';
import { createCloudDeps, createCloudEdge, lambdaAddress } from '#functions/deps.ts';
import { onceStarted } from '#functions/once-started.ts';
import { createAppInParts } from './app-in-parts.ts';

export const handler = await onceStarted(async () => {
  const [deps, behindTheEdge] = await Promise.all([createCloudDeps(), createCloudEdge()]);
  return behindTheEdge(handle(createAppInParts(deps, { addressOf: lambdaAddress })));
});
