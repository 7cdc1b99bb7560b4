import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { moveStandingRequest } from '#shared/contracts/standing.ts';
import { changePersonSupportRequest } from '#shared/contracts/support.ts';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { PersonSupport } from '../components/person-support.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { useFields } from '../components/use-fields.ts';
import { wordsIn } from '../language/words.ts';
import { momentWords } from '../moment.ts';
import { groupParam, personInGroupParam } from '../params.ts';
import { problemFromNowhere } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import { standingMoveWords, standingWords } from '../standing-words.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Person`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, people } = await read(
    request,
    context.api.groups[':groupId'].people.$get({ param: groupParam(params) }),
  );
  const person = people.find(({ id }) => id === params.personId);
  if (person === undefined) throw data(problemFromNowhere(404), { status: 404 });
  return { frame, person };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = personInGroupParam(args.params);
  const here = `/groups/${param.groupId}/people/${param.personId}`;
  const person = sending.api.groups[':groupId'].people[':personId'];
  if (sending.fields.has('step')) {
    const submission = check(sending, changePersonSupportRequest);
    if (submission.status !== 'success') return askAgain(submission);
    const changed = await attempt(
      sending,
      person.supporting.$post({ param, json: submission.value }),
    );
    return changed.ok ? goOn(sending, here) : refuse(sending, submission, changed.problem);
  }
  const isMeant = sending.fields.has('sure');
  sending.fields.delete('sure');
  const submission = check(sending, moveStandingRequest);
  if (submission.status !== 'success') return askAgain(submission);
  if (submission.value.move === 'end' && !isMeant) {
    const notSure = wordsIn(sending.language)._(msg`Please tick that you are sure.`);
    return data({ result: submission.reply(), notSure }, { status: 422 });
  }
  const moved = await attempt(sending, person.standing.$post({ param, json: submission.value }));
  return moved.ok ? goOn(sending, here) : refuse(sending, submission, moved.problem);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Person() {
  const { t } = useLingui();
  const { person } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const since =
    person.alumSince === null
      ? null
      : momentWords({ precision: 'exact', at: person.alumSince }, clock);
  const answer = useAnswer<typeof action>();
  const { form, fields } = useFields<{ words: string }>('standing', answer);
  const notSure =
    answer && 'notSure' in answer && typeof answer.notSure === 'string' ? answer.notSure : null;
  const errors = answer && 'result' in answer ? answer.result.error?.[''] : undefined;
  return (
    <div className="stack">
      <p>
        <Link to="../people" relative="path">
          <Trans>All people of the group</Trans>
        </Link>
      </p>
      <h1>{person.name}</h1>
      <p className="lead">{t(standingWords(person))}</p>
      {since !== null && (
        <p className="soft">
          <Trans>Reads what is shared with alumni since {since}.</Trans>
        </p>
      )}
      <FormProblems
        id="standing-problem"
        errors={errors ?? []}
        fields={notSure === null ? [] : [{ elementId: 'sure', messages: [notSure] }]}
      />
      <LostLine />
      {answer && notSure === null && (
        <p>
          <Link to="." reloadDocument>
            <Trans>See how it is now</Trans>
          </Link>
        </p>
      )}
      {person.support !== null && (
        <PersonSupport
          key={JSON.stringify(person.support)}
          support={person.support}
          answer={answer}
        />
      )}
      <h2>
        <Trans>Their place in the group</Trans>
      </h2>
      {person.youMay.map((move) => (
        // The one form with a field: only what belongs to it by its id is sent.
        <Form key={move} method="post" className="part" {...(move === 'graduate' ? form : {})}>
          <h3>{t(standingMoveWords[move].title)}</h3>
          <p id={`means-${move}`}>{t(standingMoveWords[move].means)}</p>
          <input type="hidden" name="role" value={person.role} />
          <input type="hidden" name="standing" value={person.standing} />
          {move === 'graduate' && (
            <TextArea
              field={fields.words}
              label={t`A private word to them, if you like`}
              hint={t`They read it on a page of their own when they come next. Nobody else does, and it can’t be changed there.`}
              maxLength={limits.noteToAuthor}
              className="short"
            />
          )}
          {move === 'end' && (
            <div className="choice">
              <input
                type="checkbox"
                id="sure"
                name="sure"
                {...(notSure !== null && { 'aria-invalid': true, 'aria-describedby': 'not-sure' })}
              />
              <label htmlFor="sure">
                <Trans>I am sure</Trans>
              </label>
              {notSure !== null && (
                <p id="not-sure" className="field-problem">
                  {notSure}
                </p>
              )}
            </div>
          )}
          <button
            type="submit"
            name="move"
            value={move}
            className="button button-quiet"
            aria-describedby={`means-${move}`}
          >
            {t(standingMoveWords[move].name)}
          </button>
        </Form>
      ))}
      <p className="soft small">
        <Trans>Each of these is on the record, with who did it. The group is not told.</Trans>
      </p>
    </div>
  );
}
