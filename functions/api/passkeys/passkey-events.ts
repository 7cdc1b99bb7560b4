import { auditWrite } from '#functions/data/audit.ts';
import type { AuditEventRecord, Principal } from '#functions/data/records.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';

/** What staff do with their passkeys is on the record; how members come in is nobody's business. */
export const passkeyEvents = async (
  { store, now }: Deps,
  principal: Principal,
  action: 'passkey.added' | 'passkey.removed',
  details: AuditEventRecord['details'],
): Promise<Write[]> =>
  'access' in principal
    ? [
        await auditWrite(
          store,
          principal.clinicId,
          {
            actor: { kind: principal.role, id: principal.personId },
            action,
            target: `staff ${principal.personId}`,
            details,
          },
          now(),
        ),
      ]
    : [];
