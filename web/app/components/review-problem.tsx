import { Trans } from '@lingui/react/macro';
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { isKept } from '../kept.ts';
import { KeptWordsOrProblem } from './kept-words.tsx';
import { typedDecision } from './review-typed.ts';
import { ReviewTypedWords } from './review-typed-words.tsx';

/** The error page of a review: what was typed can be sent from it once more, and is shown so that it can be read and copied. */
export function ReviewProblem() {
  const error = useRouteError();
  const kept = isRouteErrorResponse(error) && isKept(error.data) ? error.data : null;
  const fields = new Map(kept?.fields);
  const typed = typedDecision((name) => fields.get(name));
  return (
    <div className="stack review-problem">
      <KeptWordsOrProblem />
      {typed !== null && (
        <section aria-labelledby="typed-heading">
          <h2 id="typed-heading">
            <Trans>What you had written</Trans>
          </h2>
          <ReviewTypedWords typed={typed} />
        </section>
      )}
    </div>
  );
}
