import * as z from 'zod';
import { devices } from '#shared/domain/device.ts';
import { signInNeeds } from './passkey.ts';
import { me } from './people.ts';
import { flag, requestObject } from './requests.ts';

const sevenWords = z
  .string({ error: 'Please write your seven words.' })
  .trim()
  .min(1, 'Please write your seven words.')
  .max(300, 'A key has seven words. This is much longer.');

export const signInRequest = requestObject({
  key: sevenWords,
  /** Ends the sign-in after a short time and keeps nothing on the device. */
  sharedDevice: flag(),
});

/** The sign-in itself travels in an HttpOnly cookie, never in the body. */
export const signInAnswer = z
  .object({
    /** Null as long as the sign-in waits for a passkey. */
    me: me.nullable(),
    needs: signInNeeds,
  })
  .meta({ id: 'SignInAnswer' });
export type SignInAnswer = z.infer<typeof signInAnswer>;

/** The words as they are now: whoever only finds a page open must not be able to lock its owner out. */
export const replaceKeyRequest = requestObject({ key: sevenWords });

/** Other words for the name that somebody has here. */
export const newKey = z
  .object({
    /** Seven words, shown once. The same Idempotency-Key gives the same words again for 15 minutes. */
    key: z.string(),
    me,
  })
  .meta({ id: 'NewKey' });
export type NewKey = z.infer<typeof newKey>;

const incomplete = 'This address is not complete.';
/** By which somebody ends one of their sign-ins: it opens nothing. */
export const signInId = z.string({ error: incomplete }).regex(/^[a-z2-7]{16}$/, incomplete);

/** Where somebody is signed in: a kind of device and times, no address and no place. */
export const ownSignIns = z
  .object({
    timeZone: z.string(),
    /** Minutes without use after which each of them ends; null where use does not matter. */
    signOffMinutes: z.int().nullable(),
    signIns: z.array(
      z.object({
        id: signInId,
        device: z.enum(devices),
        sharedDevice: z.boolean(),
        startedAt: z.iso.datetime(),
        endsAt: z.iso.datetime(),
        isThis: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OwnSignIns' });
export type OwnSignIns = z.infer<typeof ownSignIns>;
