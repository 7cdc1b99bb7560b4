import * as z from 'zod';
import { limits } from '#shared/limits.ts';
import { agendaItem } from './agenda.ts';
import { frame } from './frame.ts';
import { agreement } from './invitation.ts';
import { ownWish } from './mine.ts';
import { sealNotice } from './opening.ts';
import { role } from './people.ts';
import { cursor, groupId, typedText } from './primitives.ts';
import { repairNews } from './repair.ts';
import { requestObject, seenVersion } from './requests.ts';
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
    /** They have finished the group and have not read what that means yet. */
    graduationToRead: z.boolean(),
    /** Who has finished the group lately and wants it known, by name. */
    finished: z.array(z.string()),
    /** The reader wants to be erased; null where they do not. */
    wish: ownWish.nullable(),
    /** They are on a break, and are asked for nothing. */
    onBreak: z.boolean(),
    /** What the reader is told about their own seal, until they have read it. */
    sealNotices: z.array(sealNotice),
    lastSession: session.nullable(),
    nextSession: session.nullable(),
    /** What is brought to it; empty for alumni, who have no place in the room. */
    agenda: z.array(agendaItem),
    /** Private threads in which a facilitator wrote first, and the caller has not answered; the newest first. */
    messages: z.array(threadSummary),
    /** Ways back that ask for a look of the reader. */
    repairs: z.array(repairNews),
    /** Threads in which nobody but the author has written, the longest waiting first; a few of them. */
    waiting: z.array(threadSummary),
    /** Newest activity first. */
    threads: z.array(threadSummary),
    nextCursor: cursor.nullable(),
  })
  .meta({ id: 'GroupHome' });
export type GroupHome = z.infer<typeof groupHome>;

export const groupAgreement = z
  .object({
    frame,
    groupName: z.string(),
    agreement,
    /** What was in force before, the newest first. */
    earlier: z.array(agreement),
    /** By pseudonym, for those who lead the group; null for everybody else. */
    acceptances: z
      .object({ accepted: z.array(z.string()), waiting: z.array(z.string()) })
      .nullable(),
  })
  .meta({ id: 'GroupAgreement' });
export type GroupAgreement = z.infer<typeof groupAgreement>;

const version = seenVersion('The version that you saw is missing.');

export const writeAgreementRequest = requestObject({
  /** The version in force when somebody began to write. */
  version,
  text: typedText(limits.agreement, 'Please write what the group agrees on.'),
});

export const acceptAgreementRequest = requestObject({ version });
