import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { Strategy } from '#shared/contracts/strategy.ts';
import { KeptBack, type MarkAnswer, MarkForm } from './mark-form.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** One thing that helped somebody, with what the reader may do with it. */
export function StrategyItem({
  strategy,
  answer,
}: {
  strategy: Strategy;
  /** What was wrong with the last mark of this one. */
  answer: MarkAnswer | undefined;
}) {
  const { t } = useLingui();
  const { id, version, when, author, words, state, note, helped, helpedYou, kept, youMay } =
    strategy;
  const { name } = author;
  const facts = [
    author.isYou ? t`From you` : t`From ${name}`,
    ...(when === '' ? [] : [t`It helped when: ${when}`]),
    ...(helped ? [helpedYou ? t`It helped you, too` : t`It helped somebody else, too`] : []),
  ];
  return (
    <li id={`strategy-${id}`}>
      <Paragraphs text={words} />
      <p className="soft small">{facts.join('. ')}.</p>
      {state === 'waiting' && (
        <p className="soft small">
          {author.isYou
            ? t`This waits until a facilitator has read it. Only you and the facilitators see it.`
            : t`This waits for you. Only its author and the facilitators see it.`}
        </p>
      )}
      {state === 'kept-back' && <KeptBack isYours={author.isYou} note={note ?? ''} />}
      <Form method="post" className="actions" preventScrollReset>
        <input type="hidden" name="strategyId" value={id} />
        {youMay.sayItHelped && (
          <Toggle name="helped" isOn={helpedYou} words={t`This helped me, too`} of={id} />
        )}
        {youMay.keep && (
          <Toggle name="kept" isOn={kept} words={kept ? t`In my kit` : t`Put in my kit`} of={id} />
        )}
        {youMay.withdraw && (
          <button
            type="submit"
            name="intent"
            value="withdraw"
            className="button button-quiet"
            aria-describedby={`strategy-${id}`}
          >
            <Trans>Take it back</Trans>
          </button>
        )}
      </Form>
      <MarkForm
        id={id}
        version={version}
        marks={youMay.mark}
        answer={answer}
        hidden={{ strategyId: id }}
      />
    </li>
  );
}

function Toggle({
  name,
  isOn,
  words,
  of,
}: {
  name: string;
  isOn: boolean;
  words: string;
  of: string;
}) {
  return (
    <button
      type="submit"
      name={name}
      value={isOn ? 'take' : 'give'}
      aria-pressed={isOn}
      aria-describedby={`strategy-${of}`}
      className="response-button"
    >
      {words}
    </button>
  );
}
