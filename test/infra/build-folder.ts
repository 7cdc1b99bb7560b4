import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionNames } from '#infra/stacks/stage.ts';

const root = mkdtempSync(join(tmpdir(), 'between-sessions-infra-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

/** An empty folder that goes when the process does: files of one worker share this module. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}

/** A build folder with the least that can be deployed; returns its path. */
export function makeBuildFolder(options: { readonly without?: string } = {}): string {
  const folder = temporaryFolder();
  const files = [
    ...functionNames.map((name) => `lambda/${name}/index.mjs`),
    'client/assets/entry-1.js',
    'client/help.html',
    'client/icon.svg',
  ];
  for (const file of files.filter((name) => name !== options.without)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), 'placeholder');
  }
  return folder;
}
