import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DetectorFigure, DetectorScorecard } from '#shared/contracts/detector.ts';

const percent = (share: number) => Math.round(share * 100);

/** "7 of 9, 78 % (45 to 94 %)"; where there are too few, how many. */
export function figureWords({ decided, measured }: DetectorFigure, i18n: I18n): string {
  if (decided === 0) return i18n._(msg`nothing decided`);
  if (measured === null) return i18n._(msg`too few to say: ${decided} decided`);
  const { confirmed } = measured;
  const [share, low, high] = [
    percent(measured.share),
    percent(measured.low),
    percent(measured.high),
  ];
  return i18n._(msg`${confirmed} of ${decided}, ${share} % (${low} to ${high} %)`);
}

/** How many were missed, and of what kind: worry about a person, or only a breach of the agreement. */
export function missedWords({ count, worried }: DetectorScorecard['missed'], i18n: I18n): string {
  return i18n._(missed(count, worried, count - worried));
}

function missed(count: number, worried: number, others: number) {
  if (count === 0) return msg`None of them was missed.`;
  if (others === 0) return msg`Missed: ${count} (with worry about a person: ${worried}).`;
  if (worried === 0) return msg`Missed: ${count} (about the agreement only: ${others}).`;
  return msg`Missed: ${count} (with worry about a person: ${worried}; about the agreement only: ${others}).`;
}
