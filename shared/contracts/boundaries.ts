import * as z from 'zod';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { notesOfReading } from './content-notes.ts';
import { frame } from './frame.ts';
import { clockTime, localDay } from './local-time.ts';
import { author } from './people.ts';
import { drawnId } from './primitives.ts';
import { requestObject } from './requests.ts';

/** Says nothing of order, time or person. */
export const muteId = drawnId().brand<'MuteId'>();
export type MuteId = z.infer<typeof muteId>;

export const setNotesRequest = requestObject({
  /** What folds posts; the others are open at once. */
  folded: notesOfReading,
  /** What keeps threads out of lists. */
  leftOut: notesOfReading,
});

export const setQuietHoursRequest = requestObject({ from: clockTime, to: clockTime });
const quietHours = z.object({ from: clockTime, to: clockTime });

export const takeBreakRequest = requestObject({
  /** The day on which it ends by itself. */
  until: localDay.optional(),
});

/** What somebody has set for themselves here. Nobody else is told of any of it. */
export const boundaries = z
  .object({
    frame,
    groupName: z.string(),
    /** Names whose words stand folded, as they were when they were muted; the same for a pseudonym and for an alias. */
    notes: z.object({
      folded: z.array(z.enum(contentNotes)),
      leftOut: z.array(z.enum(contentNotes)),
    }),
    /** By the clocks of the group. */
    quiet: quietHours.nullable(),
    /** The break that they are on now. */
    rest: z.object({ until: localDay.nullable() }).nullable(),
    mutes: z.array(author.omit({ isYou: true }).extend({ id: muteId }).meta({ id: 'MutedName' })),
  })
  .meta({ id: 'Boundaries' });
export type Boundaries = z.infer<typeof boundaries>;
