import { describe, expect, it } from 'vitest';
import { inClauses } from '#shared/screening/clauses.ts';
import { candidatePicker } from '#shared/screening/needs/candidates.ts';
import { needsOf } from '#shared/screening/needs/needs.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { wordRules } from '#shared/screening/rules/index.ts';

describe('what a rule needs', () => {
  it.each([
    ['kill(?:ing)? myself', [['<kill', '<myself>']]],
    ['(?:kill|hurt) me', [['<hurt>', '<kill>']]],
    ['bread|(?:very )?stale cake', [['<bread>'], ['<cake>', 'stale>']]],
    ['(?:want(?= to)|wish) [a-z]{1,9}', [['<want', '<wish>']]],
  ])('is read from its pattern: %s', (source, needs) => {
    const found = needsOf(source)?.map((way) => way.flat().sort());
    expect(found).toEqual(needs);
  });

  it('is nothing where one way to match has no word', () => {
    expect(needsOf('[a-z]{2,4}|kill')).toBeUndefined();
    expect(needsOf('(?:kill)? ?[0-9]')).toBeUndefined();
  });

  it('leaves out no rule that would match: every example of every rule', () => {
    const pick = candidatePicker(wordRules);
    const texts = wordRules.flatMap((rule) => [...rule.matches, ...rule.ignores]);
    for (const text of texts) {
      const prose = inClauses(normalise(text));
      const picked = new Set(pick(prose).map((one) => one.rule));
      for (const rule of wordRules) {
        rule.pattern.lastIndex = 0;
        if (rule.pattern.test(prose.text))
          expect(picked.has(rule), `${rule.id}: ${text}`).toBe(true);
      }
    }
  });
});
