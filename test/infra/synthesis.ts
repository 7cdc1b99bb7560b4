import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { addDeployment } from '#infra/stacks/deployment.ts';
import { findBuiltFiles, type Settings } from '#infra/stacks/settings.ts';
import type { StageName } from '#infra/stacks/stage.ts';
import { makeBuildFolder, temporaryFolder } from './build-folder.ts';

/** What the project's own cdk.json says, without copying or bundling anything. */
function cdkContext(): Record<string, unknown> {
  const cdkJson = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  return {
    ...cdkJson.context,
    'aws:cdk:bundling-stacks': [],
    'aws:cdk:disable-asset-staging': true,
  };
}

/** Builds a deployment of one stage; `app` has not been synthesised yet. */
export function buildDeployment(stage: StageName, more: Partial<Settings> = {}) {
  const app = new App({ context: cdkContext(), outdir: temporaryFolder() });
  const built = findBuiltFiles(makeBuildFolder());
  const edgeSecrets = ['one'] as const;
  const onCallContacts = ['abcdefghijklmnop:duty', 'abcdefghijklmnop:second'];
  return {
    root: app,
    ...addDeployment(app, {
      stage,
      built,
      edgeSecrets,
      onCallContacts,
      monthlyBudget: 100,
      ...more,
    }),
  };
}

function synthesise(stage: StageName, more: Partial<Settings> = {}) {
  const deployment = buildDeployment(stage, more);
  return {
    data: Template.fromStack(deployment.data),
    app: Template.fromStack(deployment.app),
    global: Template.fromStack(deployment.global),
    stacks: deployment,
  };
}

/** A custom domain as an operator would give it. */
export const domain = {
  name: 'group.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/example',
};

/** A model as the training command names it. */
export const classifierModel =
  'arn:aws:comprehend:eu-west-1:111111111111:document-classifier/posts/version/v1';

/** Dev as it comes, with Comprehend in another region; prod with a domain. */
export const dev = synthesise('dev', { comprehendRegion: 'eu-west-1' });
export const prod = synthesise('prod', { domain });

export const prodWithoutDomain = synthesise('prod', { operatorsEmail: 'operators@example.org' });

/** With an endpoint of its own for a custom classifier. */
export const withClassifier = synthesise('dev', {
  comprehendRegion: 'eu-west-1',
  customClassifier: { modelArn: classifierModel },
});

// Strict, so that a NotAction, a NotResource or a Deny is noticed instead of overlooked.
const statement = z.strictObject({
  Effect: z.literal('Allow'),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});

/** What one statement of a policy allows: its actions and its resources as text that names logical ids. */
export interface Right {
  readonly owner: string;
  readonly actions: readonly string[];
  readonly resources: string;
  readonly conditions: string;
}

/** Every statement that the roles of a template carry, inline or by policy. */
export function rightsIn(template: Template): Right[] {
  const policies = [
    ...Object.entries(template.findResources('AWS::IAM::ManagedPolicy')),
    ...Object.entries(template.findResources('AWS::IAM::Policy')),
  ];
  return policies.flatMap(([owner, resource]) =>
    z
      .array(statement)
      .parse(resource.Properties.PolicyDocument.Statement)
      .map((found) => ({
        owner,
        actions: [found.Action].flat(),
        resources: JSON.stringify(found.Resource),
        conditions: JSON.stringify(found.Condition ?? {}),
      })),
  );
}
