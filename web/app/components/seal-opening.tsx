import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { Opening } from '#shared/contracts/opening.ts';
import { type Clock, momentWords } from '../moment.ts';
import { FormProblems } from './form-problems.tsx';
import { Paragraphs } from './paragraphs.tsx';
import type { SealAnswer } from './seal-actions.server.ts';
import { SealDelay } from './seal-delay.tsx';
import { SealDisclosures } from './seal-disclosures.tsx';
import { noticeWords, openingStateWords, reasonWords } from './seal-words.ts';

/** One opening: who, why, what became of it, and what is left to do. */
export function SealOpening({
  opening,
  reviewId,
  delayHours,
  answer,
  clock,
}: {
  opening: Opening;
  reviewId: string;
  delayHours: number;
  answer: SealAnswer | undefined;
  clock: Clock;
}) {
  const { t } = useLingui();
  const { number, state, by, isYou, reason, words, askedAt, second, notice, youMay } = opening;
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  const answerTo = (form: string) => (answer?.form === `${form}-${number}` ? answer : undefined);
  const stateName = t(openingStateWords[state]);
  const failed = answerTo('step')?.result.error?.[''] ?? undefined;
  return (
    <section aria-labelledby={`opening-${number}`} className="stack">
      <h2 id={`opening-${number}`}>
        {isYou ? (
          <Trans>{stateName}, by you</Trans>
        ) : (
          <Trans>
            {stateName}, by {by}
          </Trans>
        )}
      </h2>
      <p>
        <strong>{t(reasonWords[reason].name)}.</strong> <Asked when={when(askedAt)} />
        {second !== null && <Agreed name={second.name} when={when(second.at)} />}
        {state === 'shown' && opening.shownUntil !== null && (
          <Until when={when(opening.shownUntil)} />
        )}
      </p>
      <Paragraphs text={words} />
      {notice?.delays.map((one) => (
        <NotToldYet key={one.at} by={one.by} when={when(one.at)} words={one.words} />
      ))}
      {notice !== null && <p>{noticeWords(notice, clock)}</p>}
      <FormProblems id={`step-${number}-problems`} errors={failed} />
      {youMay.includes('look') && (
        <p className="actions">
          <Link className="button" to={`/reviews/${reviewId}/seal/${number}`}>
            <Trans>See who it is</Trans>
          </Link>
        </p>
      )}
      {state === 'asked' && isYou && (
        <p className="form-note">
          <Trans>
            Ask a colleague who leads this group to open this page and agree. Somebody was told that
            you ask.
          </Trans>
        </p>
      )}
      {youMay.includes('agree') && (
        <Form method="post">
          <p>
            <Trans>Look at the review before you agree. You will not see who it is.</Trans>
          </p>
          <input type="hidden" name="number" value={number} />
          <button type="submit" name="intent" value="agree" className="button">
            <Trans>I agree that {by} opens it</Trans>
          </button>
        </Form>
      )}
      {youMay.includes('open') && (
        <Form method="post">
          <input type="hidden" name="number" value={number} />
          <button type="submit" name="intent" value="open" className="button">
            <Trans>Open the seal now</Trans>
          </button>
        </Form>
      )}
      {youMay.includes('delay') && (
        <SealDelay number={number} delayHours={delayHours} answer={answerTo('delay')} />
      )}
      {youMay.includes('record-disclosure') && (
        <SealDisclosures opening={opening} answer={answerTo('disclose')} clock={clock} />
      )}
    </section>
  );
}

const Asked = ({ when }: { when: string }) => <Trans>Asked {when}.</Trans>;

const Agreed = ({ name, when }: { name: string; when: string }) => (
  <>
    {' '}
    <Trans>
      {name} agreed, {when}.
    </Trans>
  </>
);

const Until = ({ when }: { when: string }) => (
  <>
    {' '}
    <Trans>Until {when}.</Trans>
  </>
);

const NotToldYet = ({ by, when, words }: { by: string; when: string; words: string }) => (
  <p className="soft">
    <Trans>
      Not told yet, says {by}, {when}: {words}
    </Trans>
  </p>
);
