import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { limits } from '#shared/limits.ts';
import { TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { reviewPath } from './queue-filter.ts';
import type { ReviewAnswer } from './review-actions.server.ts';
import type { TypedDecision } from './review-typed.ts';
import { ReviewTypedWords } from './review-typed-words.tsx';
import { useFields } from './use-fields.ts';
import { useQueueFilter } from './use-queue-filter.ts';

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
  const { t } = useLingui();
  const here = reviewPath(reviewId, useQueueFilter());
  const { form, problems, fields } = useFields<{ reason: string }>('reopen-form', answer);
  return (
    <section aria-labelledby="reopen-heading" className="review-part review-decide" id="reopen">
      <h2 id="reopen-heading">
        <Trans>Look at it again</Trans>
      </h2>
      {conflict}
      <p>
        <Trans>
          It goes back into the queue with a clock that starts anew. The post stays as it is until
          somebody decides again.
        </Trans>
      </p>
      <Form method="post" action={`${here}#reopen`} {...form} data-key-decide>
        <FormProblems {...problems} />
        <TextArea
          field={fields.reason}
          label={t`Reason`}
          hint={t`The clinicians of this group read it with the review. Neither the author nor administrators see it.`}
          className="short"
          maxLength={limits.reason}
        />
        <LostLine />
        <div className="actions">
          <button type="submit" name="intent" value="reopen" className="button button-quiet">
            <Trans>Open it again</Trans>
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
      <h2 id="reopen-heading">
        <Trans>Look at it again</Trans>
      </h2>
      {conflict}
      <p>
        <Trans>
          It is not decided any more, so there was nothing to open. Your reason was not noted.
        </Trans>
      </p>
      <ReviewTypedWords typed={typed} />
    </section>
  );
}
