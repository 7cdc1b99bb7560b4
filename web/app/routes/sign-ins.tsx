import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import type { OwnSignIns } from '#shared/contracts/sign-in.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { useAnswer } from '../components/use-answer.ts';
import { type Clock, momentWords, onAppointment } from '../moment.ts';
import { deviceWords } from '../own-record-words.ts';
import { asJson, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Sign-ins`);
export const handle: RouteHandle = { signedIn: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [{ signIns, signOffMinutes, timeZone }, me] = await Promise.all([
    read(request, context.api['sign-ins'].$get()),
    readOrNull(context.api.me.$get()),
  ]);
  const isStaff = me === null || me.role === 'clinician' || me.role === 'administrator';
  const group = isStaff ? null : (me.groups[0]?.id ?? null);
  return {
    signIns,
    signOffMinutes,
    group,
    clock: { now: context.now().toISOString(), timeZone, language: context.language },
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const api = sending.api['sign-ins'];
  const signInId = text(sending.fields, 'signIn');
  const refused = await refusalOf(
    sending,
    text(sending.fields, 'intent') === 'others'
      ? api.others.end.$post({}, asJson)
      : api[':signInId'].end.$post({ param: { signInId } }, asJson),
  );
  // One that has ended meanwhile is what was wanted.
  if (refused && refused.status !== 404) {
    return data({ problem: refused.detail }, { status: refused.status });
  }
  return goOn(sending, '/sign-ins');
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function SignIns() {
  const { signIns, signOffMinutes, group, clock } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const others = signIns.filter((one) => !one.isThis);
  return (
    <div className="stack">
      <p>
        <Link to="/">
          <Trans>Back to your first page</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Where you are signed in</Trans>
      </h1>
      <FormProblems id="sign-ins-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      <p className="lead">
        <Trans>
          If you don’t know one of these, end it. Whoever sits there is then signed out at once.
        </Trans>{' '}
        {group === null ? (
          <Trans>If somebody may have your seven words, ask for new ones as well.</Trans>
        ) : (
          <Trans>
            If somebody may have your seven words, <Link to="/new-key">take others</Link>.
          </Trans>
        )}
      </p>
      {signOffMinutes !== null && (
        <p>
          <Trans>
            Because you see other people’s words, each of these also ends by itself when nobody has
            used it for {signOffMinutes} minutes.
          </Trans>
        </p>
      )}
      <ul className="people-list">
        {signIns.map((one) => (
          <SignIn key={one.id} one={one} clock={clock} />
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="soft">
          <Trans>You are signed in nowhere else.</Trans>
        </p>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="others" />
          <button type="submit" className="button">
            <Trans>End all but this one</Trans>
          </button>
        </Form>
      )}
      <p>
        <Link to="/passkeys">
          <Trans>Passkeys</Trans>
        </Link>
      </p>
      {group !== null && (
        <p>
          <Link to={`/groups/${group}/boundaries`}>
            <Trans>Boundaries: whom and what I don’t want to read</Trans>
          </Link>
        </p>
      )}
      <p className="soft small">
        <Trans>
          A new sign-in may take a moment to stand here. We keep what kind of device it was and
          when, and no address.
        </Trans>
      </p>
      {signOffMinutes === null && (
        <p className="soft small">
          <Trans>
            All that is kept about you stands on your group’s first page, under “Everything kept
            about me”.
          </Trans>
        </p>
      )}
    </div>
  );
}

function SignIn({ one, clock }: { one: OwnSignIns['signIns'][number]; clock: Clock }) {
  const { t } = useLingui();
  const began = momentWords({ precision: 'exact', at: one.startedAt }, clock);
  const ends = onAppointment(one.endsAt, clock);
  const device = t(deviceWords[one.device]);
  const name = one.sharedDevice ? t`${device}, shared` : device;
  return (
    <li>
      {one.isThis ? (
        <Trans>
          {name}
          <strong> (this one)</strong>
        </Trans>
      ) : (
        name
      )}
      <p className="soft small">
        <Trans>
          Since {began}. Ends by itself {ends}.
        </Trans>
      </p>
      {!one.isThis && (
        <Form method="post">
          <input type="hidden" name="signIn" value={one.id} />
          <button type="submit" className="link-button">
            <Trans>
              End this one
              <span className="visually-hidden">
                : {name}, since {began}
              </span>
            </Trans>
          </button>
        </Form>
      )}
    </li>
  );
}
