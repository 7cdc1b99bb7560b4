import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { canKeepDrafts } from '../browser/drafts.ts';
import type { Panel } from './crisis-panel.tsx';
import { useGroupFrame } from './group-frame.ts';
import { HardRightNow, PanelHeading, WhoIsThere } from './hard-right-now.tsx';

interface KeptPanelProps {
  panel: Panel;
  /** An instant in UTC, ISO 8601. */
  now: string;
  /** Where the words are, if no box holds them. */
  where?: string | undefined;
}

/** After somebody chose to keep their words to themselves: whom they can turn to stays where it was. */
export function KeptPanel({ panel: { resources }, now, where }: KeptPanelProps) {
  const { t } = useLingui();
  const staysHere = useDeviceKeeps();
  return (
    <section className="crisis-panel" aria-labelledby="panel-heading">
      <PanelHeading id="panel-heading">
        <HardRightNow />
      </PanelHeading>
      <p role="status">
        <Trans>Nothing was sent.</Trans>{' '}
        {where ??
          (staysHere
            ? t`Your words are still in the box above. They are kept on this device until you send them.`
            : t`Your words are still in the box above. To be sure of them, leave this page open or copy them to a place that is yours.`)}
      </p>
      <WhoIsThere resources={resources} now={now} />
      <p>
        <Trans>
          More people to turn to are at <Link to="/help">Help now</Link>.
        </Trans>
      </p>
    </section>
  );
}

/** Known only once scripts run; until then, and on a shared device, nothing is promised. */
function useDeviceKeeps(): boolean {
  const { sharedDevice } = useGroupFrame();
  const [keeps, setKeeps] = useState(false);
  useEffect(() => setKeeps(!sharedDevice && canKeepDrafts()), [sharedDevice]);
  return keeps;
}
