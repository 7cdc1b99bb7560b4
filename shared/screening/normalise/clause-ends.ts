import type { Spelling } from '#shared/screening/normalise/spelling.ts';

/** As much of a token as says whether a clause goes on. */
interface Spelled {
  spelling: Spelling;
}

/** Whether words like "just" stand alone: the sentence is where it was before them. */
export function isFiller({ spelling }: Spelled): boolean {
  return spelling.words.every((word) => word.isFiller);
}

/** Words that no sentence ends with: each wants a noun, a verb or an object behind it. */
const unfinished: ReadonlySet<string> = new Set(
  (
    'a an the my your his our their i all every to of for from with into at by than and or if because ' +
    'am is are was were be been being will would could should must might may have has had not going trying ' +
    'want wants wanting kill kills killing end ending hate took taking swallowed'
  ).split(' '),
);
/** Of these those that a new subject can follow. */
const joining: ReadonlySet<string> = new Set('than and or if because'.split(' '));
const subjects: ReadonlySet<string> = new Set('i he she we they'.split(' '));

export function isUnfinishedWord(plain: string): boolean {
  return unfinished.has(plain);
}

export function isUnfinished(one: Spelled | undefined): boolean {
  return one !== undefined && isUnfinishedWord(lastWordOf(one.spelling));
}

/** Whether the sentence of `before` goes on with `after`: "I want to" with "die", and not with "I". */
export function goesOn(before: Spelled, after: Spelled): boolean {
  if (!isUnfinished(before)) return false;
  const last = lastWordOf(before.spelling);
  // An answer of its own ("I hope not"), where "don't" is none.
  if (last === 'not' && before.spelling.words.length === 1) return false;
  return joining.has(last) || !isSubject(after.spelling);
}

export function isSubject({ words }: Spelling): boolean {
  return subjects.has(words[0]?.type.text ?? '');
}

function lastWordOf({ words }: Spelling): string {
  return words.at(-1)?.type.text ?? '';
}

const pause = /[.!?;\n\r\u2014\u3002]|--| - /;
const dots = /\.(?:\s?\.){1,62}/g;
const stop = /[.!?\u3002]/;
const blankLine = /\n[^\S\n]{0,62}\n/;

/**
 * What stands between two words. `stop`: a sentence ends, or a paragraph. `pause`: a line, "...", a dash, which may as well stand
 * in the middle of a sentence.
 */
export function breakIn(between: string): 'none' | 'pause' | 'stop' {
  if (!pause.test(between)) return 'none';
  return blankLine.test(between) || stop.test(between.replace(dots, '')) ? 'stop' : 'pause';
}

/** "I want to, like, die": said while the author looks for words. */
const hesitation =
  /(?:like|maybe|idk|you know|i mean|i guess|i suppose|i (?:don'?t|do not) know)(?=\s{0,3}(?:,|--|\.\.| - |;))/y;
const beforeHesitation = /(?:,|--|\.\.| -|;)\s{0,3}$/;

/** Where the hesitation ends that begins at `from`, between two commas, dashes or the like; `from` where none does. */
export function hesitationEnd(text: string, from: number): number {
  hesitation.lastIndex = from;
  if (!hesitation.test(text) || !beforeHesitation.test(text.slice(Math.max(0, from - 5), from)))
    return from;
  return hesitation.lastIndex;
}

const narrowest = 50;
const widest = 100;

/** Tells line breaks that only keep lines short, as old mail programs make them, from those that end something. */
export class Lines {
  private readonly width: number;

  constructor(private readonly text: string) {
    this.width = text.split('\n').reduce((most, line) => Math.max(most, line.trim().length), 0);
  }

  /** Whether between `last` and `from` a line ends that is full: the word that begins at `from` would not fit any more. */
  isFull(last: number, from: number, word: string): boolean {
    if (this.width < narrowest || this.width > widest) return false;
    const end = this.text.indexOf('\n', last);
    if (end < last || end >= from) return false;
    const length = this.text.slice(this.text.lastIndexOf('\n', end - 1) + 1, end).trim().length;
    return length >= narrowest && length + 1 + word.length > this.width;
  }
}
