import type { Word } from '#shared/screening/normalise/words.ts';

/** Words that are hardly ever a sentence of their own. */
const joining: ReadonlySet<string> = new Set(
  'i to a an the my me is am are was be not no of it this that and in on with for do want can will'.split(
    ' ',
  ),
);
const shortest = 3;

/** "I. AM. DONE." as one clause: a full stop after each word is a way of shouting. */
export function joinShouted(words: readonly Word[]): Word[] {
  const joined = [...words];
  for (let first = 0; first < words.length; ) {
    let end = first;
    while (isAlone(words, end)) end += 1;
    const run = words.slice(first, end);
    if (run.length >= shortest && run.some(({ text }) => joining.has(text))) {
      for (let at = first + 1; at < end; at += 1) {
        const word = words[at];
        if (word) joined[at] = { ...word, opens: false };
      }
    }
    first = end + 1;
  }
  return joined;
}

function isAlone(words: readonly Word[], at: number): boolean {
  return words[at]?.opens === true && words[at + 1]?.opens !== false;
}
