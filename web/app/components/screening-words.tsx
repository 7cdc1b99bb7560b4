import { createContext, useContext } from 'react';
import type { ScreeningWords } from '../language/screening-words.ts';
import { useLanguage } from './worded.tsx';

const Words = createContext<ScreeningWords>({});

/** Has what the server looked up for the sentences that are inside. */
export const ScreeningWordsHere = Words.Provider;

/** A sentence of the screening in the language of the page; one that has no words in it stays English and says so. */
export function FromScreening({ english }: { english: string }) {
  const said = useContext(Words)[english];
  const language = useLanguage();
  if (said !== undefined) return <>{said}</>;
  return language === 'en' ? english : <span lang="en">{english}</span>;
}
