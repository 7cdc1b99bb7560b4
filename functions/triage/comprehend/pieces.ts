import { segmentText, type TextSegment } from '#functions/triage/segments.ts';

/** A stretch of one of several texts; `of` says which one. */
export interface Piece extends TextSegment {
  readonly of: number;
}

/** The texts' pieces of at most `maxBytes`, text by text and in order. */
export function piecesOf(
  texts: readonly { readonly of: number; readonly text: string }[],
  maxBytes: (text: string) => number,
): readonly Piece[] {
  return texts.flatMap(({ of, text }) =>
    worthSending(segmentText(text, maxBytes(text))).map((segment) => ({ ...segment, of })),
  );
}

/** Padding is not sent: it has nothing to judge, costs calls, and could get the whole text refused. */
function worthSending(segments: readonly TextSegment[]): readonly TextSegment[] {
  const withWords = segments.filter((segment) => segment.text.trim() !== '');
  return withWords.length > 0 ? withWords : segments.slice(0, 1);
}
