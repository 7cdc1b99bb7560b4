import { enterGroup, frameOf, type InGroup, mayWrite } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { Caller } from '#functions/api/env.ts';
import { getGoals, getShownGoal, listGoals, listShownGoals } from '#functions/data/goals.ts';
import type { GoalRecord } from '#functions/data/own-records.ts';
import type { Deps } from '#functions/ports.ts';
import type { GoalId, GoalList, ShownGoal } from '#shared/contracts/goal.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { isMuted } from '#shared/domain/boundaries.ts';
import { canSeeGoal } from '#shared/domain/goals.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { showGoal } from './show-goal.ts';

export interface GoalPlace {
  readonly groupId: GroupId;
  readonly goalId: GoalId;
}

/** One’s own goals, and what others show to the group. */
export async function readGoals(deps: Deps, caller: Caller, groupId: GroupId): Promise<GoalList> {
  const inside = await enterGroup(deps, caller, groupId);
  const { me } = inside;
  const isStaff = me.role === 'clinician';
  const [own, others, boundaries] = await Promise.all([
    isStaff ? [] : listGoals(deps.store, me.personId),
    shownGoals(deps, inside),
    boundariesOf(deps, inside),
  ]);
  const isOffered = ({ by, face }: GoalRecord) =>
    by !== me.personId && !isMuted(boundaries, { face, audience: 'group' });
  const show = (goals: readonly GoalRecord[]) =>
    Promise.all(goals.map((goal) => showGoal(deps, inside, goal)));
  return {
    frame: frameOf(inside),
    own: await show(own),
    others: await show(others.filter(isOffered)),
    youMay: {
      add: !isStaff && own.length < limits.goals,
      show: me.role === 'member' && mayWrite(inside, 'group'),
    },
  };
}

/** What is shown to the group, as far as this reader may see it. */
export async function shownGoals({ store }: Deps, { me, group }: InGroup): Promise<GoalRecord[]> {
  if (me.role === 'alum') return [];
  const goals = await getGoals(store, await listShownGoals(store, group.groupId));
  return goals.filter((goal) => canSeeGoal(me, goal));
}

/** A goal and the caller inside its group. Throws `not-found` where they may not know of it. */
export async function enterGoal(
  deps: Deps,
  caller: Caller,
  { groupId, goalId }: GoalPlace,
): Promise<{ readonly inside: InGroup; readonly goal: GoalRecord }> {
  const inside = await enterGroup(deps, caller, groupId);
  const by = (await getShownGoal(deps.store, groupId, goalId))?.by ?? inside.me.personId;
  const [goal] = await getGoals(deps.store, [{ goalId, by }]);
  if (!goal || goal.groupId !== groupId || !canSeeGoal(inside.me, goal)) {
    throw new Refusal('not-found');
  }
  return { inside, goal };
}

export async function readGoal(
  deps: Deps,
  caller: Caller,
  at: GoalPlace,
): Promise<{ frame: GoalList['frame']; goal: ShownGoal }> {
  const { inside, goal } = await enterGoal(deps, caller, at);
  return { frame: frameOf(inside), goal: await showGoal(deps, inside, goal) };
}
