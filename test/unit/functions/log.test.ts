import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loggedError } from '#functions/log.ts';

describe('an error in the log', () => {
  it('has its kind and places in our code, and not its message', () => {
    const logged = loggedError(new TypeError('somebody wrote this'));
    expect(logged.name).toBe('TypeError');
    expect(logged.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain('somebody');
  });

  it('keeps its message to itself when that looks like frames', () => {
    const logged = loggedError(new Error('x\n    at canary (canary.ts:1:1)\n    at canary'));
    expect(JSON.stringify(logged)).not.toContain('canary');
  });

  it('never holds a message of any shape', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const message = `canary${text}canary\n   at canary`;
        expect(JSON.stringify(loggedError(new Error(message)))).not.toContain('canary');
      }),
    );
  });

  it('shows no path of the machine, only file, line and column', () => {
    for (const frame of loggedError(new Error('x')).frames) {
      expect(frame).not.toMatch(/\(?(?:file:\/\/)?\/\w/);
    }
  });

  it('of something that is no error says only what it is', () => {
    expect(loggedError('a secret text')).toEqual({ name: 'string', frames: [] });
    expect(loggedError(undefined)).toEqual({ name: 'undefined', frames: [] });
  });
});

test('every entry that may be logged stands in the table for operators, and no other does', () => {
  const source = readFileSync('functions/log.ts', 'utf8');
  const kinds = [...source.matchAll(/readonly event: '([a-z-]+)'/g)].map(([, kind]) => kind);
  const page = readFileSync('docs/operations.md', 'utf8');
  const [, table = ''] = /^## The log$(.*?)^## /ms.exec(page) ?? [];
  const named = [...table.matchAll(/^\| `([a-z-]+)` /gm)].map(([, kind]) => kind);
  expect(kinds.length).toBeGreaterThan(5);
  expect(named.sort()).toEqual(kinds.sort());
});
