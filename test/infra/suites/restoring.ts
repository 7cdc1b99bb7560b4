import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { stages } from '#infra/stacks/stage.ts';
import * as deployments from '../synthesis.ts';

// What the run-book "Restoring in the cloud" needs of the templates.

const { dev, prod, prodWithoutDomain, withClassifier } = deployments;
const all = Object.entries({ dev, prod, prodWithoutDomain, withClassifier }).flatMap(
  ([name, { global, data, app }]) =>
    Object.entries({ global, data, app }).map(
      ([stack, template]) => [`${stack} of ${name}`, template] as const,
    ),
);

it.each(all)('no stack holds on to a value of another: %s', (_, template) => {
  expect(JSON.stringify(template.toJSON())).not.toMatch(/"Fn::ImportValue"|"Export":/);
});

describe('a table that was restored', () => {
  const { data, app } = deployments.buildDeployment('prod', {
    domain: deployments.domain,
    restoredTables: { Forum: 1 },
  });
  const before = { data: prod.data.toJSON(), app: prod.app.toJSON() };
  const after = { data: Template.fromStack(data).toJSON(), app: Template.fromStack(app).toJSON() };
  const idOf = (template: ReturnType<Template['toJSON']>, id: RegExp) =>
    Object.keys(template.Resources).find((one) => id.test(one)) ?? 'none';
  const old = idOf(before.data, /^ForumTable[0-9A-F]{8}$/);
  const restored = idOf(after.data, /^ForumTableRestored1[0-9A-F]{8}$/);
  const changed = (stack: 'data' | 'app') =>
    Object.keys({ ...before[stack].Resources, ...after[stack].Resources })
      .filter(
        (id) =>
          JSON.stringify(before[stack].Resources[id]) !==
          JSON.stringify(after[stack].Resources[id]),
      )
      .map((id) => id.replace(/[0-9A-F]{8}$/, ''))
      .sort();

  it('is one that can be imported: the same table by another id, and nothing else is new', () => {
    const { Metadata: _, ...was } = before.data.Resources[old];
    const { Metadata: __, ...is } = after.data.Resources[restored];
    expect(is).toEqual(was);
    expect(is.DeletionPolicy).toBe('Retain');
    expect(changed('data')).toEqual([
      'BackupsRights',
      'BackupsTables',
      'ForumTable',
      'ForumTableRestored1',
    ]);
  });

  it('is named anew by all that named the one before, so that CloudFormation sees it', () => {
    expect(JSON.stringify(before.app)).toContain(`OutputRef${old}`);
    for (const text of [after.app, after.data].map((one) => JSON.stringify(one))) {
      expect(text).not.toContain(old);
    }
    expect(changed('app')).toEqual(
      expect.arrayContaining([
        ...['Api', 'Web', 'Triage', 'Pager', 'Clock', 'Vault'].flatMap((name) => [
          `${name}Function`,
          `${name}RightsInTables`,
        ]),
        'TriageFunctionPosts',
        'PagerFunctionPages',
        'AlarmsTableThrottled',
        'AlarmsIndexThrottled',
        'AlarmsStoreFails',
      ]),
    );
    expect(changed('app').filter((id) => /^(?:Edge|FrontDoor|ClientFiles)/.test(id))).toEqual([]);
  });

  it('keeps the other tables as they are', () => {
    for (const name of [/^AuditTable[0-9A-F]{8}$/, /^VaultTable[0-9A-F]{8}$/]) {
      const id = idOf(before.data, name);
      expect(after.data.Resources[id]).toEqual(before.data.Resources[id]);
    }
  });
});

describe('the run-book', () => {
  const said = readFileSync('docs/operations.md', 'utf8');

  it('starts the functions again with as many at once as each had', () => {
    const numbers = Object.entries(stages.prod.reservedConcurrency ?? {}).map(
      ([name, count]) => `${name.replace(/^./, (letter) => letter.toUpperCase())}:${count}`,
    );
    expect(said).toContain(`for one in ${numbers.join(' ')}; do`);
    expect(stages.dev.reservedConcurrency).toBeUndefined();
  });

  it('stops and starts every function, by the name that CloudFormation gives it', () => {
    const names = Object.keys(prod.app.findResources('AWS::Lambda::Function'));
    const loops = [...said.matchAll(/^for name in ([A-Za-z ]+); do$/gm)].map(([, list]) =>
      list?.split(' '),
    );
    expect(loops).toHaveLength(2);
    for (const loop of loops) {
      expect(loop).toEqual(['Api', 'Web', 'Triage', 'Pager', 'Clock', 'Vault']);
      for (const name of loop ?? []) {
        expect(names.filter((id) => id.startsWith(`${name}Function`))).toHaveLength(1);
      }
    }
  });
});
