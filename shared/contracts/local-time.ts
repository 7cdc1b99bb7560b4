import * as z from 'zod';

// Clock times and days as a place's own clocks and calendar show them; instants come of them with its time zone.

const asTime = 'Please write times like 09:00.';
export const clockTime = z.string({ error: asTime }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, asTime);

const asDate = 'Please write dates like 2026-12-24.';
export const localDay = z.iso.date({
  error: ({ input }) => (input === undefined ? 'Please choose a day.' : asDate),
});
