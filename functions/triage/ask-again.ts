import type { NotAnalysedReason } from './classifier.ts';

/** What may be answered another time. Of the rest the same text gets the same refusal. */
const passing: ReadonlySet<string> = new Set<NotAnalysedReason>(['throttled', 'unavailable']);

const minute = 60_000;
/** Minutes until the second question, the third, and so on; then every hour. */
const minutesUntilNext = [1, 5, 15, 60];
const givesUpAfter = 7 * 24 * 60 * minute;

/**
 * When to ask again about a text that was asked about `asked` times, first at `firstAskedAt` (ISO instants). Null where nothing
 * that can still come is missing, and after a week: by then a person has looked, or the service is the operators' matter.
 */
export function askAgainAt(
  missing: readonly { readonly reason: string }[],
  asked: number,
  firstAskedAt: string,
  now: Date,
): string | null {
  if (!missing.some(({ reason }) => passing.has(reason))) return null;
  if (now.getTime() - Date.parse(firstAskedAt) >= givesUpAfter) return null;
  const wait = minutesUntilNext[asked - 1] ?? minutesUntilNext.at(-1) ?? 60;
  return new Date(now.getTime() + wait * minute).toISOString();
}
