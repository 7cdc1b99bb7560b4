import { z } from 'zod';
import { requestObject } from './requests.ts';

// Who is told when a review presses, and when. Times are the clinic's own clock times; instants come of them with its time zone.

const asTime = 'Please write times like 09:00.';
const clockTime = z.string({ error: asTime }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, asTime);
const asId = 'Please name a contact by its id: small letters, digits and hyphens.';
const contactId = z.string({ error: asId }).regex(/^[a-z][a-z0-9-]{0,31}$/, asId);
const asDay = 'Please write days as numbers, Monday is 1.';
const weekday = z.int({ error: asDay }).min(1, asDay).max(7, asDay);
const asDate = 'Please write dates like 2026-12-24.';
const date = z.iso.date({ error: asDate });

/** A list with a bound far above what a clinic needs, so that its record stays small. */
const list = <Of extends z.ZodType>(of: Of, what: string, { min = 0, max = 200 } = {}) =>
  z
    .array(of, { error: `Please send the ${what} as a list.` })
    .min(min, `Please name at least ${min} of the ${what}.`)
    .max(max, `These are more ${what} than a rota can hold.`);

const asName = 'Please give each contact a name of 1 to 60 characters.';
const asAddress = 'Please give each contact an address of 1 to 200 characters.';
/** Where a page goes: a person's phone, or one that goes round. The address is for the channel only and is shown to nobody. */
const contact = requestObject({
  id: contactId,
  name: z.string({ error: asName }).trim().min(1, asName).max(60, asName),
  address: z.string({ error: asAddress }).min(1, asAddress).max(200, asAddress),
});

/** On call from this time of this weekday (Monday = 1) until `to`; where `to` is not later, until then on the next day. */
const shift = requestObject({ weekday, from: clockTime, to: clockTime, contact: contactId });

/** Takes the place of all shifts for a while that begins on one date: a swap, or a time with nobody (`null`). */
const exception = requestObject({
  date,
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

export const rota = requestObject({
  contacts: list(contact, 'contacts', { max: 20 }),
  shifts: list(shift, 'shifts'),
  exceptions: list(exception, 'exceptions'),
  ladder: list(rung, 'rungs', { min: 1, max: 10 }),
  /** After the last rung everybody is told again, each time after so many minutes. */
  repeatMinutes: someMinutes(5),
})
  .superRefine((of, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const known = new Set(of.contacts.map((one) => one.id));
    const named = [
      ...of.shifts.map((one) => one.contact),
      ...of.exceptions.flatMap((one) => one.contact ?? []),
      ...of.ladder.flatMap((one) => one.tells.filter((who) => who !== 'on-call')),
    ];
    if (known.size < of.contacts.length) refuse('Two contacts have one id.');
    if (known.has('on-call')) refuse('No contact can have the id on-call.');
    if (named.some((id) => !known.has(id)))
      refuse('A contact is named that the rota does not have.');
    const minutes = of.ladder.map((one) => one.afterMinutes);
    if (minutes[0] !== 0) refuse('The first rung must be told at once, after 0 minutes.');
    if (minutes.some((of, at) => at > 0 && of <= (minutes[at - 1] ?? 0))) {
      refuse('Each rung must come later than the one before.');
    }
  })
  .meta({ id: 'Rota' });
export type Rota = z.infer<typeof rota>;

const hours = requestObject({ weekday, from: clockTime, to: clockTime }).refine(
  ({ from, to }) => from < to,
  'Please let staffed hours end after they begin, on the same day.',
);

/** The whole of a clinic's hours and rota; what was there before is replaced. */
export const setRotaRequest = requestObject({
  staffedHours: list(hours, 'staffed hours'),
  closedDates: list(date, 'closed days'),
  rota,
});
