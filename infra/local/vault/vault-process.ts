import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { StoreUnavailable } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import { type Vault, vaultAnswer } from '#functions/vault/ask.ts';
import type { FromVault, VaultTask } from './messages.ts';

/** The vault's process, as the forum sees it: somewhere to ask, and a key with which one can only seal. */
export interface VaultProcess {
  readonly vault: Vault;
  readonly publicKey: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

const program = resolve('infra', 'local', 'vault', 'run.ts');
const withTypes = ['--import', './infra/local/quiet-sdk.mjs', '--import', 'tsx'];
/** Longer than a transaction that is tried again and again; ms. */
const answersWithin = 12_000;
/** Until one that ended unasked is started again; ms. */
const startsAgainAfter = 200;

export async function startVaultProcess(task: VaultTask, log: Log): Promise<VaultProcess> {
  let stopped = false;
  let current = await started(task, log);
  let again: NodeJS.Timeout | undefined;
  const startAgain = async () => {
    try {
      current = await started(task, log);
      current.child.once('exit', startAgainSoon);
    } catch {
      startAgainSoon();
    }
  };
  const startAgainSoon = () => {
    if (!stopped) again = setTimeout(startAgain, startsAgainAfter);
  };
  current.child.once('exit', startAgainSoon);
  return {
    publicKey: current.publicKey,
    get pid() {
      return current.child.pid;
    },
    vault: {
      async ask(request) {
        const answer = await fetch(`http://127.0.0.1:${current.port}/`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(request),
          signal: AbortSignal.timeout(answersWithin),
        }).catch(() => {
          throw new StoreUnavailable(new Error('VaultAway'));
        });
        return vaultAnswer.parse(await answer.json());
      },
    },
    async stop() {
      stopped = true;
      clearTimeout(again);
      const { child } = current;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** Throws when it ends before it is ready. */
async function started(
  task: VaultTask,
  log: Log,
): Promise<{ child: ChildProcess; port: number; publicKey: string }> {
  const child = fork(program, {
    execArgv: withTypes,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(task);
  return new Promise((done, failed) => {
    const early = () => failed(new Error('The vault’s process could not be started.'));
    child.once('exit', early);
    child.on('message', (message: FromVault) => {
      if (message.kind === 'log') return log(message.entry);
      child.off('exit', early);
      done({ child, port: message.port, publicKey: message.publicKey });
    });
  });
}
