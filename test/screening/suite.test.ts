import { describe, expect, it } from 'vitest';
import { suiteCases, suiteFunctions } from './read-suite.ts';

const all = [...suiteCases.values()].flat();
const byId = new Map(all.map((one) => [one.id, one]));

/** How many words have to be put in, left out or changed to make one text of the other. */
function wordDistance(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
  let row = Array.from({ length: (right?.length ?? 0) + 1 }, (_, i) => i);
  for (const [i, word] of (left ?? []).entries()) {
    const next = [i + 1];
    for (const [j, other] of (right ?? []).entries()) {
      const kept = (row[j] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('the functional suite', () => {
  it('has at least forty functions, each with a description and a file of cases', () => {
    expect(suiteFunctions.length).toBeGreaterThanOrEqual(40);
    expect(suiteFunctions.map((one) => one.id).sort()).toEqual([...suiteCases.keys()].sort());
  });

  it('names no case twice and asks for no text twice', () => {
    expect(byId.size).toBe(all.length);
    expect(new Set(all.map((one) => one.text)).size).toBe(all.length);
  });

  describe.each([...suiteCases])('%s', (name, cases) => {
    it('has at least 25 cases, at least half of them in pairs', () => {
      expect(cases.length).toBeGreaterThanOrEqual(25);
      const paired = cases.filter((one) => one.pair !== undefined);
      expect(paired.length * 2).toBeGreaterThanOrEqual(cases.length);
      for (const one of cases) expect(one.id.startsWith(`${name}-`)).toBe(true);
    });

    it('has pairs that differ in three words at the most, and in every lane', () => {
      for (const one of cases) {
        if (one.pair === undefined) continue;
        const partner = byId.get(one.pair);
        expect(cases, one.id).toContain(partner);
        expect(partner?.pair, one.id).toBe(one.id);
        expect(
          one.lanes.filter((lane) => partner?.lanes.includes(lane)),
          one.id,
        ).toEqual([]);
        expect(wordDistance(one.text, partner?.text ?? ''), one.id).toBeLessThanOrEqual(3);
      }
    });
  });
});
