const half = 31;

/** A set of numbers below a fixed one, 32 to a field. */
type Bits = Uint32Array;

/** The needs that one word meets, and the fields in which there are any. */
export interface Meets {
  bits: Bits;
  fields: Uint16Array;
}

/** How many fields hold `count` numbers. */
const fieldsFor = (count: number): number => Math.ceil(count / 32);

/** `met`: numbers below `count`, at least one. */
export function meetsOf(met: readonly number[], count: number): Meets {
  const bits = new Uint32Array(fieldsFor(count));
  for (const need of met) bits[need >>> 5] = (bits[need >>> 5] ?? 0) | (1 << (need & 31));
  const fields = Array.from(bits.keys()).filter((field) => bits[field] !== 0);
  return { bits, fields: Uint16Array.from(fields) };
}

/**
 * Which needs the words of one clause meet, and where: places 0 to 61, more than a clause has. The first `asked` needs are known
 * for each clause; the others are looked for when somebody wants to know.
 */
export class MetNeeds {
  /** Of the first needs, those that the clause meets. */
  private readonly met: Bits;
  private words: readonly (Meets | undefined)[] = [];
  private readonly inWholeText = new Map<number, boolean>();
  private from = 0;
  private to = 0;
  // In which clause the places of a need were looked for, by a count that goes on over all texts, so that nothing has to be cleared.
  private readonly lookedForIn: Float64Array;
  private clause = 0;
  /** Bit n: met at place n, or at place 31 + n. */
  private readonly early: Int32Array;
  private readonly late: Int32Array;

  constructor(
    needs: number,
    asked: number,
    private readonly picking: number,
  ) {
    this.met = new Uint32Array(fieldsFor(asked));
    this.lookedForIn = new Float64Array(needs);
    this.early = new Int32Array(needs);
    this.late = new Int32Array(needs);
  }

  /** A new text: of each of its words the needs that it meets, if there are any. */
  open(words: readonly (Meets | undefined)[]): void {
    this.words = words;
    this.inWholeText.clear();
  }

  /** A new clause of the text: its words `from` to `to`. */
  read(from: number, to: number): void {
    this.clause += 1;
    this.from = from;
    this.to = to;
    const { met } = this;
    met.fill(0);
    for (let at = from; at < to; at += 1) {
      const one = this.words[at];
      if (one === undefined) continue;
      const { bits, fields } = one;
      for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index] ?? 0;
        if (field >= met.length) break;
        met[field] = (met[field] ?? 0) | (bits[field] ?? 0);
      }
    }
  }

  /** Whether the clause meets it; for the first needs only. */
  has(need: number): boolean {
    return ((this.met[need >>> 5] ?? 0) & (1 << (need & 31))) !== 0;
  }

  /** Calls with each of the very first needs, `picking` of them, that is met. */
  forEach(call: (need: number) => void): void {
    for (let field = 0; field * 32 < this.picking; field += 1) {
      for (let left = this.met[field] ?? 0; left !== 0; ) {
        const bit = 31 - Math.clz32(left & -left);
        left &= left - 1;
        if (field * 32 + bit < this.picking) call(field * 32 + bit);
      }
    }
  }

  /** Whether all are met, each by a word behind that of the one before. */
  inOrder(needs: Int32Array): boolean {
    let from = 0;
    for (let index = 0; index < needs.length; index += 1) {
      from = this.next(needs[index] ?? 0, from) + 1;
      if (from > 2 * half) return false;
    }
    return true;
  }

  /** Whether each is met somewhere in the text. */
  inText(needs: Int32Array): boolean {
    return needs.every((need) => {
      const known = this.inWholeText.get(need);
      if (known !== undefined) return known;
      const field = need >>> 5;
      const bit = 1 << (need & 31);
      const found = this.words.some((one) => one && ((one.bits[field] ?? 0) & bit) !== 0);
      this.inWholeText.set(need, found);
      return found;
    });
  }

  /** The first place from `from` on where a need is met; 62 where it is nowhere. */
  next(need: number, from: number): number {
    this.lookFor(need);
    if (from < half) {
      const bits = (this.early[need] ?? 0) & (-1 << from);
      if (bits !== 0) return 31 - Math.clz32(bits & -bits);
    }
    if (from >= 2 * half) return 2 * half;
    const bits = (this.late[need] ?? 0) & (from > half ? -1 << (from - half) : -1);
    return bits === 0 ? 2 * half : half + 31 - Math.clz32(bits & -bits);
  }

  /** The last place where a need that is met is. */
  last(need: number): number {
    this.lookFor(need);
    const late = this.late[need] ?? 0;
    return late === 0 ? 31 - Math.clz32(this.early[need] ?? 0) : half + 31 - Math.clz32(late);
  }

  private lookFor(need: number): void {
    if (this.lookedForIn[need] === this.clause) return;
    this.lookedForIn[need] = this.clause;
    let early = 0;
    let late = 0;
    const field = need >>> 5;
    const bit = 1 << (need & 31);
    for (let at = this.from; at < this.to; at += 1) {
      const one = this.words[at];
      if (one === undefined || ((one.bits[field] ?? 0) & bit) === 0) continue;
      const place = at - this.from;
      if (place < half) early |= 1 << place;
      else late |= 1 << (place - half);
    }
    this.early[need] = early;
    this.late[need] = late;
  }
}
