import * as z from 'zod';
import { limits } from '#shared/limits.ts';
import { detailKinds } from './post.ts';
import { groupId } from './primitives.ts';
import { requestObject } from './requests.ts';

export const crisisContact = z
  .object({
    kind: z.enum(['emergency', 'line', 'directory']),
    name: z.string(),
    /** How it is reached; `number` for calls and texts, `address` for pages. */
    ways: z.array(
      z.discriminatedUnion('by', [
        z.object({ by: z.literal('call'), number: z.string() }),
        z.object({ by: z.literal('text'), number: z.string(), words: z.string().nullable() }),
        z.object({ by: z.literal('page'), address: z.url() }),
      ]),
    ),
    hours: z.string(),
    owner: z.string(),
    reviewBy: z.iso.date(),
  })
  .meta({ id: 'CrisisContact' });
export type CrisisContact = z.infer<typeof crisisContact>;

/** When a facilitator is next here, as the clinic's staffed hours say. Never a promise of an answer. */
export const cover = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('staffed-now'), until: z.iso.datetime(), timeZone: z.string() }),
    z.object({ state: z.literal('staffed-later'), from: z.iso.datetime(), timeZone: z.string() }),
    z.object({ state: z.literal('unknown') }),
  ])
  .meta({ id: 'Cover' });
export type Cover = z.infer<typeof cover>;

export const crisisResources = z
  .object({
    region: z.string(),
    contacts: z.array(crisisContact),
    cover,
    /** The group in which the reader's own safety plan lies; null where they have none. */
    ownPlan: groupId.nullable(),
  })
  .meta({ id: 'CrisisResources' });
export type CrisisResources = z.infer<typeof crisisResources>;

const unreadQuoted = 'What it answers is no text, or too long to be read.';
const askedTexts = 'Please send one to five texts.';

/** Asked with what somebody is about to send. Nothing of it is stored. */
export const crisisPanelRequest = requestObject({
  texts: z
    .array(
      z
        .string({ error: askedTexts })
        .max(limits.postBody, 'One of the texts is too long to be read.'),
      { error: askedTexts },
    )
    .min(1, askedTexts)
    .max(5, askedTexts),
  /** The words of another post that they answer. */
  quoted: z.string({ error: unreadQuoted }).max(limits.quote, unreadQuoted).optional(),
});

/** Whether to open the panel, and what it says. No score, no lane, no reason. */
export const crisisPanel = z
  .object({ open: z.boolean(), resources: crisisResources.nullable() })
  .meta({ id: 'CrisisPanel' });
export type CrisisPanel = z.infer<typeof crisisPanel>;

/** The panel, and what in the texts may tell others who somebody is: of each kind the first, in the author's own words. */
export const draftReading = crisisPanel
  .extend({ details: z.array(z.object({ kind: z.enum(detailKinds), words: z.string() })) })
  .meta({ id: 'DraftReading' });
export type DraftReading = z.infer<typeof draftReading>;
