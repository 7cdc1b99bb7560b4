import { type InGroup, mayWrite } from '#functions/api/access.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import { listWitnessed } from '#functions/data/goals.ts';
import type { GoalRecord } from '#functions/data/own-records.ts';
import type { Deps } from '#functions/ports.ts';
import type { ShownGoal } from '#shared/contracts/goal.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import {
  canSeePart,
  canWitness,
  changesFor,
  type GoalWords,
  goalMarksFor,
} from '#shared/domain/goals.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { limits } from '#shared/limits.ts';
import { entryIdsOf } from './entry-ids.ts';

/** A goal as this reader may see it. That they may see it at all was asked before. */
export async function showGoal(deps: Deps, inside: InGroup, goal: GoalRecord): Promise<ShownGoal> {
  const { me, group } = inside;
  const isYours = goal.by === me.personId;
  const yours = isYours ? [] : await listWitnessed(deps.store, goal.goalId, me.personId);
  const words = (part: GoalWords) => ({
    words: part.words,
    waits: part.waits,
    asked: isYours && part.asked,
  });
  const witnessed = (part: GoalWords, number: number) => ({
    seen: goal.isShown && (goal.seen[number] ?? 0) > 0,
    seenByYou: yours.includes(number),
    youMayWitness: canWitness(me, goal, part) && mayWrite(inside, 'group'),
  });
  const mayShow = mayWrite(inside, 'group');
  const idOf = entryIdsOf(deps.secrets, goal.goalId);
  return {
    id: goal.goalId,
    version: isYours || isFacilitator(me) ? goal.version : null,
    ...words(goal),
    ...witnessed(goal, 0),
    author: showAuthor(goal.face, isYours),
    state: goal.state,
    isShown: goal.isShown,
    keptBack: goal.keptBack,
    steps: goal.steps
      .filter((step) => canSeePart(me, goal, step))
      .map((step, at) => ({ number: at + 1, ...words(step), isDone: step.isDone })),
    entries: goal.entries
      .map((entry, at) => ({
        id: idOf(at + 1),
        ...words(entry),
        ...witnessed(entry, at + 1),
        kind: entry.kind,
        at: momentFor(me.role, entry.at, group.timeZone),
      }))
      .filter((entry) => canSeePart(me, goal, entry)),
    youMay: {
      change: changesFor(me, goal).filter((change) => change !== 'show' || mayShow),
      mark: goalMarksFor(me, goal),
      bring: isYours && me.role === 'member' && mayShow && goal.words.length <= limits.agendaTheme,
    },
  };
}
