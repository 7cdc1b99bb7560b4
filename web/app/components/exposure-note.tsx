import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Exposure } from '#shared/contracts/review.ts';

/** What somebody has read of late, for themself: no praise and no target, only so that they notice. */
export function ExposureNote({ exposure: { lastDay, lastWeek } }: { exposure: Exposure }) {
  const { t } = useLingui();
  if (lastWeek.crisis + lastWeek.urgent === 0) return null;
  const [day, week] = [t(countWords(lastDay)), t(countWords(lastWeek))];
  return (
    <div className="exposure">
      <h2>
        <Trans>What you have read</Trans>
      </h2>
      <p className="small">
        <Trans>
          In 24 hours: {day}. In 7 days: {week}. Only you see this. Much of it weighs on anybody;
          handing over is always all right.
        </Trans>
      </p>
    </div>
  );
}

const countWords = ({ crisis, urgent }: Exposure['lastDay']) =>
  msg`${crisis} in the lane Crisis, ${urgent} in the lane Urgent`;
