import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one installation on one machine keeps beside its data: the pepper, and the two halves of the sealing key. */
export interface Installation {
  readonly pepper: Uint8Array;
  readonly sealingPublicKey: string;
}

/** Reads the secrets of `folder`, or makes them the first time. Files are readable by their owner only. */
export function openInstallation(folder: string): Installation {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pepper = kept(join(folder, 'pepper'), () => randomBytes(32).toString('base64'));
  // The private half is for the vault's own process; the forum is given the public half only.
  const privateKey = kept(join(folder, 'sealing-private-key.pem'), () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
    return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  });
  return {
    pepper: Buffer.from(pepper, 'base64'),
    sealingPublicKey: createPublicKey(createPrivateKey(privateKey))
      .export({ type: 'spki', format: 'pem' })
      .toString(),
  };
}

function kept(file: string, make: () => string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const value = make();
  writeFileSync(file, value, { mode: 0o600 });
  return value;
}
