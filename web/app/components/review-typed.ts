const names = ['outcome', 'reason', 'noteToAuthor'] as const;

/** What somebody typed of a decision, as far as they got. */
export type TypedDecision = Partial<Record<(typeof names)[number], string>>;

/** Reads a typed decision from wherever it lies; null when nothing was typed. */
export function typedDecision(read: (name: string) => unknown): TypedDecision | null {
  const typed: TypedDecision = {};
  for (const name of names) {
    const value = read(name);
    if (typeof value === 'string' && value.trim() !== '') typed[name] = value;
  }
  return Object.keys(typed).length === 0 ? null : typed;
}
