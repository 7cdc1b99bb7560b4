import { eachPepper, keyedHash, type Secrets, tokenHash } from '#functions/secrets.ts';
import { type GoalEntryId, type GoalId, goalEntryId } from '#shared/contracts/goal.ts';

/**
 * What the entries of a goal are called, by their places from 1. To whoever does not see all of them it says neither how many there are
 * nor what stands before what.
 */
export function entryIdsOf(secrets: Secrets, goal: GoalId): (place: number) => GoalEntryId {
  const known = keyedHash(secrets, 'goal-entry', goal);
  return (place) => goalEntryId.parse(inLetters(tokenHash(`${known}#${place}`).slice(0, 16)));
}

const inLetters = (hex: string) =>
  hex.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/** Where an entry stands, from 1, also while the pepper is being changed; null where there is none of this name. */
export function placeOfEntry(
  secrets: Secrets,
  { goalId, entries }: { readonly goalId: GoalId; readonly entries: readonly unknown[] },
  id: GoalEntryId,
): number | null {
  const named = eachPepper(secrets).map((one) => entryIdsOf(one, goalId));
  const at = entries.findIndex((_, before) => named.some((idOf) => idOf(before + 1) === id));
  return at < 0 ? null : at + 1;
}
