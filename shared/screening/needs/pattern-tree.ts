/** The small part of regular expressions that rules are written in. */
export type Node =
  | { kind: 'letter'; letter: string; optional: boolean }
  | { kind: 'group'; options: readonly (readonly Node[])[]; optional: boolean; repeated: boolean }
  /** A space or an end of a clause: a word surely ends or begins here. */
  | { kind: 'edge' }
  /** A class of characters, a look-ahead, a space that may be absent: nothing is sure. */
  | { kind: 'anything' };

/** Reads the source of a rule's pattern. What lies in a look-ahead is left out: it is no part of the match. */
export function readPattern(source: string): readonly (readonly Node[])[] {
  const reader = new Reader(source);
  const options = reader.options();
  if (!reader.atEnd()) throw new Error('A pattern has a bracket too many.');
  return options;
}

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  atEnd(): boolean {
    return this.at >= this.source.length;
  }

  options(): (readonly Node[])[] {
    const options: (readonly Node[])[] = [];
    let sequence: Node[] = [];
    while (!this.atEnd() && this.source[this.at] !== ')') {
      if (this.take('|')) {
        options.push(sequence);
        sequence = [];
      } else sequence.push(this.one());
    }
    options.push(sequence);
    return options;
  }

  private one(): Node {
    if (this.take('(?:')) {
      const options = this.options();
      this.take(')');
      const repeated = this.source[this.at] === '{';
      return { kind: 'group', options, optional: this.mayBeAbsent(), repeated };
    }
    if (this.take('(?=') || this.take('(?!')) {
      this.options();
      this.take(')');
      return { kind: 'anything' };
    }
    const character = this.source[this.at] ?? '';
    if (character === '[') this.at = this.source.indexOf(']', this.at) + 1;
    else if (character === '\\') this.at += 2;
    else this.at += 1;
    const optional = this.mayBeAbsent();
    if (/[a-z0-9']/.test(character)) return { kind: 'letter', letter: character, optional };
    return { kind: /[ ^$]/.test(character) && !optional ? 'edge' : 'anything' };
  }

  private mayBeAbsent(): boolean {
    if (this.take('?')) return true;
    if (this.source[this.at] !== '{') return false;
    const least = this.source[this.at + 1];
    this.at = this.source.indexOf('}', this.at) + 1;
    return least === '0';
  }

  private take(written: string): boolean {
    if (!this.source.startsWith(written, this.at)) return false;
    this.at += written.length;
    return true;
  }
}
