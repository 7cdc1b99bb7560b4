import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';

const cdkJson = z.looseObject({ context: z.record(z.string(), z.unknown()) });

/** Writes the deployment that `cdk synth` would write, by the same program and settings, into a folder of its own. */
export async function synthesise(folder: string, more: Readonly<Record<string, string>>) {
  rmSync(folder, { recursive: true, force: true });
  const { context } = cdkJson.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      CDK_OUTDIR: resolve(folder),
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...more }),
    },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The deployment could not be synthesised; why stands above.');
}
