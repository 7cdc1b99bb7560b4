import { z } from 'zod';

// Who is told when a review presses, and when. Times are the clinic's own clock times; instants come of them with its time zone.

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const contactId = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/);

/** Where a page goes: a person's phone, or one that goes round. The address is for the channel only and is shown to nobody. */
const contact = z.object({ id: contactId, name: z.string().min(1).max(60), address: z.string() });

/** On call from this time of this weekday (Monday = 1) until `to`; where `to` is not later, until then on the next day. */
const shift = z.object({
  weekday: z.int().min(1).max(7),
  from: clockTime,
  to: clockTime,
  contact: contactId,
});

/** Takes the place of all shifts for a while that begins on one date: a swap, or a time with nobody (`null`). */
const exception = z.object({
  date: z.iso.date(),
  from: clockTime,
  to: clockTime,
  contact: contactId.nullable(),
});

/** Minutes after the ladder begins, and who is told then in addition to those before. */
const rung = z.object({
  afterMinutes: z.int().min(0),
  tells: z.array(z.union([z.literal('on-call'), contactId])).min(1),
});

export const rota = z
  .object({
    contacts: z.array(contact),
    shifts: z.array(shift),
    exceptions: z.array(exception),
    ladder: z.array(rung).min(1),
    /** After the last rung everybody is told again, each time after so many minutes. */
    repeatMinutes: z.int().min(5),
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
