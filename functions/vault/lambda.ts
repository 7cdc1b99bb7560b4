import { createCloudVault } from '#functions/deps.ts';
import { createVaultHandler } from './handler.ts';

export const handler = createVaultHandler(createCloudVault());
