import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { isRunning } from './installation.ts';

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'data-folder-'));
});
afterEach(() => rmSync(path, { recursive: true }));

const note = () => join(path, 'running.json');
const nobody = 2 ** 22 + 1;

describe('the data folder', () => {
  it('is taken from the moment it is opened, before anything runs in it', async () => {
    const folder = await openDataFolder(path, { reset: false });
    expect(JSON.parse(readFileSync(note(), 'utf8'))).toEqual({ pid: process.pid, storePid: null });
    folder.leave();
  });

  it('is opened again after a crash, whatever the crash left of the note', async () => {
    for (const left of ['', '{"pid":', JSON.stringify({ pid: nobody, storePid: null })]) {
      writeFileSync(note(), left);
      (await openDataFolder(path, { reset: false })).leave();
    }
  });

  it('of another version is left alone, with a word on what to do', async () => {
    writeFileSync(join(path, 'store.db'), 'older');
    await expect(openDataFolder(path, { reset: false })).rejects.toThrow('npm start -- --reset');
    expect(readFileSync(join(path, 'store.db'), 'utf8')).toBe('older');
    (await openDataFolder(path, { reset: true })).leave();
  });

  it('waits for a store that outlived a crash to end: two never write one file', async () => {
    vi.stubEnv('DYNAMODB_ENDPOINT', '');
    const store = await startEmbeddedStore({ file: join(path, 'store.db') });
    const storePid = store.pid ?? nobody;
    writeFileSync(join(path, 'format'), '5');
    writeFileSync(note(), JSON.stringify({ pid: nobody, storePid }));
    expect(isRunning(storePid)).toBe(true);
    const folder = await openDataFolder(path, { reset: false });
    expect(isRunning(storePid)).toBe(false);
    folder.leave();
    await store.stop();
    vi.unstubAllEnvs();
  });
});
