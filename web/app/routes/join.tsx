import { msg } from '@lingui/core/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { JoinAgain } from '../components/join-again.tsx';
import { JoinCode } from '../components/join-code.tsx';
import { JoinKey } from '../components/join-key.tsx';
import { JoinKnow } from '../components/join-know.tsx';
import { JoinStaff, StaffKey } from '../components/join-staff.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { join, joinAgain, joinStaff, openInvitation } from '../joining.server.ts';
import { openSending, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Join`);

export const loader = ({ context }: LoaderFunctionArgs) =>
  data({ sendId: crypto.randomUUID(), now: context.now().toISOString() });

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  switch (text(sending.fields, 'intent')) {
    case 'join':
      return join(sending);
    case 'join-again':
      return joinAgain(sending);
    case 'join-staff':
      return joinStaff(sending);
    default:
      return openInvitation(sending);
  }
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function Join() {
  const { sendId, now } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  switch (answer?.step) {
    case 'key':
      return <JoinKey words={answer.key} me={answer.me} panel={answer.panel} now={now} />;
    case 'staff-key':
      return <StaffKey words={answer.key} me={answer.me} />;
    case 'know-staff':
      return (
        <JoinStaff
          invitation={answer.invitation}
          code={answer.code}
          result={answer.result}
          sendId={answer.sendId ?? sendId}
        />
      );
    case 'know-again':
      return (
        <JoinAgain
          invitation={answer.invitation}
          code={answer.code}
          result={answer.result}
          sendId={answer.sendId ?? sendId}
        />
      );
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
