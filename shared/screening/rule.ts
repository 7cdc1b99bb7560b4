import type { Lane } from '#shared/domain/lanes.ts';
import { lexicon } from '#shared/screening/lexicon/index.ts';
import type { Sought } from '#shared/screening/phrases/finder.ts';
import { linesOf, Notation } from '#shared/screening/phrases/notation.ts';
import type { ScreeningCategory } from '#shared/screening/types.ts';

/**
 * What context may do to a rule's signals. `lower`: strength and lane. `strength`: strength alone, so that nothing
 * around a plan can put it out of sight.
 */
export type ContextEffect = 'lower' | 'strength';

/** What a rule looks for, in the notation of phrases (see `Notation`). */
export interface Written {
  /** One a line. */
  phrases: string;
  /** One of these in the same clause or up to two clauses away. */
  near?: string;
  /** None of these in the same clause. */
  unless?: string;
  /** None of these in the same clause or up to two clauses away. */
  unlessNear?: string;
}

export interface Rule {
  category: ScreeningCategory;
  /** Stable, `category/name`. */
  id: `${ScreeningCategory}/${string}`;
  written: Written;
  sought: Sought;
  /** By phrase: whether a "not" before it or inside it speaks against it. */
  deniable: readonly boolean[];
  /** Lane and strength before context. */
  lane: Lane;
  strength: number;
  context: ContextEffect;
  /** False where the rule's own "not" is its meaning ("do not want to live"). */
  negatable: boolean;
  /** One plain sentence for clinicians. */
  why: string;
  /** Our own sentences that must, and must not, give a signal of this rule. */
  matches: readonly string[];
  ignores: readonly string[];
}

type Told = Pick<Rule, 'strength' | 'why' | 'matches' | 'ignores'>;
type Chosen = Partial<Pick<Rule, 'lane' | 'context' | 'negatable'>>;
type Around = Omit<Written, 'phrases'>;

/** Makes the rules of one category; `usual` is what a rule gets when it says nothing else. */
export function rulesOf<Category extends ScreeningCategory>(
  category: Category,
  usual: Pick<Rule, 'lane' | 'context'>,
): (name: string, phrases: string, told: Told & Chosen & Around) => Rule {
  return (name, phrases, { near, unless, unlessNear, ...told }) =>
    ruleOf({
      category,
      id: `${category}/${name}`,
      negatable: true,
      ...usual,
      ...told,
      written: {
        phrases,
        ...(near !== undefined && { near }),
        ...(unless !== undefined && { unless }),
        ...(unlessNear !== undefined && { unlessNear }),
      },
    });
}

/** Words by which a phrase says itself that something is not so. A class may have one in its name only. */
const ownNot = /\b(?:not|never|nobody|nothing|without|no)\b/;

const notation = new Notation(lexicon);

/** Reads what is written. Throws an error that names the rule when it is no phrase. */
export function ruleOf(rule: Omit<Rule, 'sought' | 'deniable'>): Rule {
  const { phrases, near, unless, unlessNear } = rule.written;
  const atom = (written: string | undefined) =>
    written === undefined ? undefined : notation.atom(written);
  try {
    return {
      ...rule,
      deniable: linesOf(phrases).map(
        (line) => rule.negatable && !ownNot.test(line.replace(/\{[a-z-]+\}/g, '')),
      ),
      sought: {
        phrases: notation.phrases(phrases),
        near: atom(near),
        unless: atom(unless),
        unlessNear: atom(unlessNear),
      },
    };
  } catch (error) {
    throw new Error(`${rule.id}: ${error instanceof Error ? error.message : error}`);
  }
}
