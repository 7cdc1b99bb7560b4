import { createCloudTriage } from '#functions/deps.ts';
import { createTriageHandler } from './handler.ts';

export const handler = createTriageHandler(createCloudTriage());
