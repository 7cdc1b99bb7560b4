import { lexicon } from '#shared/screening/lexicon/index.ts';
import { linesOf } from '#shared/screening/phrases/notation.ts';
import { type Rule, ruleOf } from '#shared/screening/rule.ts';
import { wordRules } from '#shared/screening/rules/index.ts';

/** One phrase of a rule, which may be chosen without the others. */
export interface Phrase {
  rule: Rule;
  line: string;
  /** Classes of words that it needs by itself or by another class, and those of what must or must not stand around it. */
  classes: ReadonlySet<string>;
  /** A rule of this phrase alone. */
  alone: Rule;
}

/** Phrases that can open the panel, in the order of their rules' ids: the soonest lanes, and signs of despair, which add up. */
export function phrasesOf(): readonly Phrase[] {
  return [...wordRules]
    .filter(
      ({ lane, category }) =>
        lane !== 'routine' && (lane !== 'soon' || category === 'hopelessness'),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((rule) => {
      const { phrases, ...around } = rule.written;
      return linesOf(phrases).map((line, number) => ({
        rule,
        line,
        classes: classesFor([line, ...Object.values(around)]),
        alone: ruleOf({
          ...rule,
          id: `${rule.id}#${number}`,
          written: { ...rule.written, phrases: line },
        }),
      }));
    });
}

/** Every class of the lexicon that is needed to read what is written. */
export function classesFor(written: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const read = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\{([a-z-]+)\}/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      read(lexicon.get(name) ?? '');
    }
  };
  written.forEach(read);
  return needed;
}
