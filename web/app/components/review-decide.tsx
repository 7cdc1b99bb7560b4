import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { lanes } from '#shared/domain/lanes.ts';
import type { Outcome } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { Checkbox, Choices, TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { LostLine } from './lost-line.tsx';
import { reviewPath } from './queue-filter.ts';
import type { ReviewAnswer } from './review-actions.server.ts';
import { laneNames, outcomeWords } from './review-words.ts';
import { useFields } from './use-fields.ts';
import { useQueueFilter } from './use-queue-filter.ts';

type DecideFields = {
  outcome: string;
  reason: string;
  noteToAuthor: string;
  laneWhileHeld: string;
  putBack: boolean;
};

/** The decision: what came of it, why, and what the author is told. */
export function ReviewDecide({
  review,
  answer,
}: {
  review: ReviewDetail;
  answer: ReviewAnswer | undefined;
}) {
  const { t } = useLingui();
  const here = reviewPath(review.id, useQueueFilter());
  const { form, problems, fields } = useFields<DecideFields>('decide-form', answer, {
    laneWhileHeld: review.lane,
  });
  const { target, outcomes } = review;
  const choices = outcomes
    .filter((outcome) => hasMeaning(outcome, target))
    .map((value) => ({
      value,
      label: t(outcomeWords[value].name),
      what: t(outcomeWords[value].what),
    }));
  return (
    <Form method="post" action={`${here}#decide`} {...form} data-key-decide>
      <FormProblems {...problems} />
      {review.held && (
        <p className="form-note">
          <Trans>
            This post is held. When you decide, the group can see it, unless you keep it held or
            take it away.
          </Trans>
        </p>
      )}
      <Choices field={fields.outcome} type="radio" legend={t`What came of it?`} choices={choices} />
      {hasMeaning('held', target) && (
        <Choices
          field={fields.laneWhileHeld}
          type="radio"
          legend={t`If you hold it back: where should it wait?`}
          hint={t`It stays in the queue until somebody releases it or takes it away, with a clock that starts now.`}
          choices={lanes.map((value) => ({ value, label: t(laneNames[value]) }))}
        />
      )}
      {target.kind === 'post' && target.state === 'removed' && (
        <Checkbox
          field={fields.putBack}
          label={t`Put the post back`}
          hint={t`It can be read again where it stood, and its author is told. Without this it stays away.`}
        />
      )}
      <TextArea
        field={fields.reason}
        label={t`Reason`}
        hint={t`The clinicians of this group read it with the review. Neither the author nor administrators see it.`}
        className="short"
        maxLength={limits.reason}
      />
      {target.kind === 'post' && (
        <TextArea
          field={fields.noteToAuthor}
          label={t`Note to the author`}
          hint={t(noteHint(target))}
          className="short"
          maxLength={limits.noteToAuthor}
        />
      )}
      <input type="hidden" name="version" value={answer?.seenVersion ?? review.version} />
      <LostLine />
      <div className="actions">
        <button type="submit" name="intent" value="resolve-next" className="button">
          <Trans>Decide, then the next</Trans>
        </button>
        <button type="submit" name="intent" value="resolve" className="button button-quiet">
          <Trans>Decide</Trans>
        </button>
        {review.youMay.includes('release') && (
          <button type="submit" name="intent" value="release" className="button button-quiet">
            <Trans>Give it back, undecided</Trans>
          </button>
        )}
      </div>
      <p className="hint">
        <Trans>If you give it back, nothing that you typed here is kept.</Trans>
      </p>
    </Form>
  );
}

type Target = ReviewDetail['target'];

/** Only a post that others could see can be kept from them. */
function hasMeaning(outcome: Outcome, target: Target): boolean {
  if (outcome !== 'held' && outcome !== 'removed-with-reason') return true;
  if (target.kind !== 'post' || target.state === 'withdrawn') return false;
  return outcome === 'removed-with-reason' || target.state !== 'removed';
}

const noteHint = (target: Target) =>
  hasMeaning('held', target)
    ? msg`Needed when you hold the post back or take it away. The author sees it with your name, beside their post; no other member does. Without a note they see at most that you have read it.`
    : msg`The author sees it with your name, beside their post; no other member does. Without a note they see at most that you have read it.`;
