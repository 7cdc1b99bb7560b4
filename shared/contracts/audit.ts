import * as z from 'zod';
import { cursor } from './primitives.ts';
import { requestObject } from './requests.ts';

// The record of what was done at a clinic, for its administrators: ids, outcomes and the reasons of break-glass; never a text of a
// member, nor what clinicians write in a review.

export const actorKinds = ['clinician', 'administrator', 'system'] as const;

const word = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .max(80, message)
    .regex(/^[A-Za-z0-9 .-]*$/, message)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
const day = (message: string) =>
  z
    .union([z.literal(''), z.iso.date({ error: message })], { error: message })
    .transform((text) => (text === '' ? undefined : text))
    .optional();

const filters = {
  /** One action, such as `seal.opened`, or all of one kind, such as `seal`. */
  action: word('An action has letters, dots and hyphens, for example seal.opened.'),
  actor: z
    .union([z.literal(''), z.enum(actorKinds)], { error: 'Please choose from the list.' })
    .transform((kind) => (kind === '' ? undefined : kind))
    .optional(),
  /** The whole target, or its beginning, such as `review`. */
  target: word('A target is a word and an id, for example review abc-1.'),
  /** Days on the clinic's calendar, both included. */
  from: day('Please write a day, for example 2026-11-28.'),
  to: day('Please write a day, for example 2026-11-28.'),
};

export const readAuditQuery = requestObject({ ...filters, cursor: cursor.optional() });
export const exportAuditRequest = requestObject({
  ...filters,
  format: z.enum(['jsonl', 'csv'], { error: 'Please choose jsonl or csv.' }),
});

export const auditEvent = z
  .object({
    sequence: z.int(),
    at: z.iso.datetime(),
    actor: z.object({
      kind: z.enum(actorKinds),
      id: z.string(),
      /** Professional name of staff; null for the system, and for whoever is not known any more. */
      name: z.string().nullable(),
    }),
    action: z.string(),
    target: z.string(),
    /** Where a clinician wrote a reason in a review, `reasonStandsWith: 'review'` stands in its place. */
    details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof auditEvent>;

export const auditPage = z
  .object({
    timeZone: z.string(),
    /** The newest first. */
    events: z.array(auditEvent),
    /** Of the events that were read for this page, fitting or not: whether each follows the one before it, unchanged. */
    chain: z.object({
      read: z.int(),
      from: z.int().nullable(),
      to: z.int().nullable(),
      problems: z.array(z.object({ kind: z.string(), sequence: z.int() })),
    }),
    /** When the oldest event that was read happened: with none that fits, one knows how far it was looked. */
    readBackTo: z.iso.datetime().nullable(),
    nextCursor: cursor.nullable(),
  })
  .meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof auditPage>;

/**
 * What an export holds, the oldest event first, with the hashes that chain them. Each hash follows the one before it; what an event
 * with `reasonStandsWith` says cannot be calculated again from the file, as the reason is part of its hash.
 */
export const auditExport = z
  .object({
    format: z.enum(['jsonl', 'csv']),
    events: z.int(),
    /** True where older events that may fit were left out: then export by shorter times. */
    isCut: z.boolean(),
    text: z.string(),
  })
  .meta({ id: 'AuditExport' });
export type AuditExport = z.infer<typeof auditExport>;
