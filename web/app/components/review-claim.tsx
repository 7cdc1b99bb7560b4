import { Form } from '@remix-run/react';
import type { TypedDecision } from './review-typed.ts';

/** One button that takes a review for a while. A decision typed before comes along, so that it is not lost. */
export function ReviewClaim({
  reviewId,
  typed,
}: {
  reviewId: string;
  typed: TypedDecision | null;
}) {
  return (
    <Form method="post" action={`/reviews/${reviewId}`} className="review-claim">
      {Object.entries(typed ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="intent" value="claim" className="button">
        {typed === null ? 'Claim this review' : 'Claim it, and bring your words along'}
      </button>
    </Form>
  );
}
