import type * as z from 'zod';
import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { reviewOfShared } from '#functions/api/own/review-of-shared.ts';
import { messageToFacilitators, screenFields } from '#functions/api/screening.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listPlans } from '#functions/data/safety-plans.ts';
import { listOwnShares, shareRemoval, shareWrite } from '#functions/data/shares.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { type SavedPlan, savedPlan, type sharePlanRequest } from '#shared/contracts/safety-plan.ts';
import { shareId } from '#shared/contracts/share.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { planSteps, wordsOfPlan } from '#shared/domain/safety-plan.ts';
import { Refusal } from '#shared/errors.ts';

/**
 * Lets the facilitators read one's plan as it is now, in place of what they could read of it before. From here on somebody else reads it:
 * it is screened, and its review is written with it. Throws `stale` where the plan is not the one that was seen.
 */
export async function sharePlan(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  { version }: z.output<typeof sharePlanRequest>,
): Promise<SavedPlan> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['share-plan', groupId, version],
      answer: savedPlan,
    },
    async () => {
      const inside = await enterOwn(deps, caller, groupId);
      ensureMayWrite(inside, 'facilitators');
      const [[plan], shares, clinic] = await Promise.all([
        listPlans(deps.store, personId, { limit: 1 }),
        listOwnShares(deps.store, personId),
        getClinic(deps.store, inside.group.clinicId),
      ]);
      if (!clinic) throw new Refusal('not-found');
      if (plan?.version !== version) throw new Refusal('stale');
      const id = shareId.parse(deps.newId());
      const text = wordsOfPlan(plan.words);
      const now = deps.now();
      const before = shares.filter(({ kind }) => kind === 'safety-plan');
      const review = reviewOfShared(
        inside,
        {
          id,
          what: 'safety-plan',
          text,
          notAboutMe: false,
          signals: [...(await screenFields({ body: text }, 1)), messageToFacilitators(1)],
        },
        now,
        settingsOf(clinic.settings),
      );
      return {
        answer: { version },
        writes: [
          shareWrite({
            shareId: id,
            groupId,
            by: personId,
            name: inside.shown.name,
            kind: 'safety-plan',
            parts: planSteps
              .map((step) => ({ step, words: plan.words[step] }))
              .filter(({ words }) => words !== ''),
            planVersion: version,
            noteId: null,
            mood: null,
            energy: null,
            sharedAt: now.toISOString(),
          }),
          ...before.map((one) => shareRemoval(personId, one.shareId)),
          ...review,
        ],
      };
    },
  );
}
