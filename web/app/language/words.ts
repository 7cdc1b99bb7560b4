import { type I18n, setupI18n } from '@lingui/core';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages } from './languages.ts';

// One instance for each language, the same in the browser and on the server, where pages of several languages are made side by side.

const instances = Object.fromEntries(
  languages.map((language) => [
    language,
    setupI18n({ locale: language, messages: { [language]: {} } }),
  ]),
) as Record<Language, I18n>;

/** Says messages in that language. */
export const wordsIn = (language: Language): I18n => instances[language];

/** A message in one language: its words, or what the compiler made of words with places in them. */
type Said = string | CompiledMessage;

/**
 * Takes up the messages of one file: by id, in the order of `languages`. The build writes a call of it into every file that has
 * any: so a page brings its own words and no others.
 * @public
 */
export function takeUp(messages: Readonly<Record<string, readonly Said[]>>): void {
  for (const [place, language] of languages.entries()) {
    const inLanguage = Object.entries(messages).map(([id, said]) => {
      const one = said[place] ?? '';
      return [id, typeof one === 'string' ? [one] : one];
    });
    instances[language].load(language, Object.fromEntries(inLanguage));
  }
}
