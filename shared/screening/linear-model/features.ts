import type { Prose } from '#shared/screening/clauses.ts';
import {
  addTo,
  bucketCount,
  bucketOf,
  hashOf,
  joined,
} from '#shared/screening/linear-model/hashing.ts';
import { wordClasses } from '#shared/screening/linear-model/word-classes.ts';
import { Kept } from '#shared/screening/word-type.ts';

/** Takes one feature: the words it spans, from the first to the last, its bucket, and how much it counts. */
export type Emit = (first: number, last: number, bucket: number, value: number) => void;

/** Letters come in such numbers that they would drown the words. */
const letterValue = 0.35;
const longestWord = 24;

const opening = hashOf('^');
const digits = hashOf('#');
const oneWord = hashOf('1:');
const twoWords = hashOf('2:');
const threeWords = hashOf('3:');
const letters = hashOf('l:');
const inARow = [hashOf('c1:'), hashOf('c2:'), hashOf('c3:'), hashOf('c4:')] as const;
const classHashes: ReadonlyMap<string, number> = new Map(
  Array.from(wordClasses, ([word, name]) => [word, hashOf(name)]),
);
const amount = hashOf('amount');

/**
 * Every run of one to three words, of one to four word classes (words without a class left out) and of three to five
 * letters within a word. A run never leaves its clause; the opening of a clause counts as a word. What is said again within
 * eighty words counts once: repeating a word gives it no other meaning.
 */
export function emitFeatures(prose: Prose, emitAgain: Emit): void {
  const isNews = newsIn(prose);
  const emit: Emit = (first, last, bucket, value) => {
    if (isNews(bucket, last)) emitAgain(first, last, bucket, value);
  };
  const recent: { at: number; hash: number }[] = [];
  let before = 0;
  let pairBefore = 0;
  for (let i = 0; i < prose.words.length; i += 1) {
    const word = prose.words[i];
    if (word === undefined) break;
    if (opensClause(prose, i)) {
      before = opening;
      pairBefore = 0;
      recent.length = 0;
    }
    const { hash, bucket, classHash, letterBuckets } = ofOneWord.of(word.type);
    const pair = joined(before, hash);
    emit(i, i, bucket, 1);
    emit(Math.max(0, i - 1), i, bucketOf(joined(twoWords, pair)), 1);
    if (pairBefore !== 0) {
      emit(Math.max(0, i - 2), i, bucketOf(joined(threeWords, joined(pairBefore, hash))), 1);
    }
    before = hash;
    pairBefore = pair;
    if (classHash !== undefined) {
      recent.unshift({ at: i, hash: classHash });
      if (recent.length > inARow.length) recent.pop();
      emitClasses(i, recent, emit);
    }
    for (let run = 0; run < letterBuckets.length; run += 1) {
      emit(i, i, letterBuckets[run] ?? 0, letterValue);
    }
  }
}

/** What a word brings whatever stands before it. */
interface OfOneWord {
  hash: number;
  bucket: number;
  classHash: number | undefined;
  letterBuckets: Int32Array;
}

const ofOneWord = new Kept<OfOneWord>(({ text }) => {
  const isNumber = startsWithDigit(text);
  // How long a number is says more than which one it is.
  const hash = isNumber ? joined(digits, text.length) : hashOf(text);
  return {
    hash,
    bucket: bucketOf(joined(oneWord, hash)),
    classHash: isNumber ? amount : classHashes.get(text),
    letterBuckets: Int32Array.from(text.length > 3 && !isNumber ? lettersOf(text) : []),
  };
});

/** As many words as a window has. */
const wordsRemembered = 80;
const seen = new Int32Array(bucketCount / 32);

/** Tells whether a bucket was not met before in this stretch of about eighty words. */
function newsIn(prose: Prose): (bucket: number, word: number) => boolean {
  let begun = 0;
  seen.fill(0);
  return (bucket, word) => {
    if (word - begun >= wordsRemembered && opensClause(prose, word)) {
      begun = word;
      seen.fill(0);
    }
    const field = bucket >>> 5;
    const bit = 1 << (bucket & 31);
    const before = seen[field] ?? 0;
    seen[field] = before | bit;
    return (before & bit) === 0;
  };
}

export function opensClause(prose: Prose, word: number): boolean {
  return word === 0 || prose.text.charCodeAt((prose.at[word] ?? 0) - 1) === 10;
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function emitClasses(last: number, recent: readonly { at: number; hash: number }[], emit: Emit) {
  let run = 0;
  recent.forEach(({ at, hash }, index) => {
    run = index === 0 ? hash : joined(run, hash);
    emit(at, last, bucketOf(joined(inARow[index] ?? 0, run)), 1);
  });
}

/** Buckets of the runs of letters. The ends of the word are marked, so that a slip of the pen changes only some of them. */
function lettersOf(text: string): readonly number[] {
  const buckets: number[] = [];
  const length = Math.min(text.length, longestWord) + 2;
  for (let from = 0; from + 3 <= length; from += 1) {
    let hash = letters;
    for (let size = 1; size <= 5 && from + size <= length; size += 1) {
      const index = from + size - 2;
      const code = index < 0 ? 60 : index === length - 2 ? 62 : text.charCodeAt(index);
      hash = addTo(hash, code);
      if (size >= 3) buckets.push(bucketOf(hash));
    }
  }
  return buckets;
}
