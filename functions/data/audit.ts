import { createHash } from 'node:crypto';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import { auditEventKey, auditOf } from './keys.ts';
import { type AuditEventRecord, auditEventRecord } from './records.ts';
import type { Item, Store, Write } from './table.ts';

/** What happened, by ids and reasons. Never text of a post, never a name. */
export type AuditEvent = Pick<AuditEventRecord, 'actor' | 'action' | 'target' | 'details'>;

/** What the first event holds in the place of a hash before it. */
export const beginning = '0'.repeat(64);

/** SHA-256 over the event and the hash before it; object keys in alphabetical order, so that storage cannot change it. */
export function auditHash(event: Omit<AuditEventRecord, 'hash'>): string {
  const ordered = (value: unknown): unknown =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, of]) => [key, ordered(of)]),
        )
      : value;
  return createHash('sha256')
    .update(JSON.stringify(ordered(event)))
    .digest('hex');
}

/** A clinic's events before a sequence, the newest first, as they are stored. */
export async function listAuditItems(
  store: Store,
  clinic: ClinicId,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<Item[]> {
  const { pk, sk } = auditEventKey(clinic, before);
  return store.query({ table: 'audit', pk, before: sk, newestFirst: true, limit });
}

/** One event by its place in the chain; null where none stands there that can be read. */
export async function auditEventAt(
  store: Store,
  clinic: ClinicId,
  sequence: number,
): Promise<AuditEventRecord | null> {
  const item = await store.get('audit', auditEventKey(clinic, sequence));
  return auditEventRecord.safeParse(item).data ?? null;
}

export async function lastAuditEvent(
  store: Store,
  clinic: ClinicId,
): Promise<AuditEventRecord | null> {
  const { pk, prefix } = auditOf(clinic);
  const [item] = await store.query({
    table: 'audit',
    pk,
    beginsWith: prefix,
    newestFirst: true,
    limit: 1,
    consistent: true,
  });
  return item ? auditEventRecord.parse(item) : null;
}

/**
 * The next event of a clinic's chain. Fails its condition when another event took the place first: read the last one
 * again and try once more. The chain needs no counter, so no role needs the right to update anything.
 */
export async function auditWrite(
  store: Store,
  clinic: ClinicId,
  event: AuditEvent,
  now: Date,
): Promise<Write> {
  const last = await lastAuditEvent(store, clinic);
  const body = {
    ...event,
    sequence: (last?.sequence ?? 0) + 1,
    at: now.toISOString(),
    previousHash: last?.hash ?? beginning,
  };
  return {
    kind: 'put',
    table: 'audit',
    item: { ...auditEventKey(clinic, body.sequence), ...body, hash: auditHash(body) },
    onlyIf: { absent: true },
  };
}
