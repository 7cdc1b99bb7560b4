import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import {
  delayNoticeRequest,
  openSealRequest,
  recordDisclosureRequest,
} from '#shared/contracts/opening.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import {
  attempt,
  check,
  goOn,
  refusalOf,
  refuse,
  type Sending,
  type Submission,
  text,
} from '../sending.server.ts';

/** What the page of a seal is told when an action did not lead on. `form` says which of its forms it was. */
export interface SealAnswer {
  form: string;
  result: SubmissionResult<string[]>;
}

type Param = { reviewId: string };

const emptyJson = { headers: { 'Content-Type': 'application/json' } };

/** Does what the pressed button said: `ask`, or one of the others for the opening in the field `number`. */
export function actOnSeal(sending: Sending, param: Param) {
  const number = text(sending.fields, 'number');
  switch (text(sending.fields, 'intent')) {
    case 'ask':
      return ask(sending, param);
    case 'agree':
      return step(sending, 'agree', { ...param, number });
    case 'open':
      return step(sending, 'open', { ...param, number });
    case 'delay':
      return delay(sending, { ...param, number });
    case 'disclose':
      return disclose(sending, { ...param, number });
    default:
      throw data(null, { status: 404 });
  }
}

const sealPath = ({ reviewId }: Param) => `/reviews/${reviewId}/seal`;

async function ask(sending: Sending, param: Param) {
  const submission = check(sending, openSealRequest);
  if (submission.status !== 'success') return again('ask', submission);
  const place = sending.api.reviews[':reviewId'].openings;
  const asked = await attempt(sending, place.$post({ param, json: submission.value }));
  if (!asked.ok) return refused(sending, 'ask', submission, asked.problem);
  return goOn(sending, `${sealPath(param)}?asked=${asked.value.number}`);
}

type OfOpening = Param & { number: string };

async function step(sending: Sending, what: 'agree' | 'open', param: OfOpening) {
  const place = sending.api.reviews[':reviewId'].openings[':number'];
  const stepped = await attempt(
    sending,
    what === 'agree'
      ? place.agree.$post({ param }, emptyJson)
      : place.open.$post({ param }, emptyJson),
  );
  if (stepped.ok) {
    return goOn(sending, what === 'open' ? `${sealPath(param)}/${param.number}` : sealPath(param));
  }
  const { status, detail } = stepped.problem;
  const result = { status: 'error' as const, error: { '': [detail] } };
  return data<SealAnswer>({ form: `step-${param.number}`, result }, { status });
}

async function delay(sending: Sending, param: OfOpening) {
  const form = `delay-${param.number}`;
  const submission = check(withoutNumber(sending), delayNoticeRequest);
  if (submission.status !== 'success') return again(form, submission);
  const place = sending.api.reviews[':reviewId'].openings[':number'].delay;
  const problem = await refusalOf(sending, place.$post({ param, json: submission.value }));
  return problem === null
    ? goOn(sending, sealPath(param))
    : refused(sending, form, submission, problem);
}

async function disclose(sending: Sending, param: OfOpening) {
  const form = `disclose-${param.number}`;
  const submission = check(withoutNumber(sending), recordDisclosureRequest);
  if (submission.status !== 'success') return again(form, submission);
  const place = sending.api.reviews[':reviewId'].openings[':number'].disclosures;
  const problem = await refusalOf(sending, place.$post({ param, json: submission.value }));
  return problem === null
    ? goOn(sending, sealPath(param))
    : refused(sending, form, submission, problem);
}

/** The number is part of the address, not of what is sent. */
function withoutNumber({ fields, language }: Sending) {
  const rest = new FormData();
  for (const [name, value] of fields) if (name !== 'number') rest.append(name, value);
  return { fields: rest, language };
}

const again = (form: string, submission: Submission) =>
  data<SealAnswer>({ form, result: submission.reply() }, { status: 422 });

function refused(sending: Sending, form: string, submission: Submission, problem: Problem) {
  const { data: answer } = refuse(sending, submission, problem);
  return data<SealAnswer>(
    { form, ...answer },
    { status: problem.status, headers: sending.headers },
  );
}
