import * as z from 'zod';
import { lanes } from '#shared/domain/lanes.ts';
import { cover } from './crisis-resources.ts';
import { requestObject } from './requests.ts';
import { contactId } from './rota.ts';

// Who is on call and what was sent to them, for those who answer for a clinic. Contacts by their names on the rota; no address, no
// review, no member.

/** What a page tells of: a review that waits, a sealed identity that somebody opens, or nothing: whether it arrives. */
export const pageAbouts = ['review', 'seal', 'test'] as const;
export type PageAbout = (typeof pageAbouts)[number];
export const pageChannels = ['amazon-sns', 'outbox'] as const;
/** `overtaken`: a later rung told the same people. `stood-down`: somebody was at the review first. */
export const pageStates = ['waiting', 'delivered', 'overtaken', 'stood-down'] as const;

/** A page to one contact that says that it is a test. */
export const testPageRequest = requestObject({ contact: contactId });

/** Names of the contacts on call, and until when; `until` is null where nothing changes in the coming week. */
export const onCallNow = z
  .object({ contacts: z.array(z.string()), until: z.iso.datetime().nullable() })
  .meta({ id: 'OnCallNow' });
export type OnCallNow = z.infer<typeof onCallNow>;

export const sentPage = z
  .object({
    about: z.enum(pageAbouts),
    at: z.iso.datetime(),
    lane: z.enum(lanes),
    /** 1 is told first. */
    rung: z.int(),
    /** As it is sent where no other page goes to the same person in the same minute. */
    text: z.string(),
    state: z.enum(pageStates),
    tryAt: z.iso.datetime().nullable(),
    /** Why nothing could be tried at all. */
    failure: z.string().nullable(),
    deliveries: z.array(
      z.object({
        contact: z.string(),
        deliveredAt: z.iso.datetime().nullable(),
        failure: z.string().nullable(),
        /** More than one: it may have arrived twice. */
        tries: z.int(),
        /** How many reviews the message that arrived was about; null where none has. */
        reviews: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'SentPage' });
export type SentPage = z.infer<typeof sentPage>;

export const onCall = z
  .object({
    at: z.iso.datetime(),
    timeZone: z.string(),
    /** How pages go out here; with `outbox` nothing leaves this machine. */
    channel: z.enum(pageChannels),
    cover,
    now: onCallNow,
    ladder: z.array(
      z.object({ afterMinutes: z.int(), onCall: z.boolean(), contacts: z.array(z.string()) }),
    ),
    repeatMinutes: z.int(),
    /** The newest first. */
    pages: z.array(sentPage),
  })
  .meta({ id: 'OnCall' });
export type OnCall = z.infer<typeof onCall>;
