import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sayWhoOneCanBe } from '#infra/local/demo.ts';
import { untilInterrupted } from '#infra/local/until-interrupted.ts';
import { startAssembly } from './assembly.ts';
import { openCertificate } from './certificate.ts';
import { fillIn, onCallContacts } from './fill-in.ts';
import { readAssemblySettings } from './settings.ts';
import { synthesise } from './synthesise.ts';

/** The certificate stays, and whatever else somebody keeps in the folder. */
const ofTheLastRun =
  /^(?:assembly|logs|store\.db(?:-\w+)?|stream-places-\w+\.json|(?:outbox|asked)\.jsonl|demo-keys\.json|own-address)$/;

/**
 * `npm run start:assembly`: synthesises the deployment and runs what would be deployed, with a made-up clinic in it, until Ctrl-C.
 * It starts from nothing each time.
 */
async function start(): Promise<void> {
  const { port, folder, synthesised } = readAssemblySettings(process.env);
  // Each function starts in the folder of its bundle: a path from here would lead nowhere from there.
  const assembly = resolve(synthesised ?? join(folder, 'assembly'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    if (ofTheLastRun.test(name)) rmSync(join(folder, name), { recursive: true });
  }
  const certificate = openCertificate(join(folder, 'certificate'));
  if (synthesised === null) await synthesise(assembly, { onCallContacts });
  const running = await startAssembly({ assembly, folder: resolve(folder), port, certificate });
  const keys = await fillIn(running);
  writeFileSync(join(folder, 'demo-keys.json'), `${JSON.stringify(keys, null, 2)}\n`, {
    mode: 0o600,
  });
  const { ownAddress } = await running.open();
  writeFileSync(join(folder, 'own-address'), ownAddress);
  sayWhoOneCanBe(keys, folder);
  console.log(`Ready: ${running.publicOrigin}`);

  await untilInterrupted();
  await running.stop();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
