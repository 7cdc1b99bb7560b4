import * as z from 'zod';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';

const fromTheList = 'Please choose content notes from the list.';
const chosen = z.array(z.enum(contentNotes, { error: fromTheList }), { error: fromTheList });

/** What somebody says that their words mention. */
export const notesOfWriting = chosen
  .max(limits.contentNotes, `Please choose at most ${limits.contentNotes}.`)
  .default([]);

/** Any of them, as somebody sets them for their own reading. */
export const notesOfReading = chosen.max(contentNotes.length, fromTheList).default([]);
