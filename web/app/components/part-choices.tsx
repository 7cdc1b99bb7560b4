import { Trans } from '@lingui/react/macro';
import type { Offer } from '../parts-offered.server.ts';

/** The sentences of a post, of which one or several are answered. A `value` says from where to where it goes. */
export function PartChoices({
  parts,
  version,
  mentioned,
  chosen,
  problems,
}: Offer & {
  /** What the words mention, where they are folded behind that. */
  mentioned: string | null;
  chosen: readonly string[];
  problems: string[] | undefined;
}) {
  const choices = parts.map(({ value, words }) => (
    <div key={value} className="choice">
      <input
        type="checkbox"
        id={`part-${value}`}
        name="part"
        value={value}
        defaultChecked={chosen.includes(value)}
      />
      <label htmlFor={`part-${value}`} className="words">
        {words}
      </label>
    </div>
  ));
  return (
    <fieldset
      id="reply-quotes"
      tabIndex={-1}
      className="field choices"
      aria-describedby={problems ? 'reply-quotes-problem reply-quotes-hint' : 'reply-quotes-hint'}
    >
      <legend>
        <Trans>Which part do you answer?</Trans>
      </legend>
      <p id="reply-quotes-hint" className="hint">
        <Trans>
          Choose one sentence, or the first and the last of several: what stands between them goes
          along. It stands above your words as long as its author leaves it there.
        </Trans>
      </p>
      <input type="hidden" name="version" value={version} />
      {mentioned === null ? (
        choices
      ) : (
        <details className="folded" open={chosen.length > 0}>
          <summary>
            <Trans>Mentions {mentioned}. Read it</Trans>
          </summary>
          {choices}
        </details>
      )}
      {problems && (
        <p id="reply-quotes-problem" className="field-problem">
          {problems.join(' ')}
        </p>
      )}
    </fieldset>
  );
}
