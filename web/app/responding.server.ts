import { data } from '@remix-run/node';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { keptReason } from './kept.ts';
import { type threadParam, threadPath } from './params.ts';
import { goOn, keep, refusalOf, type Sending, text } from './sending.server.ts';

/** Gives a response to a post or takes it back, as the pressed button said: `give me-too`, `take me-too`. */
export async function sendResponse(sending: Sending, param: ReturnType<typeof threadParam>) {
  const [what, wanted] = text(sending.fields, 'response').split(' ');
  const kind = responseKinds.find((one) => one === wanted);
  if (kind === undefined) throw data(null, { status: 404 });
  const number = text(sending.fields, 'number');
  const place =
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number'].responses[':kind'];
  const to = { param: { ...param, number, kind } };
  const problem = await refusalOf(sending, what === 'take' ? place.$delete(to) : place.$put(to));
  if (problem !== null) {
    const reason = keptReason(problem.status);
    if (reason !== null) throw keep(sending.fields, problem, reason);
    return data({ responseProblem: problem.detail }, { status: problem.status });
  }
  const page = text(sending.fields, 'page');
  return goOn(sending, threadPath(param, { page, number, fresh: true }));
}
