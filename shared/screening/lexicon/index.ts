import { context } from '#shared/screening/lexicon/context.ts';
import { death } from '#shared/screening/lexicon/death.ts';
import { harm } from '#shared/screening/lexicon/harm.ts';
import { intent } from '#shared/screening/lexicon/intent.ts';
import { means } from '#shared/screening/lexicon/means.ts';
import { others } from '#shared/screening/lexicon/others.ts';
import { people } from '#shared/screening/lexicon/people.ts';
import { plan } from '#shared/screening/lexicon/plan.ts';
import { selfInjury } from '#shared/screening/lexicon/self-injury.ts';
import { thoughts } from '#shared/screening/lexicon/thoughts.ts';
import { time } from '#shared/screening/lexicon/time.ts';
import { wish } from '#shared/screening/lexicon/wish.ts';
import { words } from '#shared/screening/lexicon/words.ts';

/** What each class of words stands for, in the notation of phrases. A name stands once. */
export const lexicon: ReadonlyMap<string, string> = allOf([
  context,
  death,
  harm,
  intent,
  means,
  others,
  people,
  plan,
  selfInjury,
  thoughts,
  time,
  wish,
  words,
]);

function allOf(parts: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [name, written] of parts.flatMap((part) => Object.entries(part))) {
    if (all.has(name)) throw new Error(`Two classes of words are called "${name}".`);
    all.set(name, written);
  }
  return all;
}
