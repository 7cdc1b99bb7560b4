import { createCloudClock } from '#functions/deps.ts';
import { tick } from './tick.ts';

const deps = createCloudClock();

export const handler = (): Promise<void> => tick(deps);
