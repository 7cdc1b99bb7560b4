import { ensureClinician, groupsLedBy } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { localScreening } from '#functions/api/screening.ts';
import { countDecisions } from '#functions/data/decision-counts.ts';
import { listLessons } from '#functions/data/dispositions.ts';
import type { GroupRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { DetectorReferences, DetectorScorecard } from '#shared/contracts/detector.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import {
  type DecisionCounts,
  fewestForShare,
  type Lesson,
  lessonsIn,
  scorecardOf,
} from '#shared/domain/detector-scorecard.ts';
import { mondayOf } from '#shared/domain/weeks.ts';
import { countEarlier } from './count-earlier.ts';

/** At least so many; the week in which they began is counted whole. */
const windowDays = 90;
const mostReferences = 25;
const day = 24 * 60 * 60 * 1000;

/**
 * Counts what was decided in the whole clinic: one group alone would stay below what can be said for a year. Which reviews
 * those were is told only to who facilitates their group. Throws `not-allowed` to everybody but clinicians.
 */
export async function readScorecard(deps: Deps, caller: Caller): Promise<DetectorScorecard> {
  const { clinicId, personId } = ensureClinician(caller);
  const now = deps.now().getTime();
  const monday = mondayOf(new Date(now - windowDays * day).toISOString());
  const since = `${monday}T00:00:00.000Z`;
  const [{ screeningInUse }, { whyOfRule }] = await Promise.all([
    localScreening(),
    import('./why-of-rule.ts'),
  ]);
  const [groups, { counts, isWhole }] = await Promise.all([
    groupsLedBy(deps, { clinicId, personId }),
    countAll(deps, clinicId, monday),
  ]);
  const led = await Promise.all(
    groups.map(async (group) => {
      const { counts: own } = await countDecisions(deps.store, { group: group.groupId }, monday);
      return { group, own };
    }),
  );
  const references = (kind: Lesson) =>
    referencesOf(deps, kind, { since, led, inAll: lessonsIn(counts, kind) });
  const [falseAlarmReviews, missedReviews] = await Promise.all([
    references('false-alarms'),
    references('missed'),
  ]);
  const { rules, ...figures } = scorecardOf(counts);
  return {
    version: screeningInUse,
    days: Math.floor((now - Date.parse(since)) / day),
    since,
    isWhole,
    fewestForShare,
    ...figures,
    rules: rules.map((one) => ({ ...one, why: whyOfRule(one.rule) })),
    falseAlarmReviews,
    missedReviews,
  };
}

async function countAll(
  deps: Deps,
  clinic: ClinicId,
  monday: string,
): Promise<{ counts: DecisionCounts; isWhole: boolean }> {
  const { counts, earlier } = await countDecisions(deps.store, { clinic }, monday);
  if (earlier.all) return { counts, isWhole: true };
  const { all } = await countEarlier(deps, clinic, earlier, monday);
  return { counts: (await countDecisions(deps.store, { clinic }, monday)).counts, isWhole: all };
}

interface Led {
  readonly group: GroupRecord;
  readonly own: DecisionCounts;
}

/** The newest of the groups that somebody leads, and how many there are besides. What was erased since is still counted, and not shown. */
async function referencesOf(
  { store }: Deps,
  kind: Lesson,
  { since, led, inAll }: { since: string; led: readonly Led[]; inAll: number },
): Promise<DetectorReferences> {
  const withSome = led.filter(({ own }) => lessonsIn(own, kind) > 0);
  const found = await Promise.all(
    withSome.map(async ({ group: { groupId, name } }) => {
      const newest = await listLessons(store, groupId, kind, { since, limit: mostReferences });
      return newest.map(({ reviewId, decidedAt, outcome, lane, rules }) => ({
        id: reviewId,
        groupId,
        groupName: name,
        decidedAt,
        outcome,
        lane,
        rules: rules.map((one) => one.rule),
      }));
    }),
  );
  const shown = found
    .flat()
    .sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))
    .slice(0, mostReferences);
  const ofThem = withSome.reduce((sum, { own }) => sum + lessonsIn(own, kind), 0);
  return {
    shown,
    more: shown.length < mostReferences ? 0 : Math.max(0, ofThem - shown.length),
    elsewhere: Math.max(0, inAll - ofThem),
  };
}
