import type { Caller } from '#functions/api/env.ts';
import { enterReview } from '#functions/api/reviews/enter-review.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listOpenings } from '#functions/data/openings.ts';
import type { OpeningRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { Opening, Openings } from '#shared/contracts/opening.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import {
  mayDelay,
  needsSecondPerson,
  openingActions,
  openingReasons,
  openingStateAt,
} from '#shared/domain/break-glass.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { allowedActions, type Clinician } from '#shared/domain/review-state.ts';

/** Who opened or asked to open the seal of a review's author, and whether the caller may. No identity. */
export async function readOpenings(deps: Deps, caller: Caller, id: ReviewId): Promise<Openings> {
  const { inside, review, who } = await enterReview(deps, caller, id);
  const [clinic, found] = await Promise.all([
    getClinic(deps.store, inside.group.clinicId),
    listOpenings(deps.store, review.authorId, id),
  ]);
  const now = deps.now();
  const settings = settingsOf(clinic?.settings);
  const own = found.findLast((one) => one.by.id === who.id);
  const mayAsk = allowedActions(review, who, now).includes('open-seal');
  return {
    review: { title: review.title, author: review.authorName, version: review.version },
    timeZone: inside.group.timeZone,
    notNow: own && isUnderWay(own, now) ? 'already' : mayAsk ? null : 'not-held',
    shownMinutes: settings.sealShownMinutes,
    delayHours: settings.sealNoticeDelayHours,
    reasons: openingReasons.map((reason) => ({
      reason,
      needsSecond: needsSecondPerson(reason, settings),
    })),
    openings: found.map((one) => showOpening(one, who, now)).reverse(),
  };
}

const isUnderWay = (opening: OpeningRecord, now: Date) =>
  !['closed', 'lapsed'].includes(openingStateAt(opening, now));

function showOpening(one: OpeningRecord, who: Clinician, now: Date): Opening {
  const { number, by, reason, words, askedAt, second, openedAt, shownUntil, notice } = one;
  return {
    number,
    state: openingStateAt(one, now),
    by: by.name,
    isYou: by.id === who.id,
    reason,
    words,
    askedAt,
    second: second && { name: second.name, at: second.at },
    openedAt,
    shownUntil,
    notice,
    disclosures: one.disclosures,
    youMay: [
      ...openingActions(one, who, now),
      ...(mayDelay(notice, now) ? (['delay'] as const) : []),
      ...(openedAt === null ? [] : (['record-disclosure'] as const)),
    ],
  };
}
