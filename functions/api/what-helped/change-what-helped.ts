import type * as z from 'zod';
import { ensureMayWrite, enterAsFacilitator, enterThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { markEvent } from '#functions/api/own/mark-event.ts';
import { readByOthers } from '#functions/api/own/read-by-others.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { markRequest } from '#shared/contracts/facilitators-mark.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { sayWhatHelpedRequest } from '#shared/contracts/what-helped.ts';
import {
  canSayWhatHelped,
  canTakeBackWhatHelped,
  type WhatHelped,
  whatHelpedMarked,
  whatHelpedMarksFor,
  whatHelpedSaid,
  whatHelpedTakenBack,
} from '#shared/domain/what-helped.ts';
import { Refusal } from '#shared/errors.ts';

interface ThreadPlace {
  readonly groupId: GroupId;
  readonly threadId: ThreadId;
}

const withNote = ({ whatHelped: _, ...thread }: ThreadRecord, note: WhatHelped | undefined) =>
  note === undefined ? thread : { ...thread, whatHelped: note };

/**
 * Says what helped to everybody who answered, or says it in other words. It is screened as a reply is, and its review is written with it.
 * Sent twice, it is there once. Throws `stale` where it is not as it was seen.
 */
export async function sayWhatHelped(
  deps: Deps,
  caller: Caller,
  at: ThreadPlace,
  { words, version, notAboutMe }: z.output<typeof sayWhatHelpedRequest>,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const inside = await enterThread(deps, caller, at, { consistent: true });
    const { thread, me } = inside;
    if (!canSayWhatHelped(me, thread)) throw new Refusal('not-allowed');
    ensureMayWrite(inside, thread.audience);
    const { whatHelped: before } = thread;
    if (before?.words === words) return { answer: null, writes: [] };
    if ((before?.version ?? 0) !== version) throw new Refusal('stale');
    const { review, ...screened } = await readByOthers(deps, inside, {
      what: 'what-helped',
      text: words,
      notAboutMe,
      // Whoever wrote it anew because it was kept back is answered.
      alwaysLookedAt: (before?.keptBack ?? null) !== null,
    });
    const said = { words, at: deps.now().toISOString(), ...screened };
    return {
      answer: null,
      writes: [threadWrite(thread, withNote(thread, whatHelpedSaid(before, said))), ...review],
    };
  });
}

/** Its author takes it back. A review of its words stays: only a person closes one. Twice is fine. */
export async function takeBackWhatHelped(
  deps: Deps,
  caller: Caller,
  at: ThreadPlace,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { thread, me } = await enterThread(deps, caller, at, { consistent: true });
    if (thread.authorId !== me.personId) throw new Refusal('not-allowed');
    const { whatHelped: note } = thread;
    if (note === undefined || !canTakeBackWhatHelped(me, thread)) {
      return { answer: null, writes: [] };
    }
    return {
      answer: null,
      writes: [threadWrite(thread, withNote(thread, whatHelpedTakenBack(note)))],
    };
  });
}

/** A facilitator lets others see it, or keeps it back and says why. Throws `stale` where it is not as it was seen. */
export async function markWhatHelped(
  deps: Deps,
  caller: Caller,
  at: ThreadPlace,
  { mark, version, note: reason }: z.output<typeof markRequest>,
): Promise<void> {
  await enterAsFacilitator(deps, caller, at.groupId);
  await inOneTransaction(deps, async () => {
    const inside = await enterThread(deps, caller, at, { consistent: true });
    const { thread, me } = inside;
    const { whatHelped: note } = thread;
    if (note?.version !== version || !whatHelpedMarksFor(me, thread).includes(mark)) {
      throw new Refusal('stale');
    }
    return {
      answer: null,
      writes: [
        threadWrite(thread, withNote(thread, whatHelpedMarked(note, mark, reason))),
        await markEvent(deps, inside, { kind: 'what-helped', id: thread.threadId, mark }),
      ],
    };
  });
}
