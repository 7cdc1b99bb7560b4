import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import {
  type ClinicGroup,
  type ClinicGroupDetail,
  changeGroupRequest,
  closeGroupRequest,
} from '#shared/contracts/clinic-group.ts';
import { limits } from '#shared/limits.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Choices, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { namesInOrder } from '../components/names.ts';
import { NewerValues } from '../components/newer-values.tsx';
import { zoneWords } from '../components/review-times.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { useLanguage } from '../components/worded.tsx';
import { groupParam } from '../params.ts';
import { isProblem } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Group`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(request, context.api.clinic.groups[':groupId'].$get({ param: groupParam(params) }));
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const one = sending.api.clinic.groups[':groupId'];
  const intent = text(sending.fields, 'intent');
  if (intent === 'close' || intent === 'open') {
    const submission = check(sending, closeGroupRequest);
    if (submission.status !== 'success') return askAgain(submission);
    const done = await attempt(sending, one[intent].$post({ param, json: submission.value }));
    if (!done.ok) return refuse(sending, submission, done.problem);
    return goOn(sending, `/clinic/groups/${param.groupId}`);
  }
  const submission = check(sending, changeGroupRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const changed = await attempt(sending, one.$patch({ param, json: submission.value }));
  if (changed.ok) return goOn(sending, `/clinic/groups/${param.groupId}?saved=1`);
  if (!isProblem(changed.problem, 'stale')) return refuse(sending, submission, changed.problem);
  const newer = await readOrNull<ClinicGroupDetail>(one.$get({ param }));
  const stale = { result: submission.reply(), newer: newer?.group ?? null };
  return data({ stale }, { status: 409 });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type GroupFields = { name: string; facilitators: string[]; version: string };

export default function Group() {
  const { t } = useLingui();
  const { group, clinicians } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const zone = zoneWords({ timeZone: group.timeZone, language });
  const [params] = useSearchParams();
  const answer = useActionData<typeof action>();
  const stale = answer && 'stale' in answer ? answer.stale : null;
  const newer = stale?.newer ?? null;
  const refused = answer && 'result' in answer ? answer : undefined;
  const { form, problems, fields } = useFields<GroupFields>('group', stale ?? refused, {
    name: group.name,
    facilitators: group.facilitators.map(({ id }) => id),
    version: String(group.version),
  });
  return (
    <div className="stack">
      <p>
        <Link to="/clinic/groups">
          <Trans>Back to the groups</Trans>
        </Link>
      </p>
      <h1>{group.name}</h1>
      {params.has('created') && (
        <p className="form-note" role="status">
          <Trans>
            The group is there. Now one of those who lead it plans when it meets, and invites its
            first member.
          </Trans>
        </p>
      )}
      {params.has('saved') && !answer && (
        <p className="form-note" role="status">
          <Trans>Saved.</Trans>
        </p>
      )}
      <p className="soft">
        <Trans>Its times are in {zone}.</Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {newer && (
          <NewerValues
            values={[
              [t`Name`, newer.name],
              [
                t`Who leads it`,
                namesInOrder(
                  newer.facilitators.map(({ name }) => name),
                  language,
                ),
              ],
            ]}
          />
        )}
        <TextField
          field={fields.name}
          label={t`Name`}
          hint={t`Everybody in the group sees it.`}
          maxLength={limits.groupName}
          autoComplete="off"
        />
        <Choices
          field={fields.facilitators}
          type="checkbox"
          legend={t`Who leads it`}
          hint={t`Whoever no longer leads it sees nothing of it from that moment on. What they wrote stays.`}
          choices={clinicians.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <LostLine />
        {/* What was on screen when it was typed, also after a refusal: without scripts the page around it is newer then. */}
        <input type="hidden" name="version" value={newer?.version ?? fields.version.initialValue} />
        <SendButton>
          <Trans>Save</Trans>
        </SendButton>
      </Form>
      <CloseOrOpen group={newer ?? group} />
    </div>
  );
}

function CloseOrOpen({ group }: { group: ClinicGroup }) {
  const { t } = useLingui();
  const isClosed = group.closedAt !== null;
  return (
    <section aria-labelledby="close" className="part">
      <h2 id="close">{isClosed ? t`This group is closed` : t`Close this group`}</h2>
      <p>
        {isClosed
          ? t`Its members and alumni can read what is there and write nothing. If you open it again, everything is as it was.`
          : t`Members and alumni can still read, but no longer write, not even to those who lead it. Invitations stop working, and no session is shown. Reviews can still be decided. You can open it again.`}
      </p>
      <Form method="post">
        <input type="hidden" name="version" value={group.version} />
        <button
          type="submit"
          name="intent"
          value={isClosed ? 'open' : 'close'}
          className="button button-quiet"
        >
          {isClosed ? t`Open it again` : t`Close the group`}
        </button>
      </Form>
    </section>
  );
}
