import * as z from 'zod';
import { nameProblem, nameProblemWords } from '#shared/domain/pseudonym.ts';
import { crisisPanel } from './crisis-resources.ts';
import { me } from './people.ts';
import { displayName } from './primitives.ts';
import { flag, requestObject, seenVersion, shortText } from './requests.ts';

const code = z
  .string({ error: 'Please write the words of your invitation.' })
  .trim()
  .min(1, 'Please write the words of your invitation.')
  .max(200, 'An invitation has four words. This is much longer.');

/** Whatever a clinic keeps about a real person. Sealed at once; nobody reads it back through this API. */
export const rosterEntry = requestObject(
  {
    name: z
      .string({ error: 'Please write a name.' })
      .trim()
      .min(1, 'Please write a name.')
      .max(200, 'This is longer than 200 characters. Please shorten it.'),
    phone: shortText(60).optional(),
    emergencyContact: shortText(300).optional(),
    recordNumber: shortText(60).optional(),
  },
  'Please write at least a name.',
);

export const invitedAs = z.enum(['member', 'alum'], { error: 'Please choose whom you invite.' });

export const createInvitationRequest = requestObject({ role: invitedAs, rosterEntry });

export const createdInvitation = z
  .object({
    /** Four words, shown once: only their keyed hash is kept. */
    code: z.string(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'CreatedInvitation' });
export type CreatedInvitation = z.infer<typeof createdInvitation>;

/** With what stands on its card, by which those who lead the group find the roster entry again. */
export const createdGroupInvitation = createdInvitation
  .extend({ mark: z.string() })
  .meta({ id: 'CreatedGroupInvitation' });
export type CreatedGroupInvitation = z.infer<typeof createdGroupInvitation>;

export const openInvitationRequest = requestObject({ code });

export const agreement = z
  .object({ version: z.int().min(1), text: z.string() })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof agreement>;

/** What somebody sees before they decide to join: a group, or the clinic as somebody who works there. */
export const openedInvitation = z
  .discriminatedUnion('role', [
    z.object({
      role: z.enum(['member', 'alum']),
      groupName: z.string(),
      agreement,
      suggestions: z.array(z.string()),
      /** Has a name here already, and gets a new key for it. */
      comesBack: z.boolean(),
    }),
    z.object({
      role: z.enum(['clinician', 'administrator']),
      clinicName: z.string(),
      /** As members and colleagues will see it. */
      name: z.string(),
      groupNames: z.array(z.string()),
      /** Comes back after a lost key or passkey. */
      comesBack: z.boolean(),
    }),
  ])
  .meta({ id: 'OpenedInvitation' });
export type OpenedInvitation = z.infer<typeof openedInvitation>;
export type OpenedGroupInvitation = Extract<OpenedInvitation, { groupName: string }>;
export type OpenedStaffInvitation = Exclude<OpenedInvitation, OpenedGroupInvitation>;

export const joinRequest = requestObject({
  code,
  pseudonym: displayName.superRefine((name, context) => {
    const problem = nameProblem(name);
    if (problem !== null) context.addIssue({ code: 'custom', message: nameProblemWords[problem] });
  }),
  acceptedAgreement: seenVersion('Please read and accept the group agreement.'),
  sharedDevice: flag(),
});

export const joinStaffRequest = requestObject({ code });

export const joinAgainRequest = requestObject({ code, sharedDevice: flag() });

export const joinedStaff = z
  .object({
    /** Seven words, shown once. The same Idempotency-Key gives the same words again for 15 minutes. */
    key: z.string(),
    me,
  })
  .meta({ id: 'JoinedStaff' });
export type JoinedStaff = z.infer<typeof joinedStaff>;

/** A new key for the name that somebody has here already. */
export const joinedAgain = z
  .object({
    /** Seven words, shown once. The same Idempotency-Key gives the same words again for 15 minutes. */
    key: z.string(),
    me,
  })
  .meta({ id: 'JoinedAgain' });
export type JoinedAgain = z.infer<typeof joinedAgain>;

export const joined = z
  .object({
    /** Seven words, shown once. The same Idempotency-Key gives the same words again for 15 minutes. */
    key: z.string(),
    me,
    /** Open where the chosen name sounds as if somebody is in trouble. */
    panel: crisisPanel,
  })
  .meta({ id: 'Joined' });
export type Joined = z.infer<typeof joined>;
