import * as z from 'zod';
import { energies, moods } from '#shared/domain/journal.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { coarseMoment, drawnId, freeText } from './primitives.ts';
import { requestObject } from './requests.ts';

/** Says nothing of order, time or person. */
export const noteId = drawnId().brand<'NoteId'>();
export type NoteId = z.infer<typeof noteId>;

const noMonth = 'There is no such month.';
export const month = z
  .string({ error: noMonth })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, noMonth)
  .brand<'Month'>();
export type Month = z.infer<typeof month>;

export const note = z
  .object({
    id: noteId,
    month,
    at: coarseMoment,
    mood: z.enum(moods).nullable(),
    energy: z.enum(energies).nullable(),
    words: z.string(),
    /** The facilitators can read it. */
    isShared: z.boolean(),
    /** Energy and words can be added to it: it is a mood and nothing else, and nobody else can read it. */
    mayAdd: z.boolean(),
  })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof note>;

export const journal = z
  .object({
    frame,
    month,
    /** The newest first. */
    notes: z.array(note),
    /** A month before this one in which something may stand; null where the journal begins here. */
    earlier: month.nullable(),
    /** The last weeks, for a picture of them: a point for each note with a mood, by its day in the group's time zone. */
    weeks: z.object({
      from: z.iso.date(),
      points: z.array(z.object({ date: z.iso.date(), mood: z.enum(moods) })),
    }),
    youMay: z.object({ share: z.boolean() }),
  })
  .meta({ id: 'Journal' });
export type Journal = z.infer<typeof journal>;

export const readJournalQuery = requestObject({ month: month.optional() });

const noAnswer = 'Please choose one of these, or none.';
const nothingSaid = {
  code: 'custom' as const,
  path: ['words'],
  message: 'Please choose something or write a few words.',
};

export const addNoteToJournalRequest = requestObject({
  mood: z.enum(moods, { error: noAnswer }).optional(),
  energy: z.enum(energies, { error: noAnswer }).optional(),
  words: freeText(limits.journalWords),
}).superRefine(({ mood, energy, words }, context) => {
  if (mood === undefined && energy === undefined && words === '') context.addIssue(nothingSaid);
});

export const addToNoteRequest = requestObject({
  energy: z.enum(energies, { error: noAnswer }).optional(),
  words: freeText(limits.journalWords),
}).superRefine(({ energy, words }, context) => {
  if (energy === undefined && words === '') context.addIssue(nothingSaid);
});

export const addedNote = z.object({ id: noteId, month }).meta({ id: 'AddedNote' });
export type AddedNote = z.infer<typeof addedNote>;
