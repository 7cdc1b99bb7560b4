import { eld } from 'eld/extrasmall';

/** The shape of one entry of the real answer. */
interface DominantLanguage {
  LanguageCode: string;
  Score: number;
}

const sure = 0.97;
const unsure = 0.5;

/** One language at most: the likeliest by its letter groups. Empty where there are no letters to go by. */
export function judgeLanguage(text: string): readonly DominantLanguage[] {
  const found = eld.detect(text);
  if (found.language === '') return [];
  return [{ LanguageCode: found.language, Score: found.isReliable() ? sure : unsure }];
}
