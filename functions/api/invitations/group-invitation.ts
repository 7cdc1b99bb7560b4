import { invitationWrite } from '#functions/data/invitations.ts';
import type { GroupInvitation } from '#functions/data/records.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedBytes, keyedHash } from '#functions/secrets.ts';
import { codeFrom } from '#functions/words.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';

/** Two meetings of a group that meets every week. */
const lastsDays = 14;

export const endOfCode = (from: Date): string =>
  new Date(from.getTime() + lastsDays * 24 * 60 * 60 * 1000).toISOString();

/** The words for one of the cards of a request. Drawn from the request's own key, so that a repeated send shows the same ones. */
export const codeOfCard = (
  { secrets }: Pick<Deps, 'secrets'>,
  by: PersonId,
  idempotencyKey: string,
  index: number,
): string => codeFrom(keyedBytes(secrets, 'invitation-words', `${by} ${idempotencyKey} ${index}`));

export function groupInvitationWrite(
  { secrets }: Pick<Deps, 'secrets'>,
  code: string,
  invitation: GroupInvitation,
): { readonly codeHash: string; readonly write: Write } {
  const codeHash = keyedHash(secrets, 'invitation', code);
  return { codeHash, write: invitationWrite(codeHash, invitation) };
}
