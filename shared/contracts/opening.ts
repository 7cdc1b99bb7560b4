import * as z from 'zod';
import { openingReasons, openingStates } from '#shared/domain/break-glass.ts';
import { limits } from '#shared/limits.ts';
import { typedText } from './primitives.ts';
import { requestObject, seenVersion } from './requests.ts';

// Break-glass: a clinician opens one seal, from a review, with a reason, on the record.

/** To whom an identity was passed on in a medical emergency, as 42 CFR 2.51 asks for it. Never part of an audit event. */
export const disclosure = z
  .object({
    /** Name of the medical staff who were told. */
    to: z.string(),
    affiliation: z.string(),
    /** When they were told. */
    at: z.iso.datetime(),
    nature: z.string(),
    /** Professional name of the clinician who told them. */
    by: z.string(),
  })
  .meta({ id: 'Disclosure' });

export const openSealRequest = requestObject({
  /** The version of the review that the clinician saw; a newer one on the server gives `stale`. */
  version: seenVersion('The version that you saw is missing.'),
  reason: z.enum(openingReasons, { error: 'Please choose a reason.' }),
  words: typedText(limits.reason, 'Please say why, in a sentence or two.'),
  /** Why telling the member at once would put somebody at risk. Left out, they are told at once. */
  delayWords: typedText(limits.reason, 'Please say why they cannot be told yet.').optional(),
});

export const delayNoticeRequest = requestObject({
  words: typedText(limits.reason, 'Please say why they cannot be told yet.'),
});

const told = (missing: string) => typedText(200, missing);
const whenTold = 'Please write a date and a time, for example 2026-11-28T21:30.';
export const recordDisclosureRequest = requestObject({
  to: told('Please write whom you told.'),
  affiliation: told('Please write where they work.'),
  /** A date and a time on the clock of the group, as a form sends them. */
  at: z
    .string({ error: whenTold })
    .trim()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, whenTold),
  nature: typedText(limits.reason, 'Please say what the emergency was.'),
});

export const opening = z
  .object({
    number: z.int(),
    state: z.enum(openingStates),
    by: z.string(),
    isYou: z.boolean(),
    reason: z.enum(openingReasons),
    words: z.string(),
    askedAt: z.iso.datetime(),
    /** Who agreed, where the clinic wants two people. */
    second: z.object({ name: z.string(), at: z.iso.datetime() }).nullable(),
    openedAt: z.iso.datetime().nullable(),
    shownUntil: z.iso.datetime().nullable(),
    /** When the member is told, or was. */
    notice: z
      .object({
        dueAt: z.iso.datetime(),
        delays: z.array(z.object({ by: z.string(), at: z.iso.datetime(), words: z.string() })),
        seenAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    disclosures: z.array(disclosure),
    youMay: z.array(z.enum(['agree', 'open', 'look', 'delay', 'record-disclosure'])),
  })
  .meta({ id: 'Opening' });
export type Opening = z.infer<typeof opening>;

/** All that a review's page of seals shows; never an identity. */
export const openings = z
  .object({
    review: z.object({ title: z.string(), author: z.string(), version: z.int() }),
    timeZone: z.string(),
    /** Null where the caller may ask now; else what stands in the way. */
    notNow: z.enum(['not-held', 'already']).nullable(),
    shownMinutes: z.int(),
    delayHours: z.int(),
    reasons: z.array(z.object({ reason: z.enum(openingReasons), needsSecond: z.boolean() })),
    /** The newest first. */
    openings: z.array(opening),
  })
  .meta({ id: 'Openings' });
export type Openings = z.infer<typeof openings>;

/** Under which number the opening is to be found. */
export const askedForOpening = z.object({ number: z.int() }).meta({ id: 'AskedForOpening' });

/** What a clinic has kept about a person, as it was sealed. */
export const identity = z
  .object({
    name: z.string(),
    phone: z.string().optional(),
    emergencyContact: z.string().optional(),
    recordNumber: z.string().optional(),
  })
  .meta({ id: 'Identity' });

/** One look at an open seal. Not to be kept anywhere. */
export const shownIdentity = z
  .object({ identity, shownUntil: z.iso.datetime(), pseudonym: z.string() })
  .meta({ id: 'ShownIdentity' });
export type ShownIdentity = z.infer<typeof shownIdentity>;

/** What a member is told after their seal was opened. Times are coarse, as all of theirs. */
export const sealNotice = z
  .object({ by: z.string(), reason: z.enum(openingReasons), date: z.iso.date() })
  .meta({ id: 'SealNotice' });
export type SealNotice = z.infer<typeof sealNotice>;
