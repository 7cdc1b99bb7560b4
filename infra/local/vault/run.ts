import { createServer, type IncomingMessage } from 'node:http';
import { createStore } from '#functions/data/dynamodb.ts';
import type { LogEntry } from '#functions/log.ts';
import { createVaultHandler } from '#functions/vault/handler.ts';
import { createLocalOpener } from '#functions/vault/opener.ts';
import { actingAs } from '../acting.ts';
import { notedClient } from '../asked.ts';
import { clientAt } from '../store-client.ts';
import { type FromVault, vaultTask } from './messages.ts';
import { openSealingKey } from './sealing-key.ts';

// The vault as a process of its own: the only one that is given the private half of the sealing key. It says its public half and
// its port to whoever started it, and ends with them.

const tell = (message: FromVault) => process.send?.(message);
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process in the foreground; this one ends when the one that asks it has.
process.on('SIGINT', () => {});

process.once('message', (message) => {
  const task = vaultTask.parse(message);
  const { publicKey, privateKey } = openSealingKey(task.secretsFolder);
  const store = createStore({
    names: task.tables,
    client: notedClient(clientAt(task.storeEndpoint)),
  });
  const log = (entry: LogEntry) => tell({ kind: 'log', entry });
  const opener = createLocalOpener(privateKey);
  const answer = actingAs(
    'Vault',
    createVaultHandler({ store, opener, log, now: () => new Date() }),
  );
  const server = createServer(async (request, response) => {
    const asked = await bodyOf(request).catch(() => null);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(await answer(asked)));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    tell({ kind: 'ready', port, publicKey });
  });
});

const mostBytes = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) throw new RangeError();
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
