import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { FacilitatorsMark } from '#shared/domain/facilitators-mark.ts';
import { limits } from '#shared/limits.ts';
import { TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { useLightFields } from './light-fields.ts';
import { Paragraphs } from './paragraphs.tsx';
import type { FormAnswer } from './use-fields.ts';

const texts = ['note'] as const;

export interface MarkAnswer extends FormAnswer {
  /** It was changed meanwhile: what is sent now is meant for it as it is. */
  newer?: number | null;
}

/** What somebody who leads the group does with words that were brought: shows them to it, or keeps them back and says why. */
export function MarkForm({
  id,
  version,
  marks,
  answer,
  hidden = {},
}: {
  id: string;
  /** Known to those who may mark it. */
  version: number | null;
  marks: readonly FacilitatorsMark[];
  /** What was wrong with the last mark of this one. */
  answer: MarkAnswer | undefined;
  hidden?: Readonly<Record<string, string>>;
}) {
  const { t } = useLingui();
  const { form, problems, fields } = useLightFields(`mark-${id}`, texts, answer);
  if (marks.length === 0) return null;
  const isShown = !marks.includes('show');
  return (
    <Form method="post" {...form} preventScrollReset>
      <FormProblems {...problems} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="version" value={answer?.newer ?? version ?? ''} />
      {marks.includes('show') && (
        <p className="actions">
          <button type="submit" name="mark" value="show" className="button">
            <Trans>Show it to the group</Trans>
          </button>
        </p>
      )}
      {marks.includes('keep-back') && (
        <details className="more" open={answer !== undefined}>
          <summary>
            {isShown ? (
              <Trans>Stop showing it to the group</Trans>
            ) : (
              <Trans>Don’t show it to the group</Trans>
            )}
          </summary>
          <TextArea
            field={fields.note}
            label={t`Why, to its author`}
            hint={t`Only they and the facilitators read this. They can take it back and write it anew.`}
            maxLength={limits.noteToAuthor}
            className="short"
          />
          <p className="actions">
            <button type="submit" name="mark" value="keep-back" className="button button-quiet">
              {isShown ? (
                <Trans>Stop showing it, and tell its author why</Trans>
              ) : (
                <Trans>Don’t show it, and tell its author why</Trans>
              )}
            </button>
          </p>
        </details>
      )}
    </Form>
  );
}

/** Why the group does not see something, for its author and those who lead the group. */
export function KeptBack({ isYours, note }: { isYours: boolean; note: string }) {
  const { t } = useLingui();
  return (
    <div className="form-note">
      <p>
        {isYours
          ? t`The facilitators did not show this to the group. You’re not in trouble. They wrote:`
          : t`The group does not see this. Its author was told:`}
      </p>
      <Paragraphs text={note} />
    </div>
  );
}
