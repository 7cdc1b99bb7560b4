import * as z from 'zod';
import { clockTime, localDay } from './local-time.ts';
import { flag, requestObject, seenVersion } from './requests.ts';

// Who is told when a review presses, and when. Times are the clinic's own clock times; instants come of them with its time zone.

const asId = 'Please give a short name of small letters, digits and hyphens, such as duty.';
export const contactId = z.string({ error: asId }).regex(/^[a-z][a-z0-9-]{0,31}$/, asId);
const asDay = 'Please write days as numbers, Monday is 1.';
const weekday = z.int({ error: asDay }).min(1, asDay).max(7, asDay);

/** A list with a bound far above what a clinic needs, so that its record stays small. */
const list = <Of extends z.ZodType>(of: Of, what: string, { min = 0, max = 200 } = {}) =>
  z
    .array(of, { error: `Please send the ${what} as a list.` })
    .min(min, `Please name at least ${min} of the ${what}.`)
    .max(max, `These are more ${what} than a rota can hold.`);

const asName = 'Please give each contact a name of 1 to 60 characters.';
/**
 * Who is told: a person's phone, or one that goes round. Where a page goes is made of the clinic and this id and of nothing that
 * anybody writes, so no rota can reach another clinic's people.
 */
const contact = requestObject({
  id: contactId,
  name: z.string({ error: asName }).trim().min(1, asName).max(60, asName),
});

/** On call from this time of this weekday (Monday = 1) until `to`; where `to` is not later, until then on the next day. */
const shift = requestObject({ weekday, from: clockTime, to: clockTime, contact: contactId });

/** Takes the place of all shifts for a while that begins on one date: a swap, or a time with nobody (`null`). */
const exception = requestObject({
  date: localDay,
  from: clockTime,
  to: clockTime,
  contact: contactId.nullable(),
});

const asMinutes = 'Please write minutes as a whole number.';
const someMinutes = (min: number) =>
  z.int({ error: asMinutes }).min(min, asMinutes).max(10_080, asMinutes);

/** Minutes after the ladder begins, and who is told then in addition to those before. `on-call` is whoever has the shift. */
const rung = requestObject({
  afterMinutes: someMinutes(0),
  tells: list(contactId, 'people to tell', { min: 1, max: 20 }),
});

/** What stands on a rota in the place of a contact. */
const reserved = ['on-call', 'nobody'];

export const rota = requestObject({
  contacts: list(contact, 'contacts', { max: 20 }),
  shifts: list(shift, 'shifts'),
  exceptions: list(exception, 'exceptions'),
  ladder: list(rung, 'rungs', { min: 1, max: 10 }),
  /** After the last rung everybody is told again, each time after so many minutes. */
  repeatMinutes: someMinutes(5),
})
  .superRefine((of, context) => {
    const refuse = (where: keyof typeof of, message: string) =>
      context.addIssue({ code: 'custom', path: [where], message });
    const known = new Set(of.contacts.map((one) => one.id));
    const stranger = (ids: readonly string[]) => ids.find((id) => !known.has(id));
    const named = {
      shifts: of.shifts.map((one) => one.contact),
      exceptions: of.exceptions.flatMap((one) => one.contact ?? []),
      ladder: of.ladder.flatMap((one) => one.tells.filter((who) => who !== 'on-call')),
    };
    if (known.size < of.contacts.length) refuse('contacts', 'Two contacts have one short name.');
    for (const word of reserved.filter((one) => known.has(one))) {
      refuse('contacts', `No contact can have the short name ${word}.`);
    }
    for (const where of ['shifts', 'exceptions', 'ladder'] as const) {
      const id = stranger(named[where]);
      if (id !== undefined) refuse(where, `There is no contact with the short name ${id}.`);
    }
    const minutes = of.ladder.map((one) => one.afterMinutes);
    if (minutes[0] !== 0) refuse('ladder', 'Somebody must be told at once, after 0 minutes.');
    if (minutes.some((of, at) => at > 0 && of <= (minutes[at - 1] ?? 0))) {
      refuse('ladder', 'Each step must come later than the one before.');
    }
  })
  .meta({ id: 'Rota' });
export type Rota = z.infer<typeof rota>;

const hours = requestObject({ weekday, from: clockTime, to: clockTime }).refine(
  ({ from, to }) => from < to,
  'Please let staffed hours end after they begin, on the same day.',
);

const hoursAndRota = {
  staffedHours: list(hours, 'staffed hours'),
  closedDates: list(localDay, 'closed days'),
  rota,
};

/** The whole of a clinic's hours and rota; what was there before is replaced, if it is still what was seen. */
export const setRotaRequest = requestObject({
  version: seenVersion('Please say which version of the rota you have seen.'),
  ...hoursAndRota,
  /** Said by somebody who means a rota that has nobody to tell. */
  withNobody: flag(),
}).refine(({ rota: { contacts }, withNobody }) => contacts.length > 0 || withNobody, {
  path: ['rota', 'contacts'],
  error:
    'This rota has nobody to tell. A crisis would be told to no one. Say below that you mean it, or name somebody.',
});

export const clinicRota = z
  .object({
    version: z.int(),
    timeZone: z.string(),
    /** Who made the last change, by name, and when; null as long as it is what the clinic began with. */
    changed: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
    ...hoursAndRota,
  })
  .meta({ id: 'ClinicRota' });
export type ClinicRota = z.infer<typeof clinicRota>;
