import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { changeCodeRequest, type RosterCard } from '#shared/contracts/roster.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { InvitationSheet } from '../components/invitation-sheet.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { cardRoleWords, cardWords } from '../components/roster-words.ts';
import { useAnswer } from '../components/use-answer.ts';
import { dateWords, localTime } from '../moment.ts';
import { groupParam } from '../params.ts';
import { cardToShow } from '../qr.server.ts';
import { askAgain, attempt, check, goOn, openSending, refuse, text } from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Roster`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { frame, cards } = await read(
    request,
    context.api.groups[':groupId'].roster.$get({ param: groupParam(params) }),
  );
  return { frame, cards, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const mark = text(sending.fields, 'mark');
  sending.fields.delete('mark');
  const submission = check(sending, changeCodeRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const param = { ...groupParam(args.params), mark };
  const card = sending.api.groups[':groupId'].roster[':mark'];
  const json = submission.value;
  if (text(sending.fields, 'intent') === 'end') {
    const ended = await attempt(sending, card['end-code'].$post({ param, json }));
    if (!ended.ok) return refuse(sending, submission, ended.problem);
    return goOn(sending, `/groups/${param.groupId}/roster`);
  }
  const created = await attempt(sending, card.codes.$post({ param, json }, idempotent(sending)));
  if (!created.ok) return refuse(sending, submission, created.problem);
  const origin = new URL(args.request.url).origin;
  return data(
    { created: cardToShow(origin, created.value, null) },
    { status: 201, headers: sending.headers },
  );
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function Roster() {
  const { cards, sendId } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const answer = useAnswer<typeof action>();
  if (answer && 'created' in answer) {
    const { mark } = answer.created;
    return (
      <div className="stack">
        <h1>
          <Trans>A new code for card {mark}</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Hand it over in person. It is shown only now. Whoever has joined with this card gets a
            new key with it and keeps their name; their old key and all its sign-ins end then. Who
            has not joined yet can join with it.
          </Trans>
        </p>
        <InvitationSheet cards={[answer.created]} clock={clock} />
        <p className="soft">
          <Trans>You will not be told which pseudonym belongs to this card.</Trans>
        </p>
        <div className="actions">
          <Link className="button button-quiet" to="." reloadDocument>
            <Trans>Back to the roster</Trans>
          </Link>
        </div>
      </div>
    );
  }
  const errors =
    answer && 'result' in answer ? (answer.result.error?.[''] ?? undefined) : undefined;
  return (
    <div className="stack">
      <h1>
        <Trans>Roster</Trans>
      </h1>
      <p>
        <Trans>
          One card for each person who was invited. A card has a mark and no name: who it is for
          stands sealed, and in your own record of that person if you wrote the mark there. No card
          leads to a pseudonym, not even for you.
        </Trans>
      </p>
      <FormProblems id="roster-problem" errors={errors} />
      <LostLine />
      {errors && (
        <p>
          <Link to="." reloadDocument>
            <Trans>See how it is now</Trans>
          </Link>
        </p>
      )}
      <div className="actions">
        <Link className="button" to="invite">
          <Trans>Invite several people</Trans>
        </Link>
        <Link className="button button-quiet" to="../invite" relative="path">
          <Trans>Invite one person</Trans>
        </Link>
      </div>
      {cards.length === 0 && (
        <p className="soft">
          <Trans>Nobody has been invited yet.</Trans>
        </p>
      )}
      {cards.length > 0 && (
        <p>
          <Trans>
            For somebody who lost their seven words, or the card before they joined, you make a new
            code. It is for the person of the card alone: whoever uses it takes over their name
            here, and they would notice. Each new code and each end of one is on the record, with
            who did it.
          </Trans>
        </p>
      )}
      {cards.length > 0 && (
        <ul className="arranged">
          {cards.map((card) => (
            <CardItem key={card.mark} card={card} sendId={`${sendId}-${card.mark}`} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CardItem({ card, sendId }: { card: RosterCard; sendId: string }) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { mark } = card;
  return (
    <li>
      <p className="arranged-name">
        <Trans>Card {mark}</Trans>
      </p>
      <p className="soft small">
        {t(cardRoleWords[card.role])},{' '}
        {dateWords(localTime(card.madeAt, clock.timeZone).date, clock.language)}.
      </p>
      <p>{cardWords(card, clock)}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="mark" value={mark} />
        <input type="hidden" name="version" value={card.version} />
        <input type="hidden" name="sendId" value={sendId} />
        <button
          type="submit"
          name="intent"
          value="code"
          className="button button-quiet"
          aria-label={
            card.joined === 'yes'
              ? t`Lost their seven words: new code for card ${mark}`
              : t`Make a new code for card ${mark}`
          }
        >
          {card.joined === 'yes' ? (
            <Trans>Lost their seven words</Trans>
          ) : (
            <Trans>Make a new code</Trans>
          )}
        </button>
        {card.code === 'out' && (
          <button
            type="submit"
            name="intent"
            value="end"
            className="button button-quiet"
            aria-label={t`End the code of card ${mark}`}
          >
            <Trans>End this code</Trans>
          </button>
        )}
      </Form>
    </li>
  );
}
