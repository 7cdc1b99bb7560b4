import { type Lane, laneRank } from '#shared/domain/lanes.ts';
import { outcomes } from '#shared/domain/vocabulary.ts';
import { screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';
import type { Replay, Replayed } from './replay-dispositions.ts';

const isFlagged = (lane: Lane | null) => lane === 'crisis' || lane === 'urgent';

/** Every decision falls into one of these. */
const changes = ['higher', 'same', 'lower', 'nothing'] as const;
type Change = (typeof changes)[number];

export function changeOf({ before, now }: Pick<Replayed, 'before' | 'now'>): Change {
  if (now === null) return 'nothing';
  if (before === null || laneRank(now) < laneRank(before)) return 'higher';
  return now === before ? 'same' : 'lower';
}

const columns = ['decided', 'flagged then', 'flagged now', ...changes] as const;

/** Counts by outcome, and the ids of the reviews that would stand elsewhere now. Never a word of text. */
export function replayReport({ replayed, withoutText }: Replay): string {
  const total = replayed.length + withoutText;
  if (total === 0) return 'Nothing has been decided here yet.';
  const rows = outcomes
    .map((outcome) => ({ outcome, of: replayed.filter((one) => one.outcome === outcome) }))
    .filter(({ of }) => of.length > 0)
    .map(({ outcome, of }) => [outcome, ...countsOf(of)]);
  const changed = replayed.filter((one) => one.before !== one.now);
  return [
    `${total} decisions, read again with ${screeningVersion(model)}. The text of ${withoutText} is no longer kept.`,
    'Flagged: crisis or urgent. Higher, same, lower, nothing: the lane asked for now, against then.',
    '',
    aligned([['outcome', ...columns], ...rows]),
    '',
    changed.length === 0
      ? 'None would stand elsewhere.'
      : `Would stand elsewhere: ${changed.length}`,
    ...changed.map(
      ({ reviewId, outcome, before, now }) =>
        `  ${reviewId}  ${outcome}  ${before ?? 'nothing'} -> ${now ?? 'nothing'}`,
    ),
  ].join('\n');
}

function countsOf(of: readonly Replayed[]): string[] {
  const count = (is: (one: Replayed) => boolean) => String(of.filter(is).length);
  return [
    String(of.length),
    count((one) => isFlagged(one.before)),
    count((one) => isFlagged(one.now)),
    ...changes.map((change) => count((one) => changeOf(one) === change)),
  ];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
