import { Trans } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import { reviewPath } from './queue-filter.ts';
import type { TypedDecision } from './review-typed.ts';
import { useQueueFilter } from './use-queue-filter.ts';

/** One button that takes a review for a while. A decision typed before comes along, so that it is not lost. */
export function ReviewClaim({
  reviewId,
  typed,
}: {
  reviewId: string;
  typed: TypedDecision | null;
}) {
  const here = reviewPath(reviewId, useQueueFilter());
  return (
    <Form method="post" action={here} className="review-claim">
      {Object.entries(typed ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="intent" value="claim" className="button">
        {typed === null ? (
          <Trans>Claim this review</Trans>
        ) : (
          <Trans>Claim it, and bring your words along</Trans>
        )}
      </button>
    </Form>
  );
}
