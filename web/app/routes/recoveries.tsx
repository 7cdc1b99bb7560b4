import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import type { StaffRecovery } from '#shared/contracts/staff.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { staffRoleNames } from '../clinic-words.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { StaffCode } from '../components/staff-code.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { wordsIn } from '../language/words.ts';
import { type Clock, momentWords, onAppointment } from '../moment.ts';
import { asJson, attempt, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Back in`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [{ timeZone, ...rest }, me] = await Promise.all([
    read(request, context.api.recoveries.$get()),
    readOrNull(context.api.me.$get()),
  ]);
  const clock = { now: context.now().toISOString(), timeZone, language: context.language };
  const isAdministrator = me?.role === 'administrator';
  return { ...rest, isAdministrator, clock, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = { personId: text(sending.fields, 'person') };
  const recovery = sending.api.recoveries[':personId'];
  if (text(sending.fields, 'intent') === 'decline') {
    const refused = await refusalOf(sending, recovery.decline.$post({ param }, asJson));
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, '/recoveries');
  }
  if (!sending.fields.has('sure')) {
    return data(
      { problem: wordsIn(sending.language)._(msg`Please tick that you have made sure.`) },
      { status: 422 },
    );
  }
  const created = await attempt(
    sending,
    recovery.agree.$post(
      { param },
      { headers: { ...asJson.headers, ...idempotent(sending).headers } },
    ),
  );
  if (!created.ok) {
    return data({ problem: created.problem.detail }, { status: created.problem.status });
  }
  const shown = { created: created.value, name: text(sending.fields, 'name') };
  return data(shown, { status: 201, headers: sending.headers });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function Recoveries() {
  const { recoveries, others, isAdministrator, clock, sendId } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  if (answer && 'created' in answer) {
    return <StaffCode name={answer.name} created={answer.created} clock={clock} isBack />;
  }
  return (
    <div className="stack">
      <p>
        {isAdministrator ? (
          <Link to="/clinic">
            <Trans>Back to your clinic</Trans>
          </Link>
        ) : (
          <Link to="/reviews">
            <Trans>Back to the reviews</Trans>
          </Link>
        )}
      </p>
      <h1>
        <Trans>Help somebody back in</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Whoever lost their key or their passkey comes back in by two people: an administrator
          asks, and another person who works here agrees. What they had then opens nothing any more,
          and they make a new key and a new passkey.
        </Trans>
      </p>
      <p>
        {isAdministrator ? (
          <Trans>
            You ask on the page of the person, under <Link to="/clinic/people">People</Link>.
          </Trans>
        ) : (
          <Trans>An administrator asks, on the page of the person. Here you agree.</Trans>
        )}
      </p>
      <FormProblems id="recovery-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      {recoveries.length === 0 && (
        <p>
          <Trans>Nobody waits for this now.</Trans>
        </p>
      )}
      {recoveries.length > 0 && (
        <ul className="arranged">
          {recoveries.map((one) => (
            <li key={one.id}>
              <Waiting one={one} clock={clock} sendId={sendId} />
            </li>
          ))}
        </ul>
      )}
      {others < 2 && (
        <p className="form-note">
          {others === 0 ? (
            <Trans>
              You are the only one here, so nobody could help you back in. Invite a second person.
            </Trans>
          ) : (
            <Trans>
              There are two of you here. If one is locked out, nobody is left to agree. Invite a
              third person.
            </Trans>
          )}{' '}
          <Trans>Until then only whoever runs this system could help.</Trans>
        </p>
      )}
    </div>
  );
}

function Waiting({ one, clock, sendId }: { one: StaffRecovery; clock: Clock; sendId: string }) {
  const { t } = useLingui();
  const { id, name, role, askedBy, askedAt, endsAt, isYou, mayAgree } = one;
  const what = t(staffRoleNames[role]);
  const asked = momentWords({ precision: 'exact', at: askedAt }, clock);
  const ends = onAppointment(endsAt, clock);
  return (
    <>
      <h2>{name}</h2>
      <p>
        <Trans>
          {what}. {askedBy} asked for this {asked}. The request ends {ends}.
        </Trans>
      </p>
      {isYou && (
        <p>
          <Trans>This is about you. If you did not ask for it, say no.</Trans>
        </p>
      )}
      {!isYou && !mayAgree && (
        <p>
          <Trans>You asked for this, so somebody else has to agree.</Trans>
        </p>
      )}
      {mayAgree && (
        <Form method="post">
          <input type="hidden" name="person" value={id} />
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="sendId" value={sendId} />
          <div className="choice">
            <input type="checkbox" id={`sure-${id}`} name="sure" />
            <label htmlFor={`sure-${id}`}>
              <Trans>
                I have spoken with {name}, in person or by phone on a number that I know
              </Trans>
            </label>
          </div>
          <SendButton>
            <Trans>Agree, and show the new words</Trans>
          </SendButton>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="person" value={id} />
        <input type="hidden" name="intent" value="decline" />
        <button type="submit" className="button button-quiet">
          {mayAgree ? t`Say no` : isYou ? t`I did not ask for this` : t`Take it back`}
        </button>
      </Form>
    </>
  );
}
