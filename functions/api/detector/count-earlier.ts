import { type Counted, writeCounted } from '#functions/data/decision-counts.ts';
import {
  decisionWrites,
  dispositionsBefore,
  getDisposition,
} from '#functions/data/dispositions.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { byTime } from '#functions/data/keys.ts';
import type { StoredDisposition } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';

/** So many in one look at the page, which waits for them. */
const atOneLook = 500;
/** With the weeks that they are in, well within one transaction. */
const together = 25;
/** Later than every instant. */
const theEnd = '~';

/**
 * Counts decisions from before there were counts, the newest first, a part of them with each look until there are none left. Each is
 * counted once, whoever else counts or decides at the same time. Returns how far it came.
 */
export async function countEarlier(
  deps: Deps,
  clinic: ClinicId,
  { from }: Counted,
  since: string,
): Promise<Counted> {
  const page = await dispositionsBefore(deps.store, clinic, {
    since,
    before: from ?? theEnd,
    limit: atOneLook,
  });
  const open = page.filter(({ counted }) => !counted);
  for (let at = 0; at < open.length; at += together) {
    await countThese(deps, clinic, open.slice(at, at + together));
  }
  const last = page.at(-1);
  const counted = {
    all: page.length < atOneLook,
    from: last ? byTime(last.decidedAt, last.reviewId) : from,
  };
  await writeCounted(deps.store, clinic, counted);
  return counted;
}

const countThese = (deps: Deps, clinic: ClinicId, listed: readonly StoredDisposition[]) =>
  inOneTransaction<void>(deps, async () => {
    const now = await Promise.all(
      listed.map(({ reviewId }) => getDisposition(deps.store, reviewId)),
    );
    const open = now.flatMap((one) => (one && !one.counted ? [{ now: one, earlier: one }] : []));
    return { writes: decisionWrites(clinic, open), answer: undefined };
  });
