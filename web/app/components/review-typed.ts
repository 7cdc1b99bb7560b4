const names = ['outcome', 'reason', 'noteToAuthor'] as const;
/** Chosen beside them; alone they are nothing that somebody has typed. */
const beside = ['laneWhileHeld', 'putBack'] as const;

/** What somebody typed of a decision, as far as they got. */
export type TypedDecision = Partial<
  Record<(typeof names)[number] | (typeof beside)[number], string>
>;

/** Reads a typed decision from wherever it lies; null when nothing was typed. */
export function typedDecision(read: (name: string) => unknown): TypedDecision | null {
  const typed: TypedDecision = {};
  for (const name of names) {
    const value = read(name);
    if (typeof value === 'string' && value.trim() !== '') typed[name] = value;
  }
  if (Object.keys(typed).length === 0) return null;
  for (const name of beside) {
    const value = read(name);
    if (typeof value === 'string' && value !== '') typed[name] = value;
  }
  return typed;
}
