import type { InGroup } from '#functions/api/access.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { reviewId, type Signal, type sharedTargets } from '#shared/contracts/review.ts';
import type { ClinicSettings } from '#shared/domain/clinic-settings.ts';
import { openReview } from '#shared/domain/review-state.ts';

type Shared = (typeof sharedTargets)[number];

const titles: Record<Shared, string> = {
  'safety-plan': 'A safety plan that was shared',
  goal: 'Words of a goal',
  strategy: 'A strategy for the group',
  'journal-entry': 'A journal entry that was shared',
  'repair-asked': 'Asks for a way back with somebody',
  repair: 'Words of a way back',
  'what-helped': 'What helped, said to those who answered',
};

/** The review of something of one's own that others can read from now on; nothing where nothing was noticed. */
export function reviewOfShared(
  inside: InGroup,
  of: {
    /** Drawn for this sharing alone: its review stands at a place made from it. */
    readonly id: string;
    readonly what: Shared;
    readonly text: string;
    readonly notAboutMe: boolean;
    readonly signals: Signal[];
  },
  now: Date,
  settings: ClinicSettings,
): Write[] {
  const { id, what, text, notAboutMe, signals } = of;
  if (signals.length === 0) return [];
  return reviewWrites(null, {
    ...recordOf(openReview({ signals }, now, settings)),
    reviewId: reviewId.parse(`${id}-shared`),
    clinicId: inside.group.clinicId,
    groupId: inside.group.groupId,
    target: { kind: 'shared', what, text, notAboutMe },
    authorId: inside.me.personId,
    authorName: inside.shown.name,
    title: titles[what],
    held: false,
    analysis: 'not-applicable',
    analysisSource: null,
  });
}
