import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSupport, supportRemoval, supportWrite } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { changeOwnSupportRequest, OwnSupport } from '#shared/contracts/support.ts';
import {
  mostFor,
  noSupport,
  ownStepsFor,
  type SupportChange,
  supportAfter,
} from '#shared/domain/peer-support.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';
import { putDown } from './carry-on.ts';
import { enterAsAlum } from './enter-support.ts';
import { showOwnSupport } from './read-own-support.ts';

/**
 * An alum ticks what they have read, takes a break, carries fewer threads, or stops. No reason is asked for, and nothing of it is on
 * the record. Throws `stale` where it makes no sense as they stand now.
 */
export async function changeOwnSupport(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  request: z.output<typeof changeOwnSupportRequest>,
): Promise<OwnSupport> {
  const inside = await enterAsAlum(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const before = await getSupport(deps.store, groupId, inside.me.personId);
    const support = before ?? noSupport;
    if (!ownStepsFor(support).includes(request.step)) throw new Refusal('stale');
    const { given } = mostFor(support, inside.settings);
    if (request.most !== undefined && request.most > given) {
      throw fieldRefusal('most', `A facilitator can let you carry more than ${given}.`);
    }
    const after = supportAfter(support, changeOf(request));
    const write =
      request.step === 'stop'
        ? before && supportRemoval(groupId, before)
        : supportWrite(groupId, before, {
            ...after,
            ticked: [...after.ticked],
            personId: inside.me.personId,
          });
    const stops = request.step === 'stop';
    const putsDown =
      stops || request.step === 'rest'
        ? await putDown(deps, groupId, inside.me.personId, { all: stops })
        : [];
    return {
      answer: showOwnSupport(inside, after),
      writes: [...(write ? [write] : []), ...putsDown],
    };
  });
}

function changeOf({ step, ticked, most }: z.output<typeof changeOwnSupportRequest>): SupportChange {
  if (step === 'tick') return { step, ticked };
  if (step === 'carry-fewer') return { step, most: most ?? 1 };
  return { step };
}
