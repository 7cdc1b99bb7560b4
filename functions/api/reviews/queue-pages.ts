import type { QueueEntry } from '#functions/data/records.ts';
import type { ReviewFilter } from '#shared/contracts/review.ts';
import { claimAt } from '#shared/domain/review-state.ts';

/** Entries that are read at once where only some of them are wanted: few requests, and far below a page of the store. */
export const readAtOnce = 100;

/** Reads on until enough is found or the list has ended. */
export async function wanted(
  readMore: (place: string | null) => Promise<QueueEntry[]>,
  of: {
    readonly from: string | null;
    /** As many as `readMore` answers with while there is more. */
    readonly limit: number;
    readonly enough: number;
    readonly isWanted: (entry: QueueEntry) => boolean;
    readonly placeOf: (entry: QueueEntry) => string;
  },
): Promise<QueueEntry[]> {
  const found: QueueEntry[] = [];
  let place = of.from;
  while (found.length < of.enough) {
    const entries = await readMore(place);
    found.push(...entries.filter(of.isWanted));
    const last = entries.at(-1);
    if (!last || entries.length < of.limit) break;
    place = of.placeOf(last);
  }
  return found;
}

/** Whether a review belongs into a filtered list of this clinician. A claim that ran out makes it nobody's. */
export function concerns(
  entry: QueueEntry,
  show: ReviewFilter | undefined,
  me: string,
  now: Date,
): boolean {
  switch (show) {
    case 'mine':
      return (
        claimAt(entry, now)?.by === me || entry.meantFor?.id === me || entry.opinion?.for.id === me
      );
    case 'unclaimed':
      return claimAt(entry, now) === null;
    case 'awaiting-author':
      return entry.authorAskedIn !== null;
    case 'asked-of-me':
      return entry.opinion?.of.id === me;
    default:
      return true;
  }
}
