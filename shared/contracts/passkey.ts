import * as z from 'zod';
import { limits } from '#shared/limits.ts';
import { me } from './people.ts';
import { displayLine, personId } from './primitives.ts';
import { flag, requestObject } from './requests.ts';

// Passkeys as WebAuthn (level 3) writes them in JSON: bytes are base64url.

const missing = 'Please try again with your passkey.';
const bytes = z
  .string({ error: missing })
  .regex(/^[A-Za-z0-9_-]+$/, missing)
  .max(8000, missing);
/** The browser's name for a passkey. */
const incomplete = 'This address is not complete.';
export const passkeyId = z
  .string({ error: incomplete })
  .regex(/^[A-Za-z0-9_-]{16,1400}$/, incomplete);

const common = {
  id: passkeyId,
  rawId: passkeyId,
  type: z.literal('public-key', { error: missing }),
  clientExtensionResults: z.looseObject({}, { error: missing }).default({}),
};

/** What a browser answers when a passkey was made. */
const registrationResponse = z.object(
  {
    ...common,
    response: z.object(
      {
        clientDataJSON: bytes,
        attestationObject: bytes,
        transports: z
          .array(z.string({ error: missing }).max(20, missing), { error: missing })
          .max(10, missing)
          .default([]),
      },
      { error: missing },
    ),
  },
  { error: missing },
);

/** What a browser answers when a passkey was shown. */
const authenticationResponse = z.object(
  {
    ...common,
    response: z.object(
      {
        clientDataJSON: bytes,
        authenticatorData: bytes,
        signature: bytes,
        /** Whose it is, as the authenticator was told when it was made. */
        userHandle: bytes.optional(),
      },
      { error: missing },
    ),
  },
  { error: missing },
);

export type ShownPasskey = z.output<typeof authenticationResponse>;

/** `sign-in`: after the key, for staff. `alone`: in the place of the key, for members and alumni. */
export const passkeyPurposes = ['sign-in', 'alone', 'registration'] as const;
export type PasskeyPurpose = (typeof passkeyPurposes)[number];

export const passkeyChallengeRequest = requestObject({
  for: z.enum(passkeyPurposes, { error: 'Please say what the passkey is for.' }),
});

/** The options for `navigator.credentials`, as the browser's own JSON. The challenge in it works once, for five minutes. */
export const passkeyChallenge = z
  .object({ options: z.looseObject({ challenge: z.string() }) })
  .meta({ id: 'PasskeyChallenge' });

export const addPasskeyRequest = requestObject({
  name: displayLine(limits.name, 'Please give this passkey a name.'),
  response: registrationResponse,
});

export const showPasskeyRequest = requestObject({ response: authenticationResponse });

export const signInAloneRequest = requestObject({
  response: authenticationResponse,
  /** As with the seven words. */
  sharedDevice: flag(),
});

export const passkeyList = z
  .object({
    /** One of them lets its person in without the seven words; of staff both are asked for. */
    alone: z.boolean(),
    passkeys: z.array(z.object({ id: passkeyId, name: z.string(), addedOn: z.iso.date() })),
  })
  .meta({ id: 'PasskeyList' });
export type PasskeyList = z.infer<typeof passkeyList>;

/** What a sign-in still waits for. Until then it opens nothing else. */
export const signInNeeds = z.enum(['nothing', 'passkey', 'first-passkey']);
export type SignInNeeds = z.infer<typeof signInNeeds>;

export const signInStep = z
  .object({
    needs: signInNeeds,
    /** Where everybody is made up. */
    mayBeSkipped: z.boolean(),
    /** When a sign-in of staff ends by itself; null for one of others, and as long as it waits for something. */
    signOff: z
      .object({
        /** Tells this person from any other who signs in on the same screen. */
        who: personId,
        inSeconds: z.int(),
        /** Whether using it puts that off. */
        byUse: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'SignInStep' });

export type SignInStep = z.infer<typeof signInStep>;

export const signedInFully = z.object({ me }).meta({ id: 'SignedInFully' });
