import { z } from 'zod';
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

export const sessionList = z
  .object({ frame, timeZone: z.string(), past: z.array(session), upcoming: z.array(session) })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof sessionList>;
