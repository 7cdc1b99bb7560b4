import type { DynamoDBRecord } from 'aws-lambda';
import type { Store } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import type { Classifier } from './classifier.ts';
import { type Reading, readingsOf } from './phases/reading.ts';
import { type Recorded, record, recordSwitchedOff } from './phases/record.ts';
import { notAnalysed, signalsOf } from './phases/signals-of.ts';
import { newWordsIn, type PostImage } from './stream-record.ts';

export interface TriageDeps {
  readonly store: Store;
  readonly classifier: Classifier;
  readonly log: Log;
  readonly now: () => Date;
}

export type Triaged = Recorded | 'not-a-new-text';

/**
 * Stream records, from the words to the reviews: which of them are posts with new words? Those are analysed together. Gives an outcome
 * for each record, in their order. One rejects only where its own record has an unknown shape, or the store does not answer: then
 * that record is delivered again.
 */
export function triage(
  deps: TriageDeps,
  streamed: readonly DynamoDBRecord[],
): readonly Promise<Triaged>[] {
  const images = streamed.map((one) => attempt(() => newWordsIn(one)));
  const posts = images.flatMap((image) => (image instanceof Failed ? [] : (image ?? [])));
  const asked = newestOf(posts);
  const analysed = analyse(deps, asked);
  return images.map(async (image) => {
    if (image instanceof Failed) throw image.error;
    if (image === null) return 'not-a-new-text';
    // Of several versions in one batch only the newest is still there to be read.
    return (await analysed[asked.indexOf(image)]) ?? 'overtaken';
  });
}

/**
 * Texts, from the words to the reviews:
 *   1. find out what is to be read, title and first post together, and whether the clinic has it read
 *   2. ask the second layer about all of them together
 *   3. for each, as soon as it is there, read its answer, or its silence, as signals
 *   4. and write the analysis and the review in one transaction
 * `again` where the service was asked before and owed a part. Each rejects by itself, and only when the store does not answer.
 */
export function analyse(
  deps: TriageDeps,
  images: readonly PostImage[],
  again = false,
): readonly Promise<Recorded>[] {
  const readings = readingsOf(deps.store, images);
  const answers = Promise.allSettled(readings).then((settled) => {
    const texts = settled.flatMap((one) =>
      one.status === 'fulfilled' && one.value?.secondLayer === 'on' ? [one.value] : [],
    );
    const asked = texts.length > 0 ? deps.classifier.classify(texts.map(({ text }) => text)) : [];
    return new Map(texts.map((reading, index) => [reading, asked[index]]));
  });
  return images.map(async (image, index) => {
    const reading = await readings[index];
    if (reading === null) return 'overtaken';
    if (reading?.secondLayer === 'off') return recordSwitchedOff(deps, image);
    const result = reading && (await (await answers).get(reading));
    // Never taken for switched off: the record is delivered again.
    if (!reading || !result) throw new TypeError('A text was asked about and has no answer.');
    for (const missing of notAnalysed(result)) deps.log({ event: 'not-analysed', ...missing });
    return record(deps, image, result, signalsIn(result, image, reading), again);
  });
}

const signalsIn = (
  result: Parameters<typeof signalsOf>[0],
  image: PostImage,
  { bodyFrom }: Reading,
) => signalsOf(result, { textVersion: image.textVersion, bodyFrom });

/** One for each place, by its version: a delivery may bring what came before after what came later. */
function newestOf(posts: readonly PostImage[]): PostImage[] {
  const newest = new Map<string, PostImage>();
  for (const post of posts) {
    const known = newest.get(placeOf(post));
    if (!known || known.textVersion < post.textVersion) newest.set(placeOf(post), post);
  }
  return [...newest.values()];
}

const placeOf = ({ threadId, number }: PostImage) => `${threadId}-${number}`;

/** What one record's shape did; it must not become its neighbours' failure. */
class Failed {
  constructor(readonly error: unknown) {}
}

function attempt<T>(work: () => T): T | Failed {
  try {
    return work();
  } catch (error) {
    return new Failed(error);
  }
}
