import { auditHash } from '#functions/data/audit.ts';
import { auditEventRecord } from '#functions/data/records.ts';
import type { Item } from '#functions/data/table.ts';

/** The first thing that is wrong with a clinic's chain of events, or null: a gap, a change, a broken link. */
export function auditChainProblem(items: readonly Item[]): string | null {
  const events = items
    .map((item) => auditEventRecord.parse(item))
    .sort((a, b) => a.sequence - b.sequence);
  let previousHash = '0'.repeat(64);
  for (const [at, { hash, ...event }] of events.entries()) {
    if (event.sequence !== at + 1) return `gap before ${event.sequence}`;
    if (event.previousHash !== previousHash) return `broken link at ${event.sequence}`;
    if (auditHash(event) !== hash) return `changed event ${event.sequence}`;
    previousHash = hash;
  }
  return null;
}
