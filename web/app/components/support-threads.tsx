import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { SupportThread } from '#shared/contracts/support-lists.ts';
import { appointmentWords, momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';
import { asksForWords, contentNoteWords } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { useGroupFrame } from './group-frame.ts';

/** Threads that wait, each with a way to say that one will answer it, and to hand over a worry. */
export function SupportThreads({
  threads,
  groupId,
  sendId,
  mayTake,
  leads,
}: {
  threads: SupportThread[];
  groupId: string;
  sendId: string;
  mayTake: boolean;
  leads: boolean;
}) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  return (
    <ul className="thread-items">
      {threads.map((thread) => {
        const { id, author, title, openedAt, asksFor, contentNotes, keptBack } = thread;
        const path = threadPath({ groupId, threadId: id });
        const mentioned = contentNotes.map((note) => t(contentNoteWords[note])).join(', ');
        return (
          <li key={id} className="thread-item">
            <Avatar seed={author.avatar} />
            <div className="thread-item-words">
              <p className="thread-item-title" id={`waits-${id}`}>
                <Link to={path}>{title}</Link>
              </p>
              <p className="thread-item-facts">
                {[author.name, t(asksForWords[asksFor].wish), momentWords(openedAt, clock)].join(
                  ' · ',
                )}
              </p>
              {contentNotes.length > 0 && (
                <p className="thread-item-facts">
                  <Trans>Mentions {mentioned}</Trans>
                </p>
              )}
              <Answering thread={thread} />
              {keptBack !== null && (
                <p className="thread-item-facts">{t(keptBackWords[keptBack])}</p>
              )}
              <div className="actions">
                <TakeOrPutDown thread={thread} mayTake={mayTake} leads={leads} />
                {!leads && <HandOver threadId={id} sendId={sendId} />}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const keptBackWords = {
  review: msg`Not in the supporters’ lists: a review in the lane Crisis or Urgent is open.`,
  facilitator: msg`Not in the supporters’ lists as long as that stands.`,
} as const;

function Answering({ thread: { answering } }: { thread: SupportThread }) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  if (answering === null) return null;
  const until = answering.until === null ? null : appointmentWords(answering.until, clock);
  const name = answering.name ?? t`Somebody`;
  const withYou = until === null ? t`With you` : t`With you, until ${until}`;
  const withThem =
    until === null
      ? t`${name} said that they will answer`
      : t`${name} said that they will answer, until ${until}`;
  return <p className="badge">{answering.isYou ? withYou : withThem}</p>;
}

function TakeOrPutDown({
  thread,
  mayTake,
  leads,
}: {
  thread: SupportThread;
  mayTake: boolean;
  leads: boolean;
}) {
  const { t } = useLingui();
  const isYours = thread.answering?.isYou === true;
  // A facilitator may take over what a supporter has taken on.
  const isTaken = leads ? thread.keptBack === 'facilitator' : thread.answering !== null;
  if (!isYours && (!mayTake || isTaken)) return null;
  return (
    <Form method="post">
      <input type="hidden" name="threadId" value={thread.id} />
      <button
        type="submit"
        name="step"
        value={isYours ? 'put-down' : 'take'}
        className="button button-quiet"
        aria-describedby={`waits-${thread.id}`}
      >
        {isYours ? t`Put it down` : t`I will answer this`}
      </button>
    </Form>
  );
}

/** A worry goes to the facilitators with this one press; words can follow. */
function HandOver({ threadId, sendId }: { threadId: string; sendId: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="threadId" value={threadId} />
      <input type="hidden" name="sendId" value={sendId} />
      <button
        type="submit"
        name="step"
        value="worried"
        className="button button-quiet"
        aria-describedby={`waits-${threadId}`}
      >
        <Trans>I’m worried about them</Trans>
      </button>
    </Form>
  );
}
