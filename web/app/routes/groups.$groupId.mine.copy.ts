import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { filesOf } from '../own-record-file.server.tsx';
import { groupParam } from '../params.ts';
import { asJson, attempt, openSending } from '../sending.server.ts';
import { zipOf } from '../zip.server.ts';

/** Everything that is kept about somebody, as one file. Only a form of our own pages asks for it: a link makes no copy. */
export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const copied = await attempt(
    sending,
    sending.api.groups[':groupId'].mine.copy.$post({ param }, asJson),
  );
  if (!copied.ok) throw data(copied.problem, { status: copied.problem.status });
  const now = args.context.now().toISOString();
  return new Response(zipOf(filesOf(copied.value, now, args.context.language)), {
    headers: {
      'Content-Type': 'application/zip',
      // Says nothing of what this place is.
      'Content-Disposition': 'attachment; filename="copy.zip"',
    },
  });
}

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/groups/${groupParam(params).groupId}/mine`);
