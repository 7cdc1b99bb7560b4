import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startComprehendStandIn } from './server.ts';

/**
 * `npm run comprehend:stand-in -- [--port <number>] [--control]`: the stand-in as a program of its own. Its first line says, as JSON,
 * where it listens and, with `--control`, the word that lets its conditions be set while it runs.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, control: { type: 'boolean', default: false } },
});
const controlToken = values.control ? randomBytes(16).toString('hex') : undefined;
const standIn = await startComprehendStandIn({
  port: Number(values.port),
  ...(controlToken !== undefined && { controlToken }),
});
process.stdout.write(`${JSON.stringify({ url: standIn.url, controlToken })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void standIn.close());
}
