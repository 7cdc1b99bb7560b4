import { createApp as createRealApp } from '#functions/api/app.ts';
import { tick as realTick } from '#functions/clock/tick.ts';
import { createPagerHandler as createRealPagerHandler } from '#functions/pager/handler.ts';
import { createTriageHandler as createRealTriageHandler } from '#functions/triage/handler.ts';
import { redrive as realRedrive } from '#functions/triage/redrive.ts';
import { createVaultHandler as createRealVaultHandler } from '#functions/vault/handler.ts';
import { actingAs } from '#infra/local/acting.ts';

// The functions that are deployed, each by its one door, behind which it is noted in whose name the store is asked. Tests take them
// from here: what goes in by another door says nothing of a role.

export function createApp(...of: Parameters<typeof createRealApp>) {
  const app = createRealApp(...of);
  return Object.assign(app, { fetch: actingAs('Api', app.fetch) });
}
export const createTriageHandler = (...of: Parameters<typeof createRealTriageHandler>) =>
  actingAs('Triage', createRealTriageHandler(...of));
export const createPagerHandler = (...of: Parameters<typeof createRealPagerHandler>) =>
  actingAs('Pager', createRealPagerHandler(...of));
export const createVaultHandler = (...of: Parameters<typeof createRealVaultHandler>) =>
  actingAs('Vault', createRealVaultHandler(...of));
export const tick = actingAs('Clock', realTick);
export const redrive = actingAs('Triage', realRedrive);
