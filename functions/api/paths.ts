import * as z from 'zod';
import { agendaItemId } from '#shared/contracts/agenda.ts';
import { muteId } from '#shared/contracts/boundaries.ts';
import { goalEntryId, goalId } from '#shared/contracts/goal.ts';
import { month, noteId } from '#shared/contracts/journal.ts';
import { passkeyId } from '#shared/contracts/passkey.ts';
import { groupId, personId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import { repairId } from '#shared/contracts/repair.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { rosterMark } from '#shared/contracts/roster.ts';
import { signInId } from '#shared/contracts/sign-in.ts';
import { strategyId } from '#shared/contracts/strategy.ts';
import { toldDeviceId } from '#shared/contracts/telling.ts';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { Refusal } from '#shared/errors.ts';

// The parts of an address. What does not even look like an id is "not found", not "wrong".

const numberText = z
  .string()
  .regex(/^[1-9][0-9]{0,6}$/)
  .transform(Number)
  .pipe(postNumber);

export const groupPath = z.object({ groupId });
export const personInGroupPath = z.object({ groupId, personId });
export const rosterPath = z.object({ groupId, mark: rosterMark });
export const agendaItemPath = z.object({ groupId, itemId: agendaItemId });
export const goalPath = z.object({ groupId, goalId });
/** Part 0 is the goal itself; the others are its entries. */
export const goalPartPath = z.object({
  groupId,
  goalId,
  part: z.union([z.literal('0'), goalEntryId]),
});
export const strategyPath = z.object({ groupId, strategyId });
export const repairPath = z.object({ groupId, repairId });
export const mutePath = z.object({ groupId, muteId });
export const toldDevicePath = z.object({ groupId, toldDeviceId });
export const notePath = z.object({ groupId, month, noteId });
export const sessionPath = z.object({ groupId, startsAt: z.iso.datetime() });
export const threadPath = z.object({ groupId, threadId });
export const postPath = z.object({ groupId, threadId, number: numberText });
export const responsePath = z.object({
  groupId,
  threadId,
  number: numberText,
  kind: z.enum(responseKinds),
});
export const personPath = z.object({ personId });
export const signInPath = z.object({ signInId });
export const passkeyPath = z.object({ passkeyId });
export const reviewPath = z.object({ reviewId });
export const openingPath = z.object({ reviewId, number: numberText.transform(Number) });

/** The header of every request that creates something. Throws `idempotency-key-missing`. */
export function idempotencyKeyOf(header: string | undefined): string {
  if (header === undefined || !/^[A-Za-z0-9-]{16,64}$/.test(header)) {
    throw new Refusal('idempotency-key-missing');
  }
  return header;
}
