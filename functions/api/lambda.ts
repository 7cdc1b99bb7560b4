import { handle } from 'hono/aws-lambda';
import { createCloudDeps, lambdaAddress } from '#functions/deps.ts';
import { createApp } from './app.ts';

export const handler = handle(createApp(await createCloudDeps(), { addressOf: lambdaAddress }));
