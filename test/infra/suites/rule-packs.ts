import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { buildDeployment, classifierModel, domain } from '../synthesis.ts';

const report = z.object({
  pluginReports: z.array(
    z.object({
      pluginName: z.string(),
      conclusion: z.string(),
      violations: z.array(z.object({ ruleName: z.string(), severity: z.string() })),
    }),
  ),
});

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['dev', {}],
  ['prod', { domain }],
  ['prod', { domain, customClassifier: { modelArn: classifierModel } }],
] as const)('the rule packs over %s', (stage, more) => {
  it('run when it is synthesised, and find nothing that is not answered', () => {
    const assembly = buildDeployment(stage, more).root.synth();
    const text = readFileSync(join(assembly.directory, 'validation-report.json'), 'utf8');
    const violations = report
      .parse(JSON.parse(text))
      .pluginReports.flatMap((one) => one.violations);
    expect(violations).toEqual([]);
  });

  it('have every answer given to a finding that exists, with a reason of some length', () => {
    const answers = vi.spyOn(Validations.prototype, 'acknowledge').mockReturnValue();
    const { root } = buildDeployment(stage, more);
    const given = answers.mock.calls.flat();
    const found = [new AwsSolutionsChecks(root), new HIPAASecurityChecks(root)].flatMap((pack) =>
      pack.validateScope(root).violations.map((violation) => violation.ruleName),
    );
    expect(new Set(given.map((answer) => answer.id))).toEqual(new Set(found));
    for (const answer of given) expect(answer.reason.length, answer.id).toBeGreaterThan(60);
  });
});

describe('a finding without an answer', () => {
  it('stops the synthesis', () => {
    vi.spyOn(Validations.prototype, 'acknowledge').mockReturnValue();
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(console, 'error').mockReturnValue();
    expect(() => buildDeployment('dev').root.synth()).toThrow('AwsSolutions-APIG4');
  });
});

describe('prod without a domain', () => {
  it('is warned that the shared certificate admits old TLS', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(console, 'error').mockReturnValue();
    const messages = buildDeployment('prod')
      .root.synth()
      .stacks.flatMap((stack) => stack.messages);
    expect(messages.map((message) => String(message.entry.data))).toEqual([
      expect.stringContaining('prod without a domain'),
    ]);
  });
});
