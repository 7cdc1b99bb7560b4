import { z } from 'zod';
import { frame } from './frame.ts';
import { agreement } from './invitation.ts';
import { role } from './people.ts';
import { cursor, groupId } from './primitives.ts';
import { session } from './session.ts';
import { threadSummary } from './thread.ts';

export const groupHome = z
  .object({
    frame,
    id: groupId,
    name: z.string(),
    timeZone: z.string(),
    you: z.object({ name: z.string(), avatar: z.string(), role }),
    facilitators: z.array(z.string()),
    lastSession: session.nullable(),
    nextSession: session.nullable(),
    /** Threads in which nobody but the author has written, the longest waiting first; a few of them. */
    waiting: z.array(threadSummary),
    /** Newest activity first. */
    threads: z.array(threadSummary),
    nextCursor: cursor.nullable(),
  })
  .meta({ id: 'GroupHome' });
export type GroupHome = z.infer<typeof groupHome>;

export const groupAgreement = z.object({ frame, groupName: z.string(), agreement }).meta({
  id: 'GroupAgreement',
});
export type GroupAgreement = z.infer<typeof groupAgreement>;
