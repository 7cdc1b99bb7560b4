import { z } from 'zod';
import { lanes } from '#shared/domain/lanes.ts';
import { frame } from './frame.ts';

/** A meeting of the therapy group. Its time is agreed in the room, so it is exact for everybody. */
export const session = z
  .object({
    startsAt: z.iso.datetime(),
    minutes: z.int(),
    place: z.string().nullable(),
    theme: z.string().nullable(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

/** What a group did since its last session, for those who lead it. Counts only, and never to be compared between people. */
export const sessionDigest = z
  .object({
    /** Of which session, and when it was made; it is not made again. */
    startsAt: z.iso.datetime(),
    madeAt: z.iso.datetime(),
    since: z.iso.datetime(),
    threadsOpened: z.int(),
    posts: z.int(),
    members: z
      .object({ wrote: z.int(), active: z.int() })
      .meta({ description: 'How many of the active members wrote something; not who' }),
    unanswered: z.int().meta({ description: 'Threads that waited for an answer when it was made' }),
    reviews: z.object({
      decided: z.int().nullable().meta({ description: 'Null where there are too many to count' }),
      waiting: z.record(z.enum(lanes), z.int()),
    }),
    /** False where there was more than was counted. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'SessionDigest' });
export type SessionDigest = z.infer<typeof sessionDigest>;

export const sessionList = z
  .object({
    frame,
    timeZone: z.string(),
    past: z.array(session),
    upcoming: z.array(session),
    /** Of the next session, once it is near. Facilitators only: in a small group its counts would tell members who. */
    digest: sessionDigest.nullable(),
  })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof sessionList>;
