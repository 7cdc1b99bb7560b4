import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicSettingsView } from '#shared/contracts/clinic-settings.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { localDate } from '#shared/domain/cover.ts';
import { contactsDue, contactsOf, entryOf } from '#shared/domain/crisis-contacts.ts';
import { Refusal } from '#shared/errors.ts';

/** The administrator’s own clinic. Throws `not-allowed` to everybody else. */
export async function readSettings(deps: Deps, caller: Caller): Promise<ClinicSettingsView> {
  const { clinicId } = ensureAdministrator(caller);
  const clinic = await getClinic(deps.store, clinicId, { consistent: true });
  if (!clinic) throw new Refusal('not-found');
  return showSettings(clinic, deps.now());
}

export function showSettings(clinic: ClinicRecord, now: Date): ClinicSettingsView {
  const contacts = contactsOf(clinic);
  return {
    ...settingsOf(clinic.settings),
    version: clinic.settingsVersion,
    region: clinic.region,
    contactsFrom: clinic.contacts === null ? 'region' : 'clinic',
    contacts: contacts.map(entryOf),
    contactsDue: contactsDue(contacts, localDate(now, clinic.timeZone)).length,
  };
}
