import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { Openings } from '#shared/contracts/opening.ts';
import { limits } from '#shared/limits.ts';
import { Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import type { SealAnswer } from './seal-actions.server.ts';
import { reasonWords } from './seal-words.ts';
import { SendButton } from './send-button.tsx';
import { useFields } from './use-fields.ts';

const secondFirst = msg`Your clinic wants a second clinician to agree first.`;

/** What follows is said first; then a reason, in a choice and in words. */
export function SealAsk({ seal, answer }: { seal: Openings; answer: SealAnswer | undefined }) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{
    reason: string;
    words: string;
    delayWords: string;
  }>('ask', answer);
  const { shownMinutes, delayHours, reasons, review } = seal;
  const withSecond = reasons.some(({ needsSecond }) => needsSecond);
  return (
    <section aria-labelledby="ask-heading" className="stack">
      <h2 id="ask-heading">
        <Trans>Open the seal</Trans>
      </h2>
      <p>
        <Trans>It shows you what the clinic keeps about the person. This is what follows:</Trans>
      </p>
      <ul className="plain-list">
        <li>
          <Trans>You see it for {shownMinutes} minutes. Nobody else does.</Trans>
        </li>
        <li>
          <Trans>
            A second person is told at once, and the record keeps your name and reason for good.
          </Trans>
        </li>
        <li>
          <Trans>
            The person is told, kindly, when they next come here, once these {shownMinutes} minutes
            are over. Only a reason of safety puts that off, by {delayHours} hours.
          </Trans>
        </li>
      </ul>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <Choices
          field={fields.reason}
          type="radio"
          legend={t`Why?`}
          choices={reasons.map(({ reason, needsSecond }) => ({
            value: reason,
            label: t(reasonWords[reason].name),
            what: needsSecond
              ? `${t(reasonWords[reason].what)} ${t(secondFirst)}`
              : t(reasonWords[reason].what),
          }))}
        />
        <TextArea
          field={fields.words}
          label={t`In your words`}
          hint={t`What you know, and what you have tried. No names and no quotes: it stays in the record, and the clinic’s administrators read it there.`}
          className="short"
          maxLength={limits.reason}
        />
        <TextArea
          field={fields.delayWords}
          label={t`Only if telling them soon would put somebody at risk: why?`}
          hint={t`Left empty, they are told when they next come here, once the ${shownMinutes} minutes are over. With a reason, when they next come after ${delayHours} hours; administrators read it, too.`}
          className="short"
          maxLength={limits.reason}
        />
        <input type="hidden" name="version" value={review.version} />
        <input type="hidden" name="intent" value="ask" />
        <LostLine />
        <SendButton>
          {withSecond ? t`Open it, or ask for a second person` : t`Open the seal`}
        </SendButton>
      </Form>
    </section>
  );
}
