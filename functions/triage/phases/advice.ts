import type { PostRecord } from '#functions/data/records.ts';
import { detailKinds } from '#shared/contracts/post.ts';
import type { Signal } from '#shared/contracts/review.ts';

/**
 * What the author is told of details that may tell who somebody is; null where none were found in the words that they can edit. A title is
 * not among them.
 */
export function adviceFrom(
  signals: readonly Signal[],
  textVersion: number,
): NonNullable<PostRecord['advice']> | null {
  const found = signals.filter(
    ({ category, field }) => category === 'identifying-details' && field === 'body',
  );
  const kinds = detailKinds.filter((kind) =>
    found.some(({ rule }) => rule === `comprehend/${kind}`),
  );
  if (kinds.length === 0) return null;
  return { kinds, fromStandIn: found.some(({ source }) => source === 'stand-in'), textVersion };
}
