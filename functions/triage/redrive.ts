import { getAnalysis } from '#functions/data/analyses.ts';
import { getPost } from '#functions/data/posts.ts';
import { loggedError } from '#functions/log.ts';
import type { PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import { analyse, type TriageDeps } from './pipeline.ts';

export interface TextPlace {
  readonly threadId: ThreadId;
  readonly number: PostNumber;
}

/** Something that the stream's consumer gave up on. */
export interface PutAside {
  /** The texts that it was about; `out-of-reach` where nothing can say any more which they were. */
  readonly places: readonly TextPlace[] | 'out-of-reach';
  /** Forgets it: each of its texts was analysed, or needs nothing. */
  settle(): Promise<void>;
}

export interface PutAsideList {
  /** The next few, or none when all were taken once. */
  next(): Promise<readonly PutAside[]>;
}

/** Counts only: neither a text nor where it stands leaves this. */
export interface Redriven {
  /** What was taken from the list. */
  taken: number;
  analysed: number;
  /** The second layer had been asked about the newest words already, or is switched off in that clinic. */
  'known-already': number;
  /** Withdrawn, removed or never stored. */
  gone: number;
  /** Failed again, and stays in the list. */
  failed: number;
  /** Stays in the list, for a person. */
  'out-of-reach': number;
}

/**
 * Reads what triage gave up on once more, by its newest words: what the stream held then may have been edited since. Done twice,
 * or beside the stream, it changes nothing. Stops after `most` entries, so that a call ends within its time.
 */
export async function redrive(
  deps: TriageDeps,
  list: PutAsideList,
  most = Number.POSITIVE_INFINITY,
): Promise<Redriven> {
  const done: Redriven = {
    taken: 0,
    analysed: 0,
    'known-already': 0,
    gone: 0,
    failed: 0,
    'out-of-reach': 0,
  };
  while (done.taken < most) {
    const entries = await list.next();
    if (entries.length === 0) break;
    for (const entry of entries) {
      done.taken += 1;
      if (entry.places === 'out-of-reach') {
        done['out-of-reach'] += 1;
        continue;
      }
      let isSettled = true;
      for (const place of entry.places) {
        const came = await tried(deps, place);
        done[came] += 1;
        if (came === 'failed') isSettled = false;
      }
      if (isSettled) await entry.settle();
    }
  }
  return done;
}

/** One text that always fails must not keep the others from being read. */
async function tried(
  deps: TriageDeps,
  place: TextPlace,
): Promise<'analysed' | 'known-already' | 'gone' | 'failed'> {
  try {
    return await analyseNewest(deps, place);
  } catch (error) {
    deps.log({
      event: 'failure',
      where: 'triage/redrive',
      requestId: null,
      error: loggedError(error),
    });
    return 'failed';
  }
}

async function analyseNewest(
  deps: TriageDeps,
  { threadId, number }: TextPlace,
): Promise<'analysed' | 'known-already' | 'gone'> {
  const [post, analysis] = await Promise.all([
    getPost(deps.store, threadId, number),
    getAnalysis(deps.store, threadId, number),
  ]);
  if (!post || post.state === 'withdrawn' || post.body === '') return 'gone';
  // What it owes of these words is asked for by the clock.
  if (analysis?.textVersion === post.textVersion) return 'known-already';
  const [came] = await Promise.all(analyse(deps, [{ ...post, threadId }]));
  return came === 'recorded' ? 'analysed' : came === 'overtaken' ? 'gone' : 'known-already';
}
