import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type * as z from 'zod';
import type { consumerOrders } from './consumer.ts';

type Orders = z.input<typeof consumerOrders>;

/** How a consumer ended: by itself, after so many steps, or killed. */
export type Ended = { readonly killed: true } | { readonly killed: false; readonly steps: number };

/** Builds the consumer once, because it is started many times. Gives what starts it and waits for its end. */
export async function prepareConsumer(
  folder: string,
): Promise<(orders: Omit<Orders, 'folder'>) => Promise<Ended>> {
  const program = join(folder, 'consumer.mjs');
  await build({
    entryPoints: ['test/faults/consumer.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const file = join(folder, 'orders.json');
  return async (orders) => {
    writeFileSync(file, JSON.stringify({ ...orders, folder }));
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let failed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      failed += chunk.toString('utf8');
    });
    const [code, signal] = await once(child, 'close');
    if (signal === 'SIGKILL') return { killed: true };
    if (code !== 0) throw new Error(`The consumer ended with ${code}: ${failed}`);
    return { killed: false, steps: Number(said) };
  };
}
