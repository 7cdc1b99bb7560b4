import type { Problem } from '#shared/contracts/problem.ts';
import { apiWordsInSpanish } from './api-words-es.ts';
import type { Language } from './languages.ts';
import { translatorOf } from './sentences.ts';

// What the API and its contracts say to people comes in English. Here it is said in the language of the page, on the server, so
// that no page carries the words of all refusals.

const translators: Record<Exclude<Language, 'en'>, (sentence: string) => string> = {
  es: translatorOf(apiWordsInSpanish, 'es'),
};

/** The same sentence in that language; in English where it is not known. */
export const saidIn = (language: Language, sentence: string): string =>
  language === 'en' ? sentence : translators[language](sentence);

/** A problem document with its sentences in that language. */
export function problemIn(language: Language, problem: Problem): Problem {
  const { title, detail, errors } = problem;
  return {
    ...problem,
    title: saidIn(language, title),
    detail: saidIn(language, detail),
    ...(errors === undefined
      ? {}
      : { errors: errors.map((one) => ({ ...one, message: saidIn(language, one.message) })) }),
  };
}
