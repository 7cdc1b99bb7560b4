import { goalChangeWrites, listGoals } from '#functions/data/goals.ts';
import { listOwnShares, shareRemoval } from '#functions/data/shares.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { goalHidden } from '#shared/domain/goals.ts';

/** Goals that somebody shows the group, hidden from it: they stay their owner's. At most twenty, two writes each. */
export async function hideGoals({ store }: Deps, person: PersonId): Promise<Write[]> {
  const goals = await listGoals(store, person);
  return goals
    .filter((goal) => goal.isShown)
    .flatMap((goal) => goalChangeWrites(goal, goalHidden(goal)));
}

/** At most so many at once, so that all of it fits into the transaction around it. */
const mostAtOnce = 40;

/** What the facilitators may read of somebody's own, taken back for somebody who can do it no more. */
export async function takeBackShares({ store }: Deps, person: PersonId): Promise<Write[]> {
  const shares = await listOwnShares(store, person);
  return shares.slice(0, mostAtOnce).map(({ shareId }) => shareRemoval(person, shareId));
}
