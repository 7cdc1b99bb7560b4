import { hashOf } from '#shared/screening/hash.ts';
import { bucketOf } from '#shared/screening/linear-model/hashing.ts';
import type { ScreeningSignal } from '#shared/screening/types.ts';

/** How much one of the rules' signals counts: it does not thin out with the length of the text. */
export const signalValue = 0.3;

/**
 * The buckets of what the rules found between two offsets: which rule, lowered or not, which category in which lane, and
 * which lanes at all. Each bucket once.
 */
export function signalBuckets(
  signals: readonly ScreeningSignal[],
  start: number,
  end: number,
): readonly number[] {
  const found = new Set<string>();
  for (const signal of signals) {
    if (signal.start < start || signal.start >= end) continue;
    if (signal.category === 'identifying-details') continue;
    found.add(`rule ${signal.rule}${isLowered(signal) ? ' lowered' : ''}`);
    found.add(`category ${signal.category} ${signal.lane}`);
    found.add(`lane ${signal.lane}`);
  }
  return Array.from(found, (name) => bucketOf(hashOf(name)));
}

function isLowered(signal: ScreeningSignal): boolean {
  return signal.changes.some((note) => note.startsWith('Lowered'));
}

const ownWords: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);
const ownShares = Array.from({ length: 5 }, (_, fifth) => bucketOf(hashOf(`own share ${fifth}`)));

/** The bucket that says how much of a text is about its author, in five steps of five words in a hundred. */
export function ownShareBucket(own: number, words: number): number {
  const step = Math.min(4, Math.floor((own / Math.max(1, words)) * 20));
  return ownShares[step] ?? 0;
}

export function isOwnWord(word: string): boolean {
  return ownWords.has(word);
}
