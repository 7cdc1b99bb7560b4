import { writtenRules } from '#shared/screening/rules/identifying-details.ts';
import { wordRules } from '#shared/screening/rules/index.ts';

const whyById: ReadonlyMap<string, string> = new Map(
  [...wordRules, ...writtenRules].map(({ id, why }) => [id, why]),
);

/** A present rule's plain sentence. Looked up, not stored with decisions: what is kept of them holds ids only. */
export const whyOfRule = (rule: string): string | null => whyById.get(rule) ?? null;
