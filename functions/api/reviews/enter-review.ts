import { ensureClinician, enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getGroupAndPerson } from '#functions/data/groups.ts';
import type { ReviewRecord } from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import type { Clinician } from '#shared/domain/review-state.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';

export interface InReview {
  readonly inside: InGroup;
  readonly review: ReviewRecord;
  readonly who: Clinician;
}

/** A review of one of the clinician's own groups. Throws `not-allowed` to others, `not-found` for other groups. */
export async function enterReview(deps: Deps, caller: Caller, id: ReviewId): Promise<InReview> {
  ensureClinician(caller);
  const review = await getReview(deps.store, id);
  if (!review) throw new Refusal('not-found');
  const inside = await enterGroup(deps, caller, review.groupId);
  return { inside, review, who: { id: inside.me.personId, name: inside.shown.name } };
}

/** The others who lead the group. */
export const colleaguesIn = ({ group, me }: InGroup) =>
  group.facilitators.filter((one) => one.personId !== me.personId);

/** One of the others who lead the group. Throws `invalid-input` on `field` for anybody else. */
export function colleagueIn(inside: InGroup, id: PersonId, field: string): Clinician {
  const found = colleaguesIn(inside).find((one) => one.personId === id);
  if (!found) throw fieldRefusal(field, 'Please choose a colleague who leads this group.');
  return { id: found.personId, name: found.name };
}

/** Whether the author is somebody who can read what is written to them: a member or alum who has not left. */
export async function canBeWrittenTo(deps: Deps, { review }: Pick<InReview, 'review'>) {
  const { person } = await getGroupAndPerson(deps.store, review.groupId, review.authorId);
  return person !== null && person.standing !== 'left';
}
