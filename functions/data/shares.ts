import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import type { ShareId } from '#shared/contracts/share.ts';
import { byTime, sharedInGroup, shareKey, sharesOf } from './keys.ts';
import { type ShareRecord, shareRecord } from './own-records.ts';
import type { Store, Write } from './table.ts';

/** What one person lets the facilitators read. Sees every write that was answered before. */
export async function listOwnShares(store: Store, person: PersonId): Promise<ShareRecord[]> {
  const { pk, prefix } = sharesOf(person);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => shareRecord.parse(item));
}

/** Where a share stands among what is shared in its group. */
export const placeOfShare = ({ sharedAt, shareId }: ShareRecord): string =>
  byTime(sharedAt, shareId);

/** What people of a group let its facilitators read, the newest first, from behind a place on. Eventually consistent. */
export async function listShared(
  store: Store,
  group: GroupId,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<ShareRecord[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: sharedInGroup(group),
    ...(before === null ? {} : { before }),
    newestFirst: true,
    limit,
  });
  return items.map((item) => shareRecord.parse(item));
}

export const shareWrite = (share: ShareRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...shareKey(share.by, share.shareId),
    type: 'share',
    ...share,
    gsi1pk: sharedInGroup(share.groupId),
    gsi1sk: placeOfShare(share),
  },
  onlyIf: { absent: true },
});

export const shareRemoval = (person: PersonId, share: ShareId): Write => ({
  kind: 'delete',
  table: 'forum',
  key: shareKey(person, share),
});
