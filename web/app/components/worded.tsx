import { I18nProvider, useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { isLanguage, type Language } from '../language/languages.ts';
import { wordsIn } from '../language/words.ts';

/** Says what is inside in that language. */
export function Worded({ language, children }: { language: Language; children: ReactNode }) {
  return <I18nProvider i18n={wordsIn(language)}>{children}</I18nProvider>;
}

/** In what the page is said. */
export function useLanguage(): Language {
  const { locale } = useLingui().i18n;
  return isLanguage(locale) ? locale : 'en';
}
