import { enterAsFacilitator, frameOf } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { listShared, placeOfShare } from '#functions/data/shares.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { ShareList } from '#shared/contracts/share.ts';

const perPage = 20;

/** What people of the group let those who lead it read of their own, the newest first. Throws `not-allowed` to others. */
export async function listShares(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  cursor: string | undefined,
): Promise<ShareList> {
  const inside = await enterAsFacilitator(deps, caller, groupId);
  const purpose = ['shared', groupId, inside.me.personId];
  const before = openCursor(deps, purpose, cursor);
  const found = await listShared(deps.store, groupId, { before, limit: perPage + 1 });
  const shares = found.slice(0, perPage);
  const last = shares.at(-1);
  return {
    frame: frameOf(inside),
    shares: shares.map(({ shareId, kind, name, sharedAt, parts, mood, energy }) => ({
      id: shareId,
      kind,
      from: name,
      sharedAt,
      parts,
      mood,
      energy,
    })),
    nextCursor:
      last && found.length > perPage ? sealCursor(deps, purpose, placeOfShare(last)) : null,
  };
}
