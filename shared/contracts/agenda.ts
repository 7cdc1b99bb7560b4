import * as z from 'zod';
import { agendaMarks, agendaStates } from '#shared/domain/agenda.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { drawnId, postNumber, threadId, typedText } from './primitives.ts';
import { flag, requestObject, seenVersion } from './requests.ts';
import { session } from './session.ts';

/** Says nothing of order, time or person. */
export const agendaItemId = drawnId().brand<'AgendaItemId'>();
export type AgendaItemId = z.infer<typeof agendaItemId>;

export const agendaItem = z
  .object({
    id: agendaItemId,
    /** What it is about; no name stands with it, for anybody. Null for words from a thread. */
    theme: z.string().nullable(),
    /** A post that its author brings. Null for a theme, and where its words are not there any more. */
    words: z
      .object({
        threadId,
        number: postNumber,
        page: z.int(),
        title: z.string(),
        author,
        /** The reader has muted this name. */
        muted: z.boolean(),
      })
      .nullable(),
    isYours: z.boolean(),
    /** It waits for a facilitator: only who brought it and the facilitators see it. */
    waits: z.boolean(),
    /** Of one's own: whether a facilitator was asked to read it. */
    asked: z.boolean(),
    /** There was no time for it, so it comes up again. */
    carried: z.boolean(),
    state: z.enum(agendaStates),
    /** For those who mark it; null for everybody else: it would tell that it waited. */
    version: z.int().nullable(),
    youMay: z.object({ takeBack: z.boolean(), mark: z.array(z.enum(agendaMarks)) }),
  })
  .meta({ id: 'AgendaItem' });
export type AgendaItem = z.infer<typeof agendaItem>;

/** By ids that are drawn: the order tells nothing. */
export const agenda = z
  .object({
    frame,
    nextSession: session.nullable(),
    items: z.array(agendaItem),
    youMay: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'Agenda' });
export type Agenda = z.infer<typeof agenda>;

export const addThemeRequest = requestObject({
  theme: typedText(limits.agendaTheme, 'Please write what it is about.'),
  /** Said at the crisis panel. Told to clinicians; lowers nothing. */
  notAboutMe: flag(),
});

export const addedItem = z
  .object({ id: agendaItemId, waits: z.boolean() })
  .meta({ id: 'AddedItem' });
export type AddedItem = z.infer<typeof addedItem>;

export const markItemRequest = requestObject({
  mark: z.enum(agendaMarks, { error: 'Please choose what became of it.' }),
  version: seenVersion('What you saw of it is missing.'),
});
