import * as z from 'zod';
import { agendaStates } from '#shared/domain/agenda.ts';
import { openingReasons } from '#shared/domain/break-glass.ts';
import { devices } from '#shared/domain/device.ts';
import { goalEntryKinds, goalStates } from '#shared/domain/goals.ts';
import { energies, moods } from '#shared/domain/journal.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import { repairStates } from '#shared/domain/repair.ts';
import { standings } from '#shared/domain/standing.ts';
import { strategyStates } from '#shared/domain/strategies.ts';
import {
  asksFor,
  audiences,
  contentNotes,
  reportKinds,
  responseKinds,
} from '#shared/domain/vocabulary.ts';
import { frame } from './frame.ts';
import { authorNotice, postState, quoteReference } from './post.ts';
import { coarseMoment, cursor, postNumber, threadId } from './primitives.ts';
import { repairAnswer, repairParts } from './repair.ts';
import { requestObject } from './requests.ts';
import { planVersion } from './safety-plan.ts';
import { sharedKinds, sharePart } from './share.ts';

// Everything that is kept here about one person, for that person. Times are coarse, as all that members are told.

/** That somebody wants to be erased. */
export const ownWish = z
  /** When it begins; an appointment with oneself, so it is exact. Whoever can still read it can still take it back. */
  .object({ dueAt: z.iso.datetime() })
  .meta({ id: 'OwnWish' });
export type OwnWish = z.infer<typeof ownWish>;

/** A post of one's own with all that is kept of it, whatever became of it. */
export const ownPost = z
  .object({
    threadId,
    number: postNumber,
    /** The page of the thread on which it stands; null where its author cannot open that thread any more. */
    page: z.int().nullable(),
    /** Null where the thread is somebody else’s: then its title is, too. */
    title: z.string().nullable(),
    audience: z.enum(audiences),
    /** Of a first post: what its thread asks for. */
    opening: z
      .object({
        asksFor: z.enum(asksFor),
        /** What they said to those who answered, and why a facilitator keeps it from others. */
        whatHelped: z
          .object({ words: z.string(), at: coarseMoment, keptBack: z.string().nullable() })
          .nullable(),
      })
      .nullable(),
    /** The name that the thread shows. */
    as: z.object({ name: z.string(), isAlias: z.boolean() }),
    at: coarseMoment,
    state: postState,
    /** Empty where it was taken back; what it said stands among what it said before. */
    body: z.string(),
    contentNotes: z.array(z.enum(contentNotes)),
    notAboutMe: z.boolean(),
    /** The part of another post that it answers: where that stands. The words are another person’s. */
    quotes: quoteReference.nullable(),
    /** Before an edit, or before it was taken back; the newest first. */
    earlier: z.array(z.object({ body: z.string(), until: coarseMoment })),
    notice: authorNotice.nullable(),
  })
  .meta({ id: 'OwnPost' });
export type OwnPost = z.infer<typeof ownPost>;

export const ownResponse = z
  .object({
    threadId,
    number: postNumber,
    page: z.int().nullable(),
    title: z.string().nullable(),
    kind: z.enum(responseKinds),
  })
  .meta({ id: 'OwnResponse' });
export type OwnResponse = z.infer<typeof ownResponse>;

const written = {
  posts: z.array(ownPost),
  responses: z.array(ownResponse),
  nextCursor: cursor.nullable(),
  /** How far it has looked where it has not looked through everything: null where it has. */
  lookedBack: z
    .object({
      /** Through the threads in which somebody wrote on this day or later; null where that is not for its reader to know. */
      to: z.iso.date().nullable(),
      /** Of the last of these threads only a part. */
      withinThread: z.boolean(),
    })
    .nullable(),
};
/** What somebody wrote for others and how they responded, a page of it; a page may be short, or empty, and still have a next. */
export const ownWritten = z.object({ frame, ...written }).meta({ id: 'OwnWritten' });
export type OwnWritten = z.infer<typeof ownWritten>;

export const readWrittenQuery = requestObject({ cursor: cursor.optional() });

/**
 * What a facilitator reads whatever it says, so that its author knows of the review. Of anything else a review would tell that something was
 * noticed in it, or that somebody reported it.
 */
export const alwaysRead = ['safety-plan', 'journal-entry', 'strategy', 'repair-asked'] as const;

export const readRecordQuery = requestObject({
  /** Where the list of what was read goes on. */
  reading: cursor.optional(),
});

const place = { threadId, title: z.string().nullable() };

export const ownRecord = z
  .object({
    frame,
    groupName: z.string(),
    wish: ownWish.nullable(),
    you: z.object({
      name: z.string(),
      role: z.enum(['member', 'alum']),
      standing: z.enum(standings),
      /** The newest version of the agreement that was accepted; its words where they are still there. */
      agreement: z.object({ version: z.int(), text: z.string().nullable() }),
      alumSince: coarseMoment.nullable(),
      /** Posts written as somebody new, counted as far as that goes. */
      firstPosts: z.int(),
      /** How often a new key was made. */
      keysReplaced: z.int(),
    }),
    /** How long the clinic keeps threads in which nobody writes any more; null where that has no end. */
    keepThreadsDays: z.number().nullable(),
    /** The law asks the clinic to keep everything for now. */
    legalHold: z.boolean(),
    written: z.object(written),
    notes: z.array(
      z.object({
        at: coarseMoment,
        mood: z.enum(moods).nullable(),
        energy: z.enum(energies).nullable(),
        words: z.string(),
      }),
    ),
    /** The journal holds more than stands here. */
    moreNotes: z.boolean(),
    plans: z.array(planVersion),
    shares: z.array(
      z.object({
        kind: z.enum(sharedKinds),
        parts: z.array(sharePart),
        mood: z.enum(moods).nullable(),
        energy: z.enum(energies).nullable(),
        sharedAt: coarseMoment,
      }),
    ),
    /** What they set for themselves. */
    boundaries: z.object({
      /** How many names are muted. Which ones are others’ names, and stand on a page of their own. */
      muted: z.int(),
      unfolded: z.array(z.enum(contentNotes)),
      leftOut: z.array(z.enum(contentNotes)),
      /** Hours of the group’s clocks. */
      quiet: z.object({ from: z.string(), to: z.string() }).nullable(),
      /** A break that was begun, with the day on which it ends by itself if there is one; it may be over. */
      rest: z.object({ until: z.iso.date().nullable() }).nullable(),
    }),
    goals: z.array(
      z.object({
        words: z.string(),
        state: z.enum(goalStates),
        isShown: z.boolean(),
        keptBack: z.string().nullable(),
        steps: z.array(z.object({ words: z.string(), isDone: z.boolean() })),
        entries: z.array(
          z.object({ kind: z.enum(goalEntryKinds), words: z.string(), at: coarseMoment }),
        ),
      }),
    ),
    strategies: z.array(
      z.object({
        words: z.string(),
        when: z.string(),
        forAlumni: z.boolean(),
        state: z.enum(strategyStates),
        note: z.string().nullable(),
      }),
    ),
    /** Ways back that they asked for or were asked into, without the other. */
    repairs: z.array(
      z.object({
        /** The name by which the other knows them in it. */
        as: z.string(),
        state: z.enum(repairStates),
        /** What they wrote to the facilitators; null where the other asked. */
        asked: z.object({ words: z.string(), at: coarseMoment }).nullable(),
        parts: repairParts.nullable(),
        answer: repairAnswer.nullable(),
        word: z.object({ by: z.string(), words: z.string() }).nullable(),
      }),
    ),
    /** Marks on strategies; with the words where they are one’s own. */
    kit: z.array(z.object({ mark: z.enum(['kept', 'helped']), words: z.string().nullable() })),
    /** Brought to a session: a theme, or a post of one’s own. */
    agenda: z.array(
      z.object({
        theme: z.string().nullable(),
        post: z.object({ threadId, number: postNumber }).nullable(),
        state: z.enum(agendaStates),
        waits: z.boolean(),
        carried: z.boolean(),
      }),
    ),
    reports: z.array(
      z.object({
        kind: z.enum(reportKinds),
        at: coarseMoment,
        /** Each time that it was told in words; empty where they are not there any more. */
        words: z.array(z.string()),
        /** It was handed over with one press, whether or not words came after that. */
        withoutWords: z.boolean(),
        /** A facilitator has decided since; what, is private to whom it is about. */
        state: z.enum(['received', 'read']),
      }),
    ),
    /** They told more than stands here. */
    moreReports: z.boolean(),
    /** What facilitators always read, and was taken back or removed since: the words that their reviews keep. In a copy only. */
    heldByReviews: z.array(
      z.object({
        what: z.enum(alwaysRead),
        text: z.string(),
        at: coarseMoment,
      }),
    ),
    reading: z.array(
      z.object({
        ...place,
        upTo: z.int(),
        saved: z.boolean(),
        mine: z.boolean(),
        at: coarseMoment,
      }),
    ),
    /** Where that list goes on; null where it ends. */
    nextReading: cursor.nullable(),
    signIns: z.array(
      z.object({
        device: z.enum(devices),
        sharedDevice: z.boolean(),
        from: coarseMoment,
        until: coarseMoment,
        isThis: z.boolean(),
      }),
    ),
    /** Devices that tell them that there is something new. */
    toldOn: z.array(z.object({ device: z.enum(devices), from: coarseMoment })),
    /** When one of them was told last; kept for a day. */
    toldLast: coarseMoment.nullable(),
    /** What their devices let them in with, by the names that they gave. */
    passkeys: z.array(z.object({ name: z.string(), addedAt: coarseMoment })),
    supporting: z
      .object({
        ticked: z.array(z.enum(trainingItems)),
        confirmed: z.boolean(),
        resting: z.boolean(),
        most: z.object({ given: z.number().nullable(), own: z.number().nullable() }),
      })
      .nullable(),
    /** Threads that they said they would answer, or carry. */
    answering: z.array(z.object({ ...place, answered: z.boolean() })),
    graduation: z
      .object({ word: z.string().nullable(), from: z.string(), tellsGroup: z.boolean() })
      .nullable(),
    /** Of their seal, as far as they are told. */
    openings: z.array(
      z.object({ by: z.string(), reason: z.enum(openingReasons), date: z.iso.date() }),
    ),
  })
  .meta({ id: 'OwnRecord' });
export type OwnRecord = z.infer<typeof ownRecord>;
