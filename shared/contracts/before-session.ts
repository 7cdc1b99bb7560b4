import * as z from 'zod';
import { agendaItem } from './agenda.ts';
import { frame } from './frame.ts';
import { goalLine } from './goal.ts';
import { threadId } from './primitives.ts';
import { session, sessionDigest } from './session.ts';
import { strategyLine } from './strategy.ts';

/** A thread as it stands on one line, under the name that it knows. */
const line = z.object({ threadId, title: z.string(), author: z.string() });

/** Lists are in the order of their titles, but for who waits: nothing says who did more. */
export const beforeSession = z
  .object({
    frame,
    groupName: z.string(),
    nextSession: session.nullable(),
    /** Since the last session; null where the group has not met. */
    since: z.iso.datetime().nullable(),
    agenda: z.array(agendaItem),
    /** Who has written and had no answer, the longest waiting first. */
    unanswered: z.array(line.extend({ openedAt: z.iso.datetime() })),
    /** What was to be celebrated, or was. */
    celebrations: z.array(line),
    /** Goals that the group is shown, of which something was celebrated or which were reached. */
    goals: z.array(goalLine),
    /** Strategies that the group sees since it last met. */
    strategies: z.array(strategyLine),
    /** Where somebody asked for ideas and others answered. */
    ideas: z.array(line),
    /** Counts of the stretch, once the clock has made them: a day before the session, if nothing else is set. */
    digest: sessionDigest.nullable(),
    /** False where there was more than fits. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'BeforeSession' });
export type BeforeSession = z.infer<typeof beforeSession>;
