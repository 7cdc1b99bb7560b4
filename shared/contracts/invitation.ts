import { z } from 'zod';
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

export const createInvitationRequest = requestObject({
  role: z.enum(['member', 'alum'], { error: 'Please choose whom you invite.' }),
  rosterEntry,
});

export const createdInvitation = z
  .object({
    /** Four words, shown once: only their keyed hash is kept. */
    code: z.string(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'CreatedInvitation' });
export type CreatedInvitation = z.infer<typeof createdInvitation>;

export const openInvitationRequest = requestObject({ code });

export const agreement = z
  .object({ version: z.int().min(1), text: z.string() })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof agreement>;

/** What somebody sees before they decide to join. */
export const openedInvitation = z
  .object({
    groupName: z.string(),
    role: z.enum(['member', 'alum']),
    agreement,
    suggestions: z.array(z.string()),
  })
  .meta({ id: 'OpenedInvitation' });
export type OpenedInvitation = z.infer<typeof openedInvitation>;

export const joinRequest = requestObject({
  code,
  pseudonym: displayName.superRefine((name, context) => {
    const problem = nameProblem(name);
    if (problem !== null) context.addIssue({ code: 'custom', message: nameProblemWords[problem] });
  }),
  acceptedAgreement: seenVersion('Please read and accept the group agreement.'),
  sharedDevice: flag(),
});

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
