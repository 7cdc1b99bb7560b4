import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { addDeployment } from '#infra/stacks/deployment.ts';
import { readSettings, SettingsError } from '#infra/stacks/settings.ts';

const app = new App();
try {
  const buildFolder = fileURLToPath(new URL('../build', import.meta.url));
  addDeployment(app, readSettings(app.node, buildFolder));
  app.synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
