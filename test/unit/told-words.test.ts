import { expect, test } from 'vitest';
import { toldLanguage, toldWords } from '#shared/domain/told-words.ts';
import { languages } from '#web/app/language/languages.ts';

test('a device is told in the language that its worker was registered with, else in English', () => {
  for (const language of languages) {
    expect(toldLanguage(`?language=${language}`)).toBe(language);
  }
  for (const search of ['', '?language=', '?language=fi', '?language=__proto__']) {
    expect(toldLanguage(search)).toBe('en');
  }
});

test('in each language it is told as little as in any other', () => {
  expect(Object.keys(toldWords.body).sort()).toEqual([...languages].sort());
  for (const words of Object.values(toldWords.body)) expect(words).toMatch(/^[\p{L} ]{5,20}\.$/u);
});
