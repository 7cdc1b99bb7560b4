import { z } from 'zod';
import { me } from './people.ts';
import { flag, requestObject } from './requests.ts';

export const signInRequest = requestObject({
  key: z
    .string({ error: 'Please write your seven words.' })
    .trim()
    .min(1, 'Please write your seven words.')
    .max(300, 'A key has seven words. This is much longer.'),
  /** Ends the sign-in after a short time and keeps nothing on the device. */
  sharedDevice: flag(),
});

/** The sign-in itself travels in an HttpOnly cookie, never in the body. */
export const signInAnswer = z.object({ me }).meta({ id: 'SignInAnswer' });
export type SignInAnswer = z.infer<typeof signInAnswer>;
