import type { FoldedCharacters } from '#shared/screening/normalise/characters.ts';
import {
  breakIn,
  goesOn,
  hesitationEnd,
  isFiller,
  isSubject,
  isUnfinished,
  Lines,
} from '#shared/screening/normalise/clause-ends.ts';
import { revealWord } from '#shared/screening/normalise/obfuscation.ts';
import { type Spelling, spellingAt, spellingOf } from '#shared/screening/normalise/spelling.ts';
import { spellings } from '#shared/screening/normalise/spellings.ts';

/** One written word; `start` and `end` are offsets into the original, `opens` marks the first word of a clause. */
export interface Token {
  text: string;
  spelling: Spelling;
  start: number;
  end: number;
  opens: boolean;
  /** Position in the folded characters, to see what stands between two tokens. */
  from: number;
  to: number;
}

const longestToken = 62;
const beginsToken = /[a-z0-9$@\u00aa-\uffff]/g;
const token =
  /[a-z0-9$@\u00aa-\uffff](?:[a-z0-9'@$*#!+|_\u00aa-\uffff/-]{0,60}[a-z0-9*\u00aa-\uffff])?/y;
const letterOrDigit = /[\p{L}\p{N}]/u;
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

/** With a capital they begin something whatever stands before them. */
const calls: ReadonlySet<string> = new Set('goodbye bye farewell sorry thank thanks'.split(' '));

/** The written words of a text, in order. */
export function tokens(folded: FoldedCharacters, original: string): Token[] {
  const { text: all } = folded;
  const found: Token[] = [];
  const lines = new Lines(all);
  const paused: number[] = [];
  let last = 0;
  let afterCapital = true;
  let next = 0;
  for (let from = nextStart(all, 0); from < all.length; from = nextStart(all, next)) {
    const ended = isOneSpace(all, last, from) ? from : hesitationEnd(all, from);
    if (ended > from) {
      next = ended;
      continue;
    }
    const letters = lettersEnd(all, from);
    const plain = letters > from && !mayGoOn(all.charCodeAt(letters));
    const spelling = plain ? spellingAt(all, from, letters) : undefined;
    const text = spelling ? spelling.written : tokenAt(all, from);
    next = from + text.length;
    if (!spelling && !letterOrDigit.test(text)) continue;
    const start = folded.startAt(from);
    const capital = isCapital(original, start);
    const between = isOneSpace(all, last, from) ? 'none' : breakIn(all.slice(last, from));
    const isWrapped =
      between === 'pause' &&
      !isUpper(original.charCodeAt(start)) &&
      !isSubject(spellingOf(text)) &&
      lines.isFull(last, from, text);
    const pauses =
      (between === 'pause' && !isWrapped) ||
      (between !== 'stop' && capital && !afterCapital && openers.has(text));
    if (pauses && !(capital && calls.has(text))) paused.push(found.length);
    const opens = found.length === 0 || between === 'stop' || pauses;
    afterCapital = capital;
    last = next;
    if (spelling) {
      const end = folded.endAt(last - 1);
      found.push({ text, spelling, from, to: last, start, end, opens });
      continue;
    }
    let first = opens;
    for (const [piece, offset] of pieces(text)) {
      const a = from + offset;
      const b = a + piece.length;
      found.push({
        text: piece,
        spelling: spellingOf(piece),
        from: a,
        to: b,
        start: folded.startAt(a),
        end: folded.endAt(b - 1),
        opens: first,
      });
      first = false;
    }
  }
  return withoutPauses(withoutStaccato(found), paused);
}

function nextStart(text: string, from: number): number {
  let at = from;
  // Mostly a space and then a letter.
  while (text.charCodeAt(at) === 32) at += 1;
  if (isLetter(text.charCodeAt(at))) return at;
  beginsToken.lastIndex = at;
  return beginsToken.exec(text)?.index ?? text.length;
}

/** Where the letters end that begin at `from`, apostrophes within them included. */
function lettersEnd(text: string, from: number): number {
  const longest = from + longestToken;
  let at = from;
  while (at < longest && isLetter(text.charCodeAt(at))) {
    at += 1;
    if (text.charCodeAt(at) === 39 && isLetter(text.charCodeAt(at + 1))) at += 1;
  }
  return at;
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Whether a token goes on in another way behind its letters: digits, other scripts and what stands for letters. */
function mayGoOn(unit: number): boolean {
  if (unit === 32) return false;
  if (unit >= 97) return unit <= 122 || unit === 124 || unit >= 0xaa;
  if (unit >= 48 && unit <= 57) return true;
  return goOn.includes(String.fromCharCode(unit));
}

const goOn = "'@$*#!+_/-";

function tokenAt(text: string, from: number): string {
  token.lastIndex = from;
  const found = token.exec(text)?.[0] ?? text.charAt(from);
  return text.charCodeAt(from - 1) === 42 ? withoutEmphasis(found) : found;
}

function isOneSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === 32;
}

/** Without the second star of "*so*". */
function withoutEmphasis(text: string): string {
  return text.endsWith('*') ? text.replace(/\*{1,62}$/, '') : text;
}

/** A capital and then a small letter or no letter; "I" and shouting say nothing about where a sentence begins. */
function isCapital(original: string, at: number): boolean {
  return isUpper(original.charCodeAt(at)) && !isUpper(original.charCodeAt(at + 1));
}

function isUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Hidden letters stay in one piece; otherwise a token is cut at what is neither letter nor digit, and "500mg" at the letters. */
function pieces(text: string): [string, number][] {
  if (spellings.has(text) || revealWord(text) !== text) return [[text, 0]];
  return Array.from(text.matchAll(/[0-9]{1,60}|[a-z'\u00aa-\uffff]{1,62}/g), (part) => [
    part[0],
    part.index,
  ]);
}

/** "I want to ... die", or a line that ends there: whoever pauses behind such a word has not said all. */
function withoutPauses(all: Token[], paused: readonly number[]): Token[] {
  let before: Token | undefined;
  let seen = 0;
  for (const at of paused) {
    for (; seen < at; seen += 1) {
      const one = all[seen];
      if (one && !isFiller(one)) before = one;
    }
    const after = all[at];
    if (before && after && goesOn(before, after)) after.opens = false;
  }
  return all;
}

const shortestStaccato = 3;

/** "I. Want. Out.", or a word to a line: emphasis, so that the words still are one sentence. */
function withoutStaccato(all: Token[]): Token[] {
  let first = -1;
  for (let at = 0; at <= all.length; at += 1) {
    const alone = at < all.length && all[at]?.opens && all[at + 1]?.opens !== false;
    if (alone && first < 0) first = at;
    if (alone || first < 0) continue;
    joinStaccato(all, first, at);
    first = -1;
  }
  return all;
}

/** `first` up to `end` are clauses of one word each; what follows is a longer one, or nothing. */
function joinStaccato(all: readonly Token[], first: number, end: number): void {
  const before = all[first - 1];
  const last = end < all.length && isUnfinished(all[end - 1]) ? end : end - 1;
  const run = all.slice(first, last + 1);
  const isStaccato = run.length >= shortestStaccato && run.slice(0, -1).some(isUnfinished);
  if (isStaccato) {
    const begun = isUnfinished(before) || before?.text === 'no';
    for (const one of run.slice(begun ? 0 : 1)) one.opens = false;
    return;
  }
  // "I want to. Die."
  let previous = before;
  for (const one of run) {
    if (!previous || !goesOn(previous, one)) return;
    one.opens = false;
    previous = one;
  }
}
