/**
 * The port to a text classification service. Failure is a result of its own: a part that could not be
 * analysed is never to be read as "nothing found".
 */

/** Who answered. Every screen that shows a result from the stand-in says so. */
export type Provenance = 'amazon-comprehend' | 'stand-in';

/** The languages in which personal details can be found. Toxicity is judged in English only; tone in some more. */
export type ClassifierLanguage = 'en' | 'es';

/** In which language a text was read. */
export interface LanguageFinding {
  /** For example `en`. */
  code: string;
  /** `assumed`: the text is too short to tell, or the service was not sure. */
  basis: 'detected' | 'assumed';
}

/** From best to worst: the later ones count when a text was analysed in pieces. */
export const sentiments = ['POSITIVE', 'NEUTRAL', 'MIXED', 'NEGATIVE'] as const;
export type Sentiment = (typeof sentiments)[number];

/** The tone of the worst piece of the text. `score` is 0 to 1, the service's confidence in it. */
export interface ToneFinding {
  sentiment: Sentiment;
  score: number;
}

/** The highest score that one label reached, and the piece of text that reached it. */
export interface ToxicityFinding {
  /** The service's own, for example `VIOLENCE_OR_THREAT`; `TOXICITY` is the overall score beside its labels. */
  label: string;
  /** 0 to 1. Low scores are reported too: where a threshold lies is for the clinic to say. */
  score: number;
  /** UTF-16 offsets into the text as it was written; `end` is exclusive. */
  start: number;
  end: number;
}

/** Something that could tell who a person is. `type` is the service's own, for example `EMAIL`. */
export interface PersonalDetailFinding {
  type: string;
  /** 0 to 1. */
  score: number;
  /** UTF-16 offsets into the text as it was written; `end` is exclusive. */
  start: number;
  end: number;
}

/** How sure a classifier that was trained on labelled posts is that this author needs somebody soon. */
export interface CustomFinding {
  /** 0 to 1. */
  score: number;
  /** UTF-16 offsets of the piece that scored highest. */
  start: number;
  end: number;
  /** Which classifier said so, without the account that it lies in. */
  classifier: string;
}

/**
 * Why there is no result. `rejected` and `too-long`: the service refused this very text, asking again
 * changes nothing. `throttled` and `unavailable`: it may answer later; retries are already used up.
 */
export type NotAnalysedReason =
  | 'unsupported-language'
  | 'throttled'
  | 'unavailable'
  | 'rejected'
  | 'too-long';

/** A part is analysed as a whole or not at all: one piece without an answer leaves it not analysed. */
export type Part<T> =
  | { state: 'analysed'; value: T }
  | { state: 'not-analysed'; reason: NotAnalysedReason };

export interface Classification {
  provenance: Provenance;
  /** What gave the scores, with its version, so that a decision can be explained later. */
  model: string;
  language: Part<LanguageFinding>;
  tone: Part<ToneFinding>;
  /** One finding per label, highest score first. */
  toxicity: Part<readonly ToxicityFinding[]>;
  /** In order of position in the text. */
  personalDetails: Part<readonly PersonalDetailFinding[]>;
  /** Null where no classifier of our own is configured. */
  custom: Part<CustomFinding> | null;
}

export interface Classifier {
  /**
   * An answer for each text, in their order, each as soon as it is there. None rejects because of the service: each part says for
   * itself whether it was analysed, and what fails for one text is said of that text only.
   */
  classify(texts: readonly string[]): readonly Promise<Classification>[];
}

/** A text is as dark as its darkest piece; of two alike the surer one counts. */
export function darkerTone(a: ToneFinding, b: ToneFinding): ToneFinding {
  const difference = sentiments.indexOf(a.sentiment) - sentiments.indexOf(b.sentiment);
  return difference > 0 || (difference === 0 && a.score >= b.score) ? a : b;
}

/** For each label the piece that scores highest, so that the end of a long text counts as much as its beginning. */
export function worstPerLabel(findings: readonly ToxicityFinding[]): readonly ToxicityFinding[] {
  const worst = new Map<string, ToxicityFinding>();
  for (const finding of findings) {
    const known = worst.get(finding.label);
    if (known === undefined || finding.score > known.score) worst.set(finding.label, finding);
  }
  return [...worst.values()].sort((a, b) => b.score - a.score);
}
