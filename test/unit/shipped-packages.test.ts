import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials, readProduct } from '#scripts/packages/bill-of-materials.ts';
import { shippedPackages } from '#scripts/packages/shipped.ts';

const root = new URL('../../', import.meta.url).pathname;
const shipped = shippedPackages(join(root, 'package-lock.json'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bill = billOfMaterials(readProduct(JSON.stringify(manifest)), shipped);

/** Licences that ask for no more than that their words travel with the code. */
const mayBeShipped = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  '(MIT OR Apache-2.0)',
  '(Apache-2.0 AND MIT)',
  '(Unlicense OR Apache-2.0)',
]);

test('every package that is shipped has a licence that lets it be shipped under ours', () => {
  const others = shipped.packages.filter(({ licence }) => !mayBeShipped.has(licence ?? ''));
  expect(others.map(({ path, licence }) => `${path}: ${licence}`)).toEqual([]);
  expect(shipped.packages.length).toBeGreaterThan(100);
});

test('the bill of materials names all that the product asks for, and all that this asks for', () => {
  const names = new Set(bill.components.map(({ name }) => name));
  for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name);
  const refs = new Set(bill.components.map((one) => one['bom-ref']));
  for (const { dependsOn } of bill.dependencies) {
    for (const ref of dependsOn) expect(refs).toContain(ref);
  }
  const reached = new Set<string>();
  const walk = (ref: string) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    for (const next of bill.dependencies.find((one) => one.ref === ref)?.dependsOn ?? [])
      walk(next);
  };
  walk(bill.metadata.component['bom-ref']);
  expect([...refs].filter((ref) => !reached.has(ref))).toEqual([]);
});

test('the bill of materials has a hash for each package, nothing that only builds or tests, and no address of a registry', () => {
  for (const component of bill.components) {
    expect(component.hashes?.[0]?.content, component.name).toMatch(/^[0-9a-f]{128}$/);
  }
  const names = bill.components.map(({ name }) => name);
  expect(names).not.toContain('vitest');
  expect(names).not.toContain('aws-cdk-lib');
  expect(JSON.stringify(bill)).not.toMatch(/https?:|\.tgz/);
});

test('our own licence and its notice lie beside the code', () => {
  expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('Apache License');
  expect(readFileSync(join(root, 'NOTICE'), 'utf8')).toContain('third-party-licences.txt');
  expect(manifest.license).toBe('Apache-2.0');
});
