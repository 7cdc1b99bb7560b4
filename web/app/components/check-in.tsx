import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link, useParams } from '@remix-run/react';
import type { Note } from '#shared/contracts/journal.ts';
import { energies, moods } from '#shared/domain/journal.ts';
import { limits } from '#shared/limits.ts';
import { momentWords } from '../moment.ts';
import { DraftKeeper } from './draft-keeper.tsx';
import { Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { useGroupFrame } from './group-frame.ts';
import { energyWords, moodWords } from './journal-words.tsx';
import { SendButton } from './send-button.tsx';
import { type FormAnswer, useFields } from './use-fields.ts';
import { WhileWriting } from './while-writing.tsx';

/** A check-in in one press. */
export function CheckIn({ sendId }: { sendId: string }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="check-in" className="part">
      <h2 id="check-in">
        <Trans>How is it right now?</Trans>
      </h2>
      <p className="hint">
        <Trans>One press keeps it. After that you can add to it, or take it back.</Trans>
      </p>
      <Form method="post" className="actions">
        <input type="hidden" name="intent" value="check-in" />
        <input type="hidden" name="sendId" value={sendId} />
        {moods.map((mood) => (
          <button
            key={mood}
            type="submit"
            name="mood"
            value={mood}
            className="button button-quiet"
            aria-describedby="check-in"
          >
            {t(moodWords[mood])}
          </button>
        ))}
      </Form>
    </section>
  );
}

/** What stands in the place of the buttons once one of them was pressed: what was kept, and what one may do with it. */
export function JustKept({
  note,
  besides,
  answer,
  sendId,
}: {
  note: Note;
  /** Others of one press from the same part of the day: somebody may have pressed twice. */
  besides: readonly Note[];
  answer: FormAnswer | undefined;
  sendId: string;
}) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { groupId } = useParams();
  const mood = moodOf(note, t);
  const when = momentWords(note.at, clock);
  return (
    <section aria-labelledby="kept" className="part">
      <h2 id="kept" tabIndex={-1}>
        <Trans>Kept for you: {mood}</Trans>
      </h2>
      <div className="actions">
        <Undo note={note} />
        <Link to={`/groups/${groupId}/journal`}>
          <Trans>That is all</Trans>
        </Link>
      </div>
      {besides.length > 0 && (
        <>
          <p>
            <Trans>Besides this you have kept, {when}:</Trans>
          </p>
          <ul className="plain-list">
            {besides.map((other) => (
              <li key={other.id} className="actions">
                <span>{moodOf(other, t)}</span>
                <Undo note={other} />
              </li>
            ))}
          </ul>
        </>
      )}
      <AddToIt note={note} answer={answer} sendId={sendId} />
    </section>
  );
}

const moodOf = ({ mood }: Note, t: ReturnType<typeof useLingui>['t']) =>
  mood === null ? '' : t(moodWords[mood]);

function Undo({ note }: { note: Note }) {
  const { t } = useLingui();
  const mood = moodOf(note, t);
  return (
    <Form method="post">
      <Place note={note} />
      <button type="submit" name="intent" value="undo" className="button button-quiet">
        <Trans>
          Undo it<span className="visually-hidden">: {mood}</span>
        </Trans>
      </button>
    </Form>
  );
}

function AddToIt({
  note,
  answer,
  sendId,
}: {
  note: Note;
  answer: FormAnswer | undefined;
  sendId: string;
}) {
  const { t } = useLingui();
  const { groupId } = useParams();
  const { form, problems, fields } = useFields<{ energy: string; words: string }>('more', answer);
  return (
    <Form method="post" {...form}>
      <h3>
        <Trans>If you would like to add something</Trans>
      </h3>
      <FormProblems {...problems} />
      <Choices
        field={fields.energy}
        legend={t`Energy`}
        type="radio"
        choices={energies.map((energy) => ({ value: energy, label: t(energyWords[energy]) }))}
      />
      <TextArea field={fields.words} label={t`In your own words`} maxLength={limits.journalWords} />
      <DraftKeeper formId="more" place={`journal more ${groupId}`} />
      <WhileWriting formId="more" answer={answer} />
      <Place note={note} />
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="sendId" value={sendId} />
      <SendButton>
        <Trans>Add it</Trans>
      </SendButton>
    </Form>
  );
}

const Place = ({ note: { id, month } }: { note: Note }) => (
  <>
    <input type="hidden" name="noteId" value={id} />
    <input type="hidden" name="month" value={month} />
  </>
);
