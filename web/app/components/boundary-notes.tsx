import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { Boundaries } from '#shared/contracts/boundaries.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { contentNoteWords } from '../words.ts';
import { Choices } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { SavedNote } from './saved-note.tsx';
import { SendButton } from './send-button.tsx';
import { type FormAnswer, useFields } from './use-fields.ts';

/** How somebody wants to meet what posts mention. */
export function NotesForm({
  notes,
  answer,
  isSaved,
}: {
  notes: Boundaries['notes'];
  answer: FormAnswer | undefined;
  isSaved: boolean;
}) {
  const { t } = useLingui();
  const choices = contentNotes.map((value) => ({ value, label: t(contentNoteWords[value]) }));
  const { form, problems, fields } = useFields<{ folded: string[]; leftOut: string[] }>(
    'notes',
    answer,
    notes,
  );
  return (
    <section aria-labelledby="content-notes" className="part">
      <h2 id="content-notes">
        <Trans>What posts mention</Trans>
      </h2>
      <p>
        <Trans>
          Whoever writes can say what their words mention. Words that nobody marked stay open,
          whatever is in them.
        </Trans>
      </p>
      <Form method="post" {...form} preventScrollReset>
        <FormProblems {...problems} />
        <input type="hidden" name="intent" value="notes" />
        <Choices
          field={fields.folded}
          type="checkbox"
          legend={t`Fold posts that mention`}
          hint={t`You see what it is about first, and choose when to open it. What is not ticked is open at once.`}
          choices={choices}
        />
        <Choices
          field={fields.leftOut}
          type="checkbox"
          legend={t`Leave out of my lists what mentions`}
          hint={t`Threads whose first post mentions it are left out of your lists and never count as unread. Your own always stay in them.`}
          choices={choices}
        />
        <SendButton>
          <Trans>Save this</Trans>
        </SendButton>
      </Form>
      {isSaved && <SavedNote />}
    </section>
  );
}
