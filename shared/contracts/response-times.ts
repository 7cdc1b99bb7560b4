import * as z from 'zod';
import { lanes } from '#shared/domain/lanes.ts';

// How long it took, as measured over 28 days. Never a promise, and nothing where there were too few to say.

const measuredTimes = z
  .object({
    count: z.int(),
    /** Half took at most so many minutes; null with fewer than five, or where it was longer than four weeks. */
    halfWithin: z.int().nullable(),
    /** Nine in ten; null with fewer than ten. */
    nineInTenWithin: z.int().nullable(),
    /** Something that could be said was longer than four weeks. */
    isBeyond: z.boolean(),
  })
  .meta({ id: 'MeasuredTimes' });

/** For those who work at the clinic: the groups that a clinician leads, or those of the clinic for an administrator. */
export const responseTimes = z
  .object({
    /** The first of the days that count (UTC). */
    since: z.iso.date(),
    timeZone: z.string(),
    /** Whose groups these are. */
    of: z.enum(['own-groups', 'clinic']),
    groups: z.int(),
    /** There are more groups than are counted here. */
    isPart: z.boolean(),
    staffedMinutesAWeek: z.int(),
    lanes: z.array(
      z.object({
        lane: z.enum(lanes),
        look: measuredTimes,
        decision: measuredTimes,
        /** The clinic's own target for a first look, in minutes. */
        lookWithin: z.int(),
      }),
    ),
  })
  .meta({ id: 'ResponseTimes' });
export type ResponseTimes = z.infer<typeof responseTimes>;

/** For everybody in a group: all that needed a person, whatever made it so, and no count of them. */
export const groupResponseTimes = z
  .object({ halfWithin: z.int().nullable(), nineInTenWithin: z.int().nullable() })
  .meta({ id: 'GroupResponseTimes' });
export type GroupResponseTimes = z.infer<typeof groupResponseTimes>;
