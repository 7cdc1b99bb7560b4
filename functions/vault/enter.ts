import { getClinic } from '#functions/data/clinics.ts';
import { getGroup } from '#functions/data/groups.ts';
import { listOpenings } from '#functions/data/openings.ts';
import type {
  ClinicRecord,
  GroupRecord,
  OpeningRecord,
  ReviewRecord,
} from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import { findSignIn } from '#functions/data/sign-ins.ts';
import { isOpenFor } from '#functions/data/staff.ts';
import type { Store } from '#functions/data/table.ts';
import { tokenHash } from '#functions/secrets.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { Refusal } from '#shared/errors.ts';
import type { Opener } from './opener.ts';

/** What the vault works with. The forum is given no opener. */
export interface VaultDeps {
  readonly store: Store;
  readonly opener: Opener;
  readonly now: () => Date;
}

/** A clinician who leads the group of the author, as the store says now, whatever the forum believes. */
export interface AtSeal {
  readonly who: { readonly id: PersonId; readonly name: string };
  readonly group: GroupRecord;
  readonly clinic: ClinicRecord;
  readonly review: ReviewRecord;
  /** The oldest first. */
  readonly openings: readonly OpeningRecord[];
}

/**
 * Reads the caller's sign-in, the review and the group anew, past every cache. A passkey that was used a moment ago is to be asked
 * for here, and nowhere else. Throws `not-signed-in`, `not-allowed`, `not-found`.
 */
export async function enterAtSeal(
  { store, now }: VaultDeps,
  { token, reviewId }: { readonly token: string; readonly reviewId: ReviewId },
): Promise<AtSeal> {
  const who = await clinicianOf(store, token, now());
  const review = await getReview(store, reviewId);
  if (!review) throw new Refusal('not-found');
  const [group, clinic, openings] = await Promise.all([
    getGroup(store, review.groupId, { consistent: true }),
    getClinic(store, review.clinicId, { consistent: true }),
    listOpenings(store, review.authorId, reviewId),
  ]);
  const facilitator = group?.facilitators.find((one) => one.personId === who.personId);
  if (!group || !clinic || !facilitator || group.clinicId !== who.clinicId) {
    throw new Refusal('not-found');
  }
  return { who: { id: who.personId, name: facilitator.name }, group, clinic, review, openings };
}

/** Throws `not-signed-in` or `not-allowed`. */
export async function clinicianOf(store: Store, token: string, now: Date) {
  const signIn = await findSignIn(store, tokenHash(token), now, { consistent: true });
  if (!signIn || !(await isOpenFor(store, signIn.principal, { consistent: true }))) {
    throw new Refusal('not-signed-in');
  }
  const { principal } = signIn;
  if (principal.role !== 'clinician') throw new Refusal('not-allowed');
  return principal;
}
