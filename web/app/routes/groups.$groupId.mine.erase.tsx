import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { read } from '../api.server.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { HardTonight } from '../components/hard-tonight.tsx';
import { WishNote } from '../components/wish-note.tsx';
import { groupParam } from '../params.ts';
import { asJson, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Choose`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, wish, legalHold } = await read(
    request,
    context.api.groups[':groupId'].mine.$get({ param: groupParam(params), query: {} }),
  );
  return { frame, wish, legalHold };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = groupParam(args.params);
  const { erasure } = sending.api.groups[':groupId'].mine;
  const takesBack = text(sending.fields, 'intent') === 'take-back';
  const refused = await refusalOf(
    sending,
    takesBack ? erasure.$delete({ param }, asJson) : erasure.$put({ param }, asJson),
  );
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, `/groups/${param.groupId}/mine`);
}

export default function Erase() {
  const { wish, legalHold } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { groupId = '' } = useParams();
  return (
    <div className="stack">
      <h1>
        <Trans>Have what is kept about me erased</Trans>
      </h1>
      <FormProblems id="erase-problem" errors={answer ? [answer.problem] : undefined} />
      {wish !== null ? (
        <WishNote wish={wish} groupId={groupId} />
      ) : (
        <>
          <p className="lead">
            <Trans>
              It begins a day after you ask. Until then you can take it back with one press; after
              that nobody can bring anything back.
            </Trans>
          </p>
          <HardTonight groupId={groupId} />
          <p>
            <Trans>
              All your names go within the same hour, another name in one thread as well. Somebody
              who looks closely then can guess that these names were one person.
            </Trans>
          </p>
          <h2>
            <Trans>What goes</Trans>
          </h2>
          <ul className="plain-list">
            <li>
              <Trans>Your words in posts, also earlier ones and those that you took back.</Trans>
            </li>
            <li>
              <Trans>
                Threads that you opened and nobody else wrote in, whole. Where others wrote, their
                words stay. In the place of yours it says “Removed at its author’s wish”.
              </Trans>
            </li>
            <li>
              <Trans>
                Your name here, each alias, your shape, your responses and what you have read.
              </Trans>
            </li>
            <li>
              <Trans>
                Your safety plan, journal, goals, strategies, kit, and what you shared of them.
              </Trans>
            </li>
            <li>
              <Trans>Your side of each way back. What the other wrote there stays theirs.</Trans>
            </li>
            <li>
              <Trans>
                What you brought to sessions, and what you told the facilitators about posts.
              </Trans>
            </li>
            <li>
              <Trans>Your seven words and every sign-in: you are signed out when it begins.</Trans>
            </li>
            <li>
              <Trans>
                The sealed record of who you are in this place. What the clinic has written down
                about you elsewhere is not ours to erase.
              </Trans>
            </li>
          </ul>
          <h2>
            <Trans>What stays</Trans>
          </h2>
          <ul className="plain-list">
            <li>
              <Trans>
                Words that a facilitator has been asked to read, until they have decided. As long as
                that takes, your name and the sealed record stay, too, so that help can reach you.
              </Trans>
            </li>
            <li>
              <Trans>
                Of each such look: that there was one, when, how soon somebody had to look, by which
                rule, and how it ended. No words, no name.
              </Trans>
            </li>
            <li>
              <Trans>
                The record of what staff did. It has no words of yours and not your name.
              </Trans>
            </li>
            <li>
              <Trans>
                If your sealed record was ever opened: who did it, when and why. The clinic has to
                be able to answer for that.
              </Trans>
            </li>
            <li>
              <Trans>
                What others wrote, even if it is about you. Whoever has muted your name has it in
                their own list until they take it out.
              </Trans>
            </li>
            <li>
              <Trans>
                Copies that protect against loss. They are kept for up to 35 days and then go by
                themselves.
              </Trans>
            </li>
          </ul>
          {legalHold && (
            <p>
              <Trans>
                <strong>Right now the law asks the clinic to keep everything.</strong> You can ask
                all the same: your wish stands, and it is carried out when that is over.
              </Trans>
            </p>
          )}
          <p>
            <Trans>
              Would you like to have it for yourself first?{' '}
              <Link to={`/groups/${groupId}/mine`}>Take a copy with you</Link>.
            </Trans>
          </p>
          <Form method="post">
            <div className="actions">
              <Link className="button" to={`/groups/${groupId}/mine`}>
                <Trans>Leave it as it is</Trans>
              </Link>
              <button type="submit" className="button button-quiet">
                <Trans>Erase it all, in a day</Trans>
              </button>
            </div>
          </Form>
        </>
      )}
    </div>
  );
}
