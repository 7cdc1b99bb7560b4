import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { read } from '../api.server.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { HardTonight } from '../components/hard-tonight.tsx';
import { endSignIn } from '../end-sign-in.server.ts';
import { groupParam } from '../params.ts';
import { asJson, openSending, refusalOf } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Choose`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, wish } = await read(
    request,
    context.api.groups[':groupId'].mine.$get({ param: groupParam(params), query: {} }),
  );
  return { frame, wish };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const refused = await refusalOf(
    sending,
    sending.api.groups[':groupId'].mine.leave.$post({ param }, asJson),
  );
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return redirect('/', { status: 303, headers: await endSignIn(args.request, args.context.api) });
}

export default function LeaveGroup() {
  const { wish } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { groupId = '' } = useParams();
  return (
    <div className="stack">
      <h1>
        <Trans>Leave the group</Trans>
      </h1>
      <FormProblems id="leave-problem" errors={answer ? [answer.problem] : undefined} />
      <p className="lead">
        <Trans>
          You can go at any time and need give no reason. If you can, tell the facilitators in the
          room, so that nobody worries about you.
        </Trans>
      </p>
      <HardTonight groupId={groupId} />
      <h2>
        <Trans>What happens</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>
            Your seven words open nothing here any more, and you are signed out everywhere.
          </Trans>
        </li>
        <li>
          <Trans>
            A way back with somebody that is under way ends, and they are given no reason.
          </Trans>
        </li>
        <li>
          <Trans>
            What you wrote stays where it is, under the name that it has. If you don’t want that,{' '}
            <Link to={`/groups/${groupId}/mine/erase`}>have it erased</Link>, before you leave or
            instead.
          </Trans>
        </li>
        <li>
          <Trans>
            All your names fall silent at once, another name in one thread as well. Somebody who
            notices can guess that they are one person.
          </Trans>
        </li>
        <li>
          <Trans>
            What you let the facilitators read is taken back, and the group no longer sees your
            goals. What you keep for yourself stays, and nobody reads it.
          </Trans>
        </li>
        <li>
          <Trans>
            If you want to come back, a facilitator can let you in again, in the place that you had.
          </Trans>
        </li>
      </ul>
      {wish !== null && (
        <p>
          <Trans>
            You asked to be erased. That goes on when you leave, and you can’t take it back by
            yourself then: a facilitator would have to let you in first.
          </Trans>
        </p>
      )}
      <p>
        <Trans>
          Would you like to have what you wrote for yourself?{' '}
          <Link to={`/groups/${groupId}/mine`}>Take a copy with you</Link>. After you have left you
          can’t.
        </Trans>
      </p>
      <Form method="post" reloadDocument>
        <div className="actions">
          <Link className="button" to={`/groups/${groupId}`}>
            <Trans>Stay</Trans>
          </Link>
          <button type="submit" className="button button-quiet">
            <Trans>Leave the group</Trans>
          </button>
        </div>
      </Form>
    </div>
  );
}
