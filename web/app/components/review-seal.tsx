import { Trans } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';

/** The way to the seal of a review's author: last, and only for when nothing gentler helps. */
export function ReviewSeal({ review: { id, youMay, history } }: { review: ReviewDetail }) {
  const wasTouched = history.some(({ action }) => action.startsWith('seal-'));
  if (!youMay.includes('open-seal') && !wasTouched) return null;
  return (
    <section aria-labelledby="seal-heading" className="review-part">
      <h2 id="seal-heading">
        <Trans>Who is behind this name</Trans>
      </h2>
      <p>
        <Trans>
          It is sealed. If a life is in danger and nothing gentler helps, you can open the seal:
          with a reason, on the record, and a second person is told.{' '}
          <Link to={`/reviews/${id}/seal`}>The seal of this author</Link>
        </Trans>
      </p>
    </section>
  );
}
