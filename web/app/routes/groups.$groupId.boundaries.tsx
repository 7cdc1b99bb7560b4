import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import type * as z from 'zod';
import {
  type Boundaries,
  setNotesRequest,
  setQuietHoursRequest,
  takeBreakRequest,
} from '#shared/contracts/boundaries.ts';
import { type Answer, read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Avatar } from '../components/avatar.tsx';
import { NotesForm } from '../components/boundary-notes.tsx';
import { BreakForm, QuietHoursForm } from '../components/boundary-rest.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { groupParam } from '../params.ts';
import {
  asJson,
  check,
  goOn,
  openSending,
  refusalOf,
  refuse,
  type Sending,
  text,
} from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Settings`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const boundaries = await read(
    request,
    context.api.groups[':groupId'].boundaries.$get({ param: groupParam(params) }),
  );
  // Another one whenever something was set: the forms begin anew, without what was wrong before.
  return { ...boundaries, edition: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const { groupId } = groupParam(args.params);
  const { boundaries } = sending.api.groups[':groupId'];
  const param = { groupId };
  const intent = text(sending.fields, 'intent');
  const muteId = text(sending.fields, 'unmute');
  switch (intent) {
    case 'notes':
      return set(sending, groupId, setNotesRequest, (json) =>
        boundaries.notes.$put({ param, json }),
      );
    case 'quiet':
      return set(sending, groupId, setQuietHoursRequest, (json) =>
        boundaries['quiet-hours'].$put({ param, json }),
      );
    case 'rest':
      return set(sending, groupId, takeBreakRequest, (json) =>
        boundaries.break.$put({ param, json }),
      );
    case 'no-quiet':
      return press(sending, groupId, boundaries['quiet-hours'].$delete({ param }, asJson));
    case 'back':
      return press(sending, groupId, boundaries.break.$delete({ param }, asJson));
    default:
      return press(
        sending,
        groupId,
        boundaries.mutes[':muteId'].$delete({ param: { groupId, muteId } }, asJson),
      );
  }
}

/** One of the forms, whose fields are checked; `of` says beside which one the answer belongs. */
async function set<Schema extends z.ZodType>(
  sending: Sending,
  groupId: string,
  schema: Schema,
  ask: (json: z.output<Schema>) => Promise<Answer<unknown>>,
) {
  const of = text(sending.fields, 'intent');
  const submission = check(sending, schema);
  if (submission.status !== 'success') {
    return data({ of, result: submission.reply() }, { status: 422 });
  }
  const refused = await refusalOf(sending, ask(submission.value));
  if (refused === null) return goOn(sending, `/groups/${groupId}/boundaries?saved=${of}#saved`);
  const answer = refuse(sending, submission, refused);
  return data({ of, ...answer.data }, { status: refused.status });
}

/** A button by itself. */
async function press(sending: Sending, groupId: string, asked: Promise<Answer<unknown>>) {
  const refused = await refusalOf(sending, asked);
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, `/groups/${groupId}/boundaries`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function BoundariesPage() {
  const { mutes, notes, quiet, rest, edition } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const of = (intent: string) =>
    answer && 'result' in answer && answer.of === intent ? answer : undefined;
  const savedForm = new URLSearchParams(useLocation().search).get('saved');
  const isSaved = (intent: string) => answer === undefined && savedForm === intent;
  return (
    <div className="stack">
      <h1>
        <Trans>Boundaries</Trans>
      </h1>
      <p className="lead">
        <Trans>
          What you don’t want to read is yours to say. Nobody is told what you set here, neither the
          group nor the facilitators.
        </Trans>
      </p>
      <FormProblems id="boundaries-problem" errors={refused === null ? undefined : [refused]} />
      <LostLine />
      <OnThisPage />
      <BreakForm
        key={`rest ${edition}`}
        rest={rest}
        answer={of('rest')}
        isSaved={isSaved('rest')}
      />
      <QuietHoursForm
        key={`quiet ${edition}`}
        quiet={quiet}
        answer={of('quiet')}
        isSaved={isSaved('quiet')}
      />
      <Muted mutes={mutes} />
      <NotesForm
        key={`notes ${edition}`}
        notes={notes}
        answer={of('notes')}
        isSaved={isSaved('notes')}
      />
      <section aria-labelledby="way-back" className="part">
        <h2 id="way-back">
          <Trans>A way back</Trans>
        </h2>
        <p>
          <Trans>
            When something went wrong between you and somebody, a facilitator can open a way back
            for you two. You ask for it in private, and either of you can step back at any time.
          </Trans>
        </p>
        <p>
          <Link to="../repairs" relative="path">
            <Trans>Ways back, and how to ask for one</Trans>
          </Link>
        </p>
      </section>
    </div>
  );
}

/** The page is long, and whoever needs a break should not have to look for it. */
function OnThisPage() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`On this page`}>
      <ul className="plain-list">
        <li>
          <a href="#break">
            <Trans>I need a break</Trans>
          </a>
        </li>
        <li>
          <a href="#quiet">
            <Trans>Quiet hours</Trans>
          </a>
        </li>
        <li>
          <a href="#muted">
            <Trans>Names that I muted</Trans>
          </a>
        </li>
        <li>
          <a href="#content-notes">
            <Trans>What posts mention</Trans>
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Muted({ mutes }: Pick<Boundaries, 'mutes'>) {
  return (
    <section aria-labelledby="muted" className="part">
      <h2 id="muted">
        <Trans>Names that I muted</Trans>
      </h2>
      <p>
        <Trans>
          Below each post of somebody else there is a way to mute its name. From then on their posts
          are folded to one line, and threads that they open are left out of your lists and never
          count as unread. Threads that you wrote in or saved stay where you find them. They can’t
          notice.
        </Trans>
      </p>
      <p className="soft">
        <Trans>
          A mute goes by the name. Somebody who writes under another name in one thread has two
          names, and you mute each of them by itself. What a facilitator writes to you privately
          always shows, and so does what they decide about your own words.
        </Trans>
      </p>
      {mutes.length === 0 ? (
        <p className="soft">
          <Trans>You have muted nobody.</Trans>
        </p>
      ) : (
        <ul className="people-list">
          {mutes.map(({ id, name, avatar }) => (
            <li key={id} className="muted-name">
              <Avatar seed={avatar} />
              <span>{name}</span>
              <Form method="post" preventScrollReset>
                <button type="submit" name="unmute" value={id} className="link-button">
                  <Trans>
                    Show their words again<span className="visually-hidden">: {name}</span>
                  </Trans>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
