import * as z from 'zod';
import { limits } from '#shared/limits.ts';
import { facilitatorsMark } from './facilitators-mark.ts';
import { typedText } from './primitives.ts';
import { flag, requestObject } from './requests.ts';

/** What the author of a thread says to everybody who answered. */
export const whatHelped = z
  .object({
    words: z.string(),
    /** For its author and those who mark it; null for everybody else: it would tell that it waited. */
    version: z.int().nullable(),
    /** Others do not see it until a facilitator shows it. */
    waits: z.boolean(),
    /** Of one's own: whether a facilitator was asked to read it. */
    asked: z.boolean(),
    /** Why the group does not see it, for its author and the facilitators; null where it may. */
    keptBack: z.string().nullable(),
    youMay: z.object({ takeBack: z.boolean(), mark: z.array(facilitatorsMark) }),
  })
  .meta({ id: 'WhatHelped' });
export type ShownWhatHelped = z.infer<typeof whatHelped>;

const missing = 'What you saw of it is missing.';

export const sayWhatHelpedRequest = requestObject({
  words: typedText(limits.whatHelped, 'Please write what helped.'),
  /** That was on screen; 0 where there was none. */
  version: z.int({ error: missing }).min(0, missing),
  notAboutMe: flag(),
});
