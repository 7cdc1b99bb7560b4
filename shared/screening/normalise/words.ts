import type { FoldedCharacters } from '#shared/screening/normalise/characters.ts';
import { revealWord, splitJoined, withinOneEdit } from '#shared/screening/normalise/obfuscation.ts';
import { joinShouted } from '#shared/screening/normalise/shouted.ts';
import {
  fillers,
  pairs,
  spellings,
  verbsAfterWill,
} from '#shared/screening/normalise/spellings.ts';

/** One plain word; `start` and `end` are offsets into the original, `opens` marks the first word of a clause. */
export interface Word {
  text: string;
  start: number;
  end: number;
  opens: boolean;
}

interface Token extends Word {
  /** Position in the folded characters, to see what stands between two tokens. */
  from: number;
  to: number;
}

const token =
  /[a-z0-9$\u00aa-\uffff](?:[a-z0-9'@$*#!+|_\u00aa-\uffff/-]{0,60}[a-z0-9*\u00aa-\uffff])?/g;
const plainWord = /^[a-z']+$/;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Anything but letters, or a drawn-out letter: worth a look for what it hides. */
const hidden = /[^a-z']|([a-z])\1\1/;
const clauseEnd = /[.!?;\n\r\u2014\u3002]|--| - /;
/** Words that have a capital only where a sentence begins, as after a title without a full stop. */
const openers: ReadonlySet<string> = new Set(
  (
    'a about after all am and any anyone are as at because been before being but can cant could did didnt do does dont even every everyone ' +
    'everything feel feeling finally first for from going had has have having he help her his how if in is it its just last like ' +
    'long lost maybe my never no nobody not nothing now on one only or please see she should since so some someone sorry ' +
    'still take taking than thank thanks that the their then there these they this those thought tired title to today tonight took tried ' +
    'trying want was we well were what when where which who why will wish with would you your'
  ).split(' '),
);
const closeMisspellings = ['suicide', 'suicidal', 'myself'];

/** The words of the text in plain spelling, fillers left out. */
export function plainWords(folded: FoldedCharacters, original: string): Word[] {
  const merged = joinSpacedLetters(tokens(folded, original));
  const words: Word[] = [];
  let opens = true;
  for (let i = 0; i < merged.length; i += 1) {
    const current = merged[i];
    if (current === undefined) continue;
    opens ||= current.opens;
    for (const text of spell(current.text, merged[i + 1]?.text ?? '')) {
      const previous = words.at(-1);
      const pair = previous && !opens ? pairs.get(`${previous.text} ${text}`) : undefined;
      if (previous && pair !== undefined) {
        if (pair === '') {
          opens ||= previous.opens;
          words.pop();
        } else {
          previous.text = pair;
          previous.end = current.end;
        }
      } else if (!fillers.has(text)) {
        words.push({ text, start: current.start, end: current.end, opens });
        opens = false;
      }
    }
  }
  return joinShouted(words);
}

function tokens(folded: FoldedCharacters, original: string): Token[] {
  const found: Token[] = [];
  let last = 0;
  let afterCapital = true;
  for (const match of folded.text.matchAll(token)) {
    const text = match[0];
    const plain = plainWord.test(text);
    if (!plain && !letterOrDigit.test(text)) continue;
    const from = match.index;
    const capital = isCapital(original, folded.startAt(from));
    const opens =
      found.length === 0 ||
      clauseEnd.test(folded.text.slice(last, from)) ||
      (capital && !afterCapital && openers.has(text));
    afterCapital = capital;
    last = from + text.length;
    for (const [piece, offset] of plain ? [[text, 0] as const] : pieces(text)) {
      const a = from + offset;
      const b = a + piece.length;
      found.push({
        text: piece,
        from: a,
        to: b,
        start: folded.startAt(a),
        end: folded.endAt(b - 1),
        opens: opens && offset === 0,
      });
    }
  }
  return found;
}

/** A capital and then a small letter or no letter; "I" and shouting say nothing about where a sentence begins. */
function isCapital(original: string, at: number): boolean {
  return /[A-Z]/.test(original.charAt(at)) && !/[A-Z]/.test(original.charAt(at + 1));
}

/** Hidden letters stay in one piece; otherwise a token is cut at what is neither letter nor digit, and "500mg" at the letters. */
function pieces(text: string): [string, number][] {
  if (spellings.has(text)) return [[text, 0]];
  const revealed = revealWord(text);
  if (revealed !== text) return [[text, 0]];
  const parts: [string, number][] = [];
  for (const part of text.matchAll(/[0-9]{1,60}|[a-z'\u00aa-\uffff]{1,62}/g)) {
    const joined = /^[0-9]/.test(part[0]) && spellings.has(text) ? text : part[0];
    parts.push([joined, part.index]);
  }
  return parts;
}

/** "k i l l", "k.i.l.l": runs of single letters read as the words they spell. */
function joinSpacedLetters(all: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let i = 0;
  while (i < all.length) {
    let end = i;
    while (isNextLetter(all, i, end)) end += 1;
    const run = all.slice(i, end);
    const words = run.length >= 3 ? splitJoined(run.map((one) => one.text).join('')) : undefined;
    if (words === undefined) {
      const first = all[i];
      if (first) joined.push(first);
      i += 1;
      continue;
    }
    let letter = i;
    for (const word of words) {
      const first = all[letter];
      const last = all[letter + word.length - 1];
      if (first && last) joined.push({ ...first, text: word, to: last.to, end: last.end });
      letter += word.length;
    }
    i = end;
  }
  return joined;
}

const longestRun = 40;

function isNextLetter(all: readonly Token[], first: number, at: number): boolean {
  const current = all[at];
  if (current === undefined || current.text.length !== 1 || at - first >= longestRun) return false;
  const previous = at > first ? all[at - 1] : undefined;
  return previous === undefined || current.from - previous.to <= 3;
}

function spell(written: string, next: string): readonly string[] {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  if (written === 'ill' && verbsAfterWill.has(next)) return ['i', 'will'];
  const revealed = hidden.test(written) ? revealWord(written) : written;
  const again = revealed === written ? undefined : spellings.get(revealed);
  if (again !== undefined) return again;
  const near = nearMisspelling(withoutApostrophe(revealed));
  return near === '' ? [] : [near];
}

function withoutApostrophe(word: string): string {
  if (!word.includes("'")) return word;
  return word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll("'", '');
}

function nearMisspelling(word: string): string {
  if (word.length < 5 || word.length > 9 || !'sm'.includes(word.charAt(0))) return word;
  return closeMisspellings.find((target) => withinOneEdit(word, target)) ?? word;
}
