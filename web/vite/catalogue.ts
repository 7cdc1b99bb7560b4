import { readFileSync, statSync } from 'node:fs';
import { formatter } from '@lingui/format-po';
import type { Language } from '../app/language/languages.ts';

type Translated = Exclude<Language, 'en'>;

const format = formatter({ lineNumbers: false });

/** Where the words of a language stand: a gettext catalogue, which every translator's tool can read. */
export const cataloguePath = (language: Translated): string =>
  new URL(`../app/language/${language}.po`, import.meta.url).pathname;

const kept = new Map<Translated, { changed: number; translations: Map<string, string> }>();

/** The translations of a language by message id; empty where there is none yet. Reads the file anew when it has changed. */
export function translationsIn(language: Translated): Map<string, string> {
  const path = cataloguePath(language);
  const changed = statSync(path).mtimeMs;
  const known = kept.get(language);
  if (known?.changed === changed) return known.translations;
  const translations = parseCatalogue(readFileSync(path, 'utf8'));
  kept.set(language, { changed, translations });
  return translations;
}

function parseCatalogue(text: string): Map<string, string> {
  const about = { locale: null, sourceLocale: 'en', filename: 'catalogue' };
  const parsed = format.parse(text, about);
  if (parsed instanceof Promise) throw new Error('A catalogue is read at once.');
  return new Map(Object.entries(parsed).map(([id, { translation }]) => [id, translation ?? '']));
}
