import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { ShownRepair } from '#shared/contracts/repair.ts';
import { needsWord, type RepairLead, repairAnswerKinds } from '#shared/domain/repair.ts';
import { limits } from '#shared/limits.ts';
import { DraftKeeper } from './draft-keeper.tsx';
import { Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { useGroupFrame } from './group-frame.ts';
import { repairAnswerWords, repairPartNames, repairPartWords } from './repair-words.ts';
import { type FormAnswer, useFields } from './use-fields.ts';
import { WhileWriting } from './while-writing.tsx';
import { type WriteAnswer, WriteEnd } from './write-end.tsx';

interface Of {
  repair: ShownRepair;
  sendId: string;
  answer: WriteAnswer | undefined;
}

/** One’s own side in three parts. */
export function PartsForm({ repair, sendId, answer }: Of) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<Record<(typeof repairPartNames)[number], string>>(
    'repair-parts',
    answer,
  );
  const { name } = repair.you === 'asker' ? repair.other.author : repair.asker.author;
  return (
    <section aria-labelledby="write" className="part">
      <h2 id="write">
        <Trans>Your side</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        {repairPartNames.map((part) => (
          <TextArea
            key={part}
            field={fields[part]}
            label={t(repairPartWords[part].name)}
            hint={t(repairPartWords[part].hint)}
            maxLength={limits.repairPart}
            className="short"
          />
        ))}
        <p className="soft small">
          <Trans>
            {name} reads this when both of you have sent your sides, and the facilitators read it,
            too. You can’t change it after you have sent it.
          </Trans>
        </p>
        <DraftKeeper formId="repair-parts" place={`repair ${repair.id}`} />
        <WhileWriting formId="repair-parts" answer={answer} />
        <WriteEnd answer={answer} now={clock.now} sendId={sendId} box={fields.happened.id}>
          <Trans>Send your side</Trans>
        </WriteEnd>
      </Form>
    </section>
  );
}

/** One short answer to what the other wrote. */
export function AnswerForm({ repair, sendId, answer }: Of) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<{ kind: string; words: string }>(
    'repair-answer',
    answer,
  );
  return (
    <section aria-labelledby="answer" className="part">
      <h2 id="answer">
        <Trans>Answer in a word</Trans>
      </h2>
      <p>
        <Trans>You can leave it at reading. If you answer, you can do so once.</Trans>
      </p>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <Choices
          field={fields.kind}
          type="radio"
          legend={t`What would you like to say?`}
          choices={repairAnswerKinds.map((value) => ({
            value,
            label: t(repairAnswerWords[value]),
          }))}
        />
        <TextArea
          field={fields.words}
          label={t`A few words more (you can leave this empty)`}
          maxLength={limits.repairAnswer}
          className="short"
        />
        <DraftKeeper formId="repair-answer" place={`repair answer ${repair.id}`} />
        <WhileWriting formId="repair-answer" answer={answer} />
        <WriteEnd answer={answer} now={clock.now} sendId={`${sendId}-answer`} box={fields.words.id}>
          <Trans>Send it</Trans>
        </WriteEnd>
      </Form>
    </section>
  );
}

const stepWords: Record<ShownRepair['youMay']['step'][number], MessageDescriptor> = {
  accept: msg`Yes, I’ll take part`,
  'not-now': msg`Not now`,
  'take-back': msg`Take it back`,
  'step-back': msg`Step back`,
};

/** Ways on and out, which are always there and ask for no reason. */
export function Steps({ repair: { youMay } }: { repair: ShownRepair }) {
  const { t } = useLingui();
  if (youMay.step.length === 0) return null;
  return (
    <div className="part">
      <Form method="post" className="actions">
        {youMay.step.map((step) => (
          <button
            key={step}
            type="submit"
            name="step"
            value={step}
            className={step === 'accept' ? 'button' : 'button button-quiet'}
          >
            {t(stepWords[step])}
          </button>
        ))}
      </Form>
      {youMay.step.includes('step-back') && (
        <p className="soft small">
          <Trans>
            If you step back, this ends for both of you. The other learns that you no longer take
            part, and no reason.
          </Trans>
        </p>
      )}
    </div>
  );
}

export interface LeadAnswer extends FormAnswer {
  /** It was changed meanwhile: what is sent now is meant for it as it is. */
  newer?: number | null;
}

const leadWords: Record<RepairLead, MessageDescriptor> = {
  open: msg`Open it, and ask the other`,
  decline: msg`Don’t open it, and tell them`,
  show: msg`Show the other what waits`,
  pause: msg`Pause it`,
  resume: msg`Go on with it`,
  close: msg`Close it`,
};

/** What a facilitator does with it: at once, or with a kind word. */
export function LeadForm({
  repair: { id, version, youMay, state },
  answer,
}: {
  repair: ShownRepair;
  answer: LeadAnswer | undefined;
}) {
  const { t } = useLingui();
  const { form, problems, fields } = useFields<{ word: string }>(`lead-${id}`, answer);
  if (youMay.lead.length === 0 && answer === undefined) return null;
  const withWord = youMay.lead.filter(needsWord);
  return (
    <section aria-labelledby="lead" className="part">
      <h2 id="lead">
        <Trans>What you can do</Trans>
      </h2>
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <input type="hidden" name="version" value={answer?.newer ?? version ?? ''} />
        <div className="actions">
          {youMay.lead
            .filter((lead) => !needsWord(lead))
            .map((lead) => (
              <button key={lead} type="submit" name="lead" value={lead} className="button">
                {t(leadWords[lead])}
              </button>
            ))}
        </div>
        {(withWord.length > 0 || answer !== undefined) && (
          <>
            <TextArea
              field={fields.word}
              label={t`A kind word`}
              hint={
                state === 'asked'
                  ? t`To whoever asked, if you don’t open it. The other learns of nothing.`
                  : t`To both, if you pause or close it.`
              }
              maxLength={limits.noteToAuthor}
              className="short"
            />
            <div className="actions">
              {withWord.map((lead) => (
                <button
                  key={lead}
                  type="submit"
                  name="lead"
                  value={lead}
                  className="button button-quiet"
                >
                  {t(leadWords[lead])}
                </button>
              ))}
            </div>
          </>
        )}
      </Form>
    </section>
  );
}
