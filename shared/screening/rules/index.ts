import type { Rule } from '#shared/screening/rule.ts';
import { actOrAttempt } from '#shared/screening/rules/act-or-attempt.ts';
import { alongsideOthers } from '#shared/screening/rules/alongside-others.ts';
import { atHand } from '#shared/screening/rules/at-hand.ts';
import { beingHarmed } from '#shared/screening/rules/being-harmed.ts';
import { codewords } from '#shared/screening/rules/codewords.ts';
import { conduct } from '#shared/screening/rules/conduct.ts';
import { doses } from '#shared/screening/rules/doses.ts';
import { goodbye } from '#shared/screening/rules/goodbye.ts';
import { harmToOthers } from '#shared/screening/rules/harm-to-others.ts';
import { hopelessness } from '#shared/screening/rules/hopelessness.ts';
import { indirectIntent } from '#shared/screening/rules/indirect-intent.ts';
import { intent } from '#shared/screening/rules/intent.ts';
import { method } from '#shared/screening/rules/method.ts';
import { otherLanguages } from '#shared/screening/rules/other-languages.ts';
import { planOrPreparation } from '#shared/screening/rules/plan-or-preparation.ts';
import { selfInjury } from '#shared/screening/rules/self-injury.ts';
import { someoneElseInDanger } from '#shared/screening/rules/someone-else-in-danger.ts';
import { suicidalThoughts } from '#shared/screening/rules/suicidal-thoughts.ts';
import { whatHoldsThem } from '#shared/screening/rules/what-holds-them.ts';
import { wishNotToLive } from '#shared/screening/rules/wish-not-to-live.ts';
import { wishToBeGone } from '#shared/screening/rules/wish-to-be-gone.ts';
import { wishToBeStruck } from '#shared/screening/rules/wish-to-be-struck.ts';
import { wishToDie } from '#shared/screening/rules/wish-to-die.ts';

/** Every rule that reads plain words. Those on identifying details read the text as written and stand apart. */
export const wordRules: readonly Rule[] = [
  ...intent,
  ...indirectIntent,
  ...planOrPreparation,
  ...doses,
  ...atHand,
  ...actOrAttempt,
  ...goodbye,
  ...suicidalThoughts,
  ...codewords,
  ...wishToDie,
  ...wishNotToLive,
  ...wishToBeGone,
  ...wishToBeStruck,
  ...whatHoldsThem,
  ...method,
  ...selfInjury,
  ...harmToOthers,
  ...beingHarmed,
  ...someoneElseInDanger,
  ...alongsideOthers,
  ...hopelessness,
  ...conduct,
  ...otherLanguages,
];
