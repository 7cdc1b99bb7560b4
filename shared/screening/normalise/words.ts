import type { FoldedCharacters } from '#shared/screening/normalise/characters.ts';
import { isLeet } from '#shared/screening/normalise/obfuscation.ts';
import { mendSpacing } from '#shared/screening/normalise/spacing.ts';
import { asPlainWords, type PlainWord } from '#shared/screening/normalise/spelling.ts';
import { pairs, verbsAfterTo, verbsAfterWill } from '#shared/screening/normalise/spellings.ts';
import { type Token, tokens } from '#shared/screening/normalise/tokens.ts';
import { typeOf, type WordType } from '#shared/screening/word-type.ts';

/** One plain word; `start` and `end` are offsets into the original, `opens` marks the first word of a clause. */
export interface Word {
  text: string;
  type: WordType;
  start: number;
  end: number;
  opens: boolean;
}

/** The words of the text in plain spelling, fillers left out. */
export function plainWords(folded: FoldedCharacters, original: string): Word[] {
  const written = mendSpacing(tokens(folded, original));
  const words: Word[] = [];
  let opens = true;
  let previous: Word | undefined;
  let mayPair = false;
  for (let at = 0; at < written.length; at += 1) {
    const current = written[at];
    if (current === undefined) continue;
    opens ||= current.opens;
    for (const one of spelled(current, written[at + 1])) {
      const pair =
        previous && mayPair && !opens ? pairs.get(`${previous.text} ${one.type.text}`) : undefined;
      if (previous && pair !== undefined) {
        if (pair === '') {
          opens ||= previous.opens;
          words.pop();
          previous = words.at(-1);
        } else {
          previous.text = pair;
          previous.type = typeOf(pair);
          previous.end = current.end;
        }
        mayPair = false;
      } else if (!one.isFiller) {
        const { type } = one;
        previous = { text: type.text, type, start: current.start, end: current.end, opens };
        mayPair = one.mayPair;
        words.push(previous);
        opens = false;
      }
    }
  }
  return words;
}

const will = asPlainWords(['i', 'will']);
const i = asPlainWords(['i']);
const to = asPlainWords(['to']);
const too = asPlainWords(['too']);
const want = asPlainWords(['want']);

const has = asPlainWords(['has']);
const afterHas: ReadonlySet<string> = new Set(['got', 'been', 'had']);

/** "he's" is "he is", and "he has" before one of `afterHas`; every other word as `spell` has it. */
function spelled(current: Token, following: Token | undefined): readonly PlainWord[] {
  const words = spell(current, following);
  const mayBeHas = words.length === 2 && words[1]?.type.text === 'is' && following !== undefined;
  return mayBeHas && afterHas.has(following.text) ? [...words.slice(0, 1), ...has] : words;
}

/** Short words that are something else before certain words; every other word by itself. */
function spell({ text, spelling }: Token, following: Token | undefined): readonly PlainWord[] {
  if (text.length > 3 || following === undefined) return spelling.words;
  const next = following.text;
  if (text === 'ill' && verbsAfterWill.has(next)) return will;
  if (text === 'too' && verbsAfterTo.has(next)) return to;
  if (text === 'to' && (next === 'many' || next === 'much')) return too;
  if (text === 'wan' && next === 'to') return want;
  if (text === '1' && isLeet(next)) return i;
  if (text === '2' && (isLeet(next) || verbsAfterTo.has(next))) return to;
  return spelling.words;
}
