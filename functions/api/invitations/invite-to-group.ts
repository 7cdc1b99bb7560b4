import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { rosterWrite } from '#functions/data/roster.ts';
import { sealedEntryWrite } from '#functions/data/seals.ts';
import type { Deps } from '#functions/ports.ts';
import { createdGroupInvitation } from '#shared/contracts/invitation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import {
  type InvitedGroup,
  invitedGroup,
  type inviteGroupRequest,
} from '#shared/contracts/roster.ts';
import { markFrom } from '#shared/domain/roster.ts';
import { codeOfCard, endOfCode, groupInvitationWrite } from './group-invitation.ts';

/**
 * Seals the entries of real people and gives a single-use code for each, with the mark of its card. The codes are drawn from the
 * request's own key, so that a repeated send shows the same words although only their hashes are kept.
 */
export async function inviteToGroup(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  { role, people }: z.output<typeof inviteGroupRequest>,
): Promise<InvitedGroup> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  const codes = people.map((_, index) => codeOfCard(deps, me.personId, idempotencyKey, index));
  const { invitations } = await onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['invite-to-group', groupId, role, people],
      answer: invitedGroup.extend({
        invitations: createdGroupInvitation.omit({ code: true }).array(),
      }),
    },
    async () => {
      const madeAt = deps.now();
      const endsAt = endOfCode(madeAt);
      const marks = drawMarks(deps, people.length);
      const cards = await Promise.all(
        people.map(async (entry, index) => {
          const entryId = deps.newId();
          const mark = marks[index] ?? '';
          const sealed = await deps.sealer.seal(new TextEncoder().encode(JSON.stringify(entry)), {
            purpose: 'identity',
            clinic: group.clinicId,
            entry: entryId,
          });
          const { codeHash, write } = groupInvitationWrite(deps, codes[index] ?? '', {
            clinicId: group.clinicId,
            groupId,
            role,
            entryId,
            mark,
            again: false,
            endsAt,
          });
          const card = {
            mark,
            entryId,
            role,
            madeAt: madeAt.toISOString(),
            codeHash,
            endsAt,
            endedAt: null,
            joinedSaidFrom: null,
            version: 1,
          };
          return {
            mark,
            writes: [sealedEntryWrite(entryId, sealed), write, rosterWrite(groupId, card)],
          };
        }),
      );
      return {
        answer: { invitations: cards.map(({ mark }) => ({ mark, expiresAt: endsAt })) },
        writes: [
          ...cards.flatMap(({ writes }) => writes),
          await auditWrite(
            deps.store,
            group.clinicId,
            {
              actor: { kind: 'clinician', id: me.personId },
              action: 'invitation.created',
              target: `group ${groupId}`,
              details: { role, cards: cards.map(({ mark }) => mark).join(' ') },
            },
            madeAt,
          ),
        ],
      };
    },
  );
  return {
    invitations: invitations.map((one, index) => ({ ...one, code: codes[index] ?? '' })),
  };
}

/** As many marks, no two alike: a card's mark is its place in the roster. Those that others of the group have are found when it is written. */
function drawMarks(deps: Pick<Deps, 'randomBytes'>, count: number): string[] {
  const marks = new Set<string>();
  while (marks.size < count) marks.add(markFrom(deps.randomBytes(2)));
  return [...marks];
}
