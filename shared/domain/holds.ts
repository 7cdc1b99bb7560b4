import type { PostState } from '#shared/contracts/post.ts';
import { limits } from '#shared/limits.ts';
import type { ClinicSettings } from './clinic-settings.ts';
import type { Lane } from './lanes.ts';
import type { Outcome } from './vocabulary.ts';

/** Categories whose words can draw others in or must be met by a person first. A method counts only when it is told in detail. */
const alwaysHeld = new Set<string>(['goodbye', 'act-or-attempt']);
const detailStrength = 0.8;

/** Whether somebody still writes their first posts; so many of them they have written. */
export const isNewAfter = (firstPosts: number) => firstPosts < limits.firstPosts;

/** Whether a post waits for a facilitator. Its author is told, always. */
export function mustWait(
  signals: readonly { readonly category: string; readonly lane: Lane; readonly strength: number }[],
  settings: Pick<ClinicSettings, 'holds'>,
  author: { readonly isNew: boolean },
): boolean {
  if (settings.holds === 'all' || (settings.holds === 'new-members' && author.isNew)) return true;
  return signals.some(
    (signal) =>
      (alwaysHeld.has(signal.category) && signal.lane === 'crisis') ||
      (signal.category === 'method' && signal.strength >= detailStrength),
  );
}

/**
 * What a decision does to the post: a held one that is not kept back or removed is published; a withdrawn one stays withdrawn. A
 * removed one comes back only where the decision says so, so that nobody puts it back by deciding about something else.
 */
export function stateAfter(
  {
    outcome,
    putBack = false,
  }: { readonly outcome: Outcome; readonly putBack?: boolean | undefined },
  state: PostState,
): PostState {
  if (state === 'withdrawn') return 'withdrawn';
  if (outcome === 'removed-with-reason') return 'removed';
  if (outcome === 'held' && state !== 'removed') return 'waiting';
  return state === 'removed' && !putBack ? 'removed' : 'published';
}
