import type { Deps } from '#functions/ports.ts';
import type { ShownIdentity } from '#shared/contracts/opening.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { Refusal } from '#shared/errors.ts';
import { throughTheVault } from './through-the-vault.ts';

/** Passes on what the vault shows to whoever opened it, and keeps none of it. Throws `seal-closed` after its time. */
export async function lookAtIdentity(
  deps: Deps,
  of: { readonly token: string; readonly reviewId: ReviewId; readonly number: number },
): Promise<ShownIdentity> {
  const answer = await throughTheVault(deps, { what: 'look', ...of });
  if (answer.came !== 'shown') throw new Refusal('unexpected');
  return answer.shown;
}
