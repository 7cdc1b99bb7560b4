import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic, settingsChange } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type {
  ClinicSettingsView,
  changeSettingsRequest,
} from '#shared/contracts/clinic-settings.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { contactOf } from '#shared/domain/crisis-contacts.ts';
import { settingsChanges } from '#shared/domain/settings-bounds.ts';
import { Refusal } from '#shared/errors.ts';
import { showSettings } from './read-settings.ts';

/**
 * Replaces what the administrator’s own clinic has set, and says on the record which settings changed, from what and to what. Throws
 * `stale` where somebody else was faster.
 */
export async function changeSettings(
  deps: Deps,
  caller: Caller,
  request: z.output<typeof changeSettingsRequest>,
): Promise<ClinicSettingsView> {
  const { clinicId, personId } = ensureAdministrator(caller);
  const { version, region, contactsFrom, contacts, keepThreadsDays = null, ...rest } = request;
  const own = [contacts?.first, contacts?.second, contacts?.third].flatMap((one) => one ?? []);
  return inOneTransaction(deps, async () => {
    const before = await getClinic(deps.store, clinicId, { consistent: true });
    if (!before) throw new Refusal('not-found');
    if (before.settingsVersion !== version) throw new Refusal('stale');
    const after: ClinicRecord = {
      ...before,
      region,
      settings: { ...before.settings, ...rest, keepThreadsDays },
      contacts: contactsFrom === 'clinic' ? own.map(contactOf) : null,
      settingsVersion: version + 1,
    };
    const now = deps.now();
    const changes = {
      ...settingsChanges(settingsOf(before.settings), settingsOf(after.settings)),
      ...(before.region === region ? {} : { region: `${before.region} → ${region}` }),
      ...contactsChange(before, after),
    };
    if (Object.keys(changes).length === 0) {
      return { answer: showSettings(before, now), writes: [] };
    }
    return {
      answer: showSettings(after, now),
      writes: [
        settingsChange(before, after),
        await auditWrite(
          deps.store,
          clinicId,
          {
            actor: { kind: 'administrator', id: personId },
            action: 'settings.changed',
            target: `clinic ${clinicId}`,
            details: changes,
          },
          now,
        ),
      ],
    };
  });
}

/** Whose contacts are shown, and how many; that one of them reads differently is said without its name or number. */
function contactsChange(before: ClinicRecord, after: ClinicRecord): Record<string, string> {
  if (JSON.stringify(before.contacts) === JSON.stringify(after.contacts)) return {};
  const said = ({ contacts }: ClinicRecord) =>
    contacts === null ? 'of the region' : `${contacts.length} of its own`;
  return { contacts: `${said(before)} → ${said(after)}` };
}
