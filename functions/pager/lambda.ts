import { createCloudPager } from '#functions/deps.ts';
import { createPagerHandler } from './handler.ts';

export const handler = createPagerHandler(createCloudPager());
