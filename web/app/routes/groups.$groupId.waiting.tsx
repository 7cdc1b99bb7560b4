import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { SupportThreads } from '../components/support-threads.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { BarrierNote } from '../components/writing-barrier.tsx';
import { groupParam } from '../params.ts';
import { sendWorry } from '../reporting.server.ts';
import { goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Who waits`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const lists = await read(
    request,
    context.api.groups[':groupId'].waiting.$get({ param: groupParam(params) }),
  );
  return { ...lists, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const step = text(sending.fields, 'step');
  const threadId = text(sending.fields, 'threadId');
  if (step === 'worried') {
    const handed = await sendWorry(sending, { ...param, threadId });
    if ('to' in handed) return goOn(sending, handed.to);
    return data({ problem: handed.problem.detail }, { status: handed.problem.status });
  }
  const refused = await refusalOf(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].answering.$post({
      param: { ...param, threadId },
      json: { step: step === 'put-down' ? 'put-down' : 'take' },
    }),
  );
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, `/groups/${param.groupId}/waiting`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Waiting() {
  const { t } = useLingui();
  const lists = useLoaderData<typeof loader>();
  const { barrier } = useGroupFrame();
  const { groupId = '' } = useParams();
  const answer = useAnswer<typeof action>();
  const { state, onBreak, hasEnough, answersWithinHours, welcome, waiting, yours, sendId } = lists;
  const leads = state === null;
  return (
    <div className="stack">
      <h1>
        <Trans>Who waits</Trans>
      </h1>
      {barrier !== null && <BarrierNote barrier={barrier} />}
      <FormProblems id="waiting-problem" errors={answer ? [answer.problem] : []} />
      <LostLine />
      {answer && (
        <p>
          <Link to="." reloadDocument>
            <Trans>See how it is now</Trans>
          </Link>
        </p>
      )}
      <Beginning state={state} onBreak={onBreak} hours={answersWithinHours} />
      {yours.length > 0 && (
        <section aria-labelledby="yours">
          <h2 id="yours">{leads ? t`You said that you answer` : t`With you`}</h2>
          <SupportThreads
            threads={yours}
            groupId={groupId}
            sendId={sendId}
            mayTake={false}
            leads={leads}
          />
        </section>
      )}
      {hasEnough && state === 'active' && (
        <p className="part">
          <Trans>
            You have as many threads with you as you take on at once, and that is enough. You can
            read what is below, and others see it too. When you put one down, or it ends by itself,
            there is room again.
          </Trans>
        </p>
      )}
      {state === 'active' && (
        <section aria-labelledby="welcome">
          <h2 id="welcome">
            <Trans>To be welcomed</Trans>
          </h2>
          {welcome.length === 0 ? (
            <p className="soft">
              <Trans>Nobody right now.</Trans>
            </p>
          ) : (
            <>
              <p>
                <Trans>They are new here, and nobody has answered their words yet.</Trans>
              </p>
              <SupportThreads
                threads={welcome}
                groupId={groupId}
                sendId={sendId}
                mayTake={!hasEnough}
                leads={leads}
              />
            </>
          )}
        </section>
      )}
      {(state === 'active' || leads) && (
        <section aria-labelledby="waits">
          <h2 id="waits">
            {leads ? (
              <Trans>Shared with alumni, and waiting for a reply</Trans>
            ) : (
              <Trans>Waiting for a reply</Trans>
            )}
          </h2>
          {waiting.length === 0 ? (
            <p className="soft">
              <Trans>Nobody right now.</Trans>
            </p>
          ) : (
            <SupportThreads
              threads={waiting}
              groupId={groupId}
              sendId={sendId}
              mayTake={leads || !hasEnough}
              leads={leads}
            />
          )}
        </section>
      )}
      {state === 'active' && (
        <p>
          <Link to="../told" relative="path">
            <Trans>The worries that you handed over</Trans>
          </Link>
        </p>
      )}
      {state === 'active' && (
        <p className="soft small">
          <Trans>
            A thread can leave these lists at any time, for several reasons: somebody answers it,
            its author takes it back, or it is one for the facilitators. If something that you read
            worries you, tell them; don’t wait for a list. All threads that you can read stand under{' '}
            <Link to="../threads" relative="path">
              Threads
            </Link>
            .
          </Trans>
        </p>
      )}
    </div>
  );
}

function Beginning({
  state,
  onBreak,
  hours,
}: {
  onBreak: boolean;
  state: ReturnType<typeof useLoaderData<typeof loader>>['state'];
  hours: number;
}) {
  if (state === null) {
    return (
      <p className="lead">
        <Trans>
          What is shared with alumni and nobody has answered. If you say that you answer, it leaves
          the supporters’ lists for {hours} hours, and they are not told why.
        </Trans>
      </p>
    );
  }
  if (onBreak) {
    return (
      <p className="lead">
        <Trans>
          You are on a break, so nothing is asked of you here.{' '}
          <Link to="../boundaries#break" relative="path">
            End the break
          </Link>
        </Trans>
      </p>
    );
  }
  if (state === 'active') {
    return (
      <>
        <p className="lead">
          <Trans>
            Take one on if you like, and only if you like. “I will answer this” stands for {hours}{' '}
            hours, and for a week from when you write there; then it ends by itself, and nobody is
            reminded. The facilitators see that you said so, and other supporters that somebody did.
          </Trans>
        </p>
        <p>
          <Trans>
            If you worry about somebody, “I’m worried about them” tells the facilitators at once.
            You need not be sure, and you need no words for it.
          </Trans>
        </p>
      </>
    );
  }
  return (
    <p className="lead">
      {state === 'resting' ? (
        <Trans>
          You are on a break, so nothing is asked of you here.{' '}
          <Link to="../supporting" relative="path">
            End the break
          </Link>
        </Trans>
      ) : (
        <Trans>
          These lists are for peer supporters.{' '}
          <Link to="../supporting" relative="path">
            What helping here means
          </Link>
        </Trans>
      )}
    </p>
  );
}
