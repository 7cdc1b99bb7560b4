import * as z from 'zod';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { sealedEntryKey, sealedLinkKey } from './keys.ts';
import type { Key, Store, Write } from './table.ts';

// The forum writes seals; it has neither the right to read them nor a key to open them. What reads them is `functions/vault`.

export const sealedEntryWrite = (entryId: string, sealed: Uint8Array): Write =>
  sealWrite(sealedEntryKey(entryId), sealed);

export const sealedLinkWrite = (person: PersonId, sealed: Uint8Array): Write =>
  sealWrite(sealedLinkKey(person), sealed);

/** For the vault alone. Null where nothing is sealed, or where it was destroyed. */
export const getSealedEntry = (store: Store, entryId: string): Promise<Uint8Array | null> =>
  getSeal(store, sealedEntryKey(entryId));

/** For the vault alone, as above. */
export const getSealedLink = (store: Store, person: PersonId): Promise<Uint8Array | null> =>
  getSeal(store, sealedLinkKey(person));

/** For the vault alone: nobody can tell any more who a person was. Fails its condition where that was done already. */
export const sealRemovals = (person: PersonId, entryId: string): Write[] => [
  { kind: 'delete', table: 'vault', key: sealedLinkKey(person), onlyIf: { exists: true } },
  { kind: 'delete', table: 'vault', key: sealedEntryKey(entryId) },
];

const sealWrite = (key: Key, sealed: Uint8Array): Write => ({
  kind: 'put',
  table: 'vault',
  item: { ...key, sealed },
  onlyIf: { absent: true },
});

const sealRecord = z.object({ sealed: z.instanceof(Uint8Array) });

async function getSeal(store: Store, key: Key): Promise<Uint8Array | null> {
  const item = await store.get('vault', key, { consistent: true });
  return item ? sealRecord.parse(item).sealed : null;
}
