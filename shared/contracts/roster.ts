import * as z from 'zod';
import { joinedAnswers, markPattern, mostAtOnce } from '#shared/domain/roster.ts';
import { frame } from './frame.ts';
import { createdGroupInvitation, invitedAs, rosterEntry } from './invitation.ts';
import { requestObject, seenVersion } from './requests.ts';

// Who was invited to a group, for those who lead it: cards by their marks. Never who somebody is, and never which pseudonym is theirs.

export const rosterMark = z.string().regex(markPattern);

export const rosterCard = z
  .object({
    mark: rosterMark,
    role: z.enum(['member', 'alum']),
    madeAt: z.iso.datetime(),
    /** Until when the newest code can be used, and when it is said whether somebody joined. */
    endsAt: z.iso.datetime(),
    /** `out`: it can be used, or was. `ended`: somebody who leads the group ended it. `over`: its time has passed. */
    code: z.enum(['out', 'ended', 'over']),
    joined: z.enum(joinedAnswers),
    version: z.int(),
  })
  .meta({ id: 'RosterCard' });
export type RosterCard = z.infer<typeof rosterCard>;

/** By mark, which is drawn: no order tells who was invited when. */
export const roster = z.object({ frame, cards: z.array(rosterCard) }).meta({ id: 'Roster' });
export type Roster = z.infer<typeof roster>;

export const inviteGroupRequest = requestObject({
  role: invitedAs,
  people: z
    .array(rosterEntry, { error: 'Please write at least one person.' })
    .min(1, 'Please write at least one person.')
    .max(mostAtOnce, `These are more than ${mostAtOnce} people. Please invite them in two steps.`),
});

export const invitedGroup = z
  .object({ invitations: z.array(createdGroupInvitation) })
  .meta({ id: 'InvitedGroup' });
export type InvitedGroup = z.infer<typeof invitedGroup>;

export const changeCodeRequest = requestObject({
  version: seenVersion('What you saw of this card is missing.'),
});

const fields = ['name', 'phone', 'emergencyContact', 'recordNumber'] as const;

/**
 * A roster as people write it, one person on each line: name, phone, emergency contact, record number, with semicolons between.
 * What is wrong is said with the number of its line.
 */
export const rosterLines = z
  .string({ error: 'Please write at least one person.' })
  .transform((text, context) => {
    const people = text.split(/\r?\n/).flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parts = line.split(';').map((part) => part.trim());
      const problem = (message: string) => {
        context.addIssue({ code: 'custom', message: `Line ${index + 1}: ${message}` });
        return [];
      };
      if (parts.length > fields.length) {
        return problem('There are more than four parts. A semicolon stands only between parts.');
      }
      const entry = Object.fromEntries(
        fields.flatMap((field, at) => (parts[at] ? [[field, parts[at]]] : [])),
      );
      const checked = rosterEntry.safeParse(entry);
      return checked.success
        ? [checked.data]
        : problem(checked.error.issues.map((issue) => issue.message).join(' '));
    });
    if (people.length === 0 && context.issues.length === 0) {
      context.addIssue({ code: 'custom', message: 'Please write at least one person.' });
    }
    return people;
  });
