import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import { resolveInBulkRequest } from '#shared/contracts/review.ts';
import { attempt, check, goOn, refuse, type Sending, text } from '../sending.server.ts';
import { type QueueFilter, queuePath } from './queue-filter.ts';

/** What the queue is told when several reviews were chosen, and are not decided yet. */
export interface TogetherAnswer {
  /** The choice and its reason as typed, with what is wrong with them. */
  result: SubmissionResult<string[]>;
  /** `<review> <version>` of each that was chosen. */
  chosen: string[];
  /** All is there, and only a yes is missing. */
  isToConfirm: boolean;
}

/** Decides several reviews of the lane routine: first what is missing is asked for, then for a yes, and only then it is done. */
export async function decideTogether(sending: Sending, filter: QueueFilter) {
  const chosen = sending.fields.getAll('chosen').filter((one) => typeof one === 'string');
  const submission = check(
    { fields: requestOf(sending.fields, chosen), language: sending.language },
    resolveInBulkRequest,
  );
  const answer = (isToConfirm: boolean): TogetherAnswer => ({
    result: submission.reply(),
    chosen,
    isToConfirm,
  });
  if (submission.status !== 'success') return data(answer(false), { status: 422 });
  switch (text(sending.fields, 'intent')) {
    case 'together':
      return data(answer(true), { headers: sending.headers });
    case 'together-change':
      return data(answer(false), { headers: sending.headers });
    case 'together-yes':
      break;
    default:
      throw data(null, { status: 404 });
  }
  const place = sending.api.reviews['resolve-in-bulk'];
  const done = await attempt(sending, place.$post({ json: submission.value }));
  if (!done.ok) {
    const refused = refuse(sending, submission, done.problem);
    const again: TogetherAnswer = { ...answer(false), result: refused.data.result };
    return data(again, { status: done.problem.status, headers: sending.headers });
  }
  const { decided, left } = done.value;
  const together = { together: String(decided), ...(left.length ? { left: left.join(' ') } : {}) };
  return goOn(sending, queuePath(filter, together));
}

function requestOf(fields: FormData, chosen: readonly string[]): FormData {
  const request = new FormData();
  chosen.forEach((one, at) => {
    const [id = '', version = ''] = one.split(' ');
    request.append(`reviews[${at}].id`, id);
    request.append(`reviews[${at}].version`, version);
  });
  for (const name of ['outcome', 'reason']) request.append(name, text(fields, name));
  return request;
}
