import * as z from 'zod';
import { supportStates } from '#shared/domain/peer-support.ts';
import { frame } from './frame.ts';
import { requestObject } from './requests.ts';
import { threadSummary } from './thread.ts';

// Who waits to be welcomed or answered, for peer supporters and for those who lead the group.

const supportThread = threadSummary
  .omit({ newSinceLastSession: true, saysWhatHelped: true, unread: true })
  .extend({
    /** Somebody has said that they will answer. Supporters learn no name: an answer may come under another one. */
    answering: z
      .object({
        isYou: z.boolean(),
        name: z.string().nullable(),
        /** Told to whoever said it, and to facilitators. */
        until: z.iso.datetime().nullable(),
      })
      .nullable(),
    /** Why it does not stand in the supporters’ lists. Told to facilitators only. */
    keptBack: z.enum(['review', 'facilitator']).nullable(),
  })
  .meta({ id: 'SupportThread' });
export type SupportThread = z.infer<typeof supportThread>;

/** Longest waiting first. Nothing is counted. */
export const supportListsView = z
  .object({
    frame,
    /** How an alum stands in helping; null for those who lead the group. Without a supporter there are no lists. */
    state: z.enum(supportStates).nullable(),
    /** They are on a break from everything, and are asked for nothing. */
    onBreak: z.boolean(),
    /** They carry as many as they do at most. */
    hasEnough: z.boolean(),
    /** Hours for which "I will answer this" stands. */
    answersWithinHours: z.int(),
    welcome: z.array(supportThread),
    waiting: z.array(supportThread),
    yours: z.array(supportThread),
  })
  .meta({ id: 'SupportLists' });
export type SupportListsView = z.infer<typeof supportListsView>;

const answeringSteps = ['take', 'put-down'] as const;
export const changeAnsweringRequest = requestObject({
  step: z.enum(answeringSteps, { error: 'Please choose what to do.' }),
});
