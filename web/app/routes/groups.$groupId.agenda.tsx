import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { type AgendaItem, markItemRequest } from '#shared/contracts/agenda.ts';
import { threadId } from '#shared/contracts/primitives.ts';
import { type AgendaMark, agendaMarks } from '#shared/domain/agenda.ts';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { ItemWords } from '../components/agenda-item.tsx';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { PrintButton } from '../components/key-card.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { type WriteAnswer, WriteEnd } from '../components/write-end.tsx';
import { onAppointment } from '../moment.ts';
import { groupParam } from '../params.ts';
import {
  asJson,
  askAgain,
  attempt,
  check,
  goOn,
  openSending,
  refusalOf,
  refuse,
  text,
} from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent, sendTheme } from '../writing.server.ts';

export const meta = titled(msg`Agenda`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const agenda = await read(
    request,
    context.api.groups[':groupId'].agenda.$get({ param: groupParam(params) }),
  );
  const posted = threadId.safeParse(new URL(request.url).searchParams.get('posted'));
  return { ...agenda, posted: posted.data ?? null, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const here = `/groups/${param.groupId}/agenda`;
  const { agenda, threads } = sending.api.groups[':groupId'];
  const intent = text(sending.fields, 'intent');
  if (intent === 'bring') {
    const post = threads[':threadId'].posts[':number'];
    const place = {
      threadId: text(sending.fields, 'threadId'),
      number: text(sending.fields, 'number'),
    };
    const { headers } = idempotent(sending);
    const brought = await attempt(
      sending,
      post.agenda.$post(
        { param: { ...param, ...place } },
        { headers: { ...asJson.headers, ...headers } },
      ),
    );
    // Whoever presses twice gets what they wanted.
    if (brought.ok || brought.problem.type.endsWith('/already-used')) return goOn(sending, here);
    return data({ problem: brought.problem.detail }, { status: brought.problem.status });
  }
  const itemId = text(sending.fields, 'itemId');
  if (intent === 'take-back') {
    const refused = await refusalOf(
      sending,
      agenda[':itemId'].withdraw.$post({ param: { ...param, itemId } }, asJson),
    );
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, here);
  }
  if (sending.fields.has('mark')) {
    sending.fields.delete('itemId');
    const submission = check(sending, markItemRequest);
    if (submission.status !== 'success') return askAgain(submission);
    const marked = await refusalOf(
      sending,
      agenda[':itemId'].mark.$post({ param: { ...param, itemId }, json: submission.value }),
    );
    if (marked?.status === 409) return data({ problem: marked.detail }, { status: 409 });
    return marked ? refuse(sending, submission, marked) : goOn(sending, here);
  }
  return sendTheme(sending, param);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Agenda() {
  const { t } = useLingui();
  const { frame, nextSession, items, youMay, posted, sendId } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const written = answer && 'result' in answer ? answer : undefined;
  const arrivals = useArrival();
  const open = items.filter(({ state }) => state === 'open');
  const discussed = items.filter(({ state }) => state === 'discussed');
  const leads = frame.you.role === 'clinician';
  const when = nextSession && onAppointment(nextSession.startsAt, clock);
  return (
    <div className="stack">
      <h1>
        <Trans>What we bring</Trans>
      </h1>
      <p className="lead">
        {when !== null
          ? t`We meet ${when}.`
          : t`No session is planned yet. What is here waits for the next one.`}
      </p>
      {posted !== null && (
        <p className="form-note" role="status">
          <Trans>
            What you wrote is posted. It could not be put onto this list now, where there may be no
            room left. You can bring it later, from the post itself.{' '}
            <Link to={`/groups/${groupId}/threads/${posted}`}>Go to your post</Link>
          </Trans>
        </p>
      )}
      <FormProblems id="agenda-problem" errors={refused === null ? undefined : [refused]} />
      {open.length === 0 && (
        <p className="soft">
          <Trans>Nothing has been brought yet.</Trans>
        </p>
      )}
      {open.length > 0 && <Items items={open} groupId={groupId ?? ''} />}
      {open.length > 0 && leads && (
        <div className="actions">
          <PrintButton />
        </div>
      )}
      {youMay.add && <BringTheme key={arrivals} sendId={sendId} answer={written} />}
      {discussed.length > 0 && (
        <section aria-labelledby="discussed">
          <h2 id="discussed">
            <Trans>What we talked about lately</Trans>
          </h2>
          <Items items={discussed} groupId={groupId ?? ''} />
        </section>
      )}
    </div>
  );
}

/** Made anew after each sending, so that what was sent does not stand there again. */
function BringTheme({ sendId, answer }: { sendId: string; answer: WriteAnswer | undefined }) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const { form, problems, fields } = useFields<{ theme: string }>('agenda', answer);
  return (
    <section aria-labelledby="bring" className="part not-printed">
      <h2 id="bring">
        <Trans>Bring a theme</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextArea
          field={fields.theme}
          label={t`What is it about?`}
          hint={t`A line is enough. Nobody sees that it came from you, not even the facilitators, unless your words sound as if somebody is in trouble. In the room you can still decide to stay quiet.`}
          maxLength={limits.agendaTheme}
          rows={3}
        />
        <DraftKeeper formId="agenda" place={`agenda ${groupId}`} />
        <WhileWriting formId="agenda" answer={answer} />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          box={fields.theme.id}
        >{t`Bring it`}</WriteEnd>
      </Form>
      <p className="soft small">
        <Trans>
          You can bring something that you wrote, too: press “Bring to session” under your own post.
          Nobody else can bring your words.
        </Trans>
      </p>
    </section>
  );
}

const markWords: Record<AgendaMark, MessageDescriptor> = {
  discussed: msg`We talked about it`,
  carried: msg`Carry it over`,
  show: msg`Show it to the group`,
};

function Items({ items, groupId }: { items: AgendaItem[]; groupId: string }) {
  const { t } = useLingui();
  return (
    <ul className="arranged">
      {items.map((item) => (
        <li key={item.id}>
          <p id={`item-${item.id}`}>
            <ItemWords item={item} groupId={groupId} />
          </p>
          {item.carried && item.state === 'open' && (
            <p className="soft small">
              <Trans>Carried over from a session before.</Trans>
            </p>
          )}
          {item.waits && (
            <p className="soft small">
              {item.isYours
                ? t`This waits until a facilitator has read it. Only you and the facilitators see it.`
                : t`This waits for you. Only who brought it and the facilitators see it.`}
            </p>
          )}
          {item.asked && !item.waits && (
            <p className="soft small">
              <Trans>A facilitator was asked to read this.</Trans>
            </p>
          )}
          <ItemForms item={item} />
        </li>
      ))}
    </ul>
  );
}

function ItemForms({ item }: { item: AgendaItem }) {
  const { t } = useLingui();
  const { takeBack, mark } = item.youMay;
  const marks = agendaMarks.filter((one) => mark.includes(one));
  return (
    <>
      {marks.length > 0 && (
        <Form method="post" className="actions">
          <input type="hidden" name="itemId" value={item.id} />
          <input type="hidden" name="version" value={item.version ?? ''} />
          {marks.map((one) => (
            <button
              key={one}
              type="submit"
              name="mark"
              value={one}
              className="button button-quiet"
              aria-describedby={`item-${item.id}`}
            >
              {t(markWords[one])}
            </button>
          ))}
        </Form>
      )}
      {takeBack && (
        <Form method="post" className="actions">
          <input type="hidden" name="itemId" value={item.id} />
          <button
            type="submit"
            name="intent"
            value="take-back"
            className="button button-quiet"
            aria-describedby={`item-${item.id}`}
          >
            <Trans>Take it back</Trans>
          </button>
        </Form>
      )}
    </>
  );
}
