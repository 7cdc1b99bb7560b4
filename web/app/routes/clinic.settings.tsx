import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import {
  alumniAccesses,
  type ClinicSettingsView,
  changeSettingsRequest,
  holdsPolicies,
} from '#shared/contracts/clinic-settings.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { regionNames } from '../clinic-words.ts';
import { Checkbox, Choices, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { NewerValues } from '../components/newer-values.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { ContactFields, LaneFields, longerWords } from '../components/settings-fields.tsx';
import { contactsDueWords } from '../components/status-words.ts';
import { useFields } from '../components/use-fields.ts';
import { isProblem } from '../problems.ts';
import { askAgain, attempt, check, goOn, openSending, refuse } from '../sending.server.ts';
import {
  alumniAccessWords,
  holdsWords,
  type SettingsValues,
  settingsFacts,
  settingsValues,
} from '../settings-values.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Settings`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  return read(request, context.api.clinic.settings.$get());
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, changeSettingsRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { settings } = sending.api.clinic;
  const changed = await attempt(sending, settings.$put({ json: submission.value }));
  if (changed.ok) return goOn(sending, '/clinic/settings?saved=1');
  const newer = isProblem(changed.problem, 'stale')
    ? await readOrNull<ClinicSettingsView>(settings.$get())
    : null;
  if (newer === null) return refuse(sending, submission, changed.problem);
  return data({ stale: { result: submission.reply(), newer } }, { status: 409 });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

const contactPlaces = [
  ['first', msg`The first contact`],
  ['second', msg`The second contact`],
  ['third', msg`The third contact`],
] as const;

/** Whom it holds, so that nobody has to open three to find one. */
const contactName = (place: string, name: unknown) =>
  typeof name === 'string' && name !== '' ? `${place}: ${name}` : place;

const holdsMeaning: Record<(typeof holdsPolicies)[number], MessageDescriptor> = {
  risky: msg`Goodbyes, an act under way, a method in detail. The author is told.`,
  'new-members': msg`As above, and what somebody writes at the beginning. They are told.`,
  all: msg`Nothing is shown before a facilitator has read it. Only where somebody reads often.`,
};

export default function Settings() {
  const { t, i18n } = useLingui();
  const settings = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const answer = useActionData<typeof action>();
  const stale = answer && 'stale' in answer ? answer.stale : null;
  const { form, problems, fields } = useFields<SettingsValues>(
    'settings',
    stale ?? (answer && 'result' in answer ? answer : undefined),
    settingsValues(settings),
  );
  const contacts = fields.contacts.getFieldset();
  return (
    <div className="stack">
      <p>
        <Link to="/clinic">
          <Trans>Back to your clinic</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Settings of your clinic</Trans>
      </h1>
      <p>
        <Trans>They hold for all of its groups, at once. Every change is on the record.</Trans>
      </p>
      {params.has('saved') && !answer && (
        <p className="form-note" role="status">
          <Trans>Saved.</Trans>
        </p>
      )}
      {settings.contactsDue > 0 && (
        <p className="form-note">
          {contactsDueWords(settings.contactsDue, i18n)}{' '}
          <a href="#contacts">
            <Trans>Look at them</Trans>
          </a>
        </p>
      )}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {stale && <NewerValues values={settingsFacts(stale.newer, i18n)} />}
        <Choices
          field={fields.holds}
          type="radio"
          legend={t`Which posts wait for a facilitator`}
          choices={holdsPolicies.map((value) => ({
            value,
            label: t(holdsWords[value]),
            what: t(holdsMeaning[value]),
          }))}
        />
        <Choices
          field={fields.alumniAccess}
          type="radio"
          legend={t`What alumni see`}
          choices={alumniAccesses.map((value) => ({ value, label: t(alumniAccessWords[value]) }))}
        />
        <Choices
          field={fields.secondLayer}
          type="radio"
          legend={t`The second layer of screening`}
          hint={t`With it every text is also read by Amazon Comprehend. The first layer reads every text in any case.`}
          choices={[
            { value: 'on', label: t`On` },
            { value: 'off', label: t`Off: no text leaves for it` },
          ]}
        />
        <LaneFields
          field={fields.lookWithinMinutes}
          legend={t`When somebody should have looked`}
          hint={t`A target for staff, after which a review gets louder. Members are never told it as a promise.`}
        />
        <LaneFields
          field={fields.claimMinutes}
          legend={t`How long a claim lasts`}
          hint={t`After that others can take the review.`}
        />
        <TextField
          field={fields.unansweredAfterMinutes}
          label={t`Minutes without an answer until a thread is raised`}
          hint={[
            longerWords(fields.unansweredAfterMinutes.initialValue, i18n),
            t`Peer supporters and facilitators are asked to look at it then.`,
          ]
            .filter((one) => one !== undefined)
            .join(' ')}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.supporterMost}
          label={t`Open threads that a peer supporter carries at once`}
          hint={t`A facilitator can set another number for one of them, and they themselves a smaller one.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.supporterHours}
          label={t`Hours for which “I will answer this” stands without an answer`}
          hint={t`After that the thread waits for everybody again.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.digestHoursBefore}
          label={t`Hours before a session at which its digest is made`}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.keepThreadsDays}
          label={t`Days that a thread is kept after its newest post`}
          hint={t`Leave it empty to keep threads for good. Reviews and what was decided are kept in any case.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <Checkbox
          field={fields.legalHold}
          label={t`Legal hold`}
          hint={t`As long as it lasts, nothing of this clinic is removed by the clock.`}
        />
        <Checkbox
          field={fields.sealNeedsTwo}
          label={t`A second clinician must agree before a seal is opened`}
          hint={t`In an emergency one is enough.`}
        />
        <TextField
          field={fields.sealShownMinutes}
          label={t`Minutes for which an opened seal is shown`}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          field={fields.sealNoticeDelayHours}
          label={t`Hours by which a safety reason puts off telling the member`}
          hint={t`Without such a reason they are told when they next come here, once the seal has closed again.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <section aria-labelledby="contacts" className="part">
          <h2 id="contacts">
            <Trans>Crisis contacts</Trans>
          </h2>
          <Choices
            field={fields.region}
            type="radio"
            legend={t`Where your clinic is`}
            choices={[
              ...Object.entries(regionNames).map(([value, label]) => ({ value, label: t(label) })),
              { value: 'unknown', label: t`Somewhere else` },
            ]}
          />
          <Choices
            field={fields.contactsFrom}
            type="radio"
            legend={t`Which contacts people are shown`}
            choices={[
              {
                value: 'region',
                label: t`Those of the region`,
                what: t`The emergency number and one line. What stands below is not used.`,
              },
              {
                value: 'clinic',
                label: t`Our own`,
                what: t`Up to three. One must be the emergency number.`,
              },
            ]}
          />
          {contactPlaces.map(([place, legend]) => (
            <details key={place} className="more" open={answer !== undefined}>
              <summary>
                {contactName(t(legend), contacts[place].getFieldset().name.initialValue)}
              </summary>
              <ContactFields field={contacts[place]} legend={t(legend)} />
            </details>
          ))}
        </section>
        <LostLine />
        {/* What was on screen when it was typed, also after a refusal: without scripts the page around it is newer then. */}
        <input
          type="hidden"
          name="version"
          value={stale?.newer.version ?? fields.version.initialValue}
        />
        <SendButton>
          <Trans>Save the settings</Trans>
        </SendButton>
      </Form>
    </div>
  );
}
