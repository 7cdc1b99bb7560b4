import type * as z from 'zod';
import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { readByOthers } from '#functions/api/own/read-by-others.ts';
import { strategyWrite } from '#functions/data/strategies.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import {
  type AddedStrategy,
  addedStrategy,
  type addStrategyRequest,
  strategyId,
} from '#shared/contracts/strategy.ts';
import { audienceOf } from './read-strategies.ts';

/** Brings something that helped. It waits until a facilitator lets the group see it, and its review is written with it. */
export async function addStrategy(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  { words, when, forAlumni, notAboutMe }: z.output<typeof addStrategyRequest>,
): Promise<AddedStrategy> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['add-strategy', groupId, words, when, forAlumni, notAboutMe],
      answer: addedStrategy,
    },
    async () => {
      const inside = await enterOwn(deps, caller, groupId);
      ensureMayWrite(inside, audienceOf(inside));
      const text = [words, when].filter((one) => one !== '').join('\n\n');
      const { review } = await readByOthers(deps, inside, {
        what: 'strategy',
        text,
        notAboutMe,
        alwaysLookedAt: true,
      });
      const id = strategyId.parse(deps.newId());
      const strategy = {
        strategyId: id,
        groupId,
        by: personId,
        face: inside.shown,
        words,
        when,
        forAlumni: forAlumni || inside.me.role === 'alum',
        state: 'waiting' as const,
        note: null,
        sharedAt: null,
        helped: 0,
        version: 1,
      };
      return { answer: { id }, writes: [strategyWrite(strategy), ...review] };
    },
  );
}
