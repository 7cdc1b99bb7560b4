import type { DetectorFigure, DetectorScorecard } from '#shared/contracts/detector.ts';

const percent = (share: number) => Math.round(share * 100);

/** "7 of 9, 78 % (45 to 94 %)"; where there are too few, how many. */
export function figureWords({ decided, measured }: DetectorFigure): string {
  if (decided === 0) return 'nothing decided';
  if (measured === null) return `too few to say: ${decided} decided`;
  const { confirmed, share, low, high } = measured;
  return `${confirmed} of ${decided}, ${percent(share)} % (${percent(low)} to ${percent(high)} %)`;
}

/** "1 review", "3 reviews". */
export const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what}s`;

/** How many were missed, and of what kind: worry about a person, or only a breach of the agreement. */
export function missedWords({ count, worried }: DetectorScorecard['missed']): string {
  if (count === 0) return 'None of them was missed.';
  const kinds = [
    worried > 0 ? `with worry about a person: ${worried}` : null,
    count > worried ? `about the agreement only: ${count - worried}` : null,
  ];
  return `Missed: ${count} (${kinds.filter((kind) => kind !== null).join('; ')}).`;
}
