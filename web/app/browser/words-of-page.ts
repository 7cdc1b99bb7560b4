import type { I18n } from '@lingui/core';
import { isLanguage } from '../language/languages.ts';
import { wordsIn } from '../language/words.ts';

/** For what is said outside of what is rendered: in the language in which the page came. */
export function wordsOfPage(): I18n {
  const { lang } = document.documentElement;
  return wordsIn(isLanguage(lang) ? lang : 'en');
}
