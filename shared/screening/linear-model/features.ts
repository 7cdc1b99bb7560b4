import type { Prose } from '#shared/screening/clauses.ts';
import { addTo, hashOf } from '#shared/screening/hash.ts';
import { bucketCount, bucketOf, joined } from '#shared/screening/linear-model/hashing.ts';
import { wordClasses } from '#shared/screening/linear-model/word-classes.ts';
import { Kept } from '#shared/screening/word-type.ts';

/** The features of a text, one at each index below `count`. Valid until those of another text are asked for: the room is used again. */
export interface Features {
  count: number;
  /** The words that a feature spans, from the first to the last. Last words never go back. */
  first: Int32Array;
  last: Int32Array;
  bucket: Int32Array;
  /** How much it counts. */
  value: Float64Array;
}

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
export function featuresOf(prose: Prose): Features {
  const words = prose.words.map(({ type }) => ofOneWord.of(type));
  features.begin(
    words.reduce((most, { letterBuckets }) => most + mostOfRuns + letterBuckets.length, 0),
  );
  let classes = 0;
  let before = 0;
  let pairBefore = 0;
  let begun = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (opensClause(prose, i)) {
      before = opening;
      pairBefore = 0;
      classes = 0;
      if (i - begun >= wordsRemembered) {
        begun = i;
        features.forget();
      }
    }
    const { hash, bucket, classHash, letterBuckets } = word;
    const pair = joined(before, hash);
    features.add(i, i, bucket, 1);
    features.add(Math.max(0, i - 1), i, bucketOf(joined(twoWords, pair)), 1);
    if (pairBefore !== 0) {
      features.add(
        Math.max(0, i - 2),
        i,
        bucketOf(joined(threeWords, joined(pairBefore, hash))),
        1,
      );
    }
    before = hash;
    pairBefore = pair;
    if (classHash !== undefined) {
      classes = Math.min(classes + 1, inARow.length);
      for (let back = classes - 1; back > 0; back -= 1) {
        classAt[back] = classAt[back - 1] ?? 0;
        lastClasses[back] = lastClasses[back - 1] ?? 0;
      }
      classAt[0] = i;
      lastClasses[0] = classHash;
      addClasses(i, classes);
    }
    for (let run = 0; run < letterBuckets.length; run += 1) {
      features.add(i, i, letterBuckets[run] ?? 0, letterValue);
    }
  }
  return features;
}

/** Runs of words and of word classes that end with one word. */
const mostOfRuns = 3 + inARow.length;
/** As many words as a window has. */
const wordsRemembered = 80;
const seen = new Int32Array(bucketCount / 32);

class Collected implements Features {
  count = 0;
  first = new Int32Array(0);
  last = new Int32Array(0);
  bucket = new Int32Array(0);
  value = new Float64Array(0);

  /** A new text, of at most so many features. */
  begin(most: number): void {
    this.count = 0;
    this.forget();
    if (most <= this.value.length) return;
    const room = 2 * most;
    this.first = new Int32Array(room);
    this.last = new Int32Array(room);
    this.bucket = new Int32Array(room);
    this.value = new Float64Array(room);
  }

  /** Takes a feature whose bucket was not met before in this stretch of words. */
  add(first: number, last: number, bucket: number, value: number): void {
    const field = bucket >>> 5;
    const bit = 1 << (bucket & 31);
    const before = seen[field] ?? 0;
    if ((before & bit) !== 0) return;
    seen[field] = before | bit;
    const { count } = this;
    this.first[count] = first;
    this.last[count] = last;
    this.bucket[count] = bucket;
    this.value[count] = value;
    this.count = count + 1;
  }

  /** A new stretch of words begins. */
  forget(): void {
    seen.fill(0);
  }
}

const features = new Collected();
// The last words that have a class, the newest first: where they stand and the hashes of their classes.
const classAt = new Int32Array(inARow.length);
const lastClasses = new Int32Array(inARow.length);

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

export function opensClause(prose: Prose, word: number): boolean {
  return word === 0 || prose.text.charCodeAt((prose.at[word] ?? 0) - 1) === 10;
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function addClasses(last: number, count: number): void {
  let run = 0;
  for (let back = 0; back < count; back += 1) {
    const hash = lastClasses[back] ?? 0;
    run = back === 0 ? hash : joined(run, hash);
    features.add(classAt[back] ?? 0, last, bucketOf(joined(inARow[back] ?? 0, run)), 1);
  }
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
