import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import type { Deps } from '#functions/ports.ts';
import type { setNotesRequest } from '#shared/contracts/boundaries.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { changeBoundaries } from './own-boundaries.ts';

/** Says how the caller wants to meet posts that mention something. */
export async function setNotes(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  { folded, leftOut }: z.output<typeof setNotesRequest>,
): Promise<void> {
  const { me } = await enterOwn(deps, caller, groupId);
  await changeBoundaries(deps, me.personId, (before) => ({
    ...before,
    unfolded: contentNotes.filter((note) => !folded.includes(note)),
    leftOut: contentNotes.filter((note) => leftOut.includes(note)),
  }));
}
