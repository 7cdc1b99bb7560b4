import * as z from 'zod';
import type { LogEntry } from '#functions/log.ts';

/** What the vault's process is told once, when it starts. No key: it reads its own. */
export const vaultTask = z.object({
  secretsFolder: z.string(),
  storeEndpoint: z.url(),
  tables: z.object({ forum: z.string(), audit: z.string(), vault: z.string() }),
});
export type VaultTask = z.infer<typeof vaultTask>;

/** What it says to whoever started it. Identities go to whoever asks over loopback, and never this way. */
export type FromVault =
  | { readonly kind: 'ready'; readonly port: number; readonly publicKey: string }
  | { readonly kind: 'log'; readonly entry: LogEntry };
