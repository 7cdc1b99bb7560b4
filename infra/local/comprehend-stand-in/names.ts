import nlp from 'compromise';
import * as z from 'zod';

// The first text takes some tenths of a second, in which nobody else is served: it had better be this one.
nlp('A walk with Ann.').people();

const found = z.array(z.object({ offset: z.object({ start: z.int(), length: z.int() }) }));

const sentence = /[^.!?\n]+[.!?\n]*/g;
/** A word with a capital behind another word. Reading a text for names takes a tenth of a millisecond a character, and most have none. */
const perhapsNames = /\S\s+\p{Lu}\p{Ll}/u;
const edges = { before: /^[^\p{L}]+/u, behind: /(?:['\u2019]s)?[^\p{L}\p{M}]*$/u };

/** Names of people in English text, as UTF-16 spans without the punctuation around them. */
export function findNames(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: words, index }) =>
    perhapsNames.test(words)
      ? namesIn(words).map(({ start, end }) => ({ start: index + start, end: index + end }))
      : [],
  );
}

function namesIn(text: string): { start: number; end: number }[] {
  return found.parse(nlp(text).people().json({ offset: true })).flatMap(({ offset }) => {
    const words = text.slice(offset.start, offset.start + offset.length);
    const from = edges.before.exec(words)?.[0].length ?? 0;
    const to = words.length - (edges.behind.exec(words)?.[0].length ?? 0);
    return to > from ? [{ start: offset.start + from, end: offset.start + to }] : [];
  });
}
