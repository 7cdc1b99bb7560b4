import { z } from 'zod';
import { crisisContact } from '#shared/contracts/crisis-resources.ts';
import { pageStates } from '#shared/contracts/on-call.ts';
import { authorNotice, postState } from '#shared/contracts/post.ts';
import { clinicId, groupId, personId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import {
  analysis,
  historyStep,
  report,
  reviewId,
  reviewState,
  signal,
} from '#shared/contracts/review.ts';
import { rota } from '#shared/contracts/rota.ts';
import { sessionDigest } from '#shared/contracts/session.ts';
import { lanes } from '#shared/domain/lanes.ts';
import {
  asksFor,
  audiences,
  contentNotes,
  outcomes,
  reportKinds,
} from '#shared/domain/vocabulary.ts';

// What lies in the tables, read back through a schema: an item of another shape is an error here, not a surprise elsewhere.
// Key attributes are left out; `keys.ts` makes them.

const instant = z.iso.datetime();

export const clinicRecord = z.object({
  clinicId,
  name: z.string(),
  region: z.string(),
  timeZone: z.string(),
  staffedHours: z.array(z.object({ weekday: z.int(), from: z.string(), to: z.string() })),
  /** Local days on which nobody is here, whatever the hours say. */
  closedDates: z.array(z.iso.date()).optional(),
  rota: rota.optional(),
  contacts: z.array(crisisContact).nullable(),
  settings: z
    .object({
      lookWithinMinutes: z.record(z.enum(lanes), z.number()),
      claimMinutes: z.record(z.enum(lanes), z.number()),
      holds: z.enum(['risky', 'all']),
      unansweredAfterMinutes: z.number(),
      digestHoursBefore: z.number(),
      keepThreadsDays: z.number().nullable(),
      legalHold: z.boolean(),
      secondLayer: z.enum(['on', 'off']),
    })
    .partial()
    .optional(),
});
export type ClinicRecord = z.infer<typeof clinicRecord>;

/** Which day's look at the crisis contacts was the last, and how many were past their date. */
export const contactCheckRecord = z.object({ checkedOn: z.iso.date(), due: z.int() });
export type ContactCheckRecord = z.infer<typeof contactCheckRecord>;

export const retentionCheckRecord = z.object({ checkedOn: z.iso.date() });
export type RetentionCheckRecord = z.infer<typeof retentionCheckRecord>;

export const clinicEntryRecord = z.object({ clinicId });
export const groupEntryRecord = z.object({ groupId });

export const staffRecord = z.object({
  personId,
  name: z.string(),
  role: z.enum(['clinician', 'administrator']),
  groupIds: z.array(groupId),
});
export type StaffRecord = z.infer<typeof staffRecord>;

export const groupRecord = z.object({
  groupId,
  clinicId,
  name: z.string(),
  timeZone: z.string(),
  agreementVersion: z.int(),
  facilitators: z.array(z.object({ personId, name: z.string() })),
});
export type GroupRecord = z.infer<typeof groupRecord>;

export const agreementRecord = z.object({ version: z.int(), text: z.string() });

export const personRecord = z.object({
  personId,
  role: z.enum(['member', 'alum']),
  name: z.string(),
  avatar: z.string(),
  standing: z.enum(['active', 'paused', 'left']),
  acceptedAgreement: z.int(),
  alumSince: instant.nullable(),
});
export type PersonRecord = z.infer<typeof personRecord>;

export const sessionRecord = z.object({
  startsAt: instant,
  minutes: z.int(),
  place: z.string().nullable(),
  theme: z.string().nullable(),
});
export type SessionRecord = z.infer<typeof sessionRecord>;

/** What a group did between two sessions. Counts only: what was withdrawn since must not live on in a summary. */
export const digestRecord = sessionDigest;
export type DigestRecord = z.infer<typeof digestRecord>;

/** The name that a person goes by in one thread. */
export const face = z.object({
  name: z.string(),
  avatar: z.string(),
  kind: z.enum(['member', 'alum', 'clinician']),
});
export type Face = z.infer<typeof face>;
export const faceRecord = face.extend({ isAlias: z.boolean() });
export type FaceRecord = z.infer<typeof faceRecord>;

export const threadRecord = z.object({
  threadId,
  groupId,
  title: z.string(),
  audience: z.enum(audiences),
  asksFor: z.enum(asksFor),
  contentNotes: z.array(z.enum(contentNotes)),
  authorId: personId,
  face,
  state: postState,
  openedAt: instant,
  lastPostAt: instant,
  /** Highest number given to a post so far. */
  postCount: z.int(),
  /** Highest number of a post that others have been able to see: what is held beyond it adds no page for them. */
  shownCount: z.int(),
  /** Whether others could ever see its first post. Until then the thread is its author's and the clinicians' alone. */
  everShown: z.boolean(),
  /** Posts after the first that others can see, withdrawn ones included. */
  replies: z.int(),
  /** Those of them that stand there now and are not the author's own. With none the thread waits for a reply. */
  answers: z.int(),
  /** Since when alumni and facilitators are asked to look, because nobody answers. */
  raisedAt: instant.nullable(),
});
export type ThreadRecord = z.infer<typeof threadRecord>;

/** With `being-read`: until when the claim behind it holds. Past that it is not true any more. */
export const storedNotice = authorNotice.extend({ until: instant.nullish() });

export const postRecord = z.object({
  number: postNumber,
  authorId: personId,
  face,
  at: instant,
  body: z.string(),
  /** Grows with each edit; a review's spans say which one they are of. */
  textVersion: z.int(),
  /** Grows with each change of state or notice as well. */
  version: z.int(),
  state: postState,
  responses: z.record(z.string(), z.int()),
  notice: storedNotice.nullish(),
  notAboutMe: z.boolean().optional(),
  /** Held from the beginning and never published: for others it was never there, whatever becomes of it. */
  neverShown: z.boolean().optional(),
});
export type PostRecord = z.infer<typeof postRecord>;

export const revisionRecord = z.object({ version: z.int(), body: z.string(), at: instant });
export type RevisionRecord = z.infer<typeof revisionRecord>;

export const reviewRecord = z.object({
  reviewId,
  clinicId,
  groupId,
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('post'), threadId, postNumber }),
    z.object({ kind: z.literal('name'), name: z.string() }),
  ]),
  authorId: personId,
  authorName: z.string(),
  title: z.string(),
  lane: z.enum(lanes),
  state: reviewState,
  version: z.int(),
  openedAt: instant,
  lookBy: instant,
  signals: z.array(signal),
  reports: z.array(report.extend({ by: personId })),
  history: z.array(historyStep),
  claim: z.object({ by: personId, name: z.string(), until: instant }).nullable(),
  ladder: z.object({ from: instant, told: z.int(), toldAt: instant.nullable() }).nullable(),
  overdueNoted: z.boolean(),
  lookAt: instant.nullable(),
  /**
   * Grows with every write of the record. `version` is what people decide on and stays where nothing new is to be seen, so it
   * cannot tell two writers apart.
   */
  writeCount: z.int(),
  held: z.boolean(),
  analysis: analysis.shape.state,
  analysisSource: analysis.shape.source,
});
export type ReviewRecord = z.infer<typeof reviewRecord>;
/** A review as it is to be; the store's side counts the write. */
export type ReviewToWrite = Omit<ReviewRecord, 'writeCount'>;

/** A review that the clock looks at from `at` on, or whose claim ends then. */
export const reviewDue = z.object({ reviewId, clinicId, at: instant });
export type ReviewDue = z.infer<typeof reviewDue>;

/** Where a page comes from: one rung of one ladder of one review. There is one page for each. */
export const pageIdentity = z.object({ reviewId, ladderFrom: instant, rung: z.int() });
export type PageIdentity = z.infer<typeof pageIdentity>;

/** Tells the people on call that a review waits. Contacts by their ids in the rota; no text, no name, no address. */
export const pageRecord = pageIdentity.extend({
  clinicId,
  lane: z.enum(lanes),
  /** Since when the review has waited. */
  since: instant,
  at: instant,
  /** `stood-down`: somebody was at the review before it was sent. `overtaken`: a later rung tells the same people. */
  state: z.enum(pageStates),
  deliveries: z.array(
    z.object({
      contact: z.string(),
      deliveredAt: instant.nullable(),
      /** Why the last try did not arrive. */
      failure: z.string().nullable(),
      tries: z.int(),
    }),
  ),
  tries: z.int(),
  /** When it is sent, or sent again, by whoever takes it then; null where nothing more is sent. */
  tryAt: instant.nullable(),
  /** Why nothing could be tried at all. */
  failure: z.string().nullable(),
  writeCount: z.int(),
});
export type PageRecord = z.infer<typeof pageRecord>;

export const owedPage = pageIdentity.extend({
  clinicId,
  at: instant,
  tryAt: instant,
  tries: z.int(),
});
export type OwedPage = z.infer<typeof owedPage>;

export const overdueRecord = z.object({ reviewId, lane: z.enum(lanes), lookBy: instant });
export type OverdueRecord = z.infer<typeof overdueRecord>;

/** What the queue shows without opening a review: small, so that a page of it stays cheap. */
export const queueEntry = reviewRecord
  .pick({
    reviewId: true,
    groupId: true,
    lane: true,
    state: true,
    version: true,
    openedAt: true,
    lookBy: true,
    authorName: true,
    title: true,
    claim: true,
    held: true,
    analysis: true,
    analysisSource: true,
  })
  .extend({
    why: z.array(z.string()),
    reportCount: z.int(),
    /** An entry that was written before the queue told kinds apart has none. */
    reportKinds: z.array(report.shape.kind).default([]),
  });
export type QueueEntry = z.infer<typeof queueEntry>;

/** What a decision says about the screening. No text, no name, nobody's id. */
export const dispositionRecord = z.object({
  reviewId,
  groupId,
  decidedAt: instant,
  outcome: z.enum(outcomes),
  lane: z.enum(lanes),
  textVersion: z.int(),
  rules: z.array(
    signal.pick({ rule: true, category: true, lane: true, source: true, detector: true }),
  ),
  reports: z.array(z.enum(reportKinds)),
  askedSoon: z.boolean(),
});

export const analysisRecord = analysis.extend({
  textVersion: z.int(),
  /** How often the second layer was asked about this text. */
  asked: z.int().default(1),
});
export type AnalysisRecord = z.infer<typeof analysisRecord>;

/** A text of which the second layer owes an answer. */
export const owedAnalysisRecord = z.object({
  threadId,
  postNumber,
  askAt: instant,
  /** When it was asked first. */
  since: instant,
});
export type OwedAnalysisRecord = z.infer<typeof owedAnalysisRecord>;

/** What a job of the clock did last. Counts only. */
export const clockJobRecord = z.object({
  job: z.string(),
  startedAt: instant,
  /** Null while it runs, or where it was cut off. */
  endedAt: instant.nullable(),
  did: z.record(z.string(), z.int()),
  /** The class of the error that ended it; null where it went well. */
  failure: z.string().nullable(),
  /** When it last went well. */
  wentWellAt: instant.nullable(),
  /** Until then nobody else starts it. */
  leaseUntil: instant,
  runs: z.int(),
  /** Of work that goes through all clinics: how far this round is, and null between two rounds. */
  cursor: z.string().nullable().default(null),
  /** When the round began that goes on or was the last. */
  roundBegunAt: instant.nullable().default(null),
});
export type ClockJobRecord = z.infer<typeof clockJobRecord>;

export const principalRecord = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['member', 'alum']), clinicId, groupId, personId }),
  z.object({ role: z.enum(['clinician', 'administrator']), clinicId, personId }),
]);
/** Who a key or a sign-in stands for. A member's holds one group only: two groups mean two unlinkable people. */
export type Principal = z.infer<typeof principalRecord>;

export const keyRecord = z.object({ principal: principalRecord });
export const signInRecord = z.object({
  principal: principalRecord,
  sharedDevice: z.boolean(),
  endsAt: instant,
});
export type SignInRecord = z.infer<typeof signInRecord>;

export const invitationRecord = z.object({
  clinicId,
  groupId,
  role: z.enum(['member', 'alum']),
  entryId: z.string(),
  endsAt: instant,
});
export type InvitationRecord = z.infer<typeof invitationRecord>;

export const auditEventRecord = z.object({
  sequence: z.int(),
  at: instant,
  actor: z.object({ kind: z.enum(['clinician', 'administrator', 'system']), id: z.string() }),
  action: z.string(),
  target: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditEventRecord = z.infer<typeof auditEventRecord>;
