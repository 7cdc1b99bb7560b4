import type { Role } from '#shared/contracts/people.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';

/** Somebody inside one group, as far as rules need to know. */
export interface GroupCaller {
  readonly role: Extract<Role, 'member' | 'alum' | 'clinician'>;
  readonly personId: PersonId;
  readonly groupId: GroupId;
  /** From when on an alum may read what is shared with alumni; ISO instant. */
  readonly alumSince: string | null;
}
