import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { laneRank, lanes } from '#shared/domain/lanes.ts';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

const lane = z.enum(lanes);
const row = z.union([
  z.strictObject({ id: z.string(), text: z.string(), atLeast: lane, why: z.string() }),
  z.strictObject({ id: z.string(), text: z.string(), atMost: lane, why: z.string() }),
]);

const rows = readFileSync(new URL('context-pairs.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => row.parse(JSON.parse(line)));
const inDanger = rows.flatMap((one) => ('atLeast' in one ? [one] : []));
const harmless = rows.flatMap((one) => ('atMost' in one ? [one] : []));

const rankOf = (text: string, scorer?: typeof model) => {
  const { lane } = screen(text, scorer);
  return lane === 'none' ? Number.POSITIVE_INFINITY : laneRank(lane);
};

describe('a harmless frame beside somebody in danger', () => {
  it('is tried in at least 150 sentences, each with its own id and text', () => {
    expect(inDanger.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map((one) => one.id)).size).toBe(rows.length);
    expect(new Set(rows.map((one) => one.text)).size).toBe(rows.length);
  });

  it.each(inDanger)('does not silence $id: $text', ({ text, atLeast, why }) => {
    expect(rankOf(text), why).toBeLessThanOrEqual(laneRank(atLeast));
    expect(rankOf(text, model), why).toBeLessThanOrEqual(laneRank(atLeast));
  });
});

describe('words that belong to somebody else, to the past or to a story', () => {
  it.each(harmless)(
    'come out no sooner than they need, by the rules, for $id: $text',
    ({ text, atMost, why }) => {
      expect(rankOf(text), why).toBeGreaterThanOrEqual(laneRank(atMost));
    },
  );
});
