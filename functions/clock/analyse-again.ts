import { getAnalysis, listOwedAnalyses, noLongerOwed } from '#functions/data/analyses.ts';
import { getPost } from '#functions/data/posts.ts';
import type { OwedAnalysisRecord } from '#functions/data/records.ts';
import { loggedError } from '#functions/log.ts';
import { analyse } from '#functions/triage/pipeline.ts';
import type { PostImage } from '#functions/triage/stream-record.ts';
import type { Time } from './budget.ts';
import type { ClockDeps } from './jobs.ts';

/** A minute's work at most; the rest stays due and is taken next time. */
const mostPerRun = 200;
/** After that the service is taken not to answer (see the classifier): nothing is asked that could not be answered in time. */
const longestAnswerMilliseconds = 25_000;
/** As many as the service takes in one call. */
const mostTogether = 25;
/** After so many questions without an answer the service is taken to be away: the others wait, and are not made to wait longer. */
const silencesUntilAway = 3;

type Came = 'recorded' | 'still-owed' | 'settled' | 'failed';

/**
 * Asks the second layer again about texts of which it owes an answer, the first due first: one alone to see whether it is back,
 * and then many together for as long as it answers. While it is away only a few are asked about each time.
 */
export async function analyseAgain(
  deps: ClockDeps,
  time: Time,
): Promise<{
  due: number;
  answered: number;
  'still-owed': number;
  settled: number;
  failed?: number;
}> {
  const due = await listOwedAnalyses(deps.store, {
    until: deps.now().toISOString(),
    limit: mostPerRun,
  });
  const came: Record<Came, number> = { recorded: 0, 'still-owed': 0, settled: 0, failed: 0 };
  let together = 1;
  let silences = 0;
  for (let first = 0; first < due.length; ) {
    if (silences >= silencesUntilAway) break;
    if (first > 0 && time.left() < longestAnswerMilliseconds) break;
    const asked = due.slice(first, first + together);
    const outcomes = await askAgain(deps, asked);
    for (const outcome of outcomes) came[outcome] += 1;
    const isSilent = outcomes.every((one) => one === 'still-owed');
    silences = isSilent ? silences + 1 : 0;
    together = outcomes.includes('recorded') ? mostTogether : isSilent ? 1 : together;
    first += asked.length;
  }
  return {
    due: due.length,
    answered: came.recorded,
    'still-owed': came['still-owed'],
    settled: came.settled,
    ...(came.failed > 0 && { failed: came.failed }),
  };
}

/** One that fails is logged and stays owed; it keeps no other from being asked about. */
async function askAgain(deps: ClockDeps, owed: readonly OwedAnalysisRecord[]): Promise<Came[]> {
  const images = await Promise.allSettled(owed.map((one) => stillOwed(deps, one)));
  const asked = images.flatMap((one) => (one.status === 'fulfilled' && one.value) || []);
  const analysed = analyse(deps, asked, true);
  const outcomes = await Promise.allSettled(
    owed.map(async ({ threadId, postNumber, askAt }, index): Promise<Came> => {
      const image = images[index];
      if (image?.status === 'rejected') throw image.reason;
      const outcome = image?.value ? await analysed[asked.indexOf(image.value)] : undefined;
      if (outcome === 'recorded' || outcome === 'still-owed') return outcome;
      // Edited, withdrawn or answered meanwhile: newer words have a record of their own on the stream.
      await deps.store.transact([noLongerOwed(threadId, postNumber, askAt)]);
      return 'settled';
    }),
  );
  return outcomes.map((one) => {
    if (one.status === 'fulfilled') return one.value;
    const error = loggedError(one.reason);
    deps.log({ event: 'failure', where: 'clock/analyse-again', requestId: null, error });
    return 'failed';
  });
}

/** The post as it is now, if it is still the one that an answer is owed about. */
async function stillOwed(
  { store }: ClockDeps,
  { threadId, postNumber, askAt }: OwedAnalysisRecord,
): Promise<PostImage | null> {
  const [analysis, post] = await Promise.all([
    getAnalysis(store, threadId, postNumber),
    getPost(store, threadId, postNumber),
  ]);
  const isOwed =
    analysis?.askAgainAt === askAt &&
    post?.textVersion === analysis.textVersion &&
    post.state !== 'withdrawn' &&
    post.body !== '';
  return isOwed ? { ...post, threadId } : null;
}
