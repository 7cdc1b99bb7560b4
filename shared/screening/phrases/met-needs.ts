const half = 31;

/** Which needs the words of one clause meet, and where: places 0 to 61, more than a clause has. */
export class MetNeeds {
  /** The needs that are met, each once, in the order in which they were. */
  inThisClause: number[] = [];
  // In which clause each need was last met, by a count that goes on over all texts, so that nothing has to be cleared.
  private readonly metIn: Float64Array;
  private clause = 0;
  /** Bit n: met at place n, or at place 31 + n. */
  private readonly early: Int32Array;
  private readonly late: Int32Array;

  constructor(needs: number) {
    this.metIn = new Float64Array(needs);
    this.early = new Int32Array(needs);
    this.late = new Int32Array(needs);
  }

  /** A new clause. */
  begin(): void {
    this.clause += 1;
    this.inThisClause = [];
  }

  add(need: number, place: number): void {
    if (this.metIn[need] !== this.clause) {
      this.metIn[need] = this.clause;
      this.early[need] = 0;
      this.late[need] = 0;
      this.inThisClause.push(need);
    }
    if (place < half) this.early[need] = (this.early[need] ?? 0) | (1 << place);
    else this.late[need] = (this.late[need] ?? 0) | (1 << (place - half));
  }

  /** Whether all are met, each by a word behind that of the one before. */
  inOrder(needs: Int32Array): boolean {
    let from = 0;
    for (let index = 0; index < needs.length; index += 1) {
      const need = needs[index] ?? 0;
      if (this.metIn[need] !== this.clause) return false;
      from = this.next(need, from) + 1;
      if (from > 2 * half) return false;
    }
    return true;
  }

  /** The first place from `from` on where a need of this clause is met; 62 where it is nowhere. */
  next(need: number, from: number): number {
    if (from < half) {
      const bits = (this.early[need] ?? 0) & (-1 << from);
      if (bits !== 0) return lowest(bits);
    }
    if (from >= 2 * half) return 2 * half;
    const bits = (this.late[need] ?? 0) & (from > half ? -1 << (from - half) : -1);
    return bits === 0 ? 2 * half : half + lowest(bits);
  }

  /** The last place where a need of this clause is met. */
  last(need: number): number {
    const late = this.late[need] ?? 0;
    return late === 0 ? 31 - Math.clz32(this.early[need] ?? 0) : half + 31 - Math.clz32(late);
  }
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
