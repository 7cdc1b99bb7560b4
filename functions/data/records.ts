import * as z from 'zod';
import { agendaItemId } from '#shared/contracts/agenda.ts';
import { crisisContact } from '#shared/contracts/crisis-resources.ts';
import { pageAbouts, pageStates } from '#shared/contracts/on-call.ts';
import { disclosure } from '#shared/contracts/opening.ts';
import { passkeyPurposes } from '#shared/contracts/passkey.ts';
import {
  anotherLooks,
  authorAdvice,
  authorNotice,
  postState,
  quoteReference,
} from '#shared/contracts/post.ts';
import { clinicId, groupId, personId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import {
  analysis,
  historyStep,
  report,
  reviewId,
  reviewState,
  sharedTarget,
  signal,
} from '#shared/contracts/review.ts';
import { rota } from '#shared/contracts/rota.ts';
import { session, sessionDigest } from '#shared/contracts/session.ts';
import { agendaStates } from '#shared/domain/agenda.ts';
import { openingReasons } from '#shared/domain/break-glass.ts';
import { devices } from '#shared/domain/device.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import { standings } from '#shared/domain/standing.ts';
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
  /** Grows with each change of hours and rota. */
  rotaVersion: z.int(),
  /** Whoever made the last change of hours and rota; missing as long as they are what the clinic began with. */
  rotaChanged: z.object({ by: personId, at: instant }).optional(),
  contacts: z.array(crisisContact).nullable(),
  settings: z
    .object({
      lookWithinMinutes: z.record(z.enum(lanes), z.number()),
      claimMinutes: z.record(z.enum(lanes), z.number()),
      holds: z.enum(['risky', 'new-members', 'all']),
      alumniAccess: z.enum(['shared-threads', 'none']),
      unansweredAfterMinutes: z.number(),
      supporterMost: z.number(),
      supporterHours: z.number(),
      digestHoursBefore: z.number(),
      keepThreadsDays: z.number().nullable(),
      legalHold: z.boolean(),
      secondLayer: z.enum(['on', 'off']),
      sealShownMinutes: z.number(),
      sealNoticeDelayHours: z.number(),
      sealNeedsTwo: z.boolean(),
    })
    .partial()
    .optional(),
  /** Grows with each change of settings, region or contacts. */
  settingsVersion: z.int(),
});
export type ClinicRecord = z.infer<typeof clinicRecord>;

/** Which day's look at the crisis contacts was the last, and how many were past their date. */
export const contactCheckRecord = z.object({ checkedOn: z.iso.date(), due: z.int() });
export type ContactCheckRecord = z.infer<typeof contactCheckRecord>;

/** The lists in which the threads of a group stand, in the order in which retention goes through them. */
export const silentLists = [...audiences, 'unlisted'] as const;
export type SilentList = (typeof silentLists)[number];

/** Up to which day everything was looked at, and how far a look that is not through has come. */
export const retentionCheckRecord = z.object({
  checkedOn: z.iso.date().nullable(),
  place: z
    .object({ day: z.iso.date(), list: z.enum(silentLists), after: z.string().nullable() })
    .nullable()
    .default(null),
});
export type RetentionCheckRecord = z.infer<typeof retentionCheckRecord>;

export const clinicEntryRecord = z.object({ clinicId });
export const groupEntryRecord = z.object({ groupId });

export const staffRecord = z.object({
  personId,
  name: z.string(),
  role: z.enum(['clinician', 'administrator']),
  groupIds: z.array(groupId),
  state: z.enum(['invited', 'active', 'ended']),
  /** The code that lets this person in, by its hash, as long as nobody has used it. */
  invitation: z.object({ hash: z.string(), endsAt: instant }).nullable(),
  /** How often a way in was opened. Keys, passkeys and sign-ins of an earlier time open nothing any more. */
  access: z.int(),
  /** Where the present key stands, so that it can be taken away; null without one. */
  keyHash: z.string().nullable(),
  /** An administrator asks that this person gets a new way in, and a second person has not said yes or no. */
  recovery: z.object({ by: personId, at: instant }).nullish(),
  version: z.int(),
});
export type StaffRecord = z.infer<typeof staffRecord>;

export const groupRecord = z.object({
  groupId,
  clinicId,
  name: z.string(),
  timeZone: z.string(),
  agreementVersion: z.int(),
  facilitators: z.array(z.object({ personId, name: z.string() })),
  /** Since when nobody but the facilitators writes there. */
  closedAt: instant.nullable(),
  /** Grows with each change of name, facilitators or state. */
  version: z.int(),
});
export type GroupRecord = z.infer<typeof groupRecord>;

/** A name that is taken in a group: a pseudonym's says no more than that, a facilitator's says whose it is. */
export const nameRecord = z.object({ facilitator: personId.optional() });
export type NameRecord = z.infer<typeof nameRecord>;

export const agreementRecord = z.object({ version: z.int(), text: z.string() });

export const personRecord = z.object({
  personId,
  role: z.enum(['member', 'alum']),
  name: z.string(),
  avatar: z.string(),
  standing: z.enum(standings),
  acceptedAgreement: z.int(),
  alumSince: instant.nullable(),
  /** Posts for others that they wrote under their pseudonym as somebody new; counted as far as that goes. */
  firstPosts: z.int(),
  /** The same under an alias: counted apart, so that neither name tells how much the other has written. */
  firstAliasPosts: z.int().default(0),
  /** Which of their keys is the one that counts. What was opened with one before opens nothing any more. */
  keyNumber: z.int().default(1),
  /** Where their keys stand, the newest last. Those before are kept to say that they were replaced, and go with the person. */
  keyHashes: z.array(z.string()).default([]),
});
export type PersonRecord = z.infer<typeof personRecord>;

/** An alum on the way to helping, and in it. */
export const supportRecord = z.object({
  personId,
  ticked: z.array(z.enum(trainingItems)),
  confirmed: z.boolean(),
  resting: z.boolean(),
  mostGiven: z.int().nullable(),
  mostOwn: z.int().nullable(),
  version: z.int(),
});
export type SupportRecord = z.infer<typeof supportRecord>;

/** Somebody has said that they will answer a thread, or carries one in which they have. */
export const answeringRecord = z.object({
  threadId,
  who: z.enum(['supporter', 'facilitator']),
  by: personId,
  /** The name that those who lead the group know them by. */
  name: z.string(),
  until: instant,
  answered: z.boolean(),
});
export type AnsweringRecord = z.infer<typeof answeringRecord>;

/** Somebody has finished the group. */
export const graduationRecord = z.object({
  personId,
  name: z.string(),
  /** A private word of the facilitator who said so. */
  words: z.string().nullable(),
  byName: z.string(),
  answeredAt: instant.nullable(),
  tellsGroup: z.boolean(),
});
export type GraduationRecord = z.infer<typeof graduationRecord>;

/** That somebody told the facilitators of a post. Holds none of their words. */
export const reportedRecord = z.object({
  reviewId,
  threadId,
  number: postNumber,
  kind: z.enum(reportKinds),
  at: instant,
});
export type ReportedRecord = z.infer<typeof reportedRecord>;

export const sessionRecord = session.extend({
  /** What was planned in one step; null where it stands alone. */
  seriesId: z.string().nullable(),
  version: z.int(),
});
export type SessionRecord = z.infer<typeof sessionRecord>;

/** A time at which the group would have met, and to when it was moved; null where it was cancelled. */
export const sessionChangeRecord = z.object({ startsAt: instant, movedTo: instant.nullable() });
export type SessionChangeRecord = z.infer<typeof sessionChangeRecord>;

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
  /** Since when facilitators are asked to look, because nobody answers. */
  raisedAt: instant.nullable(),
  /** When one of its posts was last edited. It moves in no list for that. */
  editedAt: instant.optional(),
  /** The clinic keeps it no longer: nothing is opened or written in it while its parts go. `state` is what it was before. */
  ending: z.object({ since: instant, state: postState }).optional(),
  /** A facilitator opened it with a prompt from the session: it is nobody who waits for an answer. */
  isPrompt: z.boolean().optional(),
  /** Opened under their pseudonym, for alumni too, by somebody who was new here. */
  fromSomebodyNew: z.boolean().optional(),
  /** Who has closed it to replies. */
  closed: z.enum(['author', 'facilitator']).optional(),
  /** What its author said to those who answered. */
  whatHelped: z
    .object({
      words: z.string(),
      at: instant,
      waits: z.boolean(),
      asked: z.boolean(),
      keptBack: z.string().nullable(),
      version: z.int(),
    })
    .optional(),
  /** The review from which a facilitator wrote to the author of its post, who is the author of this thread. */
  aboutReview: reviewId.optional(),
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
  /** What a reply mentions; of a first post its thread says so. */
  contentNotes: z.array(z.enum(contentNotes)).optional(),
  /** A part of another post of the thread that it answers: where that stands, never its words. */
  quotes: quoteReference.optional(),
  notice: storedNotice.nullish(),
  /** For the author, about the version of the text that it names; of any other it says nothing. */
  advice: authorAdvice.extend({ textVersion: z.int() }).optional(),
  notAboutMe: z.boolean().optional(),
  /** Of a held or removed post: whether its author may ask for another look, or has. */
  anotherLook: z.enum(anotherLooks).nullish(),
  /** Held from the beginning and never published: for others it was never there, whatever becomes of it. */
  neverShown: z.boolean().optional(),
});
export type PostRecord = z.infer<typeof postRecord>;

export const revisionRecord = z.object({ version: z.int(), body: z.string(), at: instant });
export type RevisionRecord = z.infer<typeof revisionRecord>;

const colleague = z.object({ id: personId, name: z.string() });

export const reviewRecord = z.object({
  reviewId,
  clinicId,
  groupId,
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('post'), threadId, postNumber }),
    z.object({ kind: z.literal('name'), name: z.string() }),
    z.object({ kind: z.literal('agenda-item'), theme: z.string(), notAboutMe: z.boolean() }),
    sharedTarget,
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
  opinion: z.object({ of: colleague, for: colleague }).nullable(),
  /** The private thread in which the author was written to and has not answered yet. */
  authorAskedIn: threadId.nullable(),
  meantFor: colleague.nullable(),
  decidedBy: colleague.nullable(),
  anotherLook: z.enum(['asked', 'answered']).nullable(),
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

/**
 * Where a page comes from: one rung of one ladder of one review, or the opening of a seal from it, which has a page and no ladder. A
 * test is about no review: an id made of the clinic's own stands in that place.
 * There is one page for each.
 */
export const pageIdentity = z.object({
  about: z.enum(pageAbouts).default('review'),
  reviewId,
  ladderFrom: instant,
  rung: z.int(),
});
export type PageIdentity = z.infer<typeof pageIdentity>;

/** Tells the people on call that a review waits. Contacts by their ids in the rota; no text, no name, no address. */
export const pageRecord = pageIdentity.extend({
  clinicId,
  lane: z.enum(lanes),
  /** Since when the review has waited. */
  since: instant,
  /** A test goes to this contact and to nobody else. */
  only: z.string().optional(),
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
      /** How many reviews the message was about that arrived. */
      reviews: z.int().optional(),
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

/** A contact to whom the one message of a minute went. */
export const turnRecord = z.object({ contact: z.string() });
const clinicianNamed = z.object({ id: personId, name: z.string() });
/** Counts by kind, lane and step of time, as `look-crisis-3`, among what else an item has. */
export const responseDayRecord = z.record(z.string(), z.unknown());
/** One opening of one seal, from a review. It says who, why and when; never whose name came out. */
export const openingRecord = z.object({
  reviewId,
  /** Counts the openings from this review, from 1. */
  number: z.int(),
  clinicId,
  groupId,
  /** Whose seal it is. */
  personId,
  by: clinicianNamed,
  reason: z.enum(openingReasons),
  words: z.string(),
  /** Why the member is not told at once, as it was given when the seal was asked for. */
  delayWords: z.string().nullable(),
  askedAt: instant,
  needsSecond: z.boolean(),
  second: clinicianNamed.extend({ at: instant }).nullable(),
  openedAt: instant.nullable(),
  shownUntil: instant.nullable(),
  notice: z
    .object({
      dueAt: instant,
      delays: z.array(z.object({ by: z.string(), at: instant, words: z.string() })),
      seenAt: instant.nullable(),
    })
    .nullable(),
  /** To whom it was passed on in a medical emergency. */
  disclosures: z.array(disclosure),
  writeCount: z.int(),
});
export type OpeningRecord = z.infer<typeof openingRecord>;

export const overdueRecord = z.object({
  reviewId,
  /** Null in what was noted before groups were kept here. */
  groupId: groupId.nullable().default(null),
  lane: z.enum(lanes),
  lookBy: instant,
});
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
    opinion: true,
    authorAskedIn: true,
    meantFor: true,
    decidedBy: true,
    anotherLook: true,
    held: true,
    analysis: true,
    analysisSource: true,
  })
  .extend({
    why: z.array(z.string()),
    reportCount: z.int(),
    reportKinds: z.array(report.shape.kind),
    reportedWithoutWords: z.boolean().default(false),
    /** How it was decided last; null as long as it waits. */
    decision: z
      .object({ at: instant, by: z.string().nullable(), outcome: z.enum(outcomes).nullable() })
      .nullable(),
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

/** With whether it is among the counts: those that were made before there were any are not, until they are counted. */
export const storedDispositionRecord = dispositionRecord.extend({
  counted: z.literal(true).optional(),
});
export type StoredDisposition = z.infer<typeof storedDispositionRecord>;
/** Counts by what is counted, among what else an item has. */
export const decisionWeekRecord = z.record(z.string(), z.unknown());
export const countedRecord = z.object({ all: z.boolean(), from: z.string().nullable() });

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
  z.object({
    role: z.enum(['member', 'alum']),
    clinicId,
    groupId,
    personId,
    /** As in the person's record when this was given out. */
    keyNumber: z.int().default(1),
  }),
  z.object({
    role: z.enum(['clinician', 'administrator']),
    clinicId,
    personId,
    /** As in the staff record when this was given out. */
    access: z.int(),
  }),
]);
/** Who a key or a sign-in stands for. A member's holds one group only: two groups mean two unlinkable people. */
export type Principal = z.infer<typeof principalRecord>;
export type StaffPrincipal = Extract<Principal, { readonly access: number }>;
export type PersonPrincipal = Exclude<Principal, StaffPrincipal>;

export const keyRecord = z.object({ principal: principalRecord });
export const signInRecord = z.object({
  principal: principalRecord,
  sharedDevice: z.boolean(),
  /** The key was right and a passkey is still asked for: it opens nothing but that. */
  waitsForPasskey: z.boolean(),
  /** By which its person ends it: it opens nothing. With the next two missing on one from before they were kept. */
  id: z.string().optional(),
  device: z.enum(devices).optional(),
  startedAt: instant.optional(),
  /** Staff's only, and noted seldom: see `isUseNoted`. */
  lastUsedAt: instant.optional(),
  endsAt: instant,
});
export type SignInRecord = z.infer<typeof signInRecord>;

/** How far somebody has read in a thread: nobody else is told. */
export const readingPlaceRecord = z.object({
  threadId,
  /** The highest post number that was on a page of theirs. */
  upTo: z.int(),
  /** Kept at hand by its reader. */
  saved: z.boolean(),
  /** Since when, which is where it stands among what they keep at hand. */
  savedAt: instant.nullable().default(null),
  /** They have written in it. */
  mine: z.boolean(),
  at: instant,
});
export type ReadingPlaceRecord = z.infer<typeof readingPlaceRecord>;

/** A thread that somebody keeps at hand, with what finds their place in it. */
export const savedThreadRecord = z.object({ threadId, openedAt: instant });
export type SavedThreadRecord = z.infer<typeof savedThreadRecord>;

export const passkeyRecord = z.object({
  /** As the browser names it, base64url. */
  credentialId: z.string(),
  principal: principalRecord,
  /** COSE, base64url. */
  publicKey: z.string(),
  /** How often the authenticator says that it was used; 0 for those that do not count. */
  counter: z.int(),
  transports: z.array(z.string()),
  name: z.string(),
  addedAt: instant,
});
export type PasskeyRecord = z.infer<typeof passkeyRecord>;

export const challengeRecord = z.object({
  /** Null where it is not known yet who will show a passkey. */
  personId: personId.nullable(),
  purpose: z.enum(passkeyPurposes),
  endsAt: instant,
});
export type ChallengeRecord = z.infer<typeof challengeRecord>;

export const invitationRecord = z.discriminatedUnion('role', [
  z.object({
    role: z.enum(['member', 'alum']),
    clinicId,
    groupId,
    entryId: z.string(),
    /** The card on the roster; null for one that was made before there was a roster. */
    mark: z.string().nullable().default(null),
    /** Not the first code of its entry: whoever it belongs to may have joined. Only the vault can tell. */
    again: z.boolean().default(false),
    endsAt: instant,
  }),
  /** Of somebody who works here: who they are stands in their staff record. */
  z.object({
    role: z.enum(['clinician', 'administrator']),
    clinicId,
    personId,
    endsAt: instant,
  }),
]);
export type InvitationRecord = z.infer<typeof invitationRecord>;
export type GroupInvitation = Extract<InvitationRecord, { readonly entryId: string }>;
export type StaffInvitation = Exclude<InvitationRecord, GroupInvitation>;

/** Something that somebody brings to the next session: a theme, or a post of their own. */
export const agendaRecord = z.object({
  itemId: agendaItemId,
  /** Said to nobody, not to facilitators either. */
  by: personId,
  brings: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('theme'), theme: z.string() }),
    z.object({ kind: z.literal('post'), threadId, number: postNumber }),
  ]),
  waits: z.boolean(),
  /** A review was opened for it. */
  asked: z.boolean(),
  carried: z.boolean(),
  state: z.enum(agendaStates),
  discussedAt: instant.nullable(),
  version: z.int(),
});
export type AgendaRecord = z.infer<typeof agendaRecord>;

/** One entry of a group's roster, by the mark on its card. It holds nothing of who that is, and not whose pseudonym. */
export const rosterRecord = z.object({
  mark: z.string(),
  entryId: z.string(),
  role: z.enum(['member', 'alum']),
  madeAt: instant,
  /** Where its newest code stands. */
  codeHash: z.string(),
  endsAt: instant,
  endedAt: instant.nullable(),
  joinedSaidFrom: instant.nullable(),
  version: z.int(),
});
export type RosterRecord = z.infer<typeof rosterRecord>;

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
