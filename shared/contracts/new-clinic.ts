import * as z from 'zod';
import { limits } from '#shared/limits.ts';
import { displayLine } from './primitives.ts';
import { staffName } from './staff.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country by its two letters, or one that the crisis contacts do not know: those get a directory. */
const region = z
  .string({ error: 'Say in which country the clinic is, for example --region US.' })
  .toUpperCase()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined,
    'A region is a country by its two letters, for example US, GB, IE or AU.',
  );

const timeZone = z
  .string({ error: 'Say by which clocks the clinic lives, for example --time-zone Europe/London.' })
  .refine(
    isTimeZone,
    'A time zone is a name of the IANA list, for example America/New_York or Europe/London.',
  );

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '' && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** What a clinic begins with. */
export const newClinic = z.strictObject({
  name: displayLine(limits.clinicName, 'Say what the clinic is called: --name "..."'),
  region,
  timeZone,
  /** Its first administrator, by the name that colleagues will see. */
  administrator: staffName,
});
export type NewClinic = z.output<typeof newClinic>;
