import * as z from 'zod';
import { openSealRequest, shownIdentity } from '#shared/contracts/opening.ts';
import { personId } from '#shared/contracts/primitives.ts';
import { problem, problemKinds } from '#shared/contracts/problem.ts';
import { reviewId } from '#shared/contracts/review.ts';

// What the forum may ask of the vault, and what comes back: the same words over loopback and as a Lambda's event. Each request
// carries the caller's own sign-in, and the vault looks for itself whose it is and what they may do. Who lost their key has none:
// they bring a code that a clinician gave them, and the vault looks at that. The clock, which nobody is signed in with, may ask for one
// thing: that the seal of somebody who wanted to be erased is destroyed. The vault looks for that wish itself.

/** The caller's cookie value, not its hash: whoever can only read the store cannot ask. */
const token = z.string().min(1).max(100);

export const vaultRequest = z.discriminatedUnion('what', [
  z.object({ what: z.literal('ask'), token, reviewId, request: openSealRequest }),
  z.object({ what: z.literal('agree'), token, reviewId, number: z.int() }),
  z.object({ what: z.literal('open'), token, reviewId, number: z.int() }),
  z.object({ what: z.literal('look'), token, reviewId, number: z.int() }),
  z.object({ what: z.literal('destroy'), personId }),
  z.object({ what: z.literal('whose'), codeHash: z.string().min(1).max(100) }),
]);
export type VaultRequest = z.infer<typeof vaultRequest>;

const { detail, errors, holder } = problem.shape;
const refusal = z.object({
  kind: z.enum(problemKinds),
  more: z.object({
    detail: detail.exactOptional(),
    errors: errors.unwrap().exactOptional(),
    holder: holder.unwrap().exactOptional(),
  }),
});

export const vaultAnswer = z.discriminatedUnion('came', [
  z.object({ came: z.literal('done'), number: z.int() }),
  z.object({ came: z.literal('destroyed') }),
  z.object({ came: z.literal('belongs'), to: personId.nullable() }),
  z.object({ came: z.literal('shown'), shown: shownIdentity }),
  z.object({ came: z.literal('refused'), refusal }),
]);
export type VaultAnswer = z.infer<typeof vaultAnswer>;

/** The way from the forum to the vault. */
export interface Vault {
  /** Throws `StoreUnavailable` where the vault does not answer. */
  ask(request: VaultRequest): Promise<VaultAnswer>;
}
