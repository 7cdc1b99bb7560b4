import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { JoinCode } from '../components/join-code.tsx';
import { JoinKey } from '../components/join-key.tsx';
import { JoinKnow } from '../components/join-know.tsx';
import { join, openInvitation } from '../joining.server.ts';
import { openSending, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled('Join');

export const loader = ({ context }: LoaderFunctionArgs) =>
  data({ sendId: crypto.randomUUID(), now: context.now().toISOString() });

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  return text(sending.fields, 'intent') === 'join' ? join(sending) : openInvitation(sending);
}

export default function Join() {
  const { sendId, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  switch (answer?.step) {
    case 'key':
      return <JoinKey words={answer.key} me={answer.me} panel={answer.panel} now={now} />;
    case 'know':
      return (
        <JoinKnow
          invitation={answer.invitation}
          code={answer.code}
          result={answer.result}
          sendId={answer.sendId ?? sendId}
        />
      );
    default:
      return <JoinCode result={answer?.result} />;
  }
}
