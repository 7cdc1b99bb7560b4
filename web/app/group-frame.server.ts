import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { Frame } from '#shared/contracts/frame.ts';
import { read } from './api.server.ts';

/** For pages that show nothing of the group but who is looking. 404 where the reader has no such group. */
export async function readFrame({ request, context, params }: LoaderFunctionArgs) {
  const me = await read(request, context.api.me.$get());
  const group = me.groups.find(({ id }) => id === params.groupId);
  if (group === undefined) throw data(null, { status: 404 });
  const { name, avatar, role, sharedDevice } = me;
  const { timeZone, barrier } = group;
  const frame: Frame = { you: { name, avatar, role, sharedDevice }, timeZone, barrier };
  return { frame, groupName: group.name };
}
