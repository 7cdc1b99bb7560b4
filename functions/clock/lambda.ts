import { createCloudClock } from '#functions/deps.ts';
import { tick } from './tick.ts';

const deps = await createCloudClock();

export const handler = (): Promise<void> => tick(deps);
