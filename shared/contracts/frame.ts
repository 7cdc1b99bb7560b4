import * as z from 'zod';
import { writingBarriers } from '#shared/domain/writing.ts';
import { role } from './people.ts';

/** Who looks, and in which time zone: in every answer about a group, so that no page has to ask a second time. */
export const frame = z
  .object({
    you: z.object({ name: z.string(), avatar: z.string(), role, sharedDevice: z.boolean() }),
    timeZone: z.string(),
    /** Why the reader cannot write here; null where they can. */
    barrier: z.enum(writingBarriers).nullable(),
  })
  .meta({ id: 'Frame' });
export type Frame = z.infer<typeof frame>;
