import * as z from 'zod';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { cover } from './crisis-resources.ts';
import { onCallNow } from './on-call.ts';
import { signal } from './review.ts';

// What works and what does not, for those who answer for a clinic. Counts are of the caller's clinic only; whether the machines run is
// common to all. No text, no name, no person.

export const clockJobStatus = z
  .object({
    job: z.enum(clockJobNames),
    lastStartedAt: z.iso.datetime().nullable(),
    wentWellAt: z.iso.datetime().nullable(),
    /** `late`: it has not gone well for longer than it should take. `some-failed`: it went through, but some of what it looked at failed. `cut-off`: it was ended before it was through. */
    state: z.enum(['well', 'late', 'some-failed', 'cut-off', 'failed', 'never-ran']),
  })
  .meta({ id: 'ClockJobStatus' });
export type ClockJobStatus = z.infer<typeof clockJobStatus>;

export const systemStatus = z
  .object({
    at: z.iso.datetime(),
    timeZone: z.string(),
    clock: z.array(clockJobStatus),
    secondLayer: z.object({
      /** Who answers: the service, or the stand-in of one machine. */
      source: signal.shape.source.exclude(['local']),
      /** What the caller's clinic has chosen: `off` sends it no text. */
      here: z.enum(['on', 'off']),
      owed: z.int().meta({
        description: 'Texts of this clinic of which a part was not analysed and is asked for again',
      }),
      /** False where there are more than were counted. */
      isWhole: z.boolean(),
      oldestSince: z.iso.datetime().nullable(),
      nextAskAt: z.iso.datetime().nullable(),
    }),
    /** The way of a post to the second layer. Null in the cloud, where CloudWatch keeps these numbers. */
    feed: z
      .object({
        hasPutAside: z.boolean().meta({
          description:
            'Whether changes were given up on and wait for a redrive, of whichever clinic',
        }),
        /** How long the oldest change of the last delivery had waited. */
        lagMilliseconds: z.int().nullable(),
        lastAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    /** The crisis contacts of the caller's clinic. */
    contacts: z.object({
      due: z.int().meta({ description: 'Contacts past the day by which they must be checked' }),
      nextReviewBy: z.iso.date().nullable(),
      /** The day of the clock's last look. */
      checkedOn: z.iso.date().nullable(),
    }),
    screening: z.object({ version: z.string() }),
    cover,
    onCall: onCallNow,
    pages: z.object({
      notDelivered: z.int().meta({ description: 'Pages of this clinic that should have arrived' }),
      isWhole: z.boolean(),
      oldestAt: z.iso.datetime().nullable(),
    }),
    /** Reviews of this clinic that nobody has looked at in time and nobody holds. */
    overdue: z.record(z.enum(lanes), z.int()),
    /** Those of them in groups that the caller leads; null for administrators. */
    overdueOwn: z.record(z.enum(lanes), z.int()).nullable(),
  })
  .meta({ id: 'SystemStatus' });
export type SystemStatus = z.infer<typeof systemStatus>;
export type FeedStatus = NonNullable<SystemStatus['feed']>;
