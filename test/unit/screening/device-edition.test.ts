import { describe, expect, it } from 'vitest';
import { classesFor } from '#scripts/screening/edition/phrases.ts';
import { contextCues } from '#shared/screening/context.ts';
import edition from '#shared/screening/device-edition.json' with { type: 'json' };
import { lexicon } from '#shared/screening/lexicon/index.ts';
import { rulesOfEdition } from '#shared/screening/on-device/rules.ts';
import { linesOf } from '#shared/screening/phrases/notation.ts';
import { wordRules } from '#shared/screening/rules/index.ts';

// After a change of the rules: `npm run screening:device -- --corpus <folder>`.

const held = rulesOfEdition(edition.rules);
const byId = new Map(wordRules.map((rule) => [rule.id, rule]));

describe('the edition of the rules for a device', () => {
  it.each(held)('has $id as the rules have it now', (rule) => {
    const whole = byId.get(rule.id);
    const { phrases, ...around } = rule.written;
    const { phrases: all, ...wholeAround } = whole?.written ?? { phrases: '' };
    expect(around).toEqual(wholeAround);
    expect(linesOf(all)).toEqual(expect.arrayContaining([...linesOf(phrases)]));
    const { lane, strength, context, negatable } = rule;
    expect(whole).toMatchObject({ lane, strength, context, negatable });
  });

  it('has no rule twice and none for later, but for signs of despair, which add up', () => {
    expect(new Set(held.map((rule) => rule.id)).size).toBe(held.length);
    for (const { id, lane, category } of held) {
      const allowed =
        category === 'hopelessness' ? ['crisis', 'urgent', 'soon'] : ['crisis', 'urgent'];
      expect(allowed, id).toContain(lane);
    }
  });

  it('has the classes of words that are needed, as the lexicon has them now, and no others', () => {
    const needed = classesFor([
      ...held.flatMap((rule) => Object.values(rule.written)),
      ...Object.values(contextCues),
    ]);
    const expected = [...lexicon].filter(([name]) => needed.has(name)).sort();
    expect(Object.entries(edition.lexicon)).toEqual(expected);
  });

  it('holds nothing that is only for people to read', () => {
    const written = JSON.stringify(edition);
    expect(written).not.toMatch(/"(?:why|matches|ignores)"/);
  });
});
