import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareForm,
  nameProblem,
  nameProblemWords,
  suggestNames,
} from '#shared/domain/pseudonym.ts';

describe('two names', () => {
  it.each([
    ['Quiet Heron', 'quiet-heron'],
    ['Quiet Heron', 'QUIET  HERON'],
    ['Quiet Heron', 'Quiet_Heron!'],
    ['Café Moth', 'cafe moth'],
    ['Ｑｕｉｅｔ', 'quiet'],
    ['ﬁnch', 'finch'],
    ['Quiet Heron', 'Quiеt Heron'],
    ['Quiet Heron', 'Qu\u200biet Heron'],
    ['Little Moth', 'LittIe M0th'],
  ])('"%s" and "%s" read the same', (a, b) => {
    expect(compareForm(a)).toBe(compareForm(b));
  });

  it('that differ in a letter or a number are two names', () => {
    expect(compareForm('Heron 1')).not.toBe(compareForm('Heron 2'));
    expect(compareForm('Heron')).not.toBe(compareForm('Herons'));
  });

  it('compare the same once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(compareForm(compareForm(name))).toBe(compareForm(name));
      }),
    );
  });
});

describe('a name that tells too much', () => {
  it.each([
    ['heron@example.org', 'looks-like-an-email'],
    ['www.heron.com', 'looks-like-an-email'],
    ['Heron 07700900', 'looks-like-a-number'],
    ['Maria', 'looks-like-a-real-name'],
    ['maria', 'looks-like-a-real-name'],
    ['José', 'looks-like-a-real-name'],
    ['John Smith', 'looks-like-a-real-name'],
    ['Dr Lee', 'says-staff'],
    ['mrs. Finch', 'says-staff'],
    ['Night Nurse', 'says-staff'],
    ['Your facilitator', 'says-staff'],
    ['clinic_staff', 'says-staff'],
    ['Dr_Lee', 'says-staff'],
    ['Тherapist', 'says-staff'],
    ['the Therapists', 'says-staff'],
  ] as const)('%s: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
    expect(nameProblemWords[problem]).toMatch(/choose|invent/);
  });

  it.each(['Maya Lind', 'maya', 'LIND', 'Mауа Lіnd', 'Kind Lind', 'Ines van Both'])(
    '"%s" could be taken for a facilitator',
    (name) => {
      expect(nameProblem(name, ['Dr. Maya Lind', 'Ines van Both'])).toBe('like-a-facilitator');
    },
  );

  it('that only shares letters with a facilitator’s is fine', () => {
    for (const name of ['Linden Leaf', 'Van Gogh fan', 'Quiet Heron']) {
      expect(nameProblem(name, ['Dr. Maya Lind', 'Ines van Both'])).toBeNull();
    }
  });

  it.each(['Quiet Heron', 'Heron 42', 'the moth', 'Missing sock', 'staffordshire tea', 'drifting'])(
    '"%s" is fine',
    (name) => {
      expect(nameProblem(name)).toBeNull();
    },
  );
});

describe('suggestions', () => {
  it('are as many different names as were asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(fc.nat(1000)),
        (count, chance) => {
          const names = suggestNames(count, (below) => Number(chance.next().value) % below);
          expect(new Set(names).size).toBe(count);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are all allowed, every one that can come up', () => {
    const all = new Set<string>();
    let turn = 0;
    // Walks through all pairs: the first pick counts up fast, the second slowly.
    const pick = (below: number) => {
      turn += 1;
      const pair = Math.floor((turn - 1) / 2);
      return turn % 2 === 1 ? pair % below : Math.floor(pair / 30) % below;
    };
    for (const name of suggestNames(900, pick)) all.add(name);
    expect(all.size).toBe(900);
    expect([...all].filter((name) => nameProblem(name) !== null)).toEqual([]);
    expect([...all].filter((name) => name.length > 30)).toEqual([]);
  });
});
