import type * as z from 'zod';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { listAuditItems } from '#functions/data/audit.ts';
import { ChainCheck } from '#functions/data/audit-chain.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { auditEventRecord } from '#functions/data/records.ts';
import { listStaff } from '#functions/data/staff.ts';
import type { Item } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { AuditPage, readAuditQuery } from '#shared/contracts/audit.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import {
  ensureAdministrator,
  fits,
  instantsOf,
  sequenceBefore,
  shownDetails,
} from './find-events.ts';

/** Events that one page reads, fitting or not: what a page costs does not grow with the record. */
const readPerPage = 200;
const shownPerPage = 50;

/**
 * The record of the administrator's own clinic, the newest first. Looking at it is no event: it holds ids and reasons, and every
 * look would push what is looked for further down. Throws `not-allowed` to everybody else.
 */
export async function readAudit(
  deps: Deps,
  caller: Caller,
  query: z.output<typeof readAuditQuery>,
): Promise<AuditPage> {
  const { clinicId } = ensureAdministrator(caller);
  const { store } = deps;
  const [clinic, staff] = await Promise.all([
    getClinic(store, clinicId),
    listStaff(store, clinicId),
  ]);
  if (!clinic) throw new Refusal('not-found');
  const names = new Map<string, string>(staff.map((one) => [one.personId, one.name]));
  const { since, until } = instantsOf(query, clinic.timeZone);
  const purpose = ['audit', clinicId];
  const place = openCursor(deps, purpose, query.cursor);
  const before = place === null ? await sequenceBefore(store, clinicId, until) : Number(place);

  // One more than is shown: the oldest says what the one after it has to follow.
  const read = await listAuditItems(store, clinicId, { before, limit: readPerPage + 1 });
  // What cannot be read is told by the chain, and hides nothing else.
  const window = read
    .slice(0, readPerPage)
    .flatMap((item) => auditEventRecord.safeParse(item).data ?? []);
  const inTime = window.filter((event) => since === null || event.at >= since);
  const found = inTime.filter((event) => fits(event, query));
  const events = found.slice(0, shownPerPage);
  const lastLooked = found.length > shownPerPage ? events.at(-1) : inTime.at(-1);
  const isEnd =
    found.length <= shownPerPage && (inTime.length < window.length || read.length <= readPerPage);
  return {
    timeZone: clinic.timeZone,
    events: events.map((event) => ({
      sequence: event.sequence,
      at: event.at,
      actor: { ...event.actor, name: names.get(event.actor.id) ?? null },
      action: event.action,
      target: event.target,
      details: shownDetails(event),
    })),
    chain: chainOf(clinicId, read),
    readBackTo: lastLooked?.at ?? null,
    nextCursor:
      isEnd || lastLooked === undefined
        ? null
        : sealCursor(deps, purpose, String(lastLooked.sequence)),
  };
}

/** Follows what was read from its oldest event on, which is only what the next one must follow, unless it is the very first. */
function chainOf(clinicId: ClinicId, read: readonly Item[]): AuditPage['chain'] {
  const inOrder = [...read].reverse();
  const oldest = auditEventRecord.safeParse(inOrder[0]).data;
  const check = new ChainCheck(clinicId);
  const isBeginning = oldest === undefined || oldest.sequence === 1;
  if (!isBeginning) check.end = { sequence: oldest.sequence, hash: oldest.hash };
  for (const item of isBeginning ? inOrder : inOrder.slice(1)) check.next(item);
  return {
    read: read.length,
    from: oldest?.sequence ?? null,
    to: check.end?.sequence ?? null,
    problems: check.problems.map(({ kind, sequence }) => ({ kind, sequence })),
  };
}
