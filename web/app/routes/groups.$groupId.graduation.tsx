import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { answerGraduationRequest } from '#shared/contracts/graduation.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Checkbox } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { useFields } from '../components/use-fields.ts';
import { groupParam } from '../params.ts';
import { askAgain, check, goOn, openSending, refusalOf, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`From here`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(
    request,
    context.api.groups[':groupId'].graduation.$get({ param: groupParam(params) }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, answerGraduationRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = groupParam(args.params);
  const refused = await refusalOf(
    sending,
    sending.api.groups[':groupId'].graduation.$post({ param, json: submission.value }),
  );
  if (refused) return refuse(sending, submission, refused);
  return goOn(sending, `/groups/${param.groupId}`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Graduation() {
  const { t } = useLingui();
  const { frame, groupName, word, isAnswered, tellsGroup } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, problems, fields } = useFields<{ tellsGroup: boolean }>('graduation', answer, {
    tellsGroup,
  });
  const { name } = frame.you;
  const from = word?.from;
  return (
    <div className="stack">
      <h1>
        <Trans>You have finished the group</Trans>
      </h1>
      <p className="lead">
        <Trans>
          {groupName} was yours for a while, and you have come to the end of it. That is worth a
          moment. Take one, if you like, and look back at how you came in.
        </Trans>
      </p>
      {word !== null && (
        <section aria-labelledby="word" className="part">
          <h2 id="word">
            <Trans>A word to you from {from}</Trans>
          </h2>
          <div className="quoted">
            <Paragraphs text={word.text} />
          </div>
          <p className="soft small">
            <Trans>Nobody but you can read this here.</Trans>
          </p>
        </section>
      )}
      <h2>
        <Trans>What you keep</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>Your name here, {name}, and your seven words.</Trans>
        </li>
        <li>
          <Trans>
            Everything that you wrote. It stays where it is, under the name it was written with. You
            find it under{' '}
            <Link to="../mine" relative="path">
              Everything kept about me
            </Link>
            .
          </Trans>
        </li>
        <li>
          <Trans>Your way to the facilitators: you can write to them privately, as before.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>What changes</Trans>
      </h2>
      <ul className="plain-list">
        {frame.barrier === 'alumni-away' ? (
          <li>
            <Trans>
              Your clinic has set it so that alumni do not read or write here at the moment. To the
              facilitators you can write all the same.
            </Trans>
          </li>
        ) : (
          <>
            <li>
              <Trans>
                You read and answer what is shared with alumni from today on. What the group writes
                for itself, its agenda and what others wrote before are not shown to you any more.
                Of threads that you opened for the group alone you see your own words, and can take
                them back.
              </Trans>
            </li>
            <li>
              <Trans>
                Whoever is in the group, other alumni and the facilitators see what you write. In
                threads that you write in from now on, “has finished the group” stands beside your
                name, also beside another name that you choose: people can know that whoever writes
                there is not in treatment now. It also makes you easier to guess. The group knows
                from the room who has stopped coming, so where few have finished, this can tell
                which name is yours. Where you wrote before, you go on under the name as it was.
              </Trans>
            </li>
          </>
        )}
        <li>
          <Trans>
            You owe nobody anything. If you would like to help, there is a page for that.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>If you need the group again</Trans>
      </h2>
      <p>
        <Trans>
          People come back, and that is no defeat. Say so under{' '}
          <Link to="../supporting" relative="path">
            Helping
          </Link>{' '}
          or when you see a facilitator. They talk with you about the way back.
        </Trans>
      </p>
      <Form method="post" className="part" {...form}>
        <FormProblems {...problems} />
        <h2>
          <Trans>Does the group hear of it?</Trans>
        </h2>
        <Checkbox
          field={fields.tellsGroup}
          label={t`Tell the group that I have finished`}
          hint={t`One quiet line on its first page for two weeks: “${name} has finished the group.” Think of this first: people know from the room who has stopped coming, so they may guess that ${name} is you. It is fine to leave this empty. You can change your mind here, but what has been read has been read.`}
        />
        <LostLine />
        <div className="actions">
          <button type="submit" className="button">
            {isAnswered ? t`Keep this` : t`Go on`}
          </button>
        </div>
      </Form>
    </div>
  );
}
