import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';
import { Paragraphs } from './paragraphs.tsx';

/** For whom a review waits, and what has happened to somebody's claim. */
export function ReviewWaits({ review, clock }: { review: ReviewDetail; clock: Clock }) {
  const { t } = useLingui();
  const { opinion, authorAskedIn, meantFor, anotherLookAsked, takenFromYou, groupId } = review;
  return (
    <>
      {takenFromYou !== null && (
        <div className="form-note">
          <TakenBy
            by={takenFromYou.by}
            when={momentWords({ precision: 'exact', at: takenFromYou.at }, clock)}
          />
          <Paragraphs text={takenFromYou.reason} />
        </div>
      )}
      {opinion !== null && <p>{t(opinionWords(opinion))}</p>}
      {authorAskedIn !== null && (
        <p>
          <Trans>
            The author was{' '}
            <Link to={threadPath({ groupId, threadId: authorAskedIn })}>written to privately</Link>{' '}
            and has not answered yet. To write more, go there.
          </Trans>
        </p>
      )}
      {meantFor !== null && <MeantFor name={meantFor.isYou ? null : meantFor.name} />}
      {anotherLookAsked && (
        <p>
          <Trans>The author asked for another look at the decision.</Trans> {t(whoDecides(review))}
        </p>
      )}
    </>
  );
}

const TakenBy = ({ by, when }: { by: string; when: string }) => (
  <p>
    <Trans>
      <strong>{by} took this over from you</strong>, {when}:
    </Trans>
  </p>
);

function opinionWords(opinion: NonNullable<ReviewDetail['opinion']>): MessageDescriptor {
  const [asking, asked] = [opinion.for.name, opinion.of.name];
  if (opinion.for.isYou) {
    return msg`You asked ${asked} for a second opinion. It has not come yet.`;
  }
  return opinion.of.isYou
    ? msg`${asking} asked you for a second opinion. It has not come yet.`
    : msg`${asking} asked ${asked} for a second opinion. It has not come yet.`;
}

/** `name` is null for whoever reads it. */
const MeantFor = ({ name }: { name: string | null }) => (
  <p>
    {name === null ? (
      <Trans>
        This is for <strong>you</strong>. Anybody who leads the group can claim it.
      </Trans>
    ) : (
      <Trans>
        This is for <strong>{name}</strong>. Anybody who leads the group can claim it.
      </Trans>
    )}
  </p>
);

function whoDecides({ mustBeAnother, colleagues }: ReviewDetail): MessageDescriptor {
  if (!mustBeAnother) return msg`Somebody who did not decide before decides now.`;
  return colleagues.length > 0
    ? msg`That decision was yours, so a colleague decides now.`
    : msg`That decision was yours, and nobody else leads this group. So it waits here, and gets louder, until somebody else does. The author has been told so.`;
}
