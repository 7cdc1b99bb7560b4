import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSecrets, type Secrets } from '#functions/secrets.ts';

/** The pepper of one installation on one machine, made the first time. Readable by its owner only. */
export function openPeppers(folder: string): Secrets {
  const [pepper, ...otherPeppers] = openSecrets(folder, 'pepper');
  return { pepper, otherPeppers };
}

/** The secret with which devices are told, likewise; those that are only read after it. */
export const openTellingSecrets = (folder: string) => openSecrets(folder, 'telling');

function openSecrets(folder: string, name: string): ReturnType<typeof parseSecrets> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return parseSecrets(readFileSync(file, 'utf8'));
}
