import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import { type TrainingItem, trainingItems } from '#shared/domain/peer-support.ts';
import { trainingWords } from '../support-words.ts';
import { LostLine } from './lost-line.tsx';

/** What helping here means, each point to be ticked by who wants to help. */
export function TrainingList({ ticked }: { ticked: readonly TrainingItem[] }) {
  const { t } = useLingui();
  return (
    <Form method="post">
      <input type="hidden" name="step" value="tick" />
      <fieldset className="field choices">
        <legend>
          <Trans>What helping here means</Trans>
        </legend>
        {trainingItems.map((item) => (
          <div key={item} className="choice">
            <input
              type="checkbox"
              id={`training-${item}`}
              name="ticked"
              value={item}
              defaultChecked={ticked.includes(item)}
              aria-describedby={`training-${item}-what`}
            />
            <label htmlFor={`training-${item}`}>
              {t(trainingWords[item].name)}
              <span id={`training-${item}-what`} className="choice-what">
                {t(trainingWords[item].what)}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <LostLine />
      <div className="actions">
        <button type="submit" className="button">
          <Trans>Keep what I have ticked</Trans>
        </button>
      </div>
    </Form>
  );
}

/** The same, to be read again. */
export function TrainingWords() {
  const { t } = useLingui();
  return (
    <details className="more">
      <summary>
        <Trans>What helping here means</Trans>
      </summary>
      <dl>
        {trainingItems.map((item) => (
          <div key={item}>
            <dt>
              <strong>{t(trainingWords[item].name)}</strong>
            </dt>
            <dd>{t(trainingWords[item].what)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
