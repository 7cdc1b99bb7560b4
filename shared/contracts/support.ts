import * as z from 'zod';
import {
  facilitatorSupportSteps,
  ownSupportSteps,
  supportStates,
  trainingItems,
} from '#shared/domain/peer-support.ts';
import { supporterMostBounds } from '#shared/domain/settings-bounds.ts';
import { frame } from './frame.ts';
import { flag, requestObject } from './requests.ts';

// An alum on the way to helping, and in it. What they carry is told to them and to those who lead the group, and to nobody else.

const most = { now: z.int(), given: z.int() };

export const ownSupport = z
  .object({
    frame,
    state: z.enum(supportStates),
    ticked: z.array(z.enum(trainingItems)),
    /** How many threads they carry at once: as it is now, and as much as a facilitator lets them. */
    most: z.object(most),
    youMay: z.array(z.enum(ownSupportSteps)),
  })
  .meta({ id: 'OwnSupport' });
export type OwnSupport = z.infer<typeof ownSupport>;

export const personSupport = z
  .object({
    state: z.enum(supportStates),
    ticked: z.array(z.enum(trainingItems)),
    most: z.object(most),
    youMay: z.array(z.enum(facilitatorSupportSteps)),
  })
  .meta({ id: 'PersonSupport' });
export type PersonSupport = z.infer<typeof personSupport>;

const { min, max } = supporterMostBounds;
const asMost = `Please write a number of threads from ${min} to ${max}.`;
const mostAsked = z.int({ error: asMost }).min(min, asMost).max(max, asMost).optional();
const asTicked = 'Please tick items of the list.';

export const changeOwnSupportRequest = requestObject({
  step: z.enum(ownSupportSteps, { error: 'Please choose what to do.' }),
  ticked: z
    .array(z.enum(trainingItems, { error: asTicked }), { error: asTicked })
    .max(trainingItems.length, asTicked)
    .default([]),
  most: mostAsked,
}).superRefine(({ step, most: asked }, context) => {
  if (step === 'carry-fewer' && asked === undefined) {
    context.addIssue({ code: 'custom', path: ['most'], message: asMost });
  }
});

export const changePersonSupportRequest = requestObject({
  step: z.enum(facilitatorSupportSteps, { error: 'Please choose what to do.' }),
  /** Of a confirmation: the two have talked about every item. */
  talkedThrough: flag(),
  most: mostAsked,
}).superRefine(({ step, most: asked, talkedThrough }, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (step === 'set-most' && asked === undefined) refuse('most', asMost);
  if (step === 'confirm' && !talkedThrough) {
    refuse('talkedThrough', 'Please talk it through with them first, and say so here.');
  }
});
