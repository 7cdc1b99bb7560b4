import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { limits } from '#shared/limits.ts';
import { TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import type { ReviewAnswer } from './review-actions.server.ts';
import type { TypedDecision } from './review-typed.ts';
import { ReviewTypedWords } from './review-typed-words.tsx';
import { useFields } from './use-fields.ts';

/** A way back from a decision, for a slip of the hand or a second thought. */
export function ReviewReopen({
  reviewId,
  answer,
  conflict,
}: {
  reviewId: string;
  answer: ReviewAnswer | undefined;
  conflict: ReactNode;
}) {
  const { form, problems, fields } = useFields<{ reason: string }>('reopen-form', answer);
  return (
    <section aria-labelledby="reopen-heading" className="review-part review-decide" id="reopen">
      <h2 id="reopen-heading">Look at it again</h2>
      {conflict}
      <p>
        It goes back into the queue with a clock that starts anew. The post stays as it is until
        somebody decides again.
      </p>
      <Form method="post" action={`/reviews/${reviewId}#reopen`} {...form}>
        <FormProblems {...problems} />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="For your colleagues and the record. The author doesn’t see it."
          className="short"
          maxLength={limits.reason}
        />
        <LostLine />
        <div className="actions">
          <button type="submit" name="intent" value="reopen" className="button button-quiet">
            Open it again
          </button>
        </div>
      </Form>
    </section>
  );
}

/** In its place where somebody else was faster: there is nothing to open, and the reason can still be read and copied. */
export function ReviewNotReopened({
  typed,
  conflict,
}: {
  typed: TypedDecision;
  conflict: ReactNode;
}) {
  return (
    <section aria-labelledby="reopen-heading" className="review-part review-decide" id="reopen">
      <h2 id="reopen-heading">Look at it again</h2>
      {conflict}
      <p>It is not decided any more, so there was nothing to open. Your reason was not noted.</p>
      <ReviewTypedWords typed={typed} />
    </section>
  );
}
