import { Form } from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import { TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import type { ReviewAnswer } from './review-actions.server.ts';
import { useFields } from './use-fields.ts';

/** A way back from a decision, for a slip of the hand or a second thought. */
export function ReviewReopen({
  reviewId,
  answer,
}: {
  reviewId: string;
  answer: ReviewAnswer | undefined;
}) {
  const { form, problems, fields } = useFields<{ reason: string }>('reopen-form', answer);
  return (
    <section aria-labelledby="reopen-heading" className="review-part review-decide" id="reopen">
      <h2 id="reopen-heading">Look at it again</h2>
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
