import { generateKeyPairSync, randomBytes } from 'node:crypto';
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
  // The private half is for what will open seals one day; this process makes it once and never reads it again.
  const publicKey = kept(join(folder, 'sealing-public-key.pem'), () => {
    const pair = generateKeyPairSync('rsa', {
      modulusLength: 3072,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    writeFileSync(join(folder, 'sealing-private-key.pem'), pair.privateKey, { mode: 0o600 });
    return pair.publicKey;
  });
  return {
    pepper: Buffer.from(pepper, 'base64'),
    sealingPublicKey: publicKey,
  };
}

function kept(file: string, make: () => string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const value = make();
  writeFileSync(file, value, { mode: 0o600 });
  return value;
}
