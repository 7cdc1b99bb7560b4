import type { FacilitatorsMark } from './facilitators-mark.ts';
import type { GroupCaller } from './permissions/caller.ts';
import { isFacilitator } from './permissions/threads.ts';

/** `waiting`: nobody but its author and the facilitators has seen it. `kept-back`: a facilitator said why the group does not see it. */
export const strategyStates = ['waiting', 'shared', 'kept-back'] as const;
export type StrategyState = (typeof strategyStates)[number];

export interface StrategyFacts {
  readonly by: string;
  readonly state: StrategyState;
  /** Alumni see it, too. */
  readonly forAlumni: boolean;
}

const own = (caller: GroupCaller, strategy: StrategyFacts) => strategy.by === caller.personId;

/** The group sees what a facilitator has let it see; alumni, what is for them as well. */
export function canSeeStrategy(caller: GroupCaller, strategy: StrategyFacts): boolean {
  if (own(caller, strategy) || isFacilitator(caller)) return true;
  if (strategy.state !== 'shared') return false;
  // An alum who may not read here at the moment reads nothing here, either.
  return caller.role === 'member' || (strategy.forAlumni && caller.alumSince !== null);
}

/** Kept back it can still be shown, and shown it can still be taken from the group: neither is the last word. */
export function strategyMarksFor(caller: GroupCaller, strategy: StrategyFacts): FacilitatorsMark[] {
  if (!isFacilitator(caller)) return [];
  switch (strategy.state) {
    case 'waiting':
      return ['show', 'keep-back'];
    case 'shared':
      return ['keep-back'];
    case 'kept-back':
      return ['show'];
  }
}

/** At any time, whatever was decided. */
export const canWithdrawStrategy = own;

/** Others say that it helped them, too. Nobody says it of their own. */
export const canSayItHelped = (caller: GroupCaller, strategy: StrategyFacts): boolean =>
  strategy.state === 'shared' &&
  canSeeStrategy(caller, strategy) &&
  !own(caller, strategy) &&
  !isFacilitator(caller);

/** Kept for oneself, one's own as well; who leads the group keeps none here. */
export const canKeepStrategy = (caller: GroupCaller, strategy: StrategyFacts): boolean =>
  canSeeStrategy(caller, strategy) && !isFacilitator(caller);

export const strategyAfter = <
  Of extends StrategyFacts & { readonly note: string | null; readonly sharedAt: string | null },
>(
  strategy: Of,
  mark: FacilitatorsMark,
  note: string,
  now: string,
): Of =>
  mark === 'show'
    ? { ...strategy, state: 'shared', note: null, sharedAt: strategy.sharedAt ?? now }
    : { ...strategy, state: 'kept-back', note };
