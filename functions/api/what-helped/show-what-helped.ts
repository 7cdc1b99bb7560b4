import type { InGroup } from '#functions/api/access.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import type { ShownWhatHelped } from '#shared/contracts/what-helped.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import {
  canSeeWhatHelped,
  canTakeBackWhatHelped,
  whatHelpedMarksFor,
} from '#shared/domain/what-helped.ts';

/** What the author of a thread said to those who answered, as this reader may see it; null where there is nothing for them. */
export function showWhatHelped({ me }: InGroup, thread: ThreadRecord): ShownWhatHelped | null {
  const { whatHelped: note } = thread;
  if (note === undefined || !canSeeWhatHelped(me, thread)) return null;
  const isYours = thread.authorId === me.personId;
  const isTheirs = isYours || isFacilitator(me);
  return {
    words: note.words,
    version: isTheirs ? note.version : null,
    waits: note.waits,
    asked: isYours && note.asked,
    keptBack: isTheirs ? note.keptBack : null,
    youMay: { takeBack: canTakeBackWhatHelped(me, thread), mark: whatHelpedMarksFor(me, thread) },
  };
}
