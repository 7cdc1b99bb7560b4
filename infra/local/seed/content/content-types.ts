import type { Rota } from '#shared/contracts/rota.ts';
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
  responses?: readonly { by: string; kind: ResponseKind }[];
  reports?: readonly { by: string; kind: ReportKind; words: string }[];
  edit?: { at: Moment; body: string };
  withdrawAt?: Moment;
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
}
