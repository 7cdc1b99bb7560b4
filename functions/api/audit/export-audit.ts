import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite, listAuditItems } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { type AuditEventRecord, auditEventRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { AuditExport, exportAuditRequest } from '#shared/contracts/audit.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import { asCsv, asJsonLines } from '#shared/domain/audit-export.ts';
import { Refusal } from '#shared/errors.ts';
import {
  type AuditFilter,
  ensureAdministrator,
  fits,
  instantsOf,
  sequenceBefore,
  shownDetails,
} from './find-events.ts';

/** So that one export answers within seconds. */
const mostRead = 10_000;
const readAtOnce = 500;

/** The fitting events as a file. That the record left this place is an event itself, written before the answer. */
export async function exportAudit(
  deps: Deps,
  caller: Caller,
  request: z.output<typeof exportAuditRequest>,
): Promise<AuditExport> {
  const { clinicId, personId } = ensureAdministrator(caller);
  const clinic = await getClinic(deps.store, clinicId);
  if (!clinic) throw new Refusal('not-found');
  const { events, isCut } = await eventsFor(deps, clinicId, request, clinic.timeZone);
  const { format } = request;
  await inOneTransaction(deps, async () => ({
    answer: null,
    writes: [
      await auditWrite(
        deps.store,
        clinicId,
        {
          actor: { kind: 'administrator', id: personId },
          action: 'audit.exported',
          target: `clinic ${clinicId}`,
          details: {
            format,
            events: events.length,
            from: request.from ?? null,
            to: request.to ?? null,
            action: request.action ?? null,
          },
        },
        deps.now(),
      ),
    ],
  }));
  const shown = events.map((event) => ({ ...event, details: shownDetails(event) }));
  const text = format === 'csv' ? asCsv(shown) : asJsonLines(shown);
  return { format, events: events.length, isCut, text };
}

async function eventsFor(
  { store }: Deps,
  clinicId: ClinicId,
  filter: AuditFilter,
  timeZone: string,
): Promise<{ events: AuditEventRecord[]; isCut: boolean }> {
  const { since, until } = instantsOf(filter, timeZone);
  const found: AuditEventRecord[] = [];
  let before = await sequenceBefore(store, clinicId, until);
  for (let read = 0; read < mostRead; read += readAtOnce) {
    const items = await listAuditItems(store, clinicId, { before, limit: readAtOnce });
    const events = items.flatMap((item) => auditEventRecord.safeParse(item).data ?? []);
    const inTime = events.filter((event) => since === null || event.at >= since);
    found.push(...inTime.filter((event) => fits(event, filter)));
    const oldest = inTime.at(-1);
    if (items.length < readAtOnce || inTime.length < events.length || !oldest) {
      return { events: found.reverse(), isCut: false };
    }
    before = oldest.sequence;
  }
  return { events: found.reverse(), isCut: true };
}
