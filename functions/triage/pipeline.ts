import type { DynamoDBRecord } from 'aws-lambda';
import type { Store } from '#functions/data/table.ts';
import { getThread } from '#functions/data/threads.ts';
import type { Log } from '#functions/log.ts';
import type { Classifier } from './classifier.ts';
import { type Recorded, record } from './phases/record.ts';
import { notAnalysed, signalsOf } from './phases/signals-of.ts';
import { newWordsIn, type PostImage } from './stream-record.ts';

export interface TriageDeps {
  readonly store: Store;
  readonly classifier: Classifier;
  readonly log: Log;
  readonly now: () => Date;
}

/** Until a clinic says which languages its members write. What the service cannot read in it is said, not guessed. */
const language = 'en';

/**
 * One stream record, from the words to the review: is this a post with new words? Then analyse it. Throws only when the store
 * does not answer: then the record is delivered again.
 */
export async function triage(
  deps: TriageDeps,
  streamed: DynamoDBRecord,
): Promise<Recorded | 'not-a-new-text'> {
  const image = newWordsIn(streamed);
  return image ? analyse(deps, image) : 'not-a-new-text';
}

/**
 * One text, from the words to the review:
 *   1. ask the second layer, title and first post together
 *   2. read its answer, or its silence, as signals
 *   3. write the analysis and the review in one transaction
 * `again` where the service was asked before and owed a part. Throws only when the store does not answer.
 */
export async function analyse(
  deps: TriageDeps,
  image: PostImage,
  again = false,
): Promise<Recorded> {
  const thread = image.number === 1 ? await getThread(deps.store, image.threadId) : null;
  const opening = thread ? `${thread.title}\n` : '';
  const result = await deps.classifier.classify(`${opening}${image.body}`, language);
  for (const missing of notAnalysed(result)) deps.log({ event: 'not-analysed', ...missing });

  const signals = signalsOf(result, {
    textVersion: image.textVersion,
    bodyFrom: opening.length,
  });
  return record(deps, image, result, signals, again);
}
