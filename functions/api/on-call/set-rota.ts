import type { z } from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { rotaChange } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { setRotaRequest } from '#shared/contracts/rota.ts';
import { Refusal } from '#shared/errors.ts';

/** Replaces the hours and the rota of the administrator's own clinic. Throws `not-allowed` to everybody else. */
export async function setRota(
  deps: Deps,
  caller: Caller,
  request: z.output<typeof setRotaRequest>,
): Promise<void> {
  const { role, clinicId, personId } = caller.principal;
  if (role !== 'administrator') throw new Refusal('not-allowed');
  const { rota, staffedHours, closedDates } = request;
  await inOneTransaction(deps, async () => ({
    answer: null,
    writes: [
      rotaChange(clinicId, request),
      await auditWrite(
        deps.store,
        clinicId,
        {
          actor: { kind: 'administrator', id: personId },
          action: 'rota.changed',
          target: `clinic ${clinicId}`,
          details: {
            contacts: rota.contacts.length,
            shifts: rota.shifts.length,
            exceptions: rota.exceptions.length,
            rungs: rota.ladder.length,
            staffedHours: staffedHours.length,
            closedDates: closedDates.length,
          },
        },
        deps.now(),
      ),
    ],
  }));
}
