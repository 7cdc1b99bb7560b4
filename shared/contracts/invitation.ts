import { z } from 'zod';
import { me } from './people.ts';
import { displayName } from './primitives.ts';

const code = z
  .string({ error: 'Please write the words of your invitation.' })
  .trim()
  .min(1, 'Please write the words of your invitation.')
  .max(200, 'An invitation has four words. This is much longer.');

/** Whatever a clinic keeps about a real person. Sealed at once; nobody reads it back through this API. */
export const rosterEntry = z.strictObject({
  name: z.string().trim().min(1, 'Please write a name.').max(200),
  phone: z.string().trim().max(60).optional(),
  emergencyContact: z.string().trim().max(300).optional(),
  recordNumber: z.string().trim().max(60).optional(),
});

export const createInvitationRequest = z.strictObject({
  role: z.enum(['member', 'alum']),
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

export const openInvitationRequest = z.strictObject({ code });

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

export const joinRequest = z.strictObject({
  code,
  pseudonym: displayName,
  acceptedAgreement: z.int({ error: 'Please read and accept the group agreement.' }).min(1),
  sharedDevice: z.boolean().default(false),
});

export const joined = z
  .object({
    /** Seven words, shown once. The same Idempotency-Key gives the same words again for 15 minutes. */
    key: z.string(),
    me,
  })
  .meta({ id: 'Joined' });
export type Joined = z.infer<typeof joined>;
