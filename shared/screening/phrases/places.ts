/** Places of one clause, 0 to 61, as bits: those below 31 and the others. No clause has more words. */
const half = 31;

/** Where in one clause words of some sets stand. */
export class Places {
  private readonly early: Int32Array;
  private readonly late: Int32Array;

  constructor(sets: number) {
    this.early = new Int32Array(sets);
    this.late = new Int32Array(sets);
  }

  clear(): void {
    this.early.fill(0);
    this.late.fill(0);
  }

  /** At `place` stands a word of these sets. */
  add(place: number, sets: Uint16Array): void {
    const words = place < half ? this.early : this.late;
    const bit = 1 << (place < half ? place : place - half);
    for (let index = 0; index < sets.length; index += 1) {
      const set = sets[index] ?? 0;
      words[set] = (words[set] ?? 0) | bit;
    }
  }

  /** The first place from `from` to `to` where a word of the set stands; -1 where none does. */
  first(set: number, from: number, to: number): number {
    if (from < half) {
      const bits = (this.early[set] ?? 0) & (-1 << Math.max(0, from));
      if (bits !== 0) {
        const place = 31 - Math.clz32(bits & -bits);
        return place <= to ? place : -1;
      }
      if (to < half) return -1;
    }
    // A shift by 32 or more would begin anew at 0.
    if (from > half + 31) return -1;
    const bits = (this.late[set] ?? 0) & (from > half ? -1 << (from - half) : -1);
    const place = bits === 0 ? to + 1 : half + 31 - Math.clz32(bits & -bits);
    return place <= to ? place : -1;
  }
}
