import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { type GroupAgreement, writeAgreementRequest } from '#shared/contracts/group.ts';
import { limits } from '#shared/limits.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { NewerValues } from '../components/newer-values.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { useFields } from '../components/use-fields.ts';
import { groupParam } from '../params.ts';
import { isProblem, problemFromNowhere } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`New agreement`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, agreement, acceptances } = await read(
    request,
    context.api.groups[':groupId'].agreement.$get({ param: groupParam(params) }),
  );
  if (acceptances === null) throw data(problemFromNowhere(403), { status: 403 });
  return { frame, agreement };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, writeAgreementRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const shown = { result: submission.reply(), text: submission.value.text };
  if (text(sending.fields, 'intent') !== 'publish') return data({ shown });
  const param = groupParam(args.params);
  const one = sending.api.groups[':groupId'].agreement;
  const written = await attempt(sending, one.$post({ param, json: submission.value }));
  if (written.ok) return goOn(sending, `/groups/${param.groupId}/agreement`);
  const newer = isProblem(written.problem, 'stale')
    ? await readOrNull<GroupAgreement>(one.$get({ param }))
    : null;
  if (newer === null) return refuse(sending, submission, written.problem);
  return data({ stale: { ...shown, newer: newer.agreement } }, { status: 409 });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function NewAgreement() {
  const { t } = useLingui();
  const { agreement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const stale = answer && 'stale' in answer ? answer.stale : null;
  const shown = answer && 'shown' in answer ? answer.shown : null;
  const { form, problems, fields } = useFields<{ text: string; version: string }>(
    'agreement',
    stale ?? shown ?? (answer && 'result' in answer ? answer : undefined),
    { text: agreement.text, version: String(agreement.version) },
  );
  return (
    <div className="stack">
      <p>
        <Link to=".." relative="path">
          <Trans>Back to the agreement</Trans>
        </Link>
      </p>
      <h1>
        <Trans>A new version of the agreement</Trans>
      </h1>
      <p>
        <Trans>
          Everybody in the group is asked to read and accept it when they next come. Until then they
          read on, and write only to the facilitators. What was agreed before stays to be read.
        </Trans>
      </p>
      {shown && (
        <section aria-labelledby="shown" className="session-card">
          <h2 id="shown">
            <Trans>As it will look</Trans>
          </h2>
          <Paragraphs text={shown.text} />
        </section>
      )}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {stale && <NewerValues values={[[t`Agreement`, stale.newer.text]]} />}
        <TextArea field={fields.text} label={t`Agreement`} maxLength={limits.agreement} />
        <LostLine />
        {/* What was on screen when it was typed, also after a refusal: without scripts the page around it is newer then. */}
        <input
          type="hidden"
          name="version"
          value={stale?.newer.version ?? fields.version.initialValue}
        />
        <p className="actions">
          <button type="submit" name="intent" value="look" className="button button-quiet">
            <Trans>Look at it first</Trans>
          </button>
          {(shown || stale) && (
            <button type="submit" name="intent" value="publish" className="button">
              <Trans>Put it into force</Trans>
            </button>
          )}
        </p>
      </Form>
    </div>
  );
}
