import type { Signal } from '#shared/contracts/review.ts';
import type { ClinicSettings } from '#shared/domain/clinic-settings.ts';

/** What reads texts. Loaded with the first call; a failure to load fails what asked, so that nothing is stored unread. */
export const localScreening = () => import('./local-screening.ts');

/** What `screenFields` of the local screening says. */
export async function screenFields(
  ...asked: Parameters<Awaited<ReturnType<typeof localScreening>>['screenFields']>
): Promise<Signal[]> {
  const { screenFields: screened } = await localScreening();
  return screened(...asked);
}

/** A message to the facilitators is always looked at, whatever its words. */
export const messageToFacilitators = (textVersion: number): Signal => ({
  source: 'local',
  category: 'message-to-facilitators',
  rule: 'message/to-facilitators',
  lane: 'soon',
  span: null,
  field: 'body',
  textVersion,
  strength: 1,
  why: 'This was written to the facilitators.',
  changes: [],
  detector: 'audience',
});

/** Where a clinic reads a post before it is published, that alone is a reason to look. */
export const heldBySetting = (holds: ClinicSettings['holds'], textVersion: number): Signal => ({
  ...messageToFacilitators(textVersion),
  category: 'held-by-setting',
  rule: holds === 'all' ? 'setting/all-posts-wait' : 'setting/first-posts-wait',
  lane: 'routine',
  why:
    holds === 'all'
      ? 'This clinic reads every post before others can see it.'
      : 'This clinic reads somebody’s first posts before others can see them.',
  detector: 'setting',
});

/** What the group reads only after a facilitator did, wherever it is brought. */
export const waitsForALook = (textVersion: number): Signal => ({
  ...heldBySetting('all', textVersion),
  rule: 'setting/strategies-wait',
  why: 'A facilitator reads every strategy before the group can see it.',
});
