import type { Callers } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';
import { completeSignIn } from './complete-sign-in.ts';
import type { NewSignIn } from './start-sign-in.ts';

/** Only where everybody is made up. Throws `not-signed-in`, and `not-allowed` everywhere else. */
export async function skipPasskey(deps: Deps, { halfway }: Callers): Promise<NewSignIn> {
  if (!halfway) throw new Refusal('not-signed-in');
  if (deps.secondFactor !== 'may-be-skipped') throw new Refusal('not-allowed');
  return completeSignIn(deps, halfway);
}
