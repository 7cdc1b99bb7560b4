import type { ClinicRota } from '#shared/contracts/rota.ts';
import { rotaOf } from './rota.ts';
import { exceptionLine, hoursLine, rungLine, shiftLine } from './rota-lines.ts';

type HoursAndRota = Pick<ClinicRota, 'staffedHours' | 'closedDates'> & {
  readonly rota?: ClinicRota['rota'] | undefined;
};

/**
 * What a change of hours and rota added and took away, for the record: times and ids of contacts, no name. Only what has changed is
 * in it; several things of one kind are separated by semicolons.
 */
export function rotaChangeDetails(
  before: HoursAndRota,
  after: HoursAndRota,
): Record<string, string> {
  const [was, is] = [linesOf(before), linesOf(after)];
  const details: Record<string, string> = {};
  for (const [what, lines] of Object.entries(is)) {
    const old = was[what] ?? [];
    const added = lines.filter((one) => !old.includes(one));
    const removed = old.filter((one) => !lines.includes(one));
    if (added.length > 0) details[`${what}Added`] = added.join('; ');
    if (removed.length > 0) details[`${what}Removed`] = removed.join('; ');
  }
  const renamed = renamedIn(rotaOf(before.rota), rotaOf(after.rota));
  return renamed.length > 0 ? { ...details, contactsRenamed: renamed.join('; ') } : details;
}

function linesOf(of: HoursAndRota): Record<string, string[]> {
  const { contacts, shifts, exceptions, ladder, repeatMinutes } = rotaOf(of.rota);
  return {
    contacts: contacts.map((one) => one.id),
    shifts: shifts.map(shiftLine),
    exceptions: exceptions.map(exceptionLine),
    ladder: ladder.map(rungLine),
    repeat: [`${repeatMinutes} minutes`],
    staffedHours: of.staffedHours.map(hoursLine),
    closedDates: [...of.closedDates],
  };
}

type Rota = ReturnType<typeof rotaOf>;
const renamedIn = (before: Rota, after: Rota): string[] =>
  after.contacts
    .filter(({ id, name }) => before.contacts.some((old) => old.id === id && old.name !== name))
    .map(({ id }) => id);
