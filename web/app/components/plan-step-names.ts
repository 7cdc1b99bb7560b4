import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PlanStep } from '#shared/domain/safety-plan.ts';

/** What each step of a safety plan is called. */
export const stepNames: Record<PlanStep, MessageDescriptor> = {
  warningSigns: msg`Warning signs`,
  byMyself: msg`Things I can do by myself`,
  distractions: msg`People and places that take my mind off it`,
  people: msg`People I can ask for help`,
  professionals: msg`Professionals and agencies`,
  surroundings: msg`Making my surroundings safe`,
};
