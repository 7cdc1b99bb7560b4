import { ensureClinician, groupsLedBy } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { threadsUnanswered } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { UnansweredList } from '#shared/contracts/thread.ts';
import { unansweredBetween } from '#shared/domain/unanswered.ts';

const shown = 10;
/** The longest waiting of each group; more than anybody reads, and few enough to count while somebody waits for the page. */
const mostOfGroup = 100;

/** What the clock has raised and nobody has answered since, in the clinician's groups. Throws `not-allowed` to others. */
export async function listUnanswered(deps: Deps, caller: Caller): Promise<UnansweredList> {
  const groups = await groupsLedBy(deps, ensureClinician(caller));
  // Whatever the clinic's patience was when it was raised: the mark says that it was.
  const between = unansweredBetween(deps.now(), { unansweredAfterMinutes: 0 });
  const waiting = await Promise.all(
    groups.map(({ groupId }) => threadsUnanswered(deps.store, groupId, between, mostOfGroup)),
  );
  const threads = waiting
    .flatMap((ofGroup, at) =>
      ofGroup.map((thread) => ({ ...thread, groupName: groups[at]?.name ?? '' })),
    )
    .filter((thread) => thread.raisedAt !== null)
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  return {
    threads: threads
      .slice(0, shown)
      .map(({ threadId, groupId, groupName, title, audience, openedAt }) => ({
        id: threadId,
        groupId,
        groupName,
        title,
        audience,
        openedAt,
      })),
    count: threads.length,
    isWhole: waiting.every((ofGroup) => ofGroup.length < mostOfGroup),
  };
}
