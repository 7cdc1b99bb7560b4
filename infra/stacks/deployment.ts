import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import { AppStack } from './app-stack.ts';
import { DataStack } from './data-stack.ts';
import { GlobalStack } from './global-stack.ts';
import type { Settings } from './settings.ts';
import { stages } from './stage.ts';

/** The stacks of one deployment. */
export interface Deployment {
  readonly global: GlobalStack;
  readonly data: DataStack;
  readonly app: AppStack;
}

/**
 * Adds one complete deployment to a CDK app: what AWS keeps in one region only, its data, its functions and its edge, checked by both
 * rule packs when the app is synthesised. Account and region come from the credentials that deploy it.
 */
export function addDeployment(app: App, settings: Settings): Deployment {
  const stage = stages[settings.stage];
  const global = new GlobalStack(app, `BetweenSessions-${stage.name}-global`, { stage, settings });
  const data = new DataStack(app, `BetweenSessions-${stage.name}-data`, {
    stage,
    restoredTables: settings.restoredTables,
  });
  const appStack = new AppStack(app, `BetweenSessions-${stage.name}-app`, {
    stage,
    data,
    settings,
    webAclArn: global.webAclArn,
  });
  // A value that is looked up in another region ties nothing by itself.
  appStack.addStackDependency(global);
  Tags.of(app).add('application', 'between-sessions');
  Tags.of(app).add('stage', stage.name);
  Tags.of(data).add('holds', 'health-data');
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app, { verbose: true }),
    new HIPAASecurityChecks(app, { verbose: true }),
  );
  return { global, data, app: appStack };
}
