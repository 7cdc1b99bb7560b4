import { half } from '#shared/screening/normalise/halves.ts';
import { graveWords, typedWords } from '#shared/screening/normalise/known-words.ts';
import { spellingOf } from '#shared/screening/normalise/spelling.ts';
import type { Token } from '#shared/screening/normalise/tokens.ts';
import { splitInto } from '#shared/screening/normalise/typing.ts';

/** Words whose letters or halves stand apart, put together again; spaces that came a letter early or late, moved. */
export function mendSpacing(all: Token[]): Token[] {
  return mendPairs(joinSpacedLetters(all));
}

const shortestRun = 3;
const longestRun = 60;

/** "k i l l", "k.i.l.l": runs of single letters read as the words they spell. */
function joinSpacedLetters(all: Token[]): Token[] {
  let joined: Token[] | undefined;
  let i = 0;
  while (i < all.length) {
    const first = all[i];
    if (first === undefined) break;
    let end = i + 1;
    if (first.text.length === 1) while (isNextLetter(all, i, end)) end += 1;
    if (end - i >= shortestRun) {
      joined ??= all.slice(0, i);
      joined.push(...readRun(all.slice(i, end)));
    } else if (joined) joined.push(...all.slice(i, end));
    i = end;
  }
  return joined ?? all;
}

function isNextLetter(all: readonly Token[], first: number, at: number): boolean {
  const current = all[at];
  const previous = all[at - 1];
  if (current === undefined || previous === undefined || current.text.length !== 1) return false;
  return at - first < longestRun && current.from - previous.to <= 3;
}

/** Read as a whole if it spells words; otherwise each part between wider gaps by itself. */
function readRun(run: readonly Token[]): readonly Token[] {
  const whole = spelledOut(run);
  if (whole) return whole;
  const parts = betweenWiderGaps(run);
  return parts.length === 1
    ? unknownWord(run)
    : parts.flatMap((part) => spelledOut(part) ?? unknownWord(part));
}

function spelledOut(run: readonly Token[]): readonly Token[] | undefined {
  const words = splitInto(lettersOf(run));
  if (!words?.some((word) => word.length > 2)) return undefined;
  let letter = 0;
  return words.flatMap((word) => {
    const part = run.slice(letter, letter + word.length);
    letter += word.length;
    return asOne(part, word);
  });
}

/** "m e n d" is a word as well, so that no part of it is taken for another; "plan a b c" is none. */
function unknownWord(run: readonly Token[]): readonly Token[] {
  const letters = lettersOf(run);
  return run.length > shortestRun && /^[a-z]{4,20}$/.test(letters) ? asOne(run, letters) : run;
}

function lettersOf(run: readonly Token[]): string {
  return run.map((one) => one.text).join('');
}

function asOne(run: readonly Token[], text: string): Token[] {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? [{ ...respelt(first, text), to: last.to, end: last.end }] : [];
}

function respelt(one: Token, text: string): Token {
  return { ...one, text, spelling: spellingOf(text) };
}

function betweenWiderGaps(run: readonly Token[]): readonly (readonly Token[])[] {
  const gapBefore = (at: number): number => (run[at]?.from ?? 0) - (run[at - 1]?.to ?? 0);
  const usual = Math.min(...run.slice(1).map((_, at) => gapBefore(at + 1)));
  const parts: Token[][] = [];
  run.forEach((one, at) => {
    if (at === 0 || gapBefore(at) > usual) parts.push([one]);
    else parts.at(-1)?.push(one);
  });
  return parts;
}

function mendPairs(all: Token[]): Token[] {
  const mended: Token[] = [];
  let first: Token | undefined;
  let firstHalves = 0;
  for (const second of all) {
    const { halves } = second.spelling;
    if (
      first !== undefined &&
      ((firstHalves | halves) & half.strange) !== 0 &&
      !second.opens &&
      second.from - first.to <= 2
    ) {
      if ((firstHalves & half.begins) !== 0 && (halves & half.ends) !== 0) {
        const whole = first.text + second.text;
        if (graveWords.has(whole)) {
          first = { ...respelt(first, whole), to: second.to, end: second.end };
          mended[mended.length - 1] = first;
          firstHalves = first.spelling.halves;
          continue;
        }
      }
      const moved = movedSpace(first.text, firstHalves, second.text, halves);
      if (moved) {
        mended[mended.length - 1] = respelt(first, moved[0]);
        first = respelt(second, moved[1]);
        firstHalves = 0;
        mended.push(first);
        continue;
      }
    }
    mended.push(second);
    first = second;
    firstHalves = halves;
  }
  return mended;
}

/** "wan tto", "iw ant": the space came one letter late or early. */
function movedSpace(
  first: string,
  firstHalves: number,
  second: string,
  secondHalves: number,
): readonly [string, string] | undefined {
  if ((firstHalves & half.lacksEnd) !== 0 && (secondHalves & half.beginsEarly) !== 0) {
    const whole = first + second.charAt(0);
    if (typedWords.has(whole)) return [whole, second.slice(1)];
  }
  if ((firstHalves & half.endsLate) !== 0 && (secondHalves & half.lacksBeginning) !== 0) {
    const whole = first.slice(-1) + second;
    if (typedWords.has(whole)) return [first.slice(0, -1), whole];
  }
  return undefined;
}
