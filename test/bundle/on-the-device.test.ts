import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wordRules } from '#shared/screening/rules/index.ts';

const assets = join('build', 'client', 'assets');
const worker = readdirSync(assets).filter((name) => /^screening-worker-.*\.js$/.test(name));

describe('what a browser loads to read words on the device', () => {
  it('is one file of at most 60 KB gzipped', () => {
    expect(worker).toHaveLength(1);
    const bytes = gzipSync(readFileSync(join(assets, worker[0] ?? ''))).byteLength;
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
  });

  it('has the edition of the rules for a device, without their examples and the sentences for clinicians', () => {
    const code = readFileSync(join(assets, worker[0] ?? ''), 'utf8');
    expect(code).toContain('{end-my-life}');
    for (const { id, why, matches } of wordRules) {
      expect(code, id).not.toContain(why);
      for (const example of matches.filter((one) => one.length > 20)) {
        expect(code, id).not.toContain(example);
      }
    }
  });

  it('can send nothing anywhere', () => {
    const code = readFileSync(join(assets, worker[0] ?? ''), 'utf8');
    expect(code).not.toMatch(
      /\bfetch\b|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/,
    );
  });

  it('is in no other file: nobody loads it who does not write', () => {
    const others = readdirSync(assets).filter(
      (name) => name.endsWith('.js') && !worker.includes(name),
    );
    for (const name of others) {
      expect(readFileSync(join(assets, name), 'utf8'), name).not.toContain('{end-my-life}');
    }
  });
});
