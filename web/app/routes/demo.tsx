import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { demoRoleNames } from '../clinic-words.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { asJson, attempt, cookieOf, goOn, openSending, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Look around`);

export function loader({ context }: LoaderFunctionArgs) {
  if (context.demo === null) throw data(null, { status: 404 });
  const people = context.demo.people.map((person, index) => ({ ...person, index }));
  const roles = [...new Set(people.map(({ role }) => role))];
  return {
    byRole: roles.map((role) => ({ role, people: people.filter((one) => one.role === role) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const key = args.context.demo?.keyOf(Number(text(sending.fields, 'person')));
  if (key === undefined) throw data(null, { status: 404 });
  const signedIn = await attempt(
    sending,
    sending.api['sign-in'].$post({ json: { key, sharedDevice: false } }),
  );
  if (signedIn.ok && signedIn.value.needs !== 'nothing') {
    const halfway = args.context.apiWithCookie(cookieOf(sending));
    await attempt(sending, halfway['sign-in']['without-passkey'].$post(undefined, asJson));
  }
  if (signedIn.ok) return goOn(sending, '/');
  return data({ problem: signedIn.problem.detail }, { status: signedIn.problem.status });
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function DemoPage() {
  const { t } = useLingui();
  const said = (name: MessageDescriptor | undefined, id: string) => (name ? t(name) : id);
  const { byRole } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  return (
    <div className="stack">
      <h1>
        <Trans>Look around as somebody else</Trans>
      </h1>
      <p className="lead">
        <Trans>
          These people and everything they write are made up. Be one of them, write, answer, and see
          what the others see. Elsewhere clinicians and administrators also show a passkey; here
          that is left out.
        </Trans>
      </p>
      <FormProblems id="demo-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      {byRole.map(({ role, people }) => (
        <section key={role} aria-labelledby={`role-${role}`} className="demo-role">
          <h2 id={`role-${role}`}>{said(demoRoleNames[role], role)}</h2>
          <ul className="demo-people">
            {people.map(({ index, name, group }) => (
              <li key={index}>
                <Form method="post">
                  <button type="submit" name="person" value={index} className="button button-quiet">
                    <Trans>Be {name}</Trans>
                    <span className="demo-group">{group}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
