import type { Deps } from '#functions/ports.ts';
import { sealText, unsealText } from '#functions/secrets.ts';
import { Refusal } from '#shared/errors.ts';

/** A place in a list, sealed for one list and one reader: it holds exact times and must not be told from or bent. */
export const sealCursor = (deps: Deps, purpose: readonly string[], place: string) =>
  sealText(deps.secrets, purpose.join(' '), place);

/** Throws `cursor-not-valid` when it was changed, cut, or made for another list or reader. */
export function openCursor(
  deps: Deps,
  purpose: readonly string[],
  cursor: string | undefined,
): string | null {
  if (cursor === undefined) return null;
  const place = unsealText(deps.secrets, purpose.join(' '), cursor);
  if (place === null) throw new Refusal('cursor-not-valid');
  return place;
}
