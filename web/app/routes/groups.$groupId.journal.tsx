import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import {
  Form,
  Link,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from '@remix-run/react';
import { addNoteToJournalRequest, addToNoteRequest, type Note } from '#shared/contracts/journal.ts';
import { energies, moods } from '#shared/domain/journal.ts';
import { limits } from '#shared/limits.ts';
import { read, readOrNull } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { CheckIn, JustKept } from '../components/check-in.tsx';
import { DraftKeeper } from '../components/draft-keeper.tsx';
import { Choices, TextArea } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { WhoIsThere } from '../components/hard-right-now.tsx';
import { energyWords, moodWords, NoteMarks } from '../components/journal-words.tsx';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { SendButton } from '../components/send-button.tsx';
import { useArrival } from '../components/use-arrival.ts';
import { useFields } from '../components/use-fields.ts';
import { WeeksChart } from '../components/weeks-chart.tsx';
import { WhileWriting } from '../components/while-writing.tsx';
import { useLanguage } from '../components/worded.tsx';
import { momentWords, monthWords } from '../moment.ts';
import { groupParam } from '../params.ts';
import { isProblem } from '../problems.ts';
import {
  asJson,
  askAgain,
  attempt,
  check,
  goOn,
  openSending,
  refusalOf,
  refuse,
  text,
} from '../sending.server.ts';
import { titled } from '../title.ts';
import { idempotent } from '../writing.server.ts';

export const meta = titled(msg`Journal`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const month = new URL(request.url).searchParams.get('month');
  const [journal, resources] = await Promise.all([
    read(
      request,
      context.api.groups[':groupId'].journal.$get({
        param: groupParam(params),
        query: month === null ? {} : { month },
      }),
    ),
    readOrNull(context.api['crisis-resources'].$get()),
  ]);
  return { ...journal, resources, isNow: month === null, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const { groupId } = groupParam(args.params);
  const intent = text(sending.fields, 'intent');
  if (intent === '' || intent === 'check-in') return addNote(sending, groupId, intent !== '');
  const one = sending.api.groups[':groupId'].journal[':month'][':noteId'];
  const month = text(sending.fields, 'month');
  const noteId = text(sending.fields, 'noteId');
  const at = { param: { groupId, month, noteId } };
  const journal = `/groups/${groupId}/journal`;
  if (intent === 'add') {
    const fields = new FormData();
    for (const name of ['energy', 'words']) fields.set(name, text(sending.fields, name));
    const submission = check({ ...sending, fields }, addToNoteRequest);
    if (submission.status !== 'success') return askAgain(submission);
    const refused = await refusalOf(sending, one.$patch({ ...at, json: submission.value }));
    if (refused !== null) return refuse(sending, submission, refused);
    return goOn(sending, `${journal}?sent=${sending.sendId}`);
  }
  const { headers } = idempotent(sending);
  const refused = await refusalOf(
    sending,
    intent === 'share'
      ? one.share.$post(at, { headers: { ...asJson.headers, ...headers } })
      : intent === 'take-back'
        ? one['take-back'].$post(at, asJson)
        : one.$delete(at, asJson),
  );
  // Whoever presses twice gets what they wanted.
  if (refused === null || isProblem(refused, 'already-used')) {
    if (intent !== 'undo') return goOn(sending, `${journal}?${new URLSearchParams({ month })}`);
    // Whoever undid the other of two is still at the one that stays.
    const kept = new URL(args.request.url).searchParams.get('kept');
    return goOn(sending, kept === null || kept === noteId ? journal : keptPath(journal, kept));
  }
  return data({ problem: refused.detail }, { status: refused.status });
}

const keptPath = (journal: string, kept: string, sent: string = crypto.randomUUID()) =>
  `${journal}?${new URLSearchParams({ kept, sent })}#kept`;

/** Keeps what one button or the whole form says. Two presses of one button are one check-in; of two buttons, two. */
async function addNote(
  sending: Awaited<ReturnType<typeof openSending>>,
  groupId: string,
  isOnePress: boolean,
) {
  const submission = check(sending, addNoteToJournalRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const ofButton = `${sending.sendId.slice(0, 30)}-${submission.value.mood}`;
  const added = await attempt(
    sending,
    sending.api.groups[':groupId'].journal.$post(
      { param: { groupId }, json: submission.value },
      idempotent(isOnePress ? { ...sending, sendId: ofButton } : sending),
    ),
  );
  if (!added.ok) return refuse(sending, submission, added.problem);
  const journal = `/groups/${groupId}/journal`;
  return goOn(
    sending,
    isOnePress ? keptPath(journal, added.value.id, ofButton) : `${journal}?sent=${sending.sendId}`,
  );
}

export const clientAction = sendOrStay;
/** What cannot be added any more is offered as an entry of its own, by the page as it is now. */
export const shouldRevalidate = (of: ShouldRevalidateFunctionArgs) =>
  (of.actionStatus === 409 && of.formData?.get('intent') === 'add') || keepWhenRefused(of);
export const ErrorBoundary = KeptWordsOrProblem;

export default function JournalPage() {
  const language = useLanguage();
  const { month, notes, earlier, weeks, isNow, resources, sendId } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const answer = useActionData<typeof action>();
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const arrivals = useArrival();
  const kept = useJustKept();
  return (
    <div className="stack">
      <h1>
        <Trans>Check-ins and journal</Trans>
      </h1>
      <p className="lead">
        <Trans>
          For yourself. Nobody reads this but you, neither the group nor the facilitators, and no
          computer at the clinic looks through it. So nobody comes because of what you write here.
        </Trans>
      </p>
      <FormProblems id="journal-problem" errors={refused === null ? undefined : [refused]} />
      <LostLine />
      {kept !== null && (
        <JustKept key={kept.note.id} {...kept} answer={formAnswer(answer)} sendId={sendId} />
      )}
      {isNow && kept === null && (
        <>
          <CheckIn sendId={sendId} />
          <AddNote key={arrivals} />
        </>
      )}
      {isNow && (
        <section aria-labelledby="turn-to" className="session-card">
          <h2 id="turn-to">
            <Trans>If you need somebody</Trans>
          </h2>
          <WhoIsThere resources={resources} now={clock.now} />
        </section>
      )}
      {isNow && weeks.points.length > 0 && (
        <section aria-labelledby="weeks">
          <h2 id="weeks">
            <Trans>Your last weeks</Trans>
          </h2>
          <WeeksChart weeks={weeks} />
          <p className="soft small">
            <Trans>
              A picture for you, drawn from what you chose. It is no test, and there is no right way
              for it to look. Days without a dot are just days.
            </Trans>
          </p>
        </section>
      )}
      <section aria-labelledby="notes">
        <h2 id="notes">{monthWords(month, language)}</h2>
        {notes.length === 0 ? (
          <p className="soft">
            <Trans>Nothing in this month.</Trans>
          </p>
        ) : (
          <ul className="arranged">
            {notes.map((note) => (
              <NoteItem key={note.id} note={note} />
            ))}
          </ul>
        )}
        <p className="actions">
          {earlier !== null && (
            <Link to={`?${new URLSearchParams({ month: earlier })}`}>
              {monthWords(earlier, language)}
            </Link>
          )}
          {!isNow && (
            <Link to=".">
              <Trans>Back to now</Trans>
            </Link>
          )}
        </p>
      </section>
    </div>
  );
}

/** The check-in of one press that the address is of, as long as something can still be added to it. */
function useJustKept() {
  const { notes, isNow } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const ofOnePress = notes.filter(({ mayAdd }) => mayAdd);
  const note = ofOnePress.find(({ id }) => id === params.get('kept'));
  if (!isNow || note === undefined) return null;
  const moment = JSON.stringify(note.at);
  const besides = ofOnePress.filter((one) => one !== note && JSON.stringify(one.at) === moment);
  return { note, besides };
}

const formAnswer = (answer: ReturnType<typeof useActionData<typeof action>>) =>
  answer && 'result' in answer ? answer : undefined;

/** Made anew after each sending, so that what was sent does not stand there again. */
function AddNote() {
  const { t } = useLingui();
  const { sendId } = useLoaderData<typeof loader>();
  const answer = formAnswer(useActionData<typeof action>());
  const { groupId } = useParams();
  const { form, problems, fields } = useFields<{ mood: string; energy: string; words: string }>(
    'note',
    answer,
  );
  return (
    <section aria-labelledby="add" className="part">
      <h2 id="add">
        <Trans>Or write first</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <Choices
          field={fields.mood}
          legend={t`How it feels`}
          hint={t`One choice is enough. You can leave any of this out.`}
          type="radio"
          choices={moods.map((mood) => ({ value: mood, label: t(moodWords[mood]) }))}
        />
        <Choices
          field={fields.energy}
          legend={t`Energy`}
          type="radio"
          choices={energies.map((energy) => ({ value: energy, label: t(energyWords[energy]) }))}
        />
        <TextArea
          field={fields.words}
          label={t`In your own words`}
          maxLength={limits.journalWords}
        />
        <DraftKeeper formId="note" place={`journal ${groupId}`} />
        <WhileWriting formId="note" answer={answer} />
        <input type="hidden" name="sendId" value={sendId} />
        <SendButton>
          <Trans>Keep it for me</Trans>
        </SendButton>
      </Form>
    </section>
  );
}

function NoteItem({ note }: { note: Note }) {
  const { t } = useLingui();
  const { youMay } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const { id, at, mood, energy, words, isShared } = note;
  const when = momentWords(at, clock);
  return (
    <li>
      <p id={`note-${id}`} className="soft small">
        {isShared ? <Trans>{when}. The facilitators can read this.</Trans> : when}
      </p>
      <NoteMarks mood={mood} energy={energy} />
      {words !== '' && <Paragraphs text={words} />}
      <div className="post-foot">
        {isShared && <Act intent="take-back" note={note} words={t`Stop sharing it`} />}
        {!isShared && youMay.share && (
          <details className="more">
            <summary>
              <Trans>
                Share it<span className="visually-hidden">, {when}</span>
              </Trans>
            </summary>
            <p className="soft small">
              <Trans>
                Shared, the facilitators can read this entry under your name here, and nothing else
                of your journal. A computer reads it then as it reads posts, and a facilitator is
                asked to read it when they are next here. You can take it back; what they were asked
                to look at stays with that request.
              </Trans>
            </p>
            <Act intent="share" note={note} words={t`Let the facilitators read this`} />
          </details>
        )}
        <details className="more">
          <summary>
            <Trans>
              Remove it<span className="visually-hidden">, {when}</span>
            </Trans>
          </summary>
          <Act intent="remove" note={note} words={t`Remove it for good`} />
        </details>
      </div>
    </li>
  );
}

function Act({
  intent,
  note: { id, month },
  words,
}: {
  intent: string;
  note: Note;
  words: string;
}) {
  const { sendId } = useLoaderData<typeof loader>();
  return (
    <Form method="post" className="actions" preventScrollReset>
      <input type="hidden" name="noteId" value={id} />
      <input type="hidden" name="month" value={month} />
      <input type="hidden" name="sendId" value={`${sendId.slice(0, 30)}-${id}`} />
      <button
        type="submit"
        name="intent"
        value={intent}
        className="button button-quiet"
        aria-describedby={`note-${id}`}
      >
        {words}
      </button>
    </Form>
  );
}
