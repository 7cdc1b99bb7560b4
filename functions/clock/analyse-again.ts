import { getAnalysis, listOwedAnalyses, noLongerOwed } from '#functions/data/analyses.ts';
import { getPost } from '#functions/data/posts.ts';
import type { OwedAnalysisRecord } from '#functions/data/records.ts';
import { analyse } from '#functions/triage/pipeline.ts';
import type { ClockDeps } from './jobs.ts';

/** A minute's work at most; the rest stays due and is taken next time. */
const mostPerRun = 200;
/** After so many texts without an answer the service is taken to be away: the others wait, and are not made to wait longer. */
const silencesUntilAway = 3;

/**
 * Asks the second layer again about texts of which it owes an answer, the first due first. While it is away only a few are
 * asked about each time; when it is back, all of them.
 */
export async function analyseAgain(
  deps: ClockDeps,
): Promise<{ due: number; answered: number; 'still-owed': number; settled: number }> {
  const due = await listOwedAnalyses(deps.store, {
    until: deps.now().toISOString(),
    limit: mostPerRun,
  });
  let answered = 0;
  let settled = 0;
  let stillOwed = 0;
  let silences = 0;
  for (const owed of due) {
    if (silences >= silencesUntilAway) break;
    const came = await askAgain(deps, owed);
    if (came === 'still-owed') stillOwed += 1;
    else if (came === 'recorded') answered += 1;
    else settled += 1;
    silences = came === 'still-owed' ? silences + 1 : 0;
  }
  return { due: due.length, answered, 'still-owed': stillOwed, settled };
}

async function askAgain(
  deps: ClockDeps,
  { threadId, postNumber, askAt }: OwedAnalysisRecord,
): Promise<'recorded' | 'still-owed' | 'settled'> {
  const [analysis, post] = await Promise.all([
    getAnalysis(deps.store, threadId, postNumber),
    getPost(deps.store, threadId, postNumber),
  ]);
  const isOwed =
    analysis?.askAgainAt === askAt &&
    post?.textVersion === analysis.textVersion &&
    post.state !== 'withdrawn' &&
    post.body !== '';
  if (isOwed) {
    const came = await analyse(deps, { ...post, threadId }, true);
    if (came === 'recorded' || came === 'still-owed') return came;
  }
  // Edited, withdrawn or answered meanwhile: newer words have a record of their own on the stream.
  await deps.store.transact([noLongerOwed(threadId, postNumber, askAt)]);
  return 'settled';
}
