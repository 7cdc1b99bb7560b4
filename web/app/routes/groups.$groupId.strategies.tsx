import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { markRequest } from '#shared/contracts/facilitators-mark.ts';
import type { Strategy } from '#shared/contracts/strategy.ts';
import { limits } from '#shared/limits.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { Checkbox, TextArea, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { MarkAnswer } from '../components/mark-form.tsx';
import { StrategyItem } from '../components/strategy-item.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { WriteEnd } from '../components/write-end.tsx';
import { groupParam } from '../params.ts';
import { asJson, check, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { sendStrategy } from '../strategies.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Strategies`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const list = await read(
    request,
    context.api.groups[':groupId'].strategies.$get({ param: groupParam(params) }),
  );
  return { ...list, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const { groupId } = groupParam(args.params);
  const strategyId = text(sending.fields, 'strategyId');
  if (strategyId === '') return sendStrategy(sending, { groupId });
  const one = sending.api.groups[':groupId'].strategies[':strategyId'];
  const at = { param: { groupId, strategyId } };
  const gives = (name: string) => text(sending.fields, name) === 'give';
  const asked = () => {
    if (sending.fields.has('helped')) {
      return gives('helped') ? one.helped.$put(at, asJson) : one.helped.$delete(at, asJson);
    }
    if (sending.fields.has('kept')) {
      return gives('kept') ? one.kept.$put(at, asJson) : one.kept.$delete(at, asJson);
    }
    return one.withdraw.$post(at, asJson);
  };
  if (!sending.fields.has('mark')) {
    const refused = await refusalOf(sending, asked());
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, `/groups/${groupId}/strategies`);
  }
  sending.fields.delete('strategyId');
  const submission = check(sending, markRequest);
  if (submission.status !== 'success') {
    return data({ marking: { of: strategyId, result: submission.reply() } }, { status: 422 });
  }
  const refused = await refusalOf(sending, one.mark.$post({ ...at, json: submission.value }));
  if (refused === null) return goOn(sending, `/groups/${groupId}/strategies`);
  const result = submission.reply({ formErrors: [refused.detail] });
  const now = await readOrNull(
    sending.api.groups[':groupId'].strategies.$get({ param: { groupId } }),
  );
  const newer = now?.strategies.find(({ id }) => id === strategyId)?.version ?? null;
  return data({ marking: { of: strategyId, result, newer } }, { status: refused.status });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Strategies() {
  const { t } = useLingui();
  const { frame, strategies, youMay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const marking = answer && 'marking' in answer ? answer.marking : null;
  const arrivals = useArrival();
  const isStaff = frame.you.role === 'clinician';
  const waiting = strategies.filter(({ state }) => state !== 'shared');
  const kit = strategies.filter(({ state, kept }) => state === 'shared' && kept);
  const rest = strategies.filter(({ state, kept }) => state === 'shared' && !kept);
  const answerOf = ({ id }: Strategy) => (marking?.of === id ? marking : undefined);
  return (
    <div className="stack">
      <h1>
        <Trans>What helped</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Things that helped somebody here, in their own words. What helps one may not help another,
          and none of it takes the place of talking to a person.
        </Trans>
      </p>
      <FormProblems id="strategies-problem" errors={refused === null ? undefined : [refused]} />
      <LostLine />
      {waiting.length > 0 && (
        <List
          id="waiting"
          name={isStaff ? t`Waiting for you, or kept back` : t`Yours, not shown to the group`}
          strategies={waiting}
          answerOf={answerOf}
        />
      )}
      {kit.length > 0 && (
        <List
          id="kit"
          name={t`My kit`}
          about={t`Only you see what is in it.`}
          strategies={kit}
          answerOf={answerOf}
        />
      )}
      <List
        id="library"
        name={kit.length > 0 ? t`Everything else` : t`From the group`}
        strategies={rest}
        answerOf={answerOf}
      />
      {youMay.add && <AddStrategy key={arrivals} />}
    </div>
  );
}

function List({
  id,
  name,
  about,
  strategies,
  answerOf,
}: {
  id: string;
  name: string;
  about?: string;
  strategies: Strategy[];
  answerOf: (strategy: Strategy) => MarkAnswer | undefined;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {about !== undefined && <p className="soft small">{about}</p>}
      {strategies.length === 0 ? (
        <p className="soft">
          <Trans>Nothing yet.</Trans>
        </p>
      ) : (
        <ul className="arranged">
          {strategies.map((one) => (
            <StrategyItem key={one.id} strategy={one} answer={answerOf(one)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Made anew after each sending, so that what was sent does not stand there again. */
function AddStrategy() {
  const { t } = useLingui();
  const { frame, sendId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const answer = sent && 'result' in sent ? sent : undefined;
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const { form, problems, fields } = useFields<{
    words: string;
    when: string;
    forAlumni: boolean;
  }>('strategy', answer);
  return (
    <section aria-labelledby="add" className="part">
      <h2 id="add">
        <Trans>Bring something that helped you</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextArea
          field={fields.words}
          label={t`What helped?`}
          maxLength={limits.strategyWords}
          className="short"
        />
        <TextField
          field={fields.when}
          label={t`When did it help? (you can leave this empty)`}
          maxLength={limits.strategyWhen}
        />
        {frame.you.role === 'member' && (
          <Checkbox field={fields.forAlumni} label={t`Alumni may see it, too`} />
        )}
        <p className="soft small">
          <Trans>
            A facilitator reads it before the group does, whenever they are next here. Then it
            stands here under your name. You can take it back at any time, as long as you have a
            place here.
          </Trans>
        </p>
        <DraftKeeper formId="strategy" place={`strategy ${groupId}`} />
        <WhileWriting formId="strategy" answer={answer} />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          box={fields.words.id}
        >{t`Bring it`}</WriteEnd>
      </Form>
    </section>
  );
}
