import type { Rota } from '#shared/contracts/rota.ts';
import type { AgendaMark } from '#shared/domain/agenda.ts';
import type { GoalChangeKind, GoalEntryKind } from '#shared/domain/goals.ts';
import type { Energy, Mood } from '#shared/domain/journal.ts';
import type { PlanStep } from '#shared/domain/safety-plan.ts';
import type {
  AsksFor,
  Audience,
  ContentNote,
  Outcome,
  ReportKind,
  ResponseKind,
} from '#shared/domain/vocabulary.ts';

/** A moment before the seeding time: whole days back and a local clock time in the clinic's zone. Seeding skips nothing: a moment in the future is a mistake in the content. */
export interface Moment {
  daysAgo: number;
  time: `${number}:${number}`;
}

/** Somebody who writes under a pseudonym. `slug` is how the content refers to them; it is never stored. */
export interface SeedPerson {
  slug: string;
  group: string;
  role: 'member' | 'alum';
  /** An alum who has ticked everything, and whom a facilitator has confirmed as a peer supporter. */
  helps?: true;
  pseudonym: string;
}

/** A facilitator by professional name, and the slugs of the groups they facilitate. */
export interface SeedClinician {
  slug: string;
  name: string;
  groups: readonly string[];
}

/** One entry of a thread. `by` is the slug of a person or of a clinician. */
export interface SeedPost {
  by: string;
  at: Moment;
  body: string;
  /** What a reply mentions; for a first post its thread says so. */
  contentNotes?: readonly ContentNote[];
  responses?: readonly { by: string; kind: ResponseKind }[];
  reports?: readonly { by: string; kind: ReportKind; words: string }[];
  edit?: { at: Moment; body: string };
  withdrawAt?: Moment;
  /** When its author brought it to the next session. */
  broughtAt?: Moment;
  /** Who does not want to be shown the name above it. */
  mutedBy?: readonly string[];
  /** What a clinician decided, where the post opens a review. Leave out for those still waiting. */
  review?: { by: string; at: Moment; outcome: Outcome; reason: string; noteToAuthor?: string };
}

/** A conversation; its posts stand in the order of time and the first one opens it. */
export interface SeedThread {
  group: string;
  title: string;
  audience: Audience;
  asksFor: AsksFor;
  contentNotes: readonly ContentNote[];
  posts: readonly SeedPost[];
  /** What its author said to everybody who answered. */
  whatHelped?: { at: Moment; words: string };
}

/** What the author of a goal did with it. `seenBy`: who said that they saw what was written. */
export type SeedGoalChange = { at: Moment } & (
  | { change: Exclude<GoalChangeKind, 'add-step' | 'step-done' | 'step-open' | 'write'> }
  | { change: 'add-step'; words: string }
  | { change: 'step-done' | 'step-open'; step: number }
  | { change: 'write'; entry: GoalEntryKind; words: string; seenBy?: readonly string[] }
);

export interface SeedGoal {
  by: string;
  at: Moment;
  words: string;
  /** The first small step. */
  step?: string;
  /** Whether the group sees it from the beginning. */
  isShown: boolean;
  changes: readonly SeedGoalChange[];
}

/** Something that helped. The group sees it from the next time that a facilitator looks; without such a time it still waits. */
export interface SeedStrategy {
  by: string;
  at: Moment;
  words: string;
  when: string;
  forAlumni?: true;
  /** Whom it helped too, and who keeps it in their kit. */
  taken?: { at: Moment; helped: readonly string[]; kept: readonly string[] };
}

/** One entry of somebody's journal. */
export interface SeedNote {
  by: string;
  at: Moment;
  mood?: Mood;
  energy?: Energy;
  words?: string;
  /** When its author let the facilitators read it. */
  sharedAt?: Moment;
}

/** Somebody's safety plan, the oldest version first. A step that is left out is empty. */
export interface SeedPlan {
  by: string;
  versions: readonly { at: Moment; words: Readonly<Partial<Record<PlanStep, string>>> }[];
  /** When its author let the facilitators read the newest version. */
  sharedAt?: Moment;
}

/** A theme for a session, and what became of it. */
export interface SeedTheme {
  by: string;
  at: Moment;
  theme: string;
  mark?: { by: string; at: Moment; as: AgendaMark };
}

interface SeedRepairSide {
  at: Moment;
  happened: string;
  effect: string;
  need: string;
}
/** A way back with somebody, asked for by their name, as far as it has come. */
export interface SeedRepair {
  by: string;
  other: string;
  at: Moment;
  words: string;
  opened?: {
    by: string;
    at: Moment;
    acceptedAt: Moment;
    asker: SeedRepairSide;
    other: SeedRepairSide;
  };
}

/** A facilitator reads what was shared with them, and lets the group see the strategies that wait. */
export interface SeedLook {
  by: string;
  at: Moment;
}

/** What people have here besides the threads. Each `by` is the slug of a person, or of a clinician for what they lead. */
export interface SeedBeside {
  goals: readonly SeedGoal[];
  strategies: readonly SeedStrategy[];
  notes: readonly SeedNote[];
  plans: readonly SeedPlan[];
  themes: readonly SeedTheme[];
  repairs: readonly SeedRepair[];
  looks: readonly SeedLook[];
}

/** ISO 8601: Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a clinician is here every week, in the clinic's zone. */
export interface StaffedHours {
  weekday: Weekday;
  from: Moment['time'];
  to: Moment['time'];
}

export interface SeedClinic {
  name: string;
  region: 'US';
  timeZone: 'America/New_York';
  administrator: { slug: string; name: string };
  staffedHours: readonly StaffedHours[];
  rota: Rota;
}

/** A therapy group that meets every week at the same time. */
export interface SeedGroup {
  slug: string;
  name: string;
  /** Plain paragraphs with an empty line between them. */
  agreement: { version: 1; text: string };
  sessionWeekday: Weekday;
  sessionTime: Moment['time'];
  sessionMinutes: number;
  sessionPlace?: string;
  /** What past sessions were about, the latest session first. */
  pastThemes: readonly string[];
}

/** Everything that the demo clinic starts with. */
export interface SeedContent {
  clinic: SeedClinic;
  groups: readonly SeedGroup[];
  people: readonly SeedPerson[];
  clinicians: readonly SeedClinician[];
  threads: readonly SeedThread[];
  beside: SeedBeside;
}
