import { data } from '@remix-run/node';
import type { Problem } from '#shared/contracts/problem.ts';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { keptReason } from './kept.ts';
import { type threadParam, threadPath } from './params.ts';
import { asJson, goOn, keep, refusalOf, type Sending, text } from './sending.server.ts';

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
  if (problem !== null) return refusePress(sending, problem);
  const page = text(sending.fields, 'page');
  return goOn(sending, threadPath(param, { page, number, fresh: true }));
}

/** Keeps a thread at hand or lets it go, as the pressed button said. */
export async function sendSaved(sending: Sending, param: ReturnType<typeof threadParam>) {
  const saved = text(sending.fields, 'saved') === 'yes';
  const place = sending.api.groups[':groupId'].threads[':threadId'];
  const problem = await refusalOf(sending, place.saved.$put({ param, json: { saved } }));
  if (problem !== null) return refusePress(sending, problem);
  const page = text(sending.fields, 'page');
  return goOn(sending, `${threadPath(param)}?${new URLSearchParams({ page, fresh: '1' })}`);
}

/** Closes a thread to replies or opens it again, as the pressed button said. */
export async function sendClosed(sending: Sending, param: ReturnType<typeof threadParam>) {
  const closed = text(sending.fields, 'closed') === 'yes';
  const place = sending.api.groups[':groupId'].threads[':threadId'];
  const problem = await refusalOf(sending, place.closed.$put({ param, json: { closed } }));
  if (problem !== null) return refusePress(sending, problem);
  const page = text(sending.fields, 'page');
  return goOn(sending, `${threadPath(param)}?${new URLSearchParams({ page, fresh: '1' })}`);
}

/** Mutes the name of a post or shows it again, as the pressed button said. */
export async function sendMuted(sending: Sending, param: ReturnType<typeof threadParam>) {
  const number = text(sending.fields, 'number');
  const { muted } = sending.api.groups[':groupId'].threads[':threadId'].posts[':number'];
  const at = { param: { ...param, number } };
  const isWanted = text(sending.fields, 'muted') === 'yes';
  const asked = isWanted ? muted.$put(at, asJson) : muted.$delete(at, asJson);
  const problem = await refusalOf(sending, asked);
  if (problem !== null) return refusePress(sending, problem);
  return goOn(
    sending,
    threadPath(param, { page: text(sending.fields, 'page'), number, fresh: true }),
  );
}

/** Says beside the thread why a button of it did nothing; a sign-in that has ended, or an API that is away, gets a page of its own. */
function refusePress(sending: Sending, problem: Problem) {
  const reason = keptReason(problem.status);
  if (reason !== null) throw keep(sending, problem, reason);
  return data({ responseProblem: problem.detail }, { status: problem.status });
}
