import { z } from 'zod';
import { reportKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { typedText } from './primitives.ts';
import { requestObject } from './requests.ts';

export const reportRequest = requestObject({
  kind: z.enum(reportKinds, { error: 'Please choose what this is about.' }),
  words: typedText(limits.reportWords, 'Please say in a few words what worries you.'),
});

/** A report is received; whether others reported too stays unknown to the reporter. */
export const receivedReport = z
  .object({ received: z.literal(true) })
  .meta({ id: 'ReceivedReport' });
export type ReceivedReport = z.infer<typeof receivedReport>;
