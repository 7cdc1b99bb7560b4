import * as z from 'zod';
import { writingBarriers } from '#shared/domain/writing.ts';
import { groupId } from './primitives.ts';

export const roles = ['member', 'alum', 'clinician', 'administrator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** How a writer is shown. Holds no id: an alias cannot be tied to its pseudonym by it. */
export const author = z
  .object({
    name: z.string(),
    /** Seed of the generated shape; an alias has its own. */
    avatar: z.string(),
    kind: z.enum(['member', 'alum', 'clinician']),
    isYou: z.boolean(),
  })
  .meta({ id: 'Author' });
export type Author = z.infer<typeof author>;

/** The caller, as the caller may know themselves. */
export const me = z
  .object({
    role,
    name: z.string(),
    avatar: z.string(),
    groups: z.array(
      z.object({
        id: groupId,
        name: z.string(),
        timeZone: z.string(),
        barrier: z.enum(writingBarriers).nullable(),
      }),
    ),
    sharedDevice: z.boolean(),
    /** What an administrator must see to; nothing for everybody else. */
    notices: z.array(z.object({ kind: z.literal('contacts-due'), count: z.int() })),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof me>;
