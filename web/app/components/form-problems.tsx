import { Trans } from '@lingui/react/macro';
import type { MouseEvent } from 'react';

interface FormProblemsProps {
  id: string;
  /** What is wrong with the form as a whole. */
  errors: string[] | undefined;
  /** What is wrong with its fields, by the field's element. */
  fields?: { elementId: string; messages: string[] }[];
}

/** A step to another place of the page is one to the router, which then takes back what the form was answered, and this list with it. */
function goThere(event: MouseEvent<HTMLAnchorElement>) {
  const there = document.getElementById(event.currentTarget.hash.slice(1));
  if (!there) return;
  event.preventDefault();
  // Of several to choose from the first one takes the focus, and what is folded away takes none.
  const field = there.matches('fieldset') ? there.querySelector('input') : there;
  const folded = there.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}

/** What stands between a form and its sending, above its fields, with a way to each of them. Announced when it appears. */
export function FormProblems({ id, errors = [], fields = [] }: FormProblemsProps) {
  if (errors.length === 0 && fields.length === 0) return null;
  return (
    <div id={id} role="alert" className="form-problems">
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
      {fields.length > 0 && (
        <>
          <p>
            <Trans>Not sent yet. Nothing that you wrote is lost.</Trans>
          </p>
          <ul className="plain-list">
            {fields.map(({ elementId, messages }) => (
              <li key={elementId}>
                <a href={`#${elementId}`} onClick={goThere}>
                  {messages.join(' ')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
