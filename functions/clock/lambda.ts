import { createCloudTriage } from '#functions/deps.ts';
import { tick } from './tick.ts';

const deps = createCloudTriage();

export const handler = (): Promise<void> => tick(deps);
