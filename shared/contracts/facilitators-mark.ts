import * as z from 'zod';
import { facilitatorsMarks } from '#shared/domain/facilitators-mark.ts';
import { limits } from '#shared/limits.ts';
import { freeText } from './primitives.ts';
import { requestObject, seenVersion } from './requests.ts';

export const facilitatorsMark = z.enum(facilitatorsMarks, {
  error: 'Please choose what to do with it.',
});

/** A facilitator lets the group see words that somebody brought, or says to their author why not. */
export const markRequest = requestObject({
  mark: facilitatorsMark,
  version: seenVersion('What you saw of it is missing.'),
  /** To its author, where the group is not to see it. */
  note: freeText(limits.noteToAuthor),
}).superRefine(({ mark, note }, context) => {
  if (mark === 'show' || note !== '') return;
  context.addIssue({
    code: 'custom',
    path: ['note'],
    message: 'Please tell its author why, in plain words. Nobody’s words are hidden in silence.',
  });
});
