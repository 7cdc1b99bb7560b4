import * as z from 'zod';
import { devices } from '#shared/domain/device.ts';
import { frame } from './frame.ts';
import { coarseMoment, drawnId } from './primitives.ts';
import { requestObject } from './requests.ts';

/** Says nothing of order, time, person or device. */
export const toldDeviceId = drawnId().brand<'ToldDeviceId'>();
export type ToldDeviceId = z.infer<typeof toldDeviceId>;

const unusable = 'Your browser gave an address that we can’t use for this.';
const bytes = (length: number) =>
  z.string({ error: unusable }).regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`), unusable);

/** Where a browser is reached, as it says itself (Web Push, RFC 8030 and 8291). */
export const turnOnTellingRequest = requestObject({
  endpoint: z
    .string({ error: unusable })
    .max(800, unusable)
    .regex(/^https?:\/\/[\w\-.~:/?=&%+,;@!$*()]+$/, unusable),
  /** Its public key: 65 bytes, base64url. */
  p256dh: bytes(87),
  /** A secret that it shares with us: 16 bytes, base64url. */
  auth: bytes(22),
});
export type Subscription = z.output<typeof turnOnTellingRequest>;

export const telling = z
  .object({
    frame,
    groupName: z.string(),
    /** Whether it can be turned on here; `never-here` where nothing is set up for it. */
    offer: z.enum(['here', 'not-on-shared-devices', 'never-here']),
    /** What a browser asks for before it lets anybody send; null where it is not offered. */
    serverKey: z.string().nullable(),
    devices: z.array(
      z
        .object({
          id: toldDeviceId,
          device: z.enum(devices),
          since: coarseMoment,
          isThis: z.boolean(),
        })
        .meta({ id: 'ToldDevice' }),
    ),
  })
  .meta({ id: 'Telling' });
export type Telling = z.infer<typeof telling>;
