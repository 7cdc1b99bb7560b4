import * as z from 'zod';
import { frame } from './frame.ts';
import { flag, requestObject } from './requests.ts';

/** The page of somebody's own who has finished the group. */
export const ownGraduation = z
  .object({
    frame,
    groupName: z.string(),
    /** A private word, and the facilitator who wrote it; null where there is none. */
    word: z.object({ text: z.string(), from: z.string() }).nullable(),
    /** They have read this before. */
    isAnswered: z.boolean(),
    tellsGroup: z.boolean(),
  })
  .meta({ id: 'OwnGraduation' });
export type OwnGraduation = z.infer<typeof ownGraduation>;

export const answerGraduationRequest = requestObject({ tellsGroup: flag() });
