import * as z from 'zod';
import { type PlanStep, planSteps } from '#shared/domain/safety-plan.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { freeText, moment } from './primitives.ts';
import { requestObject, seenVersion } from './requests.ts';

const ofEach = <Part>(part: (step: PlanStep) => Part): Record<PlanStep, Part> => ({
  warningSigns: part('warningSigns'),
  byMyself: part('byMyself'),
  distractions: part('distractions'),
  people: part('people'),
  professionals: part('professionals'),
  surroundings: part('surroundings'),
});

export const planWords = z.object(ofEach(() => z.string())).meta({ id: 'PlanWords' });

export const planVersion = z
  .object({ version: z.int(), words: planWords, savedAt: moment })
  .meta({ id: 'PlanVersion' });
export type PlanVersion = z.infer<typeof planVersion>;

export const safetyPlan = z
  .object({
    frame,
    /** Null where nothing is written yet. */
    plan: planVersion.nullable(),
    /** How many versions before it are kept. */
    earlier: z.int(),
    /** What the facilitators can read of it: that version as it was, whatever was changed since. */
    shared: z.object({ version: z.int(), sharedAt: moment }).nullable(),
    youMay: z.object({ share: z.boolean() }),
  })
  .meta({ id: 'SafetyPlan' });
export type SafetyPlan = z.infer<typeof safetyPlan>;

/** The newest first. */
export const earlierPlans = z
  .object({ frame, versions: z.array(planVersion) })
  .meta({ id: 'EarlierPlans' });
export type EarlierPlans = z.infer<typeof earlierPlans>;

const noVersion = 'What you saw of your plan is missing.';

export const savePlanRequest = requestObject({
  /** What it was written on; 0 where there was no plan. */
  version: z.int({ error: noVersion }).min(0, noVersion),
  ...ofEach(() => freeText(limits.planStep)),
}).superRefine((plan, context) => {
  if (planSteps.some((step) => plan[step] !== '')) return;
  context.addIssue({
    code: 'custom',
    path: ['warningSigns'],
    message: 'Please write at least one line, at whichever step you like.',
  });
});

export const sharePlanRequest = requestObject({ version: seenVersion(noVersion) });

export const savedPlan = z.object({ version: z.int() }).meta({ id: 'SavedPlan' });
export type SavedPlan = z.infer<typeof savedPlan>;
