import * as z from 'zod';
import { reportKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { freeText, moment, postNumber, threadId } from './primitives.ts';
import { requestObject } from './requests.ts';

export const reportRequest = requestObject({
  kind: z.enum(reportKinds, { error: 'Please choose what this is about.' }),
  /** Of a worry about somebody they may stay empty: it is handed over with one press. */
  words: freeText(limits.reportWords),
}).superRefine(({ kind, words }, context) => {
  if (kind === 'worried-about-someone' || words !== '') return;
  context.addIssue({
    code: 'custom',
    path: ['words'],
    message: 'Please say in a few words what worries you.',
  });
});

/** A report is received; whether others reported too stays unknown to the reporter. */
export const receivedReport = z
  .object({ received: z.literal(true) })
  .meta({ id: 'ReceivedReport' });
export type ReceivedReport = z.infer<typeof receivedReport>;

/** One of one's own reports. `read`: a facilitator has decided since; what, is not the reporter's to know. */
const ownReport = z
  .object({
    /** Null where the reader cannot see the post any more. */
    post: z.object({ threadId, number: postNumber, page: z.int(), author: z.string() }).nullable(),
    kind: z.enum(reportKinds),
    at: moment,
    state: z.enum(['received', 'read']),
  })
  .meta({ id: 'OwnReport' });
export type OwnReport = z.infer<typeof ownReport>;

export const ownReports = z
  .object({ frame, reports: z.array(ownReport) })
  .meta({ id: 'OwnReports' });
export type OwnReports = z.infer<typeof ownReports>;
