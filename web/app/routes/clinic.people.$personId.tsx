import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { StaffCode } from '../components/staff-code.tsx';
import { staffRoleWords, staffStateWords } from '../components/staff-words.ts';
import { useAnswer } from '../components/use-answer.ts';
import { wordsIn } from '../language/words.ts';
import { personParam } from '../params.ts';
import { problemFromNowhere } from '../problems.ts';
import { asJson, attempt, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Person`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { people, timeZone } = await read(request, context.api.clinic.people.$get());
  const person = people.find((one) => one.id === params.personId);
  if (!person) throw data(problemFromNowhere(404), { status: 404 });
  const isLastAdministrator =
    person.role === 'administrator' &&
    person.state === 'active' &&
    people.every((one) => one === person || one.role !== 'administrator' || one.state !== 'active');
  return {
    person,
    isLastAdministrator,
    clock: { now: context.now().toISOString(), timeZone, language: context.language },
    sendId: crypto.randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const person = sending.api.clinic.people[':personId'];
  const param = personParam(args.params);
  if (text(sending.fields, 'intent') === 'invite') {
    const created = await attempt(
      sending,
      person.invitations.$post(
        { param },
        { headers: { ...asJson.headers, ...idempotent(sending).headers } },
      ),
    );
    return created.ok
      ? data({ created: created.value }, { status: 201, headers: sending.headers })
      : data({ problem: created.problem.detail }, { status: created.problem.status });
  }
  if (text(sending.fields, 'intent') === 'recover') {
    const refused = await refusalOf(
      sending,
      sending.api.recoveries[':personId'].ask.$post({ param }, asJson),
    );
    if (refused) return data({ problem: refused.detail }, { status: refused.status });
    return goOn(sending, '/recoveries');
  }
  if (!sending.fields.has('sure')) {
    return data(
      { problem: wordsIn(sending.language)._(msg`Please tick that you are sure.`) },
      { status: 422 },
    );
  }
  const refused = await refusalOf(sending, person.end.$post({ param }, asJson));
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, '/clinic/people');
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function Person() {
  const { t, i18n } = useLingui();
  const { person, isLastAdministrator, clock, sendId } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  if (answer && 'created' in answer) {
    return <StaffCode name={person.name} created={answer.created} clock={clock} />;
  }
  const { name, state } = person;
  return (
    <div className="stack">
      <p>
        <Link to="/clinic/people">
          <Trans>Back to the people</Trans>
        </Link>
      </p>
      <h1>{name}</h1>
      <FormProblems id="person-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      <p>
        {staffRoleWords(person, i18n)} {staffStateWords(person, clock)}
      </p>
      {state === 'invited' && (
        <Form method="post">
          <input type="hidden" name="intent" value="invite" />
          <input type="hidden" name="sendId" value={sendId} />
          <p>
            <Trans>Words lost or run out? New ones take the place of the old.</Trans>
          </p>
          <SendButton>
            <Trans>Invite them again</Trans>
          </SendButton>
        </Form>
      )}
      {state === 'active' && !person.isYou && (
        <section aria-labelledby="recover-heading">
          <h2 id="recover-heading">
            <Trans>They lost their key or their passkey</Trans>
          </h2>
          <p>
            <Trans>
              You ask, and a second person here agrees and hands over new words: another
              administrator or a clinician. Until then nothing changes. Make sure that it is really
              them: in person, or by phone on a number that you know.
            </Trans>
          </p>
          <Form method="post">
            <input type="hidden" name="intent" value="recover" />
            <SendButton>
              <Trans>Ask for a new way in</Trans>
            </SendButton>
          </Form>
        </section>
      )}
      {isLastAdministrator && (
        <p>
          {person.isYou ? (
            <Trans>
              You are the clinic’s only administrator, so your access stays.{' '}
              <Link to="/clinic/people/invite">Invite another one</Link> if you want to end it.
            </Trans>
          ) : (
            <Trans>
              This is the clinic’s only administrator, so their access stays.{' '}
              <Link to="/clinic/people/invite">Invite another one</Link> first.
            </Trans>
          )}
        </p>
      )}
      {state !== 'ended' && !isLastAdministrator && (
        <section aria-labelledby="end-heading">
          <h2 id="end-heading">{person.isYou ? t`End your own access` : t`End their access`}</h2>
          {person.isYou ? (
            <ul className="plain-list">
              <li>
                <Trans>
                  You will be signed out everywhere, and your key opens nothing any more.
                </Trans>
              </li>
              <li>
                <Trans>What you did here stays on the record, with your name.</Trans>
              </li>
            </ul>
          ) : (
            <ul className="plain-list">
              <li>
                <Trans>
                  They will be signed out everywhere, and their key opens nothing any more.
                </Trans>
              </li>
              <li>
                <Trans>Reviews that they hold go back to their colleagues.</Trans>
              </li>
              <li>
                <Trans>
                  They will lead no group. What they wrote and decided stays, with their name.
                </Trans>
              </li>
            </ul>
          )}
          <Form method="post">
            <div className="choice">
              <input type="checkbox" id="sure" name="sure" />
              <label htmlFor="sure">
                <Trans>I am sure</Trans>
              </label>
            </div>
            <button type="submit" className="button button-quiet">
              <Trans>End access</Trans>
            </button>
          </Form>
        </section>
      )}
    </div>
  );
}
