import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import {
  cancelSessionRequest,
  changeSessionRequest,
  type SessionDetail,
} from '#shared/contracts/session.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { NewerValues } from '../components/newer-values.tsx';
import { SendButton } from '../components/send-button.tsx';
import {
  SessionFields,
  type SessionFieldValues,
  sessionValues,
} from '../components/session-fields.tsx';
import { useFields } from '../components/use-fields.ts';
import { onAppointment } from '../moment.ts';
import { sessionParam } from '../params.ts';
import { problemFromNowhere } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Change a session`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const detail = await read(
    request,
    context.api.groups[':groupId'].sessions[':startsAt'].$get({ param: sessionParam(params) }),
  );
  if (!detail.youMay.arrange) throw data(problemFromNowhere(403), { status: 403 });
  return detail;
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = sessionParam(args.params);
  const one = sending.api.groups[':groupId'].sessions[':startsAt'];
  const sessions = `/groups/${param.groupId}/sessions`;
  if (text(sending.fields, 'intent') === 'cancel') {
    const submission = check(sending, cancelSessionRequest);
    if (submission.status !== 'success') return askAgain(submission);
    const done = await attempt(sending, one.cancel.$post({ param, json: submission.value }));
    return done.ok ? goOn(sending, sessions) : refuse(sending, submission, done.problem);
  }
  const submission = check(sending, changeSessionRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const changed = await attempt(sending, one.$patch({ param, json: submission.value }));
  if (changed.ok) return goOn(sending, `${sessions}/${changed.value.startsAt}`);
  const newer =
    changed.problem.status === 409 ? await readOrNull<SessionDetail>(one.$get({ param })) : null;
  if (!newer?.youMay.arrange) return refuse(sending, submission, changed.problem);
  return data({ stale: { result: submission.reply(), newer } }, { status: 409 });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function ChangeSession() {
  const { t } = useLingui();
  const { session, version, laterInSeries } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const stale = answer && 'stale' in answer ? answer.stale : null;
  const seen = stale?.newer.version ?? version;
  const when = onAppointment(session.startsAt, clock);
  const { form, problems, fields } = useFields<SessionFieldValues>(
    'session',
    stale ?? (answer && 'result' in answer ? answer : undefined),
    sessionValues(session, clock),
  );
  return (
    <div className="stack">
      <p>
        <Link to=".." relative="path">
          <Trans>Back to the session</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Change a session</Trans>
      </h1>
      <p className="soft">
        <Trans>The session {when}.</Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {stale && (
          <NewerValues
            values={[
              [t`Minutes`, String(stale.newer.session.minutes)],
              [t`Where`, stale.newer.session.place ?? t`Not said`],
              [t`About`, stale.newer.session.theme ?? t`Not said`],
            ]}
          />
        )}
        <SessionFields fields={fields} timeZone={clock.timeZone} />
        <p className="hint">
          <Trans>
            If you choose another day or time, the session moves there and everybody can see that it
            did. What was written belongs to the time between two sessions, so it goes along by
            itself.
          </Trans>
        </p>
        <LostLine />
        <input type="hidden" name="version" value={seen} />
        <SendButton>
          <Trans>Save</Trans>
        </SendButton>
      </Form>
      <section aria-labelledby="cancel" className="part">
        <h2 id="cancel">
          <Trans>Cancel it</Trans>
        </h2>
        <p>
          <Trans>Members will read that the group does not meet then.</Trans>
        </p>
        <Form method="post">
          <input type="hidden" name="version" value={seen} />
          {laterInSeries > 0 && (
            <div className="choice">
              <input type="checkbox" id="and-later" name="andLater" />
              <label htmlFor="and-later">
                <Plural
                  value={laterInSeries}
                  one="Also the # later session planned together with it"
                  other="Also the # later sessions planned together with it"
                />
              </label>
            </div>
          )}
          <button type="submit" name="intent" value="cancel" className="button button-quiet">
            <Trans>Cancel the session {when}</Trans>
          </button>
        </Form>
      </section>
    </div>
  );
}
