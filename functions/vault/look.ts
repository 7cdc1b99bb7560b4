import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSealedEntry, getSealedLink } from '#functions/data/seals.ts';
import { identity, type ShownIdentity } from '#shared/contracts/opening.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { openingActions } from '#shared/domain/break-glass.ts';
import { Refusal } from '#shared/errors.ts';
import { enterAtSeal, type VaultDeps } from './enter.ts';
import { openingOf } from './open.ts';

/**
 * Shows an opened identity to the clinician who opened it, as long as it is open. Every look is an event, written before the seal
 * is touched. Throws `seal-closed` when its time is over, `not-found` for what others have opened.
 */
export async function lookAtSeal(
  deps: VaultDeps,
  of: { readonly token: string; readonly reviewId: ReviewId; readonly number: number },
): Promise<ShownIdentity> {
  const { review, shownUntil } = await inOneTransaction(deps, async () => {
    const at = await enterAtSeal(deps, of);
    const opening = openingOf(at, of.number);
    if (opening.by.id !== at.who.id) throw new Refusal('not-found');
    if (!openingActions(opening, at.who, deps.now()).includes('look')) {
      throw new Refusal('seal-closed');
    }
    const event = {
      actor: { kind: 'clinician' as const, id: at.who.id },
      action: 'seal.looked-at',
      target: `review ${of.reviewId}`,
      details: { opening: of.number, shownUntil: opening.shownUntil },
    };
    return {
      answer: { review: at.review, shownUntil: opening.shownUntil ?? opening.askedAt },
      writes: [await auditWrite(deps.store, at.review.clinicId, event, deps.now())],
    };
  });
  const { clinicId: clinic, authorId: person } = review;
  const link = await getSealedLink(deps.store, person);
  if (!link) throw new Refusal('seal-closed');
  const entry = textOf(await deps.opener.open(link, { purpose: 'link', clinic, person }));
  const sealed = await getSealedEntry(deps.store, entry);
  if (!sealed) throw new Refusal('seal-closed');
  const plain = textOf(await deps.opener.open(sealed, { purpose: 'identity', clinic, entry }));
  return { identity: identity.parse(JSON.parse(plain)), shownUntil, pseudonym: review.authorName };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
