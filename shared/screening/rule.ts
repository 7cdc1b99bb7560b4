import type { Lane } from '#shared/domain/lanes.ts';
import { fragments } from '#shared/screening/grammar.ts';
import { lexicon } from '#shared/screening/lexicon/index.ts';
import type { Sought } from '#shared/screening/phrases/finder.ts';
import { linesOf, Notation } from '#shared/screening/phrases/notation.ts';
import type { ScreeningCategory } from '#shared/screening/types.ts';

/**
 * What context may do to a rule's signals. `lower`: strength and lane. `strength`: strength alone, so that nothing
 * around a plan can put it out of sight.
 */
export type ContextEffect = 'lower' | 'strength';

export interface Rule {
  category: ScreeningCategory;
  /** Stable, `category/name`. */
  id: `${ScreeningCategory}/${string}`;
  /** Read on plain words, one clause to a line: a space stays within a clause, `^` and `$` are its ends. */
  pattern: RegExp;
  /** Source of the pattern, its fragments filled in. */
  phrase: string;
  /** Lane and strength before context. */
  lane: Lane;
  strength: number;
  context: ContextEffect;
  /** False where the pattern's own "not" is its meaning ("do not want to live"). */
  negatable: boolean;
  /** One plain sentence for clinicians. */
  why: string;
  /** Our own sentences that must, and must not, give a signal of this rule. */
  matches: readonly string[];
  ignores: readonly string[];
}

type Told = Pick<Rule, 'strength' | 'why' | 'matches' | 'ignores'>;
type Chosen = Partial<Pick<Rule, 'lane' | 'context' | 'negatable'>>;

/** Makes the rules of one category; `usual` is what a rule gets when it says nothing else. */
export function rulesOf<Category extends ScreeningCategory>(
  category: Category,
  usual: Pick<Rule, 'lane' | 'context'>,
): (name: string, written: string, told: Told & Chosen) => Rule {
  return (name, written, told) => {
    const phrase = filledIn(written);
    return {
      category,
      id: `${category}/${name}`,
      phrase,
      // Binds to whole words.
      pattern: new RegExp(`\\b(?:${phrase})\\b`, 'gm'),
      negatable: true,
      ...usual,
      ...told,
    };
  };
}

/** Replaces `<name>` by the fragment of that name, as often as fragments name others. */
function filledIn(phrase: string): string {
  let source = phrase;
  for (let depth = 0; depth < 4; depth += 1) {
    source = source.replace(/<([a-z-]{1,30})>/g, (_, name: string) => {
      const fragment = fragments[name];
      if (fragment === undefined) throw new Error(`No grammar fragment is called "${name}".`);
      return `(?:${fragment})`;
    });
  }
  return source;
}

type Said = Told & Chosen & { near?: string; unless?: string; unlessNear?: string };

/** A rule written as phrases (see `Notation`), one a line. */
export interface PhraseRule extends Omit<Rule, 'pattern' | 'phrase'> {
  sought: Sought;
  /** By phrase: whether a "not" before it or inside it speaks against it. */
  deniable: readonly boolean[];
}

/** Words by which a phrase says itself that something is not so. */
const ownNot = /\b(?:not|never|nobody|nothing|without|no)\b/;

const notation = new Notation(lexicon);

/** Makes the rules of one category from phrases; `usual` is what a rule gets when it says nothing else. */
export function phraseRulesOf<Category extends ScreeningCategory>(
  category: Category,
  usual: Pick<Rule, 'lane' | 'context'>,
): (name: string, written: string, told: Said) => PhraseRule {
  return (name, written, { near, unless, unlessNear, ...told }) => {
    const rule = { negatable: true, ...usual, ...told };
    try {
      return {
        ...rule,
        category,
        id: `${category}/${name}`,
        deniable: linesOf(written).map((line) => rule.negatable && !ownNot.test(line)),
        sought: {
          phrases: notation.phrases(written),
          near: near === undefined ? undefined : notation.atom(near),
          unless: unless === undefined ? undefined : notation.atom(unless),
          unlessNear: unlessNear === undefined ? undefined : notation.atom(unlessNear),
        },
      };
    } catch (error) {
      throw new Error(`${category}/${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
}
