import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import type { ClinicRota } from '#shared/contracts/rota.ts';
import { weekOf } from '#shared/domain/rota-week.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Checkbox, TextArea, TextField } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { NewerRota, rotaFieldNames } from '../components/newer-rota.tsx';
import { zoneWords } from '../components/review-times.ts';
import { RotaWeek } from '../components/rota-week.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { useFields } from '../components/use-fields.ts';
import { type Clock, momentWords } from '../moment.ts';
import { isProblem, problemFromNowhere } from '../problems.ts';
import { rotaForm } from '../rota-form.ts';
import { rotaText } from '../rota-text.ts';
import { askAgain, attempt, check, goOn, openSending, refuse, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Rota`);
export const handle: RouteHandle = { signedIn: true, staff: true };

/** Clinicians read the same on the page of those on call; setting it is an administrator's. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [me, rota] = await Promise.all([
    read(request, context.api.me.$get()),
    read(request, context.api['on-call'].rota.$get()),
  ]);
  if (me.role !== 'administrator') throw data(problemFromNowhere(404), { status: 404 });
  return {
    rota,
    week: weekOf(context.now(), rota.rota, rota.timeZone),
    clock: {
      now: context.now().toISOString(),
      timeZone: rota.timeZone,
      language: context.language,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, rotaForm(sending.language));
  if (submission.status !== 'success') return askAgain(submission);
  const typed = submission.value;
  if (text(sending.fields, 'intent') === 'look') {
    const { timeZone } = await read(args.request, sending.api['on-call'].rota.$get());
    const week = weekOf(args.context.now(), typed.rota, timeZone);
    return data({ looked: { result: submission.reply(), week, contacts: typed.rota.contacts } });
  }
  const { rota } = sending.api['on-call'];
  const changed = await attempt(sending, rota.$put({ json: typed }));
  if (changed.ok) return goOn(sending, '/clinic/rota?saved=1');
  const newer = isProblem(changed.problem, 'stale')
    ? await readOrNull<ClinicRota>(rota.$get())
    : null;
  if (newer === null) return refuse(sending, submission, changed.problem);
  return data({ stale: { result: submission.reply(), newer, typed } }, { status: 409 });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

type RotaValues = ReturnType<typeof rotaText> & {
  repeatMinutes: string;
  withNobody: boolean;
  version: string;
};

export default function Rota() {
  const { t } = useLingui();
  const { rota, week, clock } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const answer = useActionData<typeof action>();
  const stale = answer && 'stale' in answer ? answer.stale : null;
  const looked = answer && 'looked' in answer ? answer.looked : null;
  const { form, problems, fields } = useFields<RotaValues>(
    'rota',
    stale ?? looked ?? (answer && 'result' in answer ? answer : undefined),
    {
      ...rotaText(rota, clock.language),
      repeatMinutes: String(rota.rota.repeatMinutes),
      version: String(rota.version),
    },
  );
  const zone = zoneWords(clock);
  const tellsNobody = (fields.contacts.initialValue ?? '').trim() === '';
  return (
    <div className="stack">
      <p>
        <Link to="/clinic">
          <Trans>Back to your clinic</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Staffed hours and rota</Trans>
      </h1>
      <p>
        <Trans>
          When somebody is here, and who is told when a review needs somebody. It holds for all
          groups of your clinic, from the moment in which you save it. Times are in {zone}, from
          00:00 to 23:59.
        </Trans>
      </p>
      {rota.changed && (
        <p className="soft small">
          <LastChanged changed={rota.changed} clock={clock} />
        </p>
      )}
      {params.has('saved') && !answer && (
        <p className="form-note" role="status">
          <Trans>Saved.</Trans>
        </p>
      )}
      {rota.rota.contacts.length === 0 && (
        <p className="form-note loud">
          <Trans>
            Nobody is on this rota. A crisis would be told to no one: somebody would have to look at
            the queue.
          </Trans>
        </p>
      )}
      <section aria-labelledby="week" className="part">
        <h2 id="week">
          {looked ? t`What you typed, on the next seven days` : t`Who is told at once`}
        </h2>
        {looked && (
          <p role="status">
            <Trans>
              Not saved yet. <a href="#rota">Go on with it</a>, or save it below.
            </Trans>
          </p>
        )}
        <RotaWeek
          week={looked?.week ?? week}
          contacts={looked?.contacts ?? rota.rota.contacts}
          clock={clock}
        />
        <p>
          <Link to="/on-call">
            <Trans>What was sent, and to whom</Trans>
          </Link>
        </p>
      </section>
      <Form method="post" className="part rota-form" {...form}>
        <FormProblems {...problems} />
        {stale && <NewerRota newer={stale.newer} typed={stale.typed} clock={clock} />}
        <TextArea
          field={fields.staffedHours}
          label={t(rotaFieldNames.staffedHours)}
          hint={t`When a facilitator reads here, a line for each stretch, such as “Monday to Thursday 09:00-12:00”. Members are shown the next of these hours. Empty means that nobody can say.`}
          className="short"
          spellCheck={false}
        />
        <TextArea
          field={fields.closedDates}
          label={t(rotaFieldNames.closedDates)}
          hint={t`Holidays, a line for each, such as “2026-12-25”.`}
          className="short"
          spellCheck={false}
        />
        <TextArea
          field={fields.contacts}
          label={t(rotaFieldNames.contacts)}
          hint={t`Who can be told: a phone that goes round, or a person by their professional name. A line for each, with a short name that stays the same, such as “duty: Duty phone”. Whoever runs this system connects the short name with a number. Without a short name one is made.`}
          className="short"
          spellCheck={false}
        />
        {tellsNobody && (
          <Checkbox
            field={fields.withNobody}
            label={t`I mean it: there is nobody to tell`}
            hint={t`Without contacts a crisis is told to no one.`}
          />
        )}
        <TextArea
          field={fields.shifts}
          label={t(rotaFieldNames.shifts)}
          hint={t`A line for each stretch, such as “Friday 18:00-08:00 Duty phone”. An end that is not later than the beginning is on the next day.`}
          className="short"
          spellCheck={false}
        />
        <TextArea
          field={fields.exceptions}
          label={t(rotaFieldNames.exceptions)}
          hint={t`They take the place of everything above for their time: a swap, or a time with nobody. Such as “2026-12-24 18:00-08:00 Duty phone” or “2026-12-24 18:00-08:00 nobody”.`}
          className="short"
          spellCheck={false}
        />
        <TextArea
          field={fields.ladder}
          label={t(rotaFieldNames.ladder)}
          hint={t`Minutes, a colon, and who is told in addition, several with a comma between them. The first line is at once: “0: whoever is on call”.`}
          className="short"
          spellCheck={false}
        />
        <TextField
          field={fields.repeatMinutes}
          label={t`Everybody again, after minutes`}
          hint={t`As long as nobody has taken the review. At least 5.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <LostLine />
        {/* What was on screen when it was typed, also after a refusal: without scripts the page around it is newer then. */}
        <input
          type="hidden"
          name="version"
          value={stale?.newer.version ?? fields.version.initialValue}
        />
        <p className="actions">
          {/* First, so that Enter in a field looks and does not save. */}
          <button type="submit" name="intent" value="look" className="button">
            <Trans>Show the week first</Trans>
          </button>
          <SendButton isQuiet>
            <Trans>Save the rota</Trans>
          </SendButton>
        </p>
      </Form>
    </div>
  );
}

function LastChanged({
  changed: { by, at },
  clock,
}: {
  changed: NonNullable<ClinicRota['changed']>;
  clock: Clock;
}) {
  const when = momentWords({ precision: 'exact', at }, clock);
  return (
    <Trans>
      Last changed by {by}, {when}.
    </Trans>
  );
}
