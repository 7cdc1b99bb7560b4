/**
 * One spelling, wherever it stands: a type, as linguists say, where each place in a text is a token. What depends on the
 * spelling alone is worked out once and kept with it, because ordinary words come back in every text.
 */
export interface WordType {
  readonly text: string;
  /** What each `Kept` knows of it, by number. */
  readonly kept: unknown[];
}

const mostRemembered = 20_000;
const remembered = new Map<string, WordType>();

/** The type of a spelling. Forgotten ones stay valid, they are only made anew. */
export function typeOf(text: string): WordType {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const now: WordType = { text, kept: [] };
  remembered.set(text, now);
  return now;
}

let kinds = 0;

/** Something that is worked out of a spelling once. */
export class Kept<Value extends object> {
  private readonly number = kinds++;

  constructor(private readonly workedOut: (type: WordType) => Value) {}

  of(type: WordType): Value {
    // Only this object writes at its own number.
    const before = type.kept[this.number] as Value | undefined;
    return before ?? this.anew(type);
  }

  /** Works it out once more, where it depends on more than the spelling. */
  anew(type: WordType): Value {
    const now = this.workedOut(type);
    while (type.kept.length <= this.number) type.kept.push(undefined);
    type.kept[this.number] = now;
    return now;
  }
}
