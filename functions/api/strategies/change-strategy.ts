import type * as z from 'zod';
import { ensureMayWrite, enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { markEvent } from '#functions/api/own/mark-event.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import {
  helpedWrites,
  kitWrite,
  strategyChange,
  strategyRemoval,
} from '#functions/data/strategies.ts';
import { ConditionFailed, pause } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { markRequest } from '#shared/contracts/facilitators-mark.ts';
import {
  canKeepStrategy,
  canSayItHelped,
  canWithdrawStrategy,
  strategyAfter,
  strategyMarksFor,
} from '#shared/domain/strategies.ts';
import { Refusal } from '#shared/errors.ts';
import { audienceOf, enterStrategy, type StrategyPlace } from './read-strategies.ts';

/** A facilitator lets the group see it, or says why not. Throws `stale` where it is not as it was seen. */
export async function markStrategy(
  deps: Deps,
  caller: Caller,
  at: StrategyPlace,
  { mark, version, note }: z.output<typeof markRequest>,
): Promise<void> {
  await enterAsFacilitator(deps, caller, at.groupId);
  await inOneTransaction(deps, async () => {
    const { inside, strategy } = await enterStrategy(deps, caller, at);
    if (strategy.version !== version || !strategyMarksFor(inside.me, strategy).includes(mark)) {
      throw new Refusal('stale');
    }
    const after = strategyAfter(strategy, mark, note, deps.now().toISOString());
    return {
      answer: null,
      writes: [
        strategyChange(strategy, after),
        await markEvent(deps, inside, { kind: 'strategy', id: strategy.strategyId, mark }),
      ],
    };
  });
}

/** Its author takes it back, for everybody and from every kit. A review of its words stays: only a person closes one. */
export async function withdrawStrategy(
  deps: Deps,
  caller: Caller,
  at: StrategyPlace,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { inside, strategy } = await enterStrategy(deps, caller, at);
    if (!canWithdrawStrategy(inside.me, strategy)) throw new Refusal('not-allowed');
    return { answer: null, writes: [strategyRemoval(strategy)] };
  });
}

export async function keepStrategy(
  deps: Deps,
  caller: Caller,
  at: StrategyPlace,
  change: 'give' | 'take-back',
): Promise<void> {
  const { inside, strategy } = await enterStrategy(deps, caller, at);
  if (!canKeepStrategy(inside.me, strategy)) throw new Refusal('not-allowed');
  await deps.store.transact([kitWrite(inside.me.personId, strategy.strategyId, change)]);
}

const mostTries = 5;

/** Says that it helped one, too, or takes that back. Doing either twice leaves things as they are. */
export async function sayItHelped(
  deps: Deps,
  caller: Caller,
  at: StrategyPlace,
  change: 'give' | 'take-back',
): Promise<void> {
  const { inside, strategy } = await enterStrategy(deps, caller, at);
  if (change === 'give' && !canSayItHelped(inside.me, strategy)) throw new Refusal('not-allowed');
  ensureMayWrite(inside, audienceOf(inside));
  const writes = helpedWrites(strategy, inside.me.personId, change);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deps.store.transact(writes);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (error.failed.includes(0)) return;
      if (error.failed.includes(1)) throw new Refusal('not-found');
      if (attempt === mostTries) throw new Refusal('unavailable');
      await pause(attempt);
    }
  }
}
