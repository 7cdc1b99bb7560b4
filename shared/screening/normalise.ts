import { foldCharacters } from '#shared/screening/normalise/characters.ts';
import { plainWords, type Word } from '#shared/screening/normalise/words.ts';

/**
 * The words of `original` in one plain spelling, each with the UTF-16 offsets of what was written.
 * Hidden, misspelt and coded words come out as the words they stand for. Linear in the length of the text.
 */
export function normalise(original: string): readonly Word[] {
  return plainWords(foldCharacters(original), original);
}
