import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { enterReview } from '#functions/api/reviews/enter-review.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { listOpenings, openingWrite } from '#functions/data/openings.ts';
import type { OpeningRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { delayNoticeRequest, recordDisclosureRequest } from '#shared/contracts/opening.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { delayed, mayDelay } from '#shared/domain/break-glass.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';
import { instantOf } from '#shared/domain/cover.ts';
import type { Clinician } from '#shared/domain/review-state.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';

type Of = { readonly reviewId: ReviewId; readonly number: number };

/** Puts off what the member is told, for the clinic's set time from now, with a reason. Throws `stale` once it has been due. */
export const delayNotice = (
  deps: Deps,
  caller: Caller,
  of: Of,
  { words }: z.output<typeof delayNoticeRequest>,
): Promise<void> =>
  changeOpening(deps, caller, of, 'seal.notice-delayed', ({ opening, who, settings, now }) => {
    const { notice } = opening;
    if (!notice || !mayDelay(notice, now)) throw new Refusal('stale');
    const after = delayed(notice, who, words, now, settings);
    return {
      opening: { ...opening, notice: after },
      details: { reason: words, noticeDueAt: after.dueAt },
    };
  });

/** Writes down who was told in a medical emergency. Their names stay with the opening; the audit says only that it was done. */
export const recordDisclosure = (
  deps: Deps,
  caller: Caller,
  of: Of,
  { to, affiliation, at, nature }: z.output<typeof recordDisclosureRequest>,
): Promise<void> =>
  changeOpening(deps, caller, of, 'seal.disclosure-recorded', ({ opening, who, timeZone, now }) => {
    const told = instantOf(at.slice(0, 10), at.slice(11), timeZone);
    if (opening.openedAt === null) throw new Refusal('stale');
    if (told > now) throw fieldRefusal('at', 'This lies in the future.');
    if (told.getTime() < Date.parse(opening.openedAt) - minute) {
      throw fieldRefusal('at', 'This is before the seal was opened.');
    }
    const disclosure = { to, affiliation, at: told.toISOString(), nature, by: who.name };
    return {
      opening: { ...opening, disclosures: [...opening.disclosures, disclosure] },
      details: { disclosure: opening.disclosures.length + 1 },
    };
  });

/** A form knows no seconds. */
const minute = 60_000;

interface Changing {
  readonly opening: OpeningRecord;
  readonly who: Clinician;
  readonly settings: ClinicSettings;
  readonly timeZone: string;
  readonly now: Date;
}

function changeOpening(
  deps: Deps,
  caller: Caller,
  { reviewId, number }: Of,
  action: string,
  change: (at: Changing) => {
    opening: OpeningRecord;
    details: Record<string, string | number>;
  },
): Promise<void> {
  return inOneTransaction(deps, async () => {
    const { inside, review, who } = await enterReview(deps, caller, reviewId);
    const [clinic, openings] = await Promise.all([
      getClinic(deps.store, inside.group.clinicId),
      listOpenings(deps.store, review.authorId, reviewId),
    ]);
    const before = openings.find((one) => one.number === number);
    if (!before) throw new Refusal('not-found');
    const now = deps.now();
    const { opening, details } = change({
      opening: before,
      who,
      settings: settingsOf(clinic?.settings),
      timeZone: inside.group.timeZone,
      now,
    });
    const event = {
      actor: { kind: 'clinician' as const, id: who.id },
      action,
      target: `review ${reviewId}`,
      details: { opening: number, ...details },
    };
    return {
      answer: undefined,
      writes: [
        openingWrite(before, opening),
        await auditWrite(deps.store, review.clinicId, event, now),
      ],
    };
  });
}
