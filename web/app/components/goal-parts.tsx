import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { ShownGoal } from '#shared/contracts/goal.ts';
import { momentWords } from '../moment.ts';
import { entryWords } from './goal-words.ts';
import { useGroupFrame } from './group-frame.ts';
import { Paragraphs } from './paragraphs.tsx';

/** What is noted of words that others read, for who wrote them and for whom they wait. */
function Noted({ waits, asked, isYours }: { waits: boolean; asked: boolean; isYours: boolean }) {
  const { t } = useLingui();
  if (waits) {
    return (
      <p className="soft small">
        {isYours
          ? t`This waits until a facilitator has read it. Only you and the facilitators see it.`
          : t`This waits for you. Only its author and the facilitators see it.`}
      </p>
    );
  }
  return asked ? (
    <p className="soft small">
      <Trans>A facilitator was asked to read this, too.</Trans>
    </p>
  ) : null;
}

export function GoalSteps({ goal }: { goal: ShownGoal }) {
  const { t } = useLingui();
  if (goal.steps.length === 0) return null;
  const mayMark = goal.youMay.change.includes('step-done');
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">
        <Trans>Steps</Trans>
      </h2>
      <ul className="arranged">
        {goal.steps.map(({ number, words, isDone, waits, asked }) => (
          <li key={number}>
            <p id={`step-${number}`}>
              {words}{' '}
              {isDone && (
                <span className="tag">
                  <Trans>Done</Trans>
                </span>
              )}
            </p>
            <Noted waits={waits} asked={asked} isYours={goal.author.isYou} />
            {mayMark && (
              <Form method="post" className="actions" preventScrollReset>
                <input type="hidden" name="version" value={goal.version ?? ''} />
                <input type="hidden" name="step" value={number} />
                <button
                  type="submit"
                  name="change"
                  value={isDone ? 'step-open' : 'step-done'}
                  className="button button-quiet"
                  aria-describedby={`step-${number}`}
                >
                  {isDone ? t`Not done after all` : t`I did this`}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function GoalEntries({ goal }: { goal: ShownGoal }) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  if (goal.entries.length === 0) return null;
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">
        <Trans>On the way</Trans>
      </h2>
      <ul className="arranged">
        {goal.entries.map((entry) => (
          <li key={entry.id}>
            <h3>
              {t(entryWords[entry.kind].name)}
              <span className="soft small">, {momentWords(entry.at, clock)}</span>
            </h3>
            <Paragraphs text={entry.words} />
            <Noted waits={entry.waits} asked={entry.asked} isYours={goal.author.isYou} />
            <Witness
              of={entry}
              part={entry.id}
              isYours={goal.author.isYou}
              celebrates={entry.kind === 'celebration'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Somebody saw it, or celebrates it with its author: one mark, said as the entry asks for. Nobody is told who or how many. Part 0 is the
 * goal itself.
 */
export function Witness({
  of: { seen, seenByYou, youMayWitness },
  part,
  isYours,
  celebrates = false,
}: {
  of: Pick<ShownGoal, 'seen' | 'seenByYou' | 'youMayWitness'>;
  part: string;
  isYours: boolean;
  celebrates?: boolean;
}) {
  const { t } = useLingui();
  const seenWords = seenByYou ? t`You said that you saw this.` : t`This was seen.`;
  const byOthers = isYours ? t`Somebody celebrates with you.` : t`Somebody celebrates with them.`;
  const celebratedWords = seenByYou ? t`You celebrate with them.` : byOthers;
  return (
    <>
      {seen && <p className="soft small">{celebrates ? celebratedWords : seenWords}</p>}
      {(youMayWitness || seenByYou) && (
        <Form method="post" preventScrollReset>
          <button
            type="submit"
            name="seen"
            value={`${seenByYou ? 'take' : 'give'} ${part}`}
            aria-pressed={seenByYou}
            className="response-button"
          >
            {celebrates ? t`I celebrate with you` : t`I saw this`}
          </button>
        </Form>
      )}
    </>
  );
}
