import type { Lane } from '#shared/domain/lanes.ts';
import { fragments } from '#shared/screening/grammar.ts';
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
