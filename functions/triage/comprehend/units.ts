/** The operations of the service that are used here. */
export type Operation =
  | 'BatchDetectDominantLanguage'
  | 'BatchDetectSentiment'
  | 'DetectToxicContent'
  | 'DetectPiiEntities'
  | 'ClassifyDocument';

/** What was used of each operation. An operation that was not asked is absent. */
export type UsedUnits = Readonly<Partial<Record<Operation, number>>>;

const charactersInUnit = 100;
const fewestUnits = 3;

/**
 * The service's units: 100 characters each, three at least a request. Its price list does not say whether a document of a batch
 * counts as a request of its own; it is taken to, so that what is counted here is never less than what is billed.
 */
export function unitsOf(...texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + Array.from(text).length, 0);
  return Math.max(fewestUnits, Math.ceil(characters / charactersInUnit));
}
