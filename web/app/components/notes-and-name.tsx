import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { contentNoteWords } from '../words.ts';
import { Choices, TextField } from './fields.tsx';

interface NotesAndNameProps {
  notes: ComponentProps<typeof Choices>['field'];
  /** Left out where the name in this thread is settled. */
  alias?: ComponentProps<typeof TextField>['field'];
  /** What another name hides, where that is not what it hides for a member. */
  aliasHint: string | null;
}

/** What somebody may say about their words beside them: what they mention, and the name under which they stand. */
export function NotesAndName({ notes, alias, aliasHint }: NotesAndNameProps) {
  const { t } = useLingui();
  const mostNotes = limits.contentNotes;
  return (
    <details className="more" open={isOpen(notes) || (alias !== undefined && isOpen(alias))}>
      <summary>
        {alias === undefined ? (
          <Trans>Content notes</Trans>
        ) : (
          <Trans>Content notes, or another name for this thread</Trans>
        )}
      </summary>
      <Choices
        field={notes}
        type="checkbox"
        legend={t`It mentions`}
        hint={t`Others see this first and can choose when to open it. Up to ${mostNotes}.`}
        choices={contentNotes.map((value) => ({ value, label: t(contentNoteWords[value]) }))}
      />
      {alias !== undefined && (
        <TextField
          field={alias}
          label={t`Another name, for this thread only`}
          hint={
            aliasHint ??
            t`Other members can’t see that it is you. The facilitators can. How you write may still give you away.`
          }
          maxLength={limits.name.max}
          autoComplete="off"
        />
      )}
    </details>
  );
}

/** Folded away only while there is nothing in it. */
function isOpen({
  initialValue,
  errors,
}: {
  initialValue?: unknown;
  errors?: string[] | undefined;
}): boolean {
  const isFilled = Array.isArray(initialValue) ? initialValue.length > 0 : Boolean(initialValue);
  return isFilled || errors !== undefined;
}
