import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import type { ShownRepair } from '#shared/contracts/repair.ts';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { TextArea, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { RepairItems } from '../components/repair-items.tsx';
import { useFields } from '../components/use-fields.ts';
import { WhileWriting } from '../components/while-writing.tsx';
import { WriteEnd } from '../components/write-end.tsx';
import { groupParam } from '../params.ts';
import { sendAskByName } from '../repairs.server.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Talk`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const list = await read(
    request,
    context.api.groups[':groupId'].repairs.$get({ param: groupParam(params) }),
  );
  return { ...list, sendId: crypto.randomUUID() };
}

export const action = async (args: ActionFunctionArgs) =>
  sendAskByName(await openSending(args), groupParam(args.params));

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

const isAsked = ({ state }: ShownRepair) => state === 'asked';
const isUnderWay = ({ state }: ShownRepair) =>
  state === 'invited' || state === 'open' || state === 'paused';

export default function WaysBack() {
  const { t } = useLingui();
  const { frame, repairs, youMay } = useLoaderData<typeof loader>();
  const isStaff = frame.you.role === 'clinician';
  const ended = repairs.filter((one) => !isAsked(one) && !isUnderWay(one));
  return (
    <div className="stack">
      <h1>
        <Trans>Ways back</Trans>
      </h1>
      {isStaff ? (
        <p className="lead">
          <Trans>
            Somebody asks you in private for a way back with somebody else. You open it, or say
            kindly why not. The other is asked, and neither reads the other’s side before both have
            written.
          </Trans>
        </p>
      ) : (
        <p className="lead">
          <Trans>
            When something went wrong between two people here, a facilitator can open a way back.
            Each of you writes what happened, what it did to you, and what you need. Neither reads
            the other’s before both have sent theirs. Either of you can step back at any time,
            without a reason.
          </Trans>
        </p>
      )}
      <List id="asked" name={t`Asked for`} repairs={repairs.filter(isAsked)} />
      <List id="under-way" name={t`Under way`} repairs={repairs.filter(isUnderWay)} />
      <List id="ended" name={t({ message: 'Ended', context: 'of a way back' })} repairs={ended} />
      {repairs.length === 0 && (
        <p className="soft">
          <Trans>None is asked for or under way.</Trans>
        </p>
      )}
      {youMay.ask && <Ask />}
    </div>
  );
}

function List({ id, name, repairs }: { id: string; name: string; repairs: ShownRepair[] }) {
  const { groupId = '' } = useParams();
  if (repairs.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <RepairItems repairs={repairs} groupId={groupId} />
    </section>
  );
}

function Ask() {
  const { t } = useLingui();
  const { sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const { form, problems, fields } = useFields<{ name: string; words: string }>(
    'ask-repair',
    answer,
  );
  return (
    <section aria-labelledby="ask" className="part">
      <h2 id="ask">
        <Trans>Ask for a way back</Trans>
      </h2>
      <p>
        <Trans>
          If it began with a post, use “Ask for a way back” below that post. It works for somebody
          who writes under another name there, too. Otherwise give the name that they have in the
          group.
        </Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextField
          field={fields.name}
          label={t`With whom?`}
          hint={t`The name that they have here, not their name outside.`}
          maxLength={limits.name.max}
          autoComplete="off"
        />
        <TextArea
          field={fields.words}
          label={t`What went wrong between you?`}
          hint={t`Only the facilitators read this. As much or as little as you want to say.`}
          maxLength={limits.repairAsk}
          className="short"
        />
        <p className="soft small">
          <Trans>
            A facilitator reads it when they are next here. If you would rather talk about it, or if
            it is about one of several facilitators, you can{' '}
            <Link to={`/groups/${groupId}/write?to=facilitators`}>write to the facilitators</Link>.
            Is it about the only one? Whatever you write here reaches just them: call the clinic
            instead, or ask there for somebody else to talk to.
          </Trans>
        </p>
        <DraftKeeper formId="ask-repair" place={`ask repair ${groupId}`} />
        <WhileWriting formId="ask-repair" answer={answer} />
        <WriteEnd answer={answer} now={clock.now} sendId={sendId} isPrivate>
          <Trans>Ask the facilitators</Trans>
        </WriteEnd>
      </Form>
    </section>
  );
}
