import { describe, expect, it } from 'vitest';
import { meaningDoubted } from '#shared/screening/by-rules.ts';
import {
  findIdentifyingDetails,
  writtenRules,
} from '#shared/screening/rules/identifying-details.ts';
import { wordRules } from '#shared/screening/rules/index.ts';
import { screen } from '#shared/screening/screen.ts';
import { screeningCategories } from '#shared/screening/types.ts';

const rules = [...wordRules, ...writtenRules];

function rulesIn(text: string): string[] {
  return screen(text).signals.map((signal) => signal.rule);
}

/** Without those that are kept in a late lane because words beside them may give them another meaning. */
function withoutDoubt(text: string): string[] {
  return screen(text)
    .signals.filter(({ changes }) => !changes.includes(meaningDoubted))
    .map((signal) => signal.rule);
}

describe('every rule', () => {
  it('has an id of its own, in a known category', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(screeningCategories).toContain(id.split('/')[0]);
  });

  it('leaves no category without a rule', () => {
    const covered = new Set(rules.map((rule) => rule.id.split('/')[0]));
    covered.add('resembles-crisis-posts'); // of the linear model
    expect([...screeningCategories].filter((category) => !covered.has(category))).toEqual([]);
  });

  describe.each(rules)('$id', (rule) => {
    it('says why in one sentence and has examples on both sides', () => {
      expect(rule.why).toMatch(/^[A-Z].*\.$/);
      expect(rule.matches.length).toBeGreaterThan(0);
      expect(rule.ignores.length).toBeGreaterThan(0);
    });

    it('finds its own examples', () => {
      for (const text of rule.matches) expect(rulesIn(text), text).toContain(rule.id);
    });

    it('leaves its counter-examples alone, or says that words beside them give them another meaning', () => {
      for (const text of rule.ignores) expect(withoutDoubt(text), text).not.toContain(rule.id);
    });

    it('repeats nothing without a bound and looks only ahead, for old browsers', () => {
      if (!('pattern' in rule)) return;
      const source = rule.pattern.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
      expect(source).not.toMatch(/[*+]|\{\d+,\}|\(\?<[=!]/);
    });
  });
});

describe('identifying details', () => {
  it.each([
    ['write to rowan.b@example.org please', 'email', 'rowan.b@example.org'],
    ['my number is (555) 010-0199', 'phone', '(555) 010-0199'],
    ['my insta is rowan_draws ok', 'handle', 'rowan_draws'],
    ['I live at 14 Alder Lane now', 'address', '14 Alder Lane'],
    ['my full name is Rowan Birch', 'full-name', 'Rowan Birch'],
  ])('are found and located: %s', (text, kind, detail) => {
    const [found] = findIdentifyingDetails(text);
    expect(found?.kind).toBe(kind);
    expect(text.slice(found?.start, found?.end)).toBe(detail);
  });

  it('ask for a routine look and no more', () => {
    expect(screen('write to rowan.b@example.org').lane).toBe('routine');
  });

  it('are not seen in helpline numbers, years and doses', () => {
    expect(findIdentifyingDetails('988 and 116 123 helped me in 2019 and 2020, 20 mg')).toEqual([]);
  });
});
