import { lanes } from '#shared/domain/lanes.ts';
import edition from '#shared/screening/device-edition.json' with { type: 'json' };
import { type Rule, ruleOf, type Written } from '#shared/screening/rule.ts';
import { screeningCategories } from '#shared/screening/types.ts';

/** A rule as the edition holds it: with those of its phrases that were chosen, and without what is for people to read. */
export interface EditionRule extends Written {
  category: string;
  name: string;
  lane: string;
  strength: number;
  context: string;
  negatable: boolean;
}

/** Throws an error that names the rule when it is none. */
export function rulesOfEdition(held: readonly EditionRule[]): readonly Rule[] {
  return held.map(({ name, strength, negatable, category, lane, context, ...written }) => {
    const known = oneOf(screeningCategories, category);
    return ruleOf({
      category: known,
      id: `${known}/${name}`,
      lane: oneOf(lanes, lane),
      strength,
      context: oneOf(['lower', 'strength'], context),
      negatable,
      written,
      why: '',
      matches: [],
      ignores: [],
    });
  });
}

/** Stands in for all rules in what a browser loads. */
export const wordRules: readonly Rule[] = rulesOfEdition(edition.rules);

function oneOf<const Of extends string>(all: readonly Of[], written: string): Of {
  const found = all.find((one) => one === written);
  if (found === undefined) throw new Error(`"${written}" is none of ${all}.`);
  return found;
}
