import * as z from 'zod';
import {
  needsWord,
  repairAnswerKinds,
  repairLeads,
  repairSides,
  repairStates,
  repairSteps,
} from '#shared/domain/repair.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import {
  displayName,
  drawnId,
  freeText,
  moment,
  postNumber,
  threadId,
  typedText,
} from './primitives.ts';
import { flag, requestObject, seenVersion } from './requests.ts';

/** Says nothing of order, time or person. */
export const repairId = drawnId().brand<'RepairId'>();
export type RepairId = z.infer<typeof repairId>;

const words = {
  /** The other does not see them until a facilitator shows them. */
  waits: z.boolean(),
  /** Of one's own, and for facilitators: whether a facilitator was asked to read them. */
  asked: z.boolean(),
};
export const repairParts = z.object({
  happened: z.string(),
  effect: z.string(),
  need: z.string(),
  ...words,
});
export const repairAnswer = z.object({
  kind: z.enum(repairAnswerKinds),
  words: z.string(),
  ...words,
});

const sideShown = z.object({
  /** As it stands in the thread from which a way back was asked for: a pseudonym, or an alias. */
  author,
  /** Null where it was not sent, or cannot be read yet: which of the two is told to nobody but the facilitators. */
  parts: repairParts.nullable(),
  answer: repairAnswer.nullable(),
});

/** A way back after something went wrong between two people. */
export const repair = z
  .object({
    id: repairId,
    /** Where the reader stands. */
    you: z.enum([...repairSides, 'facilitator']),
    state: z.enum(repairStates),
    /** For facilitators, who decide on what they saw; null for the two. */
    version: z.int().nullable(),
    asker: sideShown,
    other: sideShown,
    /** Both parts can be read by both. */
    revealed: z.boolean(),
    /** What was written to the facilitators, for them and the asker; null for the other. */
    asked: z
      .object({
        words: z.string(),
        at: moment,
        /** From which post; null where a name was given. */
        post: z.object({ threadId, number: postNumber, page: z.int() }).nullable(),
      })
      .nullable(),
    /** For facilitators: whether somebody can be asked at all. */
    canBeAsked: z.boolean(),
    /** Who ended it, as the reader is told. */
    endedBy: z.enum(['you', 'them', ...repairSides, 'facilitator']).nullable(),
    /** What a facilitator wrote when they declined, paused or closed it. */
    word: z.object({ by: z.string(), words: z.string() }).nullable(),
    youMay: z.object({
      step: z.array(z.enum(repairSteps)),
      lead: z.array(z.enum(repairLeads)),
      write: z.boolean(),
      answer: z.boolean(),
    }),
  })
  .meta({ id: 'Repair' });
export type ShownRepair = z.infer<typeof repair>;

export const oneRepair = z.object({ frame, repair }).meta({ id: 'OneRepair' });

/** By ids that are drawn: the order tells nothing. Those of the caller; for facilitators, all of the group. */
export const repairList = z
  .object({ frame, repairs: z.array(repair), youMay: z.object({ ask: z.boolean() }) })
  .meta({ id: 'RepairList' });
export type RepairList = z.infer<typeof repairList>;

/** What somebody is told on their home about one. */
export const repairNews = z
  .object({
    id: repairId,
    news: z.enum(['invited', 'your-turn', 'to-read', 'paused', 'ended', 'asked', 'waits']),
    /** The other’s name; for facilitators, both. */
    names: z.array(z.string()),
  })
  .meta({ id: 'RepairNews' });
export type ShownRepairNews = z.infer<typeof repairNews>;

const toFacilitators = typedText(
  limits.repairAsk,
  'Please write what went wrong, as far as you want to.',
);

/** From a post of the other. */
export const askRepairRequest = requestObject({ words: toFacilitators, notAboutMe: flag() });

/** By the name that the other goes by in the group. */
export const askRepairByNameRequest = requestObject({
  name: displayName,
  words: toFacilitators,
  notAboutMe: flag(),
});

export const askedRepair = z.object({ id: repairId }).meta({ id: 'AskedRepair' });
export type AskedRepair = z.infer<typeof askedRepair>;

export const stepRepairRequest = requestObject({
  step: z.enum(repairSteps, { error: 'Please choose what to do.' }),
});

export const leadRepairRequest = requestObject({
  lead: z.enum(repairLeads, { error: 'Please choose what to do with it.' }),
  version: seenVersion('What you saw of it is missing.'),
  /** To whoever it concerns, where it is declined, paused or closed. */
  word: freeText(limits.noteToAuthor),
}).superRefine(({ lead, word }, context) => {
  if (!needsWord(lead) || word !== '') return;
  context.addIssue({
    code: 'custom',
    path: ['word'],
    message: 'Please write a kind word about it. Nobody is left without one.',
  });
});

export const writeRepairRequest = requestObject({
  happened: typedText(limits.repairPart, 'Please write what happened, as you saw it.'),
  effect: typedText(limits.repairPart, 'Please write what it did to you.'),
  need: typedText(limits.repairPart, 'Please write what you need.'),
  notAboutMe: flag(),
});

export const answerRepairRequest = requestObject({
  kind: z.enum(repairAnswerKinds, { error: 'Please choose how you answer.' }),
  words: freeText(limits.repairAnswer),
  notAboutMe: flag(),
});

/** Whether what was sent waits for a facilitator. */
export const writtenRepair = z.object({ waits: z.boolean() }).meta({ id: 'WrittenRepair' });
export type WrittenRepair = z.infer<typeof writtenRepair>;
