const half = 31;

/** A set of numbers below a fixed one, 32 to a field. */
export type Bits = Uint32Array;

/** How many fields hold `count` numbers. */
export const fieldsFor = (count: number): number => Math.ceil(count / 32);

export function addTo(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

/** Which needs the words of one clause meet, and where: places 0 to 61, more than a clause has. */
export class MetNeeds {
  private readonly met: Bits;
  private words: readonly (Bits | undefined)[] = [];
  // In which clause the places of a need were looked for, by a count that goes on over all texts, so that nothing has to be cleared.
  private readonly lookedForIn: Float64Array;
  private clause = 0;
  /** Bit n: met at place n, or at place 31 + n. */
  private readonly early: Int32Array;
  private readonly late: Int32Array;

  constructor(needs: number) {
    this.met = new Uint32Array(fieldsFor(needs));
    this.lookedForIn = new Float64Array(needs);
    this.early = new Int32Array(needs);
    this.late = new Int32Array(needs);
  }

  /** A new clause; of each of its words the needs that it meets, if there are any. */
  read(words: readonly (Bits | undefined)[]): void {
    this.clause += 1;
    this.words = words;
    this.met.fill(0);
    for (const bits of words) {
      if (bits === undefined) continue;
      for (let field = 0; field < bits.length; field += 1) {
        this.met[field] = (this.met[field] ?? 0) | (bits[field] ?? 0);
      }
    }
  }

  /** Calls with each need of `asked` that is met. */
  forEachOf(asked: Bits, call: (need: number) => void): void {
    for (let field = 0; field < asked.length; field += 1) {
      for (let left = (this.met[field] ?? 0) & (asked[field] ?? 0); left !== 0; ) {
        const bit = 31 - Math.clz32(left & -left);
        left &= left - 1;
        call(field * 32 + bit);
      }
    }
  }

  /** Whether all are met, each by a word behind that of the one before. */
  inOrder(needs: Int32Array): boolean {
    for (let index = 0; index < needs.length; index += 1) {
      const need = needs[index] ?? 0;
      if (((this.met[need >>> 5] ?? 0) & (1 << (need & 31))) === 0) return false;
    }
    if (needs.length === 1) return true;
    let from = 0;
    for (let index = 0; index < needs.length; index += 1) {
      from = this.next(needs[index] ?? 0, from) + 1;
      if (from > 2 * half) return false;
    }
    return true;
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
    for (let place = 0; place < this.words.length; place += 1) {
      if (((this.words[place]?.[field] ?? 0) & bit) === 0) continue;
      if (place < half) early |= 1 << place;
      else late |= 1 << (place - half);
    }
    this.early[need] = early;
    this.late[need] = late;
  }
}
