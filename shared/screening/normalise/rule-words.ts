import type { Atom, Step } from '#shared/screening/phrases/step.ts';
import { wordRules } from '#shared/screening/rules/index.ts';

/** Every word that a rule reads: right as it is, whatever it is close to. */
export const ruleWords: ReadonlySet<string> = wordsOf(
  wordRules.flatMap(({ sought }) => sought.phrases),
);

function wordsOf(phrases: readonly (readonly Step[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<Atom>();
  const read = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if ((step.kind !== 'one' && step.kind !== 'not') || seen.has(step.atom)) continue;
      seen.add(step.atom);
      for (const word of step.atom.words) words.add(word);
      step.atom.phrases.forEach(read);
    }
  };
  phrases.forEach(read);
  return words;
}
