import { z } from 'zod';
import { role } from './people.ts';

/** Who looks, and in which time zone: in every answer about a group, so that no page has to ask a second time. */
export const frame = z
  .object({
    you: z.object({ name: z.string(), avatar: z.string(), role, sharedDevice: z.boolean() }),
    timeZone: z.string(),
  })
  .meta({ id: 'Frame' });
export type Frame = z.infer<typeof frame>;
