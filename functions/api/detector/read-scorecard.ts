import { ensureClinician, groupsLedBy } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { listDispositions } from '#functions/data/dispositions.ts';
import type { Deps } from '#functions/ports.ts';
import type { DetectorReferences, DetectorScorecard } from '#shared/contracts/detector.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import {
  fewestForShare,
  isFalseAlarm,
  scorecardOf,
  wasMissed,
} from '#shared/domain/detector-scorecard.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';
import { whyOfRule } from './why-of-rule.ts';

const windowDays = 90;
/** Keeps the cost of one look at the page bounded, in a clinic of any size. */
const mostDecisions = 2000;
const mostReferences = 25;
const day = 24 * 60 * 60 * 1000;

/**
 * Counts what was decided in the whole clinic: one group alone would stay below what can be said for a year. Which reviews
 * those were is told only to who facilitates their group. Throws `not-allowed` to everybody but clinicians.
 */
export async function readScorecard(deps: Deps, caller: Caller): Promise<DetectorScorecard> {
  const { clinicId, personId } = ensureClinician(caller);
  const since = new Date(deps.now().getTime() - windowDays * day).toISOString();
  const [groups, read] = await Promise.all([
    groupsLedBy(deps, { clinicId, personId }),
    listDispositions(deps.store, clinicId, { since, limit: mostDecisions + 1 }),
  ]);
  const nameOf = new Map(groups.map((group) => [group.groupId, group.name]));
  const dispositions = read.slice(0, mostDecisions);
  const { rules, ...figures } = scorecardOf(dispositions);
  return {
    version: screeningVersion(model),
    days: windowDays,
    since,
    isWhole: read.length <= mostDecisions,
    fewestForShare,
    ...figures,
    rules: rules.map((one) => ({ ...one, why: whyOfRule(one.rule) })),
    falseAlarmReviews: referencesOf(dispositions.filter(isFalseAlarm), nameOf),
    missedReviews: referencesOf(dispositions.filter(wasMissed), nameOf),
  };
}

function referencesOf(
  dispositions: readonly Disposition[],
  nameOf: ReadonlyMap<GroupId, string>,
): DetectorReferences {
  const own = dispositions.flatMap(({ reviewId, groupId, decidedAt, outcome, lane, rules }) => {
    const groupName = nameOf.get(groupId);
    if (groupName === undefined) return [];
    const ids = rules.map((one) => one.rule);
    return [{ id: reviewId, groupId, groupName, decidedAt, outcome, lane, rules: ids }];
  });
  const shown = own.slice(0, mostReferences);
  return { shown, more: own.length - shown.length, elsewhere: dispositions.length - own.length };
}
