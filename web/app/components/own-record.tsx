import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { OwnRecord } from '#shared/contracts/mine.ts';
import type { Moment } from '#shared/contracts/primitives.ts';
import type { GoalState } from '#shared/domain/goals.ts';
import { planSteps } from '#shared/domain/safety-plan.ts';
import type { ContentNote } from '#shared/domain/vocabulary.ts';
import { titleWords } from '../given-titles.ts';
import { type Clock, dateWords, momentWords } from '../moment.ts';
import {
  agendaStateWords,
  answeringLine,
  deviceWords,
  heldWords,
  sharedKindWords,
  signInName,
  standingOfYours,
  strategyLine,
  supportingLine,
} from '../own-record-words.ts';
import { reportKindWords } from '../report-words.ts';
import { trainingWords } from '../support-words.ts';
import { contentNoteWords } from '../words.ts';
import { entryWords, goalStateWords } from './goal-words.ts';
import { NoteMarks } from './journal-words.tsx';
import { Items, Part, Said } from './own-record-parts.tsx';
import { WrittenParts } from './own-written.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { stepWords } from './plan-steps.tsx';
import {
  repairAnswerWords,
  repairPartNames,
  repairPartWords,
  repairStateWords,
} from './repair-words.ts';
import { sealNoticeWords } from './seal-words.ts';

// Everything that is kept about somebody, for them. The same parts make the page and the file that they take away, so there is no
// link and no form among them.

/** Sections after which a page has something to add: the way to the rest, which a file does not need. */
export type MoreOf = Partial<Record<'written' | 'journal' | 'reading', ReactNode>>;

export function OwnRecordParts({
  record,
  clock,
  more = {},
}: {
  record: OwnRecord;
  clock: Clock;
  more?: MoreOf;
}) {
  const { t, i18n } = useLingui();
  const time = (at: Moment) => momentWords(at, clock);
  const { you, written, supporting, graduation, groupName } = record;
  const { name, firstPosts, keysReplaced } = you;
  const { version } = you.agreement;
  const { muted, quiet, rest } = record.boundaries;
  const standing = t(standingOfYours(you));
  const toldLast = record.toldLast && time(record.toldLast);
  const unfolded = mentioned(i18n, record.boundaries.unfolded);
  const leftOut = mentioned(i18n, record.boundaries.leftOut);
  const goalState = (state: GoalState) => {
    const words = goalStateWords[state];
    return words === null ? null : i18n._(words);
  };
  return (
    <>
      <Part id="you" name={t`Who you are here`}>
        <p>
          <Trans>
            {name}, {standing}, in {groupName}.
          </Trans>
          {you.alumSince !== null && ` ${t`You finished the group ${time(you.alumSince)}.`}`}
        </p>
        <p>
          <Trans>You accepted version {version} of the agreement.</Trans>{' '}
          {keysReplaced > 0 && (
            <>
              <Plural
                value={keysReplaced}
                one="A new key was made for you once."
                other="A new key was made for you # times."
              />{' '}
            </>
          )}
          <Trans>Of your seven words we keep only a mark, from which nobody can read them.</Trans>
        </p>
        {firstPosts > 0 && (
          <p>
            <Plural
              value={firstPosts}
              one="We keep that you wrote one post when you were new here."
              other="We keep that you wrote # posts when you were new here."
            />
          </p>
        )}
        {you.agreement.text !== null && (
          <details>
            <summary>
              <Trans>The agreement that you accepted</Trans>
            </summary>
            <Paragraphs text={you.agreement.text} />
          </details>
        )}
      </Part>
      <WrittenParts
        written={written}
        isAll={written.nextCursor === null}
        clock={clock}
        more={more.written}
      />
      <Part id="reports" name={t`What you told the facilitators about posts`}>
        <Items of={record.reports} none={t`Nothing.`}>
          {({ kind, at, words, withoutWords, state }) => (
            <>
              <p className="soft small">
                {t(reportKindWords[kind].name)} · {time(at)}
              </p>
              {withoutWords && (
                <p>
                  <Trans>Handed over with one press, without words.</Trans>
                </p>
              )}
              {words.map((text) => (
                <Paragraphs key={text} text={text} />
              ))}
              <p>
                {state === 'read' ? (
                  <Trans>
                    A facilitator has read it and decided. What was done is private to whom it is
                    about.
                  </Trans>
                ) : (
                  <Trans>The facilitators have it. Nobody has decided yet.</Trans>
                )}
              </p>
            </>
          )}
        </Items>
        {record.moreReports && (
          <p className="soft">
            <Trans>These are the newest. All of them are in a copy.</Trans>
          </p>
        )}
      </Part>
      <Part id="goals" name={t`Your goals`}>
        <Items of={record.goals} none={t`None.`}>
          {(goal) => (
            <>
              <Paragraphs text={goal.words} />
              <p className="soft small">
                {[goalState(goal.state), goal.isShown ? t`The group sees it` : t`Only you see it`]
                  .filter((one) => one !== null)
                  .join(' · ')}
              </p>
              {goal.keptBack !== null && <Said by={t`A facilitator`} text={goal.keptBack} />}
              <Items of={goal.steps} none={null}>
                {({ words, isDone }) => (
                  <p>
                    {isDone ? <Trans>Step: {words} (done)</Trans> : <Trans>Step: {words}</Trans>}
                  </p>
                )}
              </Items>
              <Items of={goal.entries} none={null}>
                {(entry) => (
                  <>
                    <p className="soft small">
                      {i18n._(entryWords[entry.kind].name)} · {time(entry.at)}
                    </p>
                    <Paragraphs text={entry.words} />
                  </>
                )}
              </Items>
            </>
          )}
        </Items>
        <p className="soft small">
          <Trans>Where you said that you saw somebody’s goal, we keep a mark without words.</Trans>
        </p>
      </Part>
      <Part id="strategies" name={t`What helped you, and your kit`}>
        <Items of={record.strategies} none={t`You have brought nothing.`}>
          {({ words, when, forAlumni, state, note }) => (
            <>
              <Paragraphs text={words} />
              <p className="soft small">{strategyLine(i18n, { state, forAlumni, when })}</p>
              {note !== null && <Said by={t`A facilitator`} text={note} />}
            </>
          )}
        </Items>
        <Items of={record.kit} none={null}>
          {(item) => {
            const words = item.words ?? t`something that somebody brought`;
            return (
              <p>
                {item.mark === 'kept' ? (
                  <Trans>In your kit: {words}</Trans>
                ) : (
                  <Trans>You said that it helped you, too: {words}</Trans>
                )}
              </p>
            );
          }}
        </Items>
      </Part>
      <Part id="repairs" name={t`Ways back after a conflict`}>
        <Items of={record.repairs} none={t`None.`}>
          {({ as, state, asked, parts, answer, word }) => (
            <>
              <p className="soft small">
                {repairFacts(i18n, t(repairStateWords[state]), as, asked && time(asked.at))}
              </p>
              {asked !== null && <Said by={t`To the facilitators`} text={asked.words} />}
              {parts !== null &&
                repairPartNames.map((part) => (
                  <Said key={part} by={t(repairPartWords[part].name)} text={parts[part]} />
                ))}
              {answer !== null && (
                <Said by={t(repairAnswerWords[answer.kind])} text={answer.words} />
              )}
              {word !== null && <Said by={word.by} text={word.words} />}
            </>
          )}
        </Items>
      </Part>
      <Part id="boundaries" name={t`Your boundaries`}>
        <p>
          {muted === 0 ? (
            <Trans>You have muted nobody.</Trans>
          ) : (
            <Trans>
              Names that you have muted: {muted}. Which they are stands under “Boundaries”; a copy
              holds no names of others.
            </Trans>
          )}
        </p>
        {unfolded !== '' && (
          <p>
            <Trans>Not folded for you: {unfolded}</Trans>
          </p>
        )}
        {leftOut !== '' && (
          <p>
            <Trans>Left out of your lists: {leftOut}</Trans>
          </p>
        )}
        {quiet !== null && <p>{t`Quiet from ${quiet.from} to ${quiet.to}`}</p>}
        {rest !== null && (
          <p>
            {rest.until === null
              ? t`A break`
              : t`A break, until ${dateWords(rest.until, clock.language)}`}
          </p>
        )}
      </Part>
      <Part id="journal" name={t`Your check-ins and journal`}>
        <Items of={record.notes} none={t`Nothing.`}>
          {(note) => (
            <>
              <p className="soft small">{time(note.at)}</p>
              <NoteMarks mood={note.mood} energy={note.energy} />
              {note.words !== '' && <Paragraphs text={note.words} />}
            </>
          )}
        </Items>
        {more.journal}
      </Part>
      <Part id="plan" name={t`Your safety plan`}>
        <Items of={record.plans} none={t`None.`}>
          {({ version, words, savedAt }) => (
            <>
              <p className="soft small">
                <Trans>Version {version}</Trans> · {time(savedAt)}
              </p>
              {planSteps
                .filter((step) => words[step] !== '')
                .map((step) => (
                  <Said key={step} by={i18n._(stepWords[step].name)} text={words[step]} />
                ))}
            </>
          )}
        </Items>
      </Part>
      <Part id="shares" name={t`What you let the facilitators read`}>
        <Items of={record.shares} none={t`Nothing.`}>
          {({ kind, parts, mood, energy, sharedAt }) => (
            <>
              <p className="soft small">
                {t(sharedKindWords[kind])} · {time(sharedAt)}
              </p>
              <NoteMarks mood={mood} energy={energy} />
              {parts.map(({ step, words }) => (
                <Said
                  key={step ?? 'words'}
                  by={step === null ? null : i18n._(stepWords[step].name)}
                  text={words}
                />
              ))}
            </>
          )}
        </Items>
      </Part>
      <Part id="agenda" name={t`What you brought to sessions`}>
        <Items of={record.agenda} none={t`Nothing.`}>
          {({ theme, post, state, waits }) => (
            <p>
              {theme ?? t`Post ${post?.number} that you wrote`}
              <span className="soft small">
                {' '}
                · {waits ? t`Waits for a facilitator` : t(agendaStateWords[state])}
              </span>
            </p>
          )}
        </Items>
      </Part>
      <Part id="reading" name={t`How far you have read, and what you keep at hand`}>
        <Items of={record.reading} none={t`Nothing.`}>
          {({ upTo, saved, mine, at, ...of }) => (
            <p>
              {of.title === null
                ? t`A thread of somebody else, up to post ${upTo}`
                : t(readUpTo(titleWords(of.title, i18n), upTo))}
              <span className="soft small">
                {' '}
                · {time(at)}
                {saved && ` · ${t`kept at hand`}`}
                {mine && ` · ${t`you wrote in it`}`}
              </span>
            </p>
          )}
        </Items>
        {more.reading}
      </Part>
      {(supporting !== null || record.answering.length > 0) && (
        <Part id="helping" name={t`Helping others`}>
          {supporting !== null && (
            <>
              <p>{supportingLine(i18n, supporting)}</p>
              <Items of={supporting.ticked} none={null}>
                {(item) => <p>{t`You ticked: ${i18n._(trainingWords[item].name)}`}</p>}
              </Items>
            </>
          )}
          <Items of={record.answering} none={null}>
            {(one) => <p>{answeringLine(i18n, one)}</p>}
          </Items>
        </Part>
      )}
      {graduation !== null && (
        <Part id="graduation" name={t`That you finished the group`}>
          {graduation.word !== null && <Said by={graduation.from} text={graduation.word} />}
          <p>
            {graduation.tellsGroup
              ? t`You let the group be told.`
              : t`The group was not told by this place.`}
          </p>
        </Part>
      )}
      <Part id="sign-ins" name={t`Where you are signed in`}>
        <Items of={record.signIns} none={t`Nowhere.`}>
          {(one) => {
            const device = signInName(i18n, one);
            const since = time(one.from);
            const end = dateWords(one.until.date, clock.language);
            return (
              <p>
                <Trans>
                  {device}, since {since}. Ends by itself, {end}.
                </Trans>
              </p>
            );
          }}
        </Items>
        <Items of={record.toldOn} none={null}>
          {(one) => {
            const device = t(deviceWords[one.device]);
            const since = time(one.from);
            return (
              <p>
                <Trans>
                  {device}, which tells you that there is something new, since {since}
                </Trans>
              </p>
            );
          }}
        </Items>
        {toldLast !== null && (
          <p>
            <Trans>One of them told you last: {toldLast}</Trans>
          </p>
        )}
        <Items of={record.passkeys} none={null}>
          {({ name, addedAt }) => <p>{t`A passkey, “${name}”, added ${time(addedAt)}`}</p>}
        </Items>
      </Part>
      <Part id="openings" name={t`When the record of who you are was opened`}>
        <Items
          of={record.openings}
          none={t`We know of no opening to tell you of. Where telling at once would put somebody at risk, it is told later.`}
        >
          {(opening) => <p>{sealNoticeWords(opening, clock.language)}</p>}
        </Items>
      </Part>
      {record.heldByReviews.length > 0 && (
        <Part id="held" name={t`What you took back, and reviews still keep`}>
          <Items of={record.heldByReviews} none={null}>
            {({ what, text, at }) => (
              <>
                <p className="soft small">
                  {t(heldWords[what])} · {time(at)}
                </p>
                <Paragraphs text={text} />
              </>
            )}
          </Items>
        </Part>
      )}
      <Part id="not-shown" name={t`What is kept and not shown here`}>
        <ul className="plain-list">
          <li>
            <Trans>
              Who you really are. It lies sealed, apart from this place, and this page can’t read
              it. Nobody can without opening the seal; each opening is written down, and you are
              told of it. The clinic that invited you knows what it wrote down.
            </Trans>
          </li>
          <li>
            <Trans>
              What facilitators noted when they looked at something you wrote, and what a computer
              noticed in it. These notes are theirs, and may tell about others. What they decided,
              and what they wrote to you about it, stands with your posts above.
            </Trans>
          </li>
          <li>
            <Trans>
              Your own words inside those notes. Where a facilitator was asked to look, the note
              keeps the title of a thread, or the words of a theme, a goal, a way back or what you
              said helped, even when you have taken them back or the thread is gone. Whether there
              is such a note is not shown: it would tell what was noticed, and what others reported.
            </Trans>
          </li>
          <li>
            <Trans>
              What facilitators always read, such as a plan that you shared, stays in their notes
              when you take it back. A copy holds those words.
            </Trans>
          </li>
          <li>
            <Trans>
              The record of what staff did and when. It names nobody’s words, and nobody can change
              it: that is how it protects you.
            </Trans>
          </li>
          <li>
            <Trans>
              What others wrote to you or about you. It is theirs. What you may read of it is in the
              threads, private messages of facilitators too.
            </Trans>
          </li>
          <li>
            <Trans>
              Marks that keep a form from being sent twice, and counts of wrong tries. They hold no
              words and go within a day or two.
            </Trans>
          </li>
        </ul>
      </Part>
    </>
  );
}

const mentioned = (i18n: I18n, notes: readonly ContentNote[]): string =>
  notes.map((note) => i18n._(contentNoteWords[note])).join(', ');

/** "Closed · as Heron · you asked for it on 3 May" */
const repairFacts = (i18n: I18n, state: string, as: string, asked: string | null): string =>
  asked === null
    ? i18n._(msg`${state} · as ${as}`)
    : i18n._(msg`${state} · as ${as} · you asked for it ${asked}`);

const readUpTo = (title: string, upTo: number) => msg`“${title}”, up to post ${upTo}`;
