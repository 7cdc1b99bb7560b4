import { limits } from '#shared/limits.ts';

/** A part of a text, in UTF-16 units; `to` is the first that does not belong to it. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A sentence ends with its marks and what closes behind them; a line ends anyway. */
const sentence = /[^\n]+?(?:[.!?…]+["'”’»)\]]*(?=\s|$)|(?=\n|$))/g;

/** A text in parts of which each may be quoted: its sentences and lines, cut between words where one is too long. In order, no white space around them. */
export const partsOf = (text: string): Part[] =>
  [...text.matchAll(sentence)].flatMap(({ 0: found, index }) =>
    shortEnough(text, { from: index, to: index + found.length }),
  );

function shortEnough(text: string, part: Part): Part[] {
  const { from, to } = trimmed(text, part);
  if (from === to) return [];
  if (to - from <= limits.quote) return [{ from, to }];
  const most = text.slice(from, from + limits.quote);
  const space = most.search(/\s\S*$/);
  const end = from + (space > 0 ? space : most.length);
  const cut = splitsCharacter(text, end) ? end - 1 : end;
  return [...shortEnough(text, { from, to: cut }), ...shortEnough(text, { from: cut, to })];
}

function trimmed(text: string, { from, to }: Part): Part {
  const part = text.slice(from, to);
  const begins = from + part.length - part.trimStart().length;
  return { from: begins, to: begins + part.trim().length };
}

/** Between the two halves of one character. */
function splitsCharacter(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1) & 0xfc00;
  const low = text.charCodeAt(at) & 0xfc00;
  return high === 0xd800 && low === 0xdc00;
}

/** Why a part cannot be quoted; null where it can. It reaches from the beginning of one of the text's parts to the end of one: whole sentences. */
export function partProblem(text: string, { from, to }: Part): 'no-part' | 'too-long' | null {
  const parts = partsOf(text);
  const isWhole =
    from < to && parts.some((part) => part.from === from) && parts.some((part) => part.to === to);
  if (!isWhole) return 'no-part';
  return to - from > limits.quote ? 'too-long' : null;
}
