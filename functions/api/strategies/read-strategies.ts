import { enterGroup, frameOf, type InGroup, mayWrite } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { Caller } from '#functions/api/env.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import type { StrategyRecord } from '#functions/data/own-records.ts';
import { getKit, getStrategy, listStrategies } from '#functions/data/strategies.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { Strategy, StrategyId, StrategyList } from '#shared/contracts/strategy.ts';
import { isMuted } from '#shared/domain/boundaries.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import {
  canKeepStrategy,
  canSayItHelped,
  canSeeStrategy,
  canWithdrawStrategy,
  strategyMarksFor,
} from '#shared/domain/strategies.ts';
import { Refusal } from '#shared/errors.ts';

export interface StrategyPlace {
  readonly groupId: GroupId;
  readonly strategyId: StrategyId;
}

/** What one writes a strategy for: alumni write for everybody who can see the library. */
export const audienceOf = ({ me }: InGroup) => (me.role === 'alum' ? 'group-and-alumni' : 'group');

export async function readStrategies(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<StrategyList> {
  const inside = await enterGroup(deps, caller, groupId);
  const [all, kit, boundaries] = await Promise.all([
    listStrategies(deps.store, groupId),
    getKit(deps.store, inside.me.personId),
    boundariesOf(deps, inside),
  ]);
  // What they keep themselves stays in their kit, whoever brought it.
  const isOffered = ({ face, strategyId }: StrategyRecord) =>
    kit.kept.has(strategyId) || !isMuted(boundaries, { face, audience: 'group' });
  return {
    frame: frameOf(inside),
    strategies: all
      .filter((one) => canSeeStrategy(inside.me, one) && isOffered(one))
      .map((one) => showStrategy(inside, one, kit)),
    youMay: { add: !isFacilitator(inside.me) && mayWrite(inside, audienceOf(inside)) },
  };
}

function showStrategy(
  inside: InGroup,
  strategy: StrategyRecord,
  { kept, helped }: Awaited<ReturnType<typeof getKit>>,
): Strategy {
  const { me } = inside;
  const isYours = strategy.by === me.personId;
  return {
    id: strategy.strategyId,
    version: isFacilitator(me) ? strategy.version : null,
    words: strategy.words,
    when: strategy.when,
    author: showAuthor(strategy.face, isYours),
    forAlumni: strategy.forAlumni,
    state: strategy.state,
    note: isYours || isFacilitator(me) ? strategy.note : null,
    helped: strategy.helped > 0,
    helpedYou: helped.has(strategy.strategyId),
    kept: kept.has(strategy.strategyId),
    youMay: {
      mark: strategyMarksFor(me, strategy),
      withdraw: canWithdrawStrategy(me, strategy),
      sayItHelped: canSayItHelped(me, strategy) && mayWrite(inside, audienceOf(inside)),
      keep: canKeepStrategy(me, strategy),
    },
  };
}

/** A strategy and the caller inside its group. Throws `not-found` where they may not know of it. */
export async function enterStrategy(
  deps: Deps,
  caller: Caller,
  { groupId, strategyId }: StrategyPlace,
): Promise<{ readonly inside: InGroup; readonly strategy: StrategyRecord }> {
  const inside = await enterGroup(deps, caller, groupId);
  const strategy = await getStrategy(deps.store, groupId, strategyId);
  if (!strategy || !canSeeStrategy(inside.me, strategy)) throw new Refusal('not-found');
  return { inside, strategy };
}
