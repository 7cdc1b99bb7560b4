import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { WritingBarrier } from '#shared/domain/writing.ts';

const words: Record<WritingBarrier, MessageDescriptor> = {
  'agreement-changed': msg`Our agreement has changed. Please read it and accept it before you write to the group. You can read everything, and write to the facilitators.`,
  'alumni-away': msg`Your clinic has set it so that alumni do not read or write here at the moment. A facilitator can tell you more.`,
  'group-closed': msg`This group has closed. You can read what is here, and nobody writes any more.`,
  paused: msg`Your place in the group is paused. You can read what is here, and write to the facilitators.`,
};

/** In the place of what somebody would write with: why they can’t, and where people are. */
export function BarrierNote({ barrier }: { barrier: WritingBarrier }) {
  const { t } = useLingui();
  return (
    <p className="form-note">
      {t(words[barrier])}{' '}
      <Trans>
        If you need somebody now, go to <Link to="/help">Help now</Link>.
      </Trans>
    </p>
  );
}
