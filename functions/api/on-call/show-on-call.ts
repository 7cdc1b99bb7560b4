import type { ClinicRecord } from '#functions/data/records.ts';
import type { OnCallNow } from '#shared/contracts/on-call.ts';
import { onCallNow, rotaOf } from '#shared/domain/rota.ts';

/** Gives a contact's name on the rota; of one that is on it no more, the id. */
export function contactNames(clinic: Pick<ClinicRecord, 'rota'>): (id: string) => string {
  const names = new Map(rotaOf(clinic.rota).contacts.map((one) => [one.id, one.name]));
  return (id) => names.get(id) ?? id;
}

/** Who is on call now, by name. */
export function showOnCall(clinic: ClinicRecord, now: Date): OnCallNow {
  const { contacts, until } = onCallNow(now, rotaOf(clinic.rota), clinic.timeZone);
  return { contacts: contacts.map(contactNames(clinic)), until };
}
