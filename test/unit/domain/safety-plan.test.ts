import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanWords, planSteps, savingOf, wordsOfPlan } from '#shared/domain/safety-plan.ts';

const empty: PlanWords = {
  warningSigns: '',
  byMyself: '',
  distractions: '',
  people: '',
  professionals: '',
  surroundings: '',
};

describe('a safety plan', () => {
  it('has the six steps in the order in which they are gone through', () => {
    expect(planSteps).toHaveLength(6);
    expect(planSteps[0]).toBe('warningSigns');
    expect(planSteps.at(-1)).toBe('surroundings');
  });

  it('is read by others as its words alone, without what was left empty', () => {
    expect(wordsOfPlan({ ...empty, people: 'My sister.', byMyself: 'A walk.' })).toBe(
      'A walk.\n\nMy sister.',
    );
  });

  it('is saved on the version that was seen, and is the same when it comes twice', () => {
    const words = { ...empty, people: 'My sister.' };
    expect(savingOf(null, 0, words)).toBe('save');
    expect(savingOf({ version: 1, words }, 0, words)).toBe('same');
    expect(savingOf({ version: 1, words }, 1, { ...words, byMyself: 'A walk.' })).toBe('save');
    expect(savingOf({ version: 2, words }, 1, { ...words, byMyself: 'A walk.' })).toBe('stale');
    expect(savingOf(null, 3, words)).toBe('stale');
  });

  it('loses no text, in whatever order windows save: each is kept as a version, or refused and still with who typed it', () => {
    const save = fc.record({ window: fc.nat({ max: 2 }), text: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(save, fc.nat({ max: 2 })), { maxLength: 30 }), (steps) => {
        const versions: { version: number; words: PlanWords }[] = [];
        const seen = [0, 0, 0];
        for (const one of steps) {
          // A number is a window that looks again.
          if (typeof one === 'number') {
            seen[one] = versions.length;
            continue;
          }
          const words = { ...empty, people: one.text };
          const before = [...versions];
          const saving = savingOf(versions.at(-1) ?? null, seen[one.window] ?? 0, words);
          if (saving === 'save') versions.push({ version: versions.length + 1, words });
          if (saving === 'save') expect(seen[one.window]).toBe(before.length);
          if (saving === 'same') expect(versions.at(-1)?.words).toEqual(words);
          expect(versions.slice(0, before.length)).toEqual(before);
        }
      }),
    );
  });
});
