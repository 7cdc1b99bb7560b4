import type { InGroup } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { BoundariesRecord } from '#functions/data/own-records.ts';
import { type PlacedThread, readingPlacesOf } from '#functions/data/reading-places.ts';
import type { ReadingPlaceRecord, SessionRecord } from '#functions/data/records.ts';
import { sessionsUntil } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';

/** What a list needs to know of its reader beside the threads. */
export interface ListContext {
  readonly lastSession: SessionRecord | null;
  /** How far the reader has come in a thread. */
  readonly placeIn: (thread: PlacedThread) => Promise<ReadingPlaceRecord | null>;
  /** What they have set for themselves. */
  readonly boundaries: BoundariesRecord;
}

/** What is known of the reader's places and the last session, asked for at once. `places`: those that a list has found already. */
export async function contextOf(
  deps: Deps,
  inside: InGroup,
  places: readonly ReadingPlaceRecord[] | null = null,
): Promise<ListContext> {
  const { group, me } = inside;
  const of = { personId: me.personId, groupId: group.groupId };
  const [[lastSession = null], placeIn, boundaries] = await Promise.all([
    sessionsUntil(deps.store, group.groupId, deps.now().toISOString(), 1),
    places === null ? readingPlacesOf(deps.store, of) : among(places),
    boundariesOf(deps, inside),
  ]);
  return { lastSession, placeIn, boundaries };
}

function among(places: readonly ReadingPlaceRecord[]): ListContext['placeIn'] {
  const byThread = new Map(places.map((place) => [place.threadId, place]));
  return async ({ threadId }) => byThread.get(threadId) ?? null;
}
