import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Both halves of the sealing key, made the first time. Called by the vault's process alone; readable by the files' owner only. */
export function openSealingKey(folder: string): { publicKey: string; privateKey: string } {
  const publicFile = join(folder, 'sealing-public-key.pem');
  const privateFile = join(folder, 'sealing-private-key.pem');
  if (!existsSync(publicFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = generateKeyPairSync('rsa', {
      modulusLength: 3072,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    // The public half last: where it stands, the other one does as well.
    writeFileSync(privateFile, made.privateKey, { mode: 0o600 });
    writeFileSync(publicFile, made.publicKey, { mode: 0o600 });
  }
  return {
    publicKey: readFileSync(publicFile, 'utf8'),
    privateKey: readFileSync(privateFile, 'utf8'),
  };
}
