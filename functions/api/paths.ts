import { z } from 'zod';
import { groupId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { Refusal } from '#shared/errors.ts';

// The parts of an address. What does not even look like an id is "not found", not "wrong".

const numberText = z
  .string()
  .regex(/^[1-9][0-9]{0,6}$/)
  .transform(Number)
  .pipe(postNumber);

export const groupPath = z.object({ groupId });
export const threadPath = z.object({ groupId, threadId });
export const postPath = z.object({ groupId, threadId, number: numberText });
export const responsePath = z.object({
  groupId,
  threadId,
  number: numberText,
  kind: z.enum(responseKinds),
});
export const reviewPath = z.object({ reviewId });

/** The header of every request that creates something. Throws `idempotency-key-missing`. */
export function idempotencyKeyOf(header: string | undefined): string {
  if (header === undefined || !/^[A-Za-z0-9-]{16,64}$/.test(header)) {
    throw new Refusal('idempotency-key-missing');
  }
  return header;
}
