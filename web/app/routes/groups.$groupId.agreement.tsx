import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { acceptAgreementRequest, type GroupAgreement } from '#shared/contracts/group.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { namesInOrder } from '../components/names.ts';
import { Paragraphs } from '../components/paragraphs.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useLanguage } from '../components/worded.tsx';
import { groupParam } from '../params.ts';
import { askAgain, check, goOn, openSending, refusalOf, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Agreement`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(
    request,
    context.api.groups[':groupId'].agreement.$get({ param: groupParam(params) }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, acceptAgreementRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = groupParam(args.params);
  const refused = await refusalOf(
    sending,
    sending.api.groups[':groupId'].agreement.accept.$post({ param, json: submission.value }),
  );
  if (refused !== null) return refuse(sending, submission, refused);
  return goOn(sending, `/groups/${param.groupId}`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function AgreementPage() {
  const { t } = useLingui();
  const { frame, groupName, agreement, earlier, acceptances } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer && 'result' in answer ? answer.result.error?.[''] : undefined;
  const mustAccept = frame.barrier === 'agreement-changed';
  return (
    <div className="stack">
      <h1>
        <Trans>Our agreement</Trans>
      </h1>
      <p className="soft">
        {mustAccept
          ? t`It has changed since you accepted it. This is what everybody in ${groupName} is asked to agree to now.`
          : t`What everybody in ${groupName} has agreed to, or is asked to.`}
      </p>
      <Paragraphs text={agreement.text} />
      {mustAccept && (
        <Form method="post" className="part">
          <FormProblems id="accept-problem" errors={errors ?? []} />
          <p>
            <Trans>
              Take your time. Until you accept it you can read everything, and write to the
              facilitators. If there is something in it that you can’t accept, tell them.
            </Trans>
          </p>
          <LostLine />
          <input type="hidden" name="version" value={agreement.version} />
          <SendButton>
            <Trans>I have read it, and I accept it</Trans>
          </SendButton>
        </Form>
      )}
      <p>
        {frame.you.role === 'clinician' ? (
          <Trans>
            If something breaks it, members use “Worried, or report” below the post, or write to
            you. Both come to the reviews.
          </Trans>
        ) : (
          <Trans>
            If something here breaks it, use “Worried, or report” below the post, or{' '}
            <Link to="../write?to=facilitators" relative="path">
              write to the facilitators
            </Link>
            .
          </Trans>
        )}
      </p>
      {acceptances && <Acceptances {...acceptances} />}
      {earlier.length > 0 && (
        <details className="more">
          <summary>
            <Trans>How it read before</Trans>
          </summary>
          {earlier.map(({ version, text }) => (
            <section key={version} aria-labelledby={`version-${version}`} className="part">
              <h2 id={`version-${version}`}>
                <Trans>Version {version}</Trans>
              </h2>
              <Paragraphs text={text} />
            </section>
          ))}
        </details>
      )}
    </div>
  );
}

function Acceptances({ accepted, waiting }: NonNullable<GroupAgreement['acceptances']>) {
  const { t } = useLingui();
  const language = useLanguage();
  const names = namesInOrder(waiting, language);
  return (
    <section aria-labelledby="accepted" className="part">
      <h2 id="accepted">
        <Trans>Who has accepted it</Trans>
      </h2>
      <p>{accepted.length === 0 ? t`Nobody yet.` : `${namesInOrder(accepted, language)}.`}</p>
      {waiting.length > 0 && (
        <p>
          <Trans>
            Not yet: {names}. They are asked when they next come, and they may have questions. Only
            those who lead the group see this.
          </Trans>
        </p>
      )}
      <p className="actions">
        <Link className="button button-quiet" to="new">
          <Trans>Write a new version</Trans>
        </Link>
      </p>
    </section>
  );
}
