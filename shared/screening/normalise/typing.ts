import { graveWords, typedWords } from '#shared/screening/normalise/known-words.ts';
import { realWords } from '#shared/screening/normalise/real-words.ts';
import { ruleWords } from '#shared/screening/normalise/rule-words.ts';

const shortest = 3;
const longest = 13;

/** Words one letter short lead to the words that they may have been. */
const byDeletion = new Map<string, string[]>();
for (const word of typedWords) {
  if (word.length < shortest) continue;
  for (let at = -1; at < word.length; at += 1) {
    const key = at < 0 ? word : withoutLetter(word, at);
    const before = byDeletion.get(key);
    if (before) before.push(word);
    else byDeletion.set(key, [word]);
  }
}

/**
 * The word of `typedWords` that `written` was meant to be, one slip of the finger away; nothing when it is a word by
 * itself or too short to tell. Swapped and doubled letters count in words of any length, lost or wrong ones in longer ones.
 */
export function meantWord(written: string): string | undefined {
  if (written.length < shortest || written.length > longest || isWord(written)) return undefined;
  let best: string | undefined;
  let least = 3;
  for (let at = -1; at < written.length; at += 1) {
    const close = byDeletion.get(at < 0 ? written : withoutLetter(written, at));
    for (let k = 0; close && k < close.length; k += 1) {
      const word = close[k] ?? '';
      const cost = slipBetween(written, word);
      if (cost !== undefined && cost < least) {
        best = word;
        least = cost;
      }
    }
  }
  return best;
}

export function isWord(written: string): boolean {
  return (
    typedWords.has(written) ||
    realWords.has(written) ||
    ruleWords.has(written) ||
    (written.endsWith('s') && typedWords.has(written.slice(0, -1)))
  );
}

/** "killmyself", "iwantto": the words that were written without spaces between them. */
export function unspaced(written: string): readonly string[] | undefined {
  if (written.length < 5 || written.length > 24 || isWord(written)) return undefined;
  const words = splitInto(written);
  if (words === undefined || words.length > 6) return undefined;
  const whole = words.every((word, at) => word.length > 1 || (at === 0 && word === 'i'));
  return whole || words.some((word) => graveWords.has(word)) ? words : undefined;
}

const longestPart = 13;

/** The fewest typed words that `letters` consists of. */
export function splitInto(letters: string): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let begin = Math.max(0, end - longestPart); begin < end; begin += 1) {
      const before = best[begin];
      const soFar = best[end];
      if (before === undefined || (soFar && soFar.length <= before.length + 1)) continue;
      const part = letters.slice(begin, end);
      if (typedWords.has(part)) best[end] = [...before, part];
    }
  }
  return best[letters.length];
}

function withoutLetter(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

/** 0 for swapped or doubled letters, 1 for a neighbouring key, 2 for another single letter; nothing for more. */
function slipBetween(written: string, word: string): number | undefined {
  let at = 0;
  while (at < word.length && written.charAt(at) === word.charAt(at)) at += 1;
  const [have, want] = [written.charAt(at), word.charAt(at)];
  const length = written.length - word.length;
  if (length === 0) {
    if (have === word.charAt(at + 1) && written.charAt(at + 1) === want)
      return written.slice(at + 2) === word.slice(at + 2) ? 0 : undefined;
    if (written.slice(at + 1) !== word.slice(at + 1)) return undefined;
    if (word.length >= 4 && areNeighbours(have, want)) return 1;
    return word.length >= 5 && at > 0 ? 2 : undefined;
  }
  if (length === 1) {
    if (written.slice(at + 1) !== word.slice(at)) return undefined;
    if (have === written.charAt(at - 1)) return 0;
    return word.length >= 5 && at > 0 ? 2 : undefined;
  }
  if (written.slice(at) !== word.slice(at + 1) || word.length < 4) return undefined;
  if (want === word.charAt(at - 1)) return 0;
  return word.length >= 5 && at > 0 ? 2 : undefined;
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function areNeighbours(a: string, b: string): boolean {
  const rowOfA = keyboard.findIndex((row) => row.includes(a));
  const rowOfB = keyboard.findIndex((row) => row.includes(b));
  if (a === '' || b === '' || rowOfA < 0 || rowOfB < 0) return false;
  const across = (keyboard[rowOfA]?.indexOf(a) ?? 0) - (keyboard[rowOfB]?.indexOf(b) ?? 0);
  const down = rowOfA - rowOfB;
  // Each row stands a little to the right of the one above it.
  return Math.abs(down) <= 1 && Math.abs(across + down * 0.4) < 1.1;
}
