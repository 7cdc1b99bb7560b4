/** The closed lists that members choose from. Stored as these ids; the words on screen belong to `web`. */

/** What an author wants back. */
export const asksFor = [
  'just-listening',
  'similar-experiences',
  'ideas',
  'honest-feedback',
  'celebration',
] as const;
export type AsksFor = (typeof asksFor)[number];

/** Supportive marks on a post. There are no likes, no down-votes and no totals. */
export const responseKinds = [
  'i-hear-you',
  'me-too',
  'thank-you',
  'holding-hope',
  'celebrating-with-you',
] as const;
export type ResponseKind = (typeof responseKinds)[number];

/** Specific labels that fold a post. Offered as a choice, never said to protect. */
export const contentNotes = [
  'self-harm',
  'suicide',
  'loss',
  'eating',
  'substances',
  'violence',
  'sexual-violence',
  'medical',
] as const;
export type ContentNote = (typeof contentNotes)[number];

/** Who may read a thread. `facilitators` is private to its author and the clinicians. */
export const audiences = ['group', 'group-and-alumni', 'facilitators'] as const;
export type Audience = (typeof audiences)[number];

/** Two different worries: care for a person, and a breach of the group agreement. */
export const reportKinds = ['worried-about-someone', 'breaks-agreement'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** How a review can end. A reason in words goes with every one. */
export const outcomes = [
  'false-alarm',
  'no-action-needed',
  'supported-in-thread',
  'contacted-privately',
  'followed-up-outside',
  'held',
  'removed-with-reason',
  'break-glass-used',
] as const;
export type Outcome = (typeof outcomes)[number];
