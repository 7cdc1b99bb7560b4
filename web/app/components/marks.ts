import { type Lane, soonerLane } from '#shared/domain/lanes.ts';

/** A numbered reason and the words that it is about. */
export interface Marking {
  number: number;
  lane: Lane;
  /** UTF-16 offsets into the text; `end` is exclusive. Null where no place is named. */
  span: { start: number; end: number } | null;
}

/** A stretch of text to which the same reasons apply all the way. */
export interface Piece {
  start: number;
  text: string;
  /** Numbers of the reasons, ascending; empty where nothing was noticed. */
  reasons: number[];
  /** The soonest lane of them; null where nothing was noticed. */
  lane: Lane | null;
  /** The reasons whose words end with this piece. */
  ending: number[];
}

/**
 * Cuts a text at every place where a marking begins or ends, so that overlapping ones can be shown. The pieces joined are the
 * text. A marking that lies outside or holds nothing is left out; one that would cut a character in two takes all of it.
 */
export function marksOf(text: string, markings: readonly Marking[]): Piece[] {
  const placed = markings.flatMap((marking) => {
    const span = wholeCharacters(text, marking.span);
    return span === null ? [] : [{ ...marking, ...span }];
  });
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = placed
      .filter((marking) => marking.start <= start && marking.end >= end)
      .sort((a, b) => a.number - b.number);
    return {
      start,
      text: text.slice(start, end),
      reasons: here.map(({ number }) => number),
      lane: here.map(({ lane }) => lane).reduce<Lane | null>(sooner, null),
      ending: here.filter((marking) => marking.end === end).map(({ number }) => number),
    };
  });
}

const sooner = (one: Lane | null, other: Lane) => (one === null ? other : soonerLane(one, other));

function wholeCharacters(text: string, span: Marking['span']): Marking['span'] {
  if (span === null) return null;
  const start = Math.max(0, span.start);
  const end = Math.min(text.length, span.end);
  if (!(start < end)) return null;
  return {
    start: isInsideCharacter(text, start) ? start - 1 : start,
    end: isInsideCharacter(text, end) ? end + 1 : end,
  };
}

/** Whether the offset lies between the two halves of a surrogate pair. */
const isInsideCharacter = (text: string, at: number) =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
