import type { PersonId } from '#shared/contracts/primitives.ts';
import { sealedEntryKey, sealedLinkKey } from './keys.ts';
import type { Write } from './table.ts';

// The vault's only writers. There is no reader here on purpose: what opens a seal lives in `functions/vault`.

export const sealedEntryWrite = (entryId: string, sealed: Uint8Array): Write => ({
  kind: 'put',
  table: 'vault',
  item: { ...sealedEntryKey(entryId), sealed },
  onlyIf: { absent: true },
});

export const sealedLinkWrite = (person: PersonId, sealed: Uint8Array): Write => ({
  kind: 'put',
  table: 'vault',
  item: { ...sealedLinkKey(person), sealed },
  onlyIf: { absent: true },
});
