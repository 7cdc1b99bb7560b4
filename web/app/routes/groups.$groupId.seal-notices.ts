import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { groupParam } from '../params.ts';
import { goOn, openSending, refusalOf } from '../sending.server.ts';

/** A member has read that their seal was opened. */
export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const place = sending.api.groups[':groupId']['seal-notices'].read;
  const emptyJson = { headers: { 'Content-Type': 'application/json' } };
  const problem = await refusalOf(sending, place.$post({ param }, emptyJson));
  if (problem !== null) throw data(problem, { status: problem.status });
  return goOn(sending, `/groups/${param.groupId}`);
}

/** Nothing to read here: the notice stands on the group's first page. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/groups/${groupParam(params).groupId}`);
