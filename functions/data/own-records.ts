import * as z from 'zod';
import { muteId } from '#shared/contracts/boundaries.ts';
import { goalId } from '#shared/contracts/goal.ts';
import { month, noteId } from '#shared/contracts/journal.ts';
import { groupId, personId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import { repairAnswer, repairId, repairParts } from '#shared/contracts/repair.ts';
import { planWords } from '#shared/contracts/safety-plan.ts';
import { sharedKinds, shareId, sharePart } from '#shared/contracts/share.ts';
import { strategyId } from '#shared/contracts/strategy.ts';
import { toldDeviceId } from '#shared/contracts/telling.ts';
import { devices } from '#shared/domain/device.ts';
import { goalEntryKinds, goalStates } from '#shared/domain/goals.ts';
import { energies, moods } from '#shared/domain/journal.ts';
import { repairSides, repairStates } from '#shared/domain/repair.ts';
import { strategyStates } from '#shared/domain/strategies.ts';
import { newsFor } from '#shared/domain/telling.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { face } from './records.ts';

// What somebody keeps here for themselves, as `records.ts` for everything else.

const instant = z.iso.datetime();

/** One version of somebody's safety plan. */
export const planRecord = z.object({ version: z.int(), words: planWords, savedAt: instant });
export type PlanRecord = z.infer<typeof planRecord>;

/** Something of one's own that the facilitators of the group may read, as it was when it was shared. */
export const shareRecord = z.object({
  shareId,
  groupId,
  by: personId,
  /** The pseudonym of whoever shared it. */
  name: z.string(),
  kind: z.enum(sharedKinds),
  parts: z.array(sharePart),
  /** Of a safety plan: which version it is. */
  planVersion: z.int().nullable(),
  /** Of a note: which one, and what it says besides words. */
  noteId: noteId.nullable().default(null),
  mood: z.enum(moods).nullable().default(null),
  energy: z.enum(energies).nullable().default(null),
  sharedAt: instant,
});
export type ShareRecord = z.infer<typeof shareRecord>;

const goalWords = { words: z.string(), waits: z.boolean(), asked: z.boolean() };

export const goalRecord = z.object({
  goalId,
  groupId,
  by: personId,
  face,
  ...goalWords,
  state: z.enum(goalStates),
  reachedAt: instant.nullable(),
  isShown: z.boolean(),
  keptBack: z.string().nullable().default(null),
  steps: z.array(z.object({ ...goalWords, isDone: z.boolean() })),
  entries: z.array(z.object({ ...goalWords, kind: z.enum(goalEntryKinds), at: instant })),
  /** How many said that they saw a part, by its place. Only whether anybody did is ever told. */
  seen: z.record(z.string(), z.int()),
  version: z.int(),
});
export type GoalRecord = z.infer<typeof goalRecord>;

/** That a goal is shown to the group, and whose it is. */
export const shownGoalRecord = z.object({ goalId, by: personId });
export type ShownGoalRecord = z.infer<typeof shownGoalRecord>;

export const strategyRecord = z.object({
  strategyId,
  groupId,
  by: personId,
  face,
  words: z.string(),
  when: z.string(),
  forAlumni: z.boolean(),
  state: z.enum(strategyStates),
  note: z.string().nullable(),
  /** When the group saw it first. */
  sharedAt: instant.nullable(),
  /** How many said that it helped them, too. Only whether anybody did is ever told. */
  helped: z.int(),
  version: z.int(),
});
export type StrategyRecord = z.infer<typeof strategyRecord>;

/** Something that somebody noted for themselves, in the month of their group's time zone. */
export const noteRecord = z.object({
  noteId,
  month,
  at: instant,
  mood: z.enum(moods).nullable(),
  energy: z.enum(energies).nullable(),
  words: z.string(),
  /** The facilitators were let read it as it is, so nothing is added any more. Gone again where that was taken back. */
  shown: z.literal(true).optional(),
});
export type NoteRecord = z.infer<typeof noteRecord>;

/** What somebody has set for themselves. A muted name is kept as it was shown, and not who is behind it. */
export const boundariesRecord = z.object({
  mutes: z.array(face.extend({ id: muteId })).default([]),
  unfolded: z.array(z.enum(contentNotes)).default([]),
  leftOut: z.array(z.enum(contentNotes)).default([]),
  quiet: z.object({ from: z.string(), to: z.string() }).nullable().default(null),
  /** A break that may have ended by itself since. */
  rest: z.object({ until: z.iso.date().nullable() }).nullable().default(null),
  version: z.int(),
});
export type BoundariesRecord = z.infer<typeof boundariesRecord>;

const side = { face, parts: repairParts.nullable(), answer: repairAnswer.nullable() };

/** A way back between two people, each by the name that the other knows. */
export const repairRecord = z.object({
  repairId,
  groupId,
  state: z.enum(repairStates),
  asker: z.object({ by: personId, ...side }),
  other: z.object({ by: personId.nullable(), ...side }),
  /** What was written to the facilitators. */
  words: z.string(),
  /** The name that the asker typed; null where they asked from a post. */
  named: z.string().nullable(),
  post: z.object({ threadId, number: postNumber }).nullable(),
  askedAt: instant,
  endedAt: instant.nullable(),
  endedBy: z.enum([...repairSides, 'facilitator']).nullable(),
  word: z.object({ by: z.string(), words: z.string() }).nullable(),
  version: z.int(),
});
export type RepairRecord = z.infer<typeof repairRecord>;
/** A device on which somebody wants to be told. It goes with its sign-in. */
export const toldDeviceRecord = z.object({
  id: toldDeviceId,
  /** Where the browser is reached, closed: no two are alike, not even of one browser. */
  sealed: z.string(),
  device: z.enum(devices),
  /** Of the key that counted then. */
  keyNumber: z.int(),
  addedAt: instant,
  endsAt: instant,
});
export type ToldDeviceRecord = z.infer<typeof toldDeviceRecord>;

/** That somebody is to be told, or was. */
export const tellingRecord = z.object({
  personId,
  groupId,
  /** When they are told, or when it is tried again; null where nothing waits. */
  dueAt: instant.nullable(),
  /** The newest of what they are told of: what is not newer they are told of already. */
  newsAt: instant,
  /** When the last message to them began to be sent. */
  lastAt: instant.nullable(),
  tries: z.int(),
  /** Devices that have had the present one. */
  had: z.array(toldDeviceId),
  version: z.int(),
});
export type TellingRecord = z.infer<typeof tellingRecord>;

/** Something is new: for everybody who writes in its thread, or for one author alone. */
export const newsRecord = z.object({
  threadId,
  number: postNumber,
  for: z.enum(newsFor),
  at: instant,
});
export type NewsRecord = z.infer<typeof newsRecord>;

export const owedTellingRecord = z.object({ personId, at: instant });
export type OwedTelling = z.infer<typeof owedTellingRecord>;
