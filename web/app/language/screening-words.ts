import type { Language } from './languages.ts';
import { earlierScreeningWordsInSpanish, screeningWordsInSpanish } from './screening-words-es.ts';
import { translatorOf } from './sentences.ts';

// What the screening says to clinicians comes in English, with the rules and in every review that is kept. Its words in other languages
// are looked up on the server, so that a page carries those of its own reviews and no others.

const translators: Record<Exclude<Language, 'en'>, (sentence: string) => string> = {
  es: translatorOf({ ...screeningWordsInSpanish, ...earlierScreeningWordsInSpanish }, 'es'),
};

/** Sentences of the screening in the language of a page, by their English. */
export type ScreeningWords = Readonly<Record<string, string>>;

/** Of these sentences, those that have words in that language; none for English. */
export function screeningWordsIn(language: Language, sentences: readonly string[]): ScreeningWords {
  if (language === 'en') return {};
  const said = sentences.map((one) => [one, translators[language](one)] as const);
  return Object.fromEntries(said.filter(([english, other]) => other !== english));
}
