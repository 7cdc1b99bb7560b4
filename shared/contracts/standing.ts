import * as z from 'zod';
import { standingMoves, standings } from '#shared/domain/standing.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { personId } from './primitives.ts';
import { requestObject, shortText } from './requests.ts';
import { personSupport } from './support.ts';

// Who belongs to a group, for those who lead it: pseudonyms, and never who is behind one.

export const groupPerson = z
  .object({
    id: personId,
    name: z.string(),
    avatar: z.string(),
    role: z.enum(['member', 'alum']),
    standing: z.enum(standings),
    /** From when on an alum reads what is shared with alumni. */
    alumSince: z.iso.datetime().nullable(),
    /** How an alum stands in helping; null for everybody else. */
    support: personSupport.nullable(),
    youMay: z.array(z.enum(standingMoves)),
  })
  .meta({ id: 'GroupPerson' });
export type GroupPerson = z.infer<typeof groupPerson>;

/** By name: no order tells who joined with whom. */
export const groupPeople = z
  .object({ frame, people: z.array(groupPerson) })
  .meta({ id: 'GroupPeople' });
export type GroupPeople = z.infer<typeof groupPeople>;

const missing = 'What you saw of this person is missing.';

export const moveStandingRequest = requestObject({
  move: z.enum(standingMoves, { error: 'Please choose what to do.' }),
  /** As they stood on screen when somebody decided. */
  role: z.enum(['member', 'alum'], { error: missing }),
  standing: z.enum(standings, { error: missing }),
  /** Of a graduation: a private word to whoever has finished. */
  words: shortText(limits.noteToAuthor).optional(),
});
