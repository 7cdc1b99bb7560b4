import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '#test/factories/world.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import {
  type AccessPattern,
  noPatternFiles,
  noPatterns,
  reads,
  writes,
} from './access-patterns.ts';
import {
  accessPatternsDocument,
  type MeasuredPattern,
  type MeasuredRequest,
} from './access-patterns-document.ts';
import { records, seed } from './seeded-store.ts';
import { consumedBy, measureRequests, type Units } from './whole-requests.ts';

const documentPath = fileURLToPath(new URL('../../docs/access-patterns.md', import.meta.url));
const dataFolder = new URL('../../functions/data/', import.meta.url);

let deps: TestDeps;
let world: World;
const measured = {
  reads: [] as MeasuredPattern[],
  writes: [] as MeasuredPattern[],
  requests: [] as readonly MeasuredRequest[],
};

beforeAll(async () => {
  deps = await createTestDeps();
  world = await createWorld();
  const on = records();
  await seed(deps.store, on);
  for (const [list, patterns] of [
    [measured.reads, reads],
    [measured.writes, writes],
  ] as const) {
    for (const pattern of patterns) {
      const units = await consumedBy(deps, () => pattern.run(deps.store, on));
      list.push({ pattern, units: patternUnits(pattern, units) });
    }
  }
  measured.requests = await measureRequests(world);
});
afterAll(async () => {
  await Promise.all([deps.stop(), world.deps.stop()]);
});

const patternUnits = (pattern: AccessPattern, units: Units) =>
  writes.includes(pattern) ? units.write : units.read;

describe('capacity units', () => {
  it('of every request stay within its budget', () => {
    const over = measured.requests.filter(({ budget, read, write }) => {
      const most = (kind: string) => Number(budget.match(new RegExp(`(\\d+) ${kind}`))?.[1] ?? 99);
      return read > most('read') || write > most('write');
    });
    expect(over).toEqual([]);
    expect(measured.requests.every((one) => one.read + one.write > 0)).toBe(true);
  });

  it('of every access pattern are above nothing: each of them reached the store', () => {
    const nothing = [...measured.reads, ...measured.writes].filter((one) => one.units === 0);
    expect(nothing.map((one) => one.pattern.name)).toEqual([]);
  });
});

describe('docs/access-patterns.md', () => {
  it('names every function of functions/data that reaches a table, and no other', async () => {
    const files = readdirSync(dataFolder).filter((name) => !noPatternFiles.includes(name));
    const modules: Record<string, unknown>[] = await Promise.all(
      files.map((name) => import(new URL(name, dataFolder).href)),
    );
    const functions = modules.flatMap((one) =>
      Object.entries(one).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    expect([...reads, ...writes].map((one) => one.name).sort()).toEqual(
      functions.filter((name) => !noPatterns.includes(name)).sort(),
    );
  });

  it.skipIf(process.env.DYNAMODB_ENDPOINT !== undefined)('says what is measured', () => {
    const text = accessPatternsDocument(measured);
    if (process.env.UPDATE_DOCS) writeFileSync(documentPath, text);
    expect(readFileSync(documentPath, 'utf8')).toBe(text);
  });
});
