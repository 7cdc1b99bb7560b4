import type { Lane } from '#shared/domain/lanes.ts';

/** What kind of language a signal describes. A category never says what a person will do. */
export const screeningCategories = [
  'wish-to-be-dead',
  'suicidal-thoughts',
  'method',
  'intent',
  'plan-or-preparation',
  'act-or-attempt',
  'goodbye',
  'self-injury',
  'harm-to-others',
  'being-harmed',
  'someone-else-in-danger',
  'hopelessness',
  'conduct',
  'identifying-details',
  'resembles-crisis-posts',
] as const;
export type ScreeningCategory = (typeof screeningCategories)[number];

/** Words that weighed in a score: where they stand in the text, and their share of all that spoke for it, 0 to 1. */
export interface FeatureSpan {
  start: number;
  end: number;
  share: number;
}

export interface ScreeningSignal {
  category: ScreeningCategory;
  /** Stable id, `category/name`, for example `intent/tonight`. */
  rule: string;
  /** UTF-16 offsets into the text exactly as it was written; `end` is exclusive. */
  start: number;
  end: number;
  /** 0 to 1, after context. Orders signals within a category; it is no probability. */
  strength: number;
  /** The lane this signal asks for by itself, after context. */
  lane: Lane;
  /** One plain sentence for clinicians: what was noticed. */
  why: string;
  /** What context lowered or raised, in plain words; empty when nothing did. */
  changes: readonly string[];
  /** Only of the linear model: the words that weighed most, in order of position. */
  features?: readonly FeatureSpan[];
}

export interface ScreeningResult {
  /** Version of rules and weights, so that a decision can be replayed. */
  version: string;
  /** The soonest lane of all signals; `none` when there are none. */
  lane: Lane | 'none';
  /** In order of position in the text. */
  signals: readonly ScreeningSignal[];
}
