import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { addDeployment } from '#infra/stacks/deployment.ts';
import { readSettings } from '#infra/stacks/settings.ts';
import type { StageName } from '#infra/stacks/stage.ts';
import { makeBuildFolder, temporaryFolder } from '#test/infra/build-folder.ts';
import type { Standing } from './monthly-cost.ts';

const alarm = z.object({
  Metrics: z.array(z.object({ MetricStat: z.unknown().optional() })).optional(),
});
const webAcl = z.object({ Rules: z.array(z.unknown()) });
const metricFilter = z.object({
  MetricTransformations: z.array(z.object({ MetricName: z.unknown() })),
});
const plan = z.object({
  BackupPlan: z.object({
    BackupPlanRule: z.array(z.object({ Lifecycle: z.object({ DeleteAfterDays: z.int() }) })),
  }),
});

/**
 * Counts what stands in the templates of one stage, as an operator gets it who decides nothing else, and is paid for by the month. Throws where
 * something is nowhere that always was: then it has another name.
 */
export function standingIn(stage: StageName): Standing {
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  const app = new App({
    context: {
      ...context,
      stage,
      'aws:cdk:bundling-stacks': [],
      'aws:cdk:disable-asset-staging': true,
    },
    outdir: temporaryFolder(),
  });
  const settings = readSettings(app.node, makeBuildFolder());
  const templates = Object.values(addDeployment(app, settings)).map((stack) =>
    Template.fromStack(stack),
  );
  const all = <Shape extends z.ZodType>(type: string, shape: Shape): z.output<Shape>[] =>
    templates.flatMap((template) =>
      Object.values(template.findResources(type)).map(({ Properties }) => shape.parse(Properties)),
    );
  const count = (type: string) => all(type, z.unknown()).length;
  const acls = all('AWS::WAFv2::WebACL', webAcl);
  const metrics = all('AWS::Logs::MetricFilter', metricFilter).flatMap((filter) =>
    filter.MetricTransformations.map(({ MetricName }) => JSON.stringify(MetricName)),
  );
  const standing = {
    keys: count('AWS::KMS::Key'),
    secrets: count('AWS::SecretsManager::Secret'),
    webAcls: acls.length,
    firewallRules: acls.reduce((sum, { Rules }) => sum + Rules.length, 0),
    // An alarm on a sum names each number beside the sum itself, and is paid for by the numbers.
    alarmedMetrics: all('AWS::CloudWatch::Alarm', alarm).reduce(
      (sum, { Metrics }) =>
        sum + (Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1),
      0,
    ),
    metricsOfLogs: new Set(metrics).size,
    dashboards: count('AWS::CloudWatch::Dashboard'),
    // One is made a day.
    copies: all('AWS::Backup::BackupPlan', plan)
      .flatMap(({ BackupPlan }) => BackupPlan.BackupPlanRule)
      .reduce((sum, { Lifecycle }) => sum + Lifecycle.DeleteAfterDays, 0),
  };
  const { secrets: _mayBeNone, ...always } = standing;
  const none = Object.entries(always).filter(([, counted]) => counted === 0);
  if (none.length > 0) throw new Error(`The templates have no ${none.map(([name]) => name)}`);
  return standing;
}
