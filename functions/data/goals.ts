import type { GoalId } from '#shared/contracts/goal.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import {
  goalKey,
  goalsOf,
  shownGoalKey,
  shownGoalsOf,
  witnessedBy,
  witnessesOf,
  witnessKey,
} from './keys.ts';
import {
  type GoalRecord,
  goalRecord,
  type ShownGoalRecord,
  shownGoalRecord,
} from './own-records.ts';
import type { Store, Write } from './table.ts';

/** Goals of one person, private and shown, by ids that are drawn. Sees every write that was answered before. */
export async function listGoals(store: Store, person: PersonId): Promise<GoalRecord[]> {
  const { pk, prefix } = goalsOf(person);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => goalRecord.parse(item));
}

/** Which goals are shown to a group. */
export async function listShownGoals(store: Store, group: GroupId): Promise<ShownGoalRecord[]> {
  const { pk, prefix } = shownGoalsOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => shownGoalRecord.parse(item));
}

export async function getShownGoal(
  store: Store,
  group: GroupId,
  goal: GoalId,
): Promise<ShownGoalRecord | null> {
  const item = await store.get('forum', shownGoalKey(group, goal), { consistent: true });
  return item ? shownGoalRecord.parse(item) : null;
}

/** Those of these goals that are there, at most a hundred. */
export async function getGoals(
  store: Store,
  goals: readonly ShownGoalRecord[],
): Promise<GoalRecord[]> {
  if (goals.length === 0) return [];
  const keys = goals.slice(0, 100).map(({ by, goalId }) => goalKey(by, goalId));
  const items = await store.getMany('forum', keys, { consistent: true });
  return items.flatMap((item) => (item ? [goalRecord.parse(item)] : []));
}

/** What one person said that they saw of a goal, by the places of its parts. */
export async function listWitnessed(
  store: Store,
  goal: GoalId,
  person: PersonId,
): Promise<number[]> {
  const { pk, prefix } = witnessesOf(goal, person);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => Number(String(item.sk).slice(prefix.length)));
}

/** With its place among what the group is shown, where it is. */
export const goalWrites = (goal: GoalRecord): Write[] => [
  {
    kind: 'put',
    table: 'forum',
    item: { ...goalKey(goal.by, goal.goalId), type: 'goal', ...goal },
    onlyIf: { absent: true },
  },
  ...shownPlace(null, goal),
];

/** What became of a goal, if it is as it was read. What others said that they saw is left as it is. */
export const goalChangeWrites = (before: GoalRecord, after: GoalRecord): Write[] => {
  const { words, waits, asked, state, reachedAt, isShown, keptBack, steps, entries } = after;
  return [
    {
      kind: 'update',
      table: 'forum',
      key: goalKey(before.by, before.goalId),
      set: {
        ...{ words, waits, asked, state, reachedAt, isShown, keptBack, steps, entries },
        version: before.version + 1,
      },
      onlyIf: { equals: { version: before.version } },
    },
    ...shownPlace(before, after),
  ];
};

export const goalRemovals = (goal: GoalRecord): Write[] => [
  {
    kind: 'delete',
    table: 'forum',
    key: goalKey(goal.by, goal.goalId),
    onlyIf: { equals: { version: goal.version } },
  },
  ...shownPlace(goal, null),
];

function shownPlace(before: GoalRecord | null, after: GoalRecord | null): Write[] {
  const of = after ?? before;
  if (!of || (before?.isShown ?? false) === (after?.isShown ?? false)) return [];
  const key = shownGoalKey(of.groupId, of.goalId);
  return after?.isShown
    ? [
        {
          kind: 'put',
          table: 'forum',
          item: { ...key, type: 'shown-goal', goalId: of.goalId, by: of.by },
        },
      ]
    : [{ kind: 'delete', table: 'forum', key }];
}

/** Somebody says that they saw a part, or takes it back. The first write fails its condition where that is so already. */
export function witnessWrites(
  goal: Pick<GoalRecord, 'goalId' | 'by'>,
  person: PersonId,
  part: number,
  change: 'give' | 'take-back',
): Write[] {
  const key = witnessKey(goal.goalId, person, part);
  return [
    change === 'give'
      ? {
          kind: 'put',
          table: 'forum',
          // So that it is found again when its person is erased.
          item: { ...key, type: 'witness', gsi3pk: witnessedBy(person), gsi3sk: key.pk },
          onlyIf: { absent: true },
        }
      : { kind: 'delete', table: 'forum', key, onlyIf: { exists: true } },
    {
      kind: 'update',
      table: 'forum',
      key: goalKey(goal.by, goal.goalId),
      add: { [`seen.${part}`]: change === 'give' ? 1 : -1 },
      onlyIf: change === 'give' ? { equals: { isShown: true } } : { exists: true },
    },
  ];
}
