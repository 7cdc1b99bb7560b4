import { appendFileSync } from 'node:fs';
import { type Environment, type Outcome, startEnvironment } from './environment.ts';
import type { DeployedFunction } from './functions.ts';

/** A function that can be called. */
export interface RunningFunction {
  readonly of: DeployedFunction;
  invoke(event: unknown): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Environments side by side at most, where the template reserves no number. More are of no use on one machine. */
const mostSideBySide = 3;

/**
 * Environments come when somebody calls and none is free, and stay. Calls wait for one beyond the most there may be; Lambda would
 * refuse them.
 */
export function runFunction(
  of: DeployedFunction,
  variables: Readonly<Record<string, string>>,
  logFile: string,
): RunningFunction {
  const most = Math.min(of.reservedConcurrency ?? mostSideBySide, mostSideBySide);
  const free: Environment[] = [];
  const waiting: ((environment: Environment) => void)[] = [];
  const all = new Set<Environment>();
  let starting = 0;

  async function add(): Promise<void> {
    starting += 1;
    try {
      const environment = await startEnvironment(of, variables, (text) =>
        appendFileSync(logFile, text, { mode: 0o600 }),
      );
      all.add(environment);
      giveBack(environment);
    } finally {
      starting -= 1;
    }
  }

  function giveBack(environment: Environment): void {
    if (environment.isGone()) {
      all.delete(environment);
      void environment.stop();
      if (waiting.length > 0) void add();
      return;
    }
    const next = waiting.shift();
    if (next) next(environment);
    else free.push(environment);
  }

  async function oneThatIsFree(): Promise<Environment> {
    for (let found = free.pop(); found; found = free.pop()) {
      if (!found.isGone()) return found;
      all.delete(found);
    }
    const promised = new Promise<Environment>((take) => waiting.push(take));
    if (all.size + starting < most) await add();
    return promised;
  }

  return {
    of,
    async invoke(event) {
      const environment = await oneThatIsFree();
      try {
        return await environment.run(JSON.stringify(event));
      } finally {
        giveBack(environment);
      }
    },
    async stop() {
      await Promise.all([...all].map((environment) => environment.stop()));
    },
  };
}
