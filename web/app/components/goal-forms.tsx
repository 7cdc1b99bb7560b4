import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useParams } from '@remix-run/react';
import type { ShownGoal } from '#shared/contracts/goal.ts';
import { type GoalChangeKind, goalEntryKinds } from '#shared/domain/goals.ts';
import { limits } from '#shared/limits.ts';
import { DraftKeeper } from './draft-keeper.tsx';
import { Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { entryWords } from './goal-words.ts';
import { useGroupFrame } from './group-frame.ts';
import { useFields } from './use-fields.ts';
import { WhileWriting } from './while-writing.tsx';
import { type WriteAnswer, WriteEnd } from './write-end.tsx';

interface ChangeAnswer extends WriteAnswer {
  /** The goal was changed elsewhere: what is sent now is meant for it as it is. */
  newer?: number | null;
}

interface Of {
  goal: ShownGoal;
  sendId: string;
  answer: ChangeAnswer | undefined;
}

/** What an author can do with a goal of their own. */
export function GoalForms({ goal, sendId, answer }: Of) {
  const { t } = useLingui();
  const may = (change: GoalChangeKind) => goal.youMay.change.includes(change);
  const about = answer?.result?.initialValue?.change;
  const answerTo = (change: GoalChangeKind) => (about === change ? answer : undefined);
  const hasOwnForm = about === 'write' || about === 'add-step';
  return (
    <>
      {!hasOwnForm && (
        <FormProblems id="change-problem" errors={answer?.result?.error?.[''] ?? undefined} />
      )}
      {may('write') && <WriteEntry goal={goal} sendId={sendId} answer={answerTo('write')} />}
      {may('add-step') && <AddStep goal={goal} sendId={sendId} answer={answerTo('add-step')} />}
      {may('show') && <Show goal={goal} sendId={sendId} answer={answerTo('show')} />}
      <section aria-labelledby="more" className="part">
        <h2 id="more">
          <Trans>What becomes of it</Trans>
        </h2>
        <div className="actions">
          {may('reached') && <Change goal={goal} change="reached" words={t`I reached it`} />}
          {may('rest') && <Change goal={goal} change="rest" words={t`Let it rest`} />}
          {may('take-up') && <Change goal={goal} change="take-up" words={t`Take it up again`} />}
          {may('hide') && <Change goal={goal} change="hide" words={t`Hide it from the group`} />}
          {goal.youMay.bring && <Bring goal={goal} sendId={sendId} />}
        </div>
        {goal.youMay.bring && (
          <p className="soft small">
            <Trans>
              Brought to the session, its first line stands on the agenda without your name.
            </Trans>
            {goal.isShown && (
              <>
                {' '}
                <Trans>The group sees this goal under your name, so it knows whose it is.</Trans>
              </>
            )}
          </p>
        )}
        <details className="more">
          <summary>
            <Trans>Remove this goal</Trans>
          </summary>
          <p>
            <Trans>It goes for good, for you and for everybody who sees it.</Trans>
          </p>
          <Form method="post">
            <button type="submit" name="intent" value="remove" className="button button-quiet">
              <Trans>Remove it for good</Trans>
            </button>
          </Form>
        </details>
      </section>
    </>
  );
}

function Change({ goal, change, words }: { goal: ShownGoal; change: string; words: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="version" value={goal.version ?? ''} />
      <button type="submit" name="change" value={change} className="button button-quiet">
        {words}
      </button>
    </Form>
  );
}

function Bring({ goal, sendId }: Pick<Of, 'goal' | 'sendId'>) {
  const { groupId } = useParams();
  return (
    <Form method="post" action={`/groups/${groupId}/agenda`}>
      <input type="hidden" name="theme" value={goal.words} />
      <input type="hidden" name="sendId" value={`${sendId}-bring`} />
      <button type="submit" className="button button-quiet">
        <Trans>Bring to session</Trans>
      </button>
    </Form>
  );
}

const seenVersion = ({ goal, answer }: Of) => answer?.newer ?? goal.version ?? '';

function WriteEntry(of: Of) {
  const { t } = useLingui();
  const { goal, sendId, answer } = of;
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<{ words: string; entry: string }>('entry', answer, {
    entry: 'update',
  });
  return (
    <section aria-labelledby="write" className="part">
      <h2 id="write">
        <Trans>Write about it</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <input type="hidden" name="change" value="write" />
        <input type="hidden" name="version" value={seenVersion(of)} />
        <Choices
          field={fields.entry}
          legend={t`What is it?`}
          type="radio"
          choices={goalEntryKinds.map((kind) => ({
            value: kind,
            label: t(entryWords[kind].name),
            what: t(entryWords[kind].what),
          }))}
        />
        <TextArea
          field={fields.words}
          label={t`Your words`}
          {...(goal.isShown ? { hint: t`The group sees them.` } : {})}
          maxLength={limits.goalEntry}
          className="short"
        />
        <DraftKeeper formId="entry" place={`goal entry ${goal.id}`} />
        <WhileWriting formId="entry" answer={answer} />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          box={fields.words.id}
        >{t`Add it`}</WriteEnd>
      </Form>
    </section>
  );
}

function AddStep(of: Of) {
  const { t } = useLingui();
  const { goal, sendId, answer } = of;
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<{ words: string }>('step', answer);
  return (
    <section aria-labelledby="add-step" className="part">
      <h2 id="add-step">
        <Trans>A next small step</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <input type="hidden" name="change" value="add-step" />
        <input type="hidden" name="version" value={seenVersion(of)} />
        <TextArea
          field={fields.words}
          label={t`The step`}
          {...(goal.isShown ? { hint: t`The group sees it.` } : {})}
          maxLength={limits.goalWords}
          className="short"
        />
        <DraftKeeper formId="step" place={`goal step ${goal.id}`} />
        <WhileWriting formId="step" answer={answer} />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={`${sendId}-step`}
          box={fields.words.id}
        >{t`Add this step`}</WriteEnd>
      </Form>
    </section>
  );
}

function Show(of: Of) {
  const { t } = useLingui();
  const { sendId, answer } = of;
  const { clock } = useGroupFrame();
  return (
    <section aria-labelledby="show" className="part">
      <h2 id="show">
        <Trans>Show it to the group</Trans>
      </h2>
      <p>
        <Trans>
          Members and facilitators will see this goal with its steps and everything that you wrote
          about it, under your name here, and can say that they saw it. It is read by a computer
          then, as posts are. You can hide it again at any time; what somebody has read by then they
          have read.
        </Trans>
      </p>
      <Form method="post" id="show-goal">
        <input type="hidden" name="change" value="show" />
        <input type="hidden" name="version" value={seenVersion(of)} />
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={`${sendId}-show`}
          where={t`Your goal is still here, and yours alone.`}
        >{t`Show it`}</WriteEnd>
      </Form>
    </section>
  );
}
