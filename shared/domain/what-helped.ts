import type { FacilitatorsMark } from './facilitators-mark.ts';
import type { GroupCaller } from './permissions/caller.ts';
import { isFacilitator, seesOnlyOwn, type ThreadFacts } from './permissions/threads.ts';

/** What the author of a thread says to those who answered: one note for all of them, and of nobody by name or count. */
export interface WhatHelped {
  /** Empty where it was taken back while a facilitator kept it from the group. */
  readonly words: string;
  readonly at: string;
  /** Others do not see it until a facilitator shows it. */
  readonly waits: boolean;
  /** Whether a facilitator was asked to read it. */
  readonly asked: boolean;
  /** Why a facilitator keeps it from the group, in their words to its author; null where nobody does. */
  readonly keptBack: string | null;
  readonly version: number;
}

interface ThreadWithNote extends ThreadFacts {
  /** Posts of others that stand there now. */
  readonly answers: number;
  readonly whatHelped?: WhatHelped | undefined;
}

const own = ({ personId }: GroupCaller, { authorId }: Pick<ThreadFacts, 'authorId'>) =>
  authorId === personId;

/** Once somebody else has answered, in a closed thread as well. What is there can be changed, whatever became of the answers. */
export function canSayWhatHelped(caller: GroupCaller, thread: ThreadWithNote): boolean {
  if (!own(caller, thread) || isFacilitator(caller)) return false;
  if (thread.audience === 'facilitators' || seesOnlyOwn(caller, thread)) return false;
  const isThere = thread.state === 'published' || thread.state === 'withdrawn';
  return isThere && (thread.answers > 0 || thread.whatHelped !== undefined);
}

/** At any time, whatever was decided. */
export const canTakeBackWhatHelped = (caller: GroupCaller, thread: ThreadWithNote): boolean =>
  own(caller, thread) && thread.whatHelped !== undefined && thread.whatHelped.words !== '';

/** Of whoever may read the thread. What waits, or is kept back, is for its author and the facilitators. */
export function canSeeWhatHelped(caller: GroupCaller, thread: ThreadWithNote): boolean {
  const { whatHelped: note } = thread;
  if (note === undefined) return false;
  if (own(caller, thread)) return true;
  if (note.words === '') return false;
  return isFacilitator(caller) || (isForOthers(note) && thread.state !== 'removed');
}
export const isForOthers = ({ words, waits, keptBack }: WhatHelped): boolean =>
  words !== '' && !waits && keptBack === null;

/** Neither is the last word. */
export function whatHelpedMarksFor(
  caller: GroupCaller,
  { whatHelped: note }: ThreadWithNote,
): FacilitatorsMark[] {
  if (!isFacilitator(caller) || note === undefined || note.words === '') return [];
  if (note.keptBack !== null) return ['show'];
  return note.waits ? ['show', 'keep-back'] : ['keep-back'];
}

/** New words in the place of what was there. What a facilitator keeps from the group stays kept from it. */
export const whatHelpedSaid = (
  before: WhatHelped | undefined,
  said: Pick<WhatHelped, 'words' | 'at' | 'waits' | 'asked'>,
): WhatHelped => ({
  ...said,
  keptBack: before?.keptBack ?? null,
  version: (before?.version ?? 0) + 1,
});

/** Nothing is left of it, but that a facilitator keeps it from the group: to take it back and say it again is no way past that. */
export const whatHelpedTakenBack = (note: WhatHelped): WhatHelped | undefined =>
  note.keptBack === null
    ? undefined
    : { ...note, words: '', waits: false, asked: false, version: note.version + 1 };

export const whatHelpedMarked = (
  note: WhatHelped,
  mark: FacilitatorsMark,
  reason: string,
): WhatHelped => ({
  ...note,
  version: note.version + 1,
  ...(mark === 'show' ? { keptBack: null, waits: false } : { keptBack: reason }),
});

/** Whether it is news to somebody who answered: said since the group last met. */
export const isNewWhatHelped = (note: WhatHelped, lastSession: string | null): boolean =>
  lastSession === null || note.at > lastSession;
