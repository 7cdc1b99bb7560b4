import * as z from 'zod';
import { energies, moods } from '#shared/domain/journal.ts';
import { planSteps } from '#shared/domain/safety-plan.ts';
import { frame } from './frame.ts';
import { cursor, drawnId } from './primitives.ts';
import { requestObject } from './requests.ts';

/** Says nothing of order, time or person. */
export const shareId = drawnId().brand<'ShareId'>();
export type ShareId = z.infer<typeof shareId>;

/** Something of somebody's own that they let the facilitators read, as it was when they did. */
export const sharedKinds = ['safety-plan', 'journal-entry'] as const;

export const sharePart = z.object({ step: z.enum(planSteps).nullable(), words: z.string() });

export const share = z
  .object({
    id: shareId,
    kind: z.enum(sharedKinds),
    from: z.string().meta({ description: 'The pseudonym of whoever shared it' }),
    sharedAt: z.iso.datetime(),
    parts: z.array(sharePart),
    /** Of a journal entry. */
    mood: z.enum(moods).nullable(),
    energy: z.enum(energies).nullable(),
  })
  .meta({ id: 'Share' });
export type Share = z.infer<typeof share>;

/** The newest first. */
export const shareList = z
  .object({ frame, shares: z.array(share), nextCursor: cursor.nullable() })
  .meta({ id: 'ShareList' });
export type ShareList = z.infer<typeof shareList>;

export const listSharesQuery = requestObject({ cursor: cursor.optional() });
