import { contactCheckWrite, getContactCheck } from '#functions/data/clinics.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { contactsDue, contactsOf } from '#shared/domain/crisis-contacts.ts';
import { workDay } from '#shared/domain/daily-work.ts';
import type { ClockDeps } from './jobs.ts';

/**
 * Once a day and clinic: which crisis contacts are past the day by which somebody must have checked them. A number that is no
 * longer answered is worse than none, so administrators are told until it is done.
 */
export async function checkContactDates(
  deps: ClockDeps,
  clinic: ClinicRecord,
): Promise<Readonly<Record<string, number>>> {
  const day = workDay(deps.now(), clinic.timeZone);
  const before = await getContactCheck(deps.store, clinic.clinicId);
  if (before?.checkedOn === day) return {};
  const due = contactsDue(contactsOf(clinic), day).length;
  try {
    await deps.store.write(contactCheckWrite(clinic.clinicId, before, { checkedOn: day, due }));
  } catch (error) {
    // Another clock has done it.
    if (error instanceof ConditionFailed) return {};
    throw error;
  }
  return { checked: 1, due };
}
