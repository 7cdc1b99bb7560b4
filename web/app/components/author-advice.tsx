import { Trans, useLingui } from '@lingui/react/macro';
import type { AuthorAdvice } from '#shared/contracts/post.ts';
import { detailWords } from '../words.ts';

/** What the author, and nobody else, is told about details in their own post that may tell who somebody is. */
export function AuthorAdviceLine({ advice }: { advice: AuthorAdvice }) {
  const { t } = useLingui();
  const named = (kinds: AuthorAdvice['kinds']) =>
    kinds.map((kind) => t(detailWords[kind])).join(', ');
  const details = named(advice.kinds);
  const titleDetails = named(advice.inTitle);
  return (
    <div role="note" aria-label={t`About details in your post`} className="author-notice">
      {details !== '' && (
        <p>
          <Trans>
            This may say who you or somebody else is: {details}. You can edit it. You don’t have to.
          </Trans>
        </p>
      )}
      {titleDetails !== '' && (
        <p>
          <Trans>
            The title may say who you or somebody else is: {titleDetails}. A title can’t be edited.
            If you take your post back, it goes with it. You don’t have to.
          </Trans>
        </p>
      )}
      <p className="small">
        {advice.fromStandIn ? (
          <Trans>
            Only you see this line. A machine found it and can be wrong; here it is a stand-in for
            the real one.
          </Trans>
        ) : (
          <Trans>Only you see this line. A machine found it and can be wrong.</Trans>
        )}
      </p>
    </div>
  );
}
