import type { Caller } from '#functions/api/env.ts';
import { auditEventAt, lastAuditEvent } from '#functions/data/audit.ts';
import type { AuditEventRecord, Principal } from '#functions/data/records.ts';
import type { Store } from '#functions/data/table.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import { dayAfter, instantOf } from '#shared/domain/cover.ts';
import { Refusal } from '#shared/errors.ts';

export interface AuditFilter {
  readonly action?: string | undefined;
  readonly actor?: AuditEventRecord['actor']['kind'] | undefined;
  readonly target?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Throws `not-allowed` to everybody but administrators. */
export function ensureAdministrator({ principal }: Caller): Principal {
  if (principal.role !== 'administrator') throw new Refusal('not-allowed');
  return principal;
}

/** Whether an event fits what does not need to be asked of its place in the chain. */
export function fits(event: AuditEventRecord, { action, actor, target }: AuditFilter): boolean {
  const isAction =
    action === undefined || event.action === action || event.action.startsWith(`${action}.`);
  const isActor = actor === undefined || event.actor.kind === actor;
  return isAction && isActor && (target === undefined || event.target.startsWith(target));
}

/**
 * The details as an administrator is shown them. Whoever decides a review, hands it over or gives a view writes of a member and of
 * what was said: those words stay with the review, for the clinicians of its group, and here stands that there are some. Reasons
 * of break-glass stay: they are what an administrator watches over.
 */
export function shownDetails({
  action,
  details,
}: Pick<AuditEventRecord, 'action' | 'details'>): AuditEventRecord['details'] {
  if (!action.startsWith('review.') || !('reason' in details)) return details;
  const { reason: _, ...rest } = details;
  return { ...rest, reasonStandsWith: 'review' };
}

/** The days of a filter as instants: from the beginning of the first to the end of the last. */
export function instantsOf({ from, to }: AuditFilter, timeZone: string) {
  return {
    since: from === undefined ? null : instantOf(from, '00:00', timeZone).toISOString(),
    until: to === undefined ? null : instantOf(dayAfter(to, 1), '00:00', timeZone).toISOString(),
  };
}

/**
 * The sequence after the newest event before `until`, found by halving: sequences and times grow together, so a hundred thousand
 * events take seventeen reads of one item.
 */
export async function sequenceBefore(
  store: Store,
  clinic: ClinicId,
  until: string | null,
): Promise<number> {
  const last = await lastAuditEvent(store, clinic);
  let high = (last?.sequence ?? 0) + 1;
  if (until === null) return high;
  let low = 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const event = await auditEventAt(store, clinic, middle);
    // A gap, which the chain shows, is taken for what is later: nothing that is there is passed over.
    if (event === null || event.at >= until) high = middle;
    else low = middle + 1;
  }
  return low;
}
