import type { InGroup } from '#functions/api/access.ts';
import { heldBySetting, screenFields, waitsForALook } from '#functions/api/screening.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { sharedTargets } from '#shared/contracts/review.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { mustWait } from '#shared/domain/holds.ts';
import { Refusal } from '#shared/errors.ts';
import { reviewOfShared } from './review-of-shared.ts';

export interface ReadByOthers {
  /** The group does not see them until a facilitator shows them. */
  readonly waits: boolean;
  /** Whether a facilitator is asked to read them. */
  readonly asked: boolean;
  /** The review, to be written in the same transaction as the words. */
  readonly review: Write[];
}

/** Screens words that the group reads from now on, and makes the review that they open. */
export async function readByOthers(
  deps: Deps,
  inside: InGroup,
  of: {
    readonly what: (typeof sharedTargets)[number];
    readonly text: string;
    readonly notAboutMe: boolean;
    /** Somebody looks at it before the group does, whatever it says. */
    readonly alwaysLookedAt?: boolean;
  },
): Promise<ReadByOthers> {
  const clinic = await getClinic(deps.store, inside.group.clinicId);
  if (!clinic) throw new Refusal('not-found');
  const settings = settingsOf(clinic.settings);
  const signals = await screenFields({ body: of.text }, 1);
  const waits = of.alwaysLookedAt === true || mustWait(signals, settings, inside);
  if (of.alwaysLookedAt) signals.push(waitsForALook(1));
  else if (waits && signals.length === 0) signals.push(heldBySetting(settings.holds, 1));
  const { what, text, notAboutMe } = of;
  return {
    waits,
    asked: signals.length > 0,
    review: reviewOfShared(
      inside,
      { id: deps.newId(), what, text, notAboutMe, signals },
      deps.now(),
      settings,
    ),
  };
}
