import { Trans, useLingui } from '@lingui/react/macro';
import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import { HardRightNow, PanelHeading, WhoIsThere, WhyThis } from './hard-right-now.tsx';

export interface Panel {
  /** Null when they could not be found out. */
  resources: CrisisResources | null;
}

interface CrisisPanelProps {
  panel: Panel;
  /** An instant in UTC, ISO 8601. */
  now: string;
  /** The words change a post that is there already; sent to the facilitators instead, they leave it as it is. */
  isChange: boolean;
  /** The words are for the facilitators only anyway. */
  isPrivate: boolean;
  isAboutAnother: boolean;
  /** What in the words may tell others who somebody is: said here, so that there is no second stop. */
  details?: string | undefined;
}

/** Opens between writing and sending when things sound hard. Offers; never blocks, never deletes. */
export function CrisisPanel({
  panel,
  now,
  isChange,
  isPrivate,
  isAboutAnother,
  details,
}: CrisisPanelProps) {
  const { t } = useLingui();
  const { resources } = panel;
  return (
    <section className="crisis-panel" aria-labelledby="panel-heading">
      <PanelHeading id="panel-heading">
        <HardRightNow />
      </PanelHeading>
      <p>
        <Trans>
          You’re not in trouble for writing this, and your words are still here. Nothing has been
          sent yet.
        </Trans>
      </p>
      <WhoIsThere resources={resources} now={now} />
      <p>
        <Trans>
          If a clinician believes that a life is in danger, they can find out who you are to get you
          help. They will tell you, unless that would put someone at risk.
        </Trans>
      </p>
      <p>
        {isPrivate ? (
          <Trans>
            Until then they see your name here, not who you are. If you want them to reach you, say
            how in your words.
          </Trans>
        ) : (
          <Trans>
            Until then they see your name here, not who you are. If you want them to reach you, send
            your words to the facilitators only, and say how.
          </Trans>
        )}
      </p>
      <h3>
        <Trans>What would you like to do with your words?</Trans>
      </h3>
      {details && <p>{details}</p>}
      {!isAboutAnother && (
        <div className="choice">
          <input type="checkbox" id="not-about-me" name="notAboutMe" />
          <label htmlFor="not-about-me">
            <Trans>This isn’t about me</Trans>
          </label>
        </div>
      )}
      <div className="actions">
        <button type="submit" name="intent" value="post" className="button">
          {isChange ? t`Save the change` : isPrivate ? t`Send it` : t`Post it`}
        </button>
        {!isPrivate && (
          <button type="submit" name="intent" value="facilitators" className="button button-quiet">
            <Trans>Send to the facilitators only</Trans>
          </button>
        )}
        <button type="submit" name="intent" value="keep" className="button button-quiet">
          <Trans>Keep it as a draft</Trans>
        </button>
      </div>
      <WhyThis />
      <input type="hidden" name="panelSeen" value="1" />
    </section>
  );
}
