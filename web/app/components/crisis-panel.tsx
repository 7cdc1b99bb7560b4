import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import { hardRightNow, PanelHeading, WhoIsThere, WhyThis } from './hard-right-now.tsx';

export interface Panel {
  /** Null when they could not be found out. */
  resources: CrisisResources | null;
}

interface CrisisPanelProps {
  panel: Panel;
  /** An instant in UTC, ISO 8601. */
  now: string;
  /** The words change a post that is there already, so they can only be saved or kept. */
  isChange: boolean;
  /** The words are for the facilitators only anyway. */
  isPrivate: boolean;
}

/** Opens between writing and sending when things sound hard. Offers; never blocks, never deletes. */
export function CrisisPanel({ panel, now, isChange, isPrivate }: CrisisPanelProps) {
  const { resources } = panel;
  return (
    <section className="crisis-panel" aria-labelledby="panel-heading">
      <PanelHeading id="panel-heading">{hardRightNow}</PanelHeading>
      <p>
        You’re not in trouble for writing this, and your words are still here. Nothing has been sent
        yet.
      </p>
      <WhoIsThere resources={resources} now={now} />
      <p>
        The facilitators see your name here, not who you are. If you want them to reach you,{' '}
        {isPrivate
          ? 'say how in your words.'
          : 'send your words to the facilitators only, and say how.'}
      </p>
      <h3>What would you like to do with your words?</h3>
      {!isChange && (
        <div className="choice">
          <input type="checkbox" id="not-about-me" name="notAboutMe" />
          <label htmlFor="not-about-me">This isn’t about me</label>
        </div>
      )}
      <div className="actions">
        <button type="submit" name="intent" value="post" className="button">
          {isChange ? 'Save the change' : isPrivate ? 'Send it' : 'Post it'}
        </button>
        {!isChange && !isPrivate && (
          <button type="submit" name="intent" value="facilitators" className="button button-quiet">
            Send to the facilitators only
          </button>
        )}
        <button type="submit" name="intent" value="keep" className="button button-quiet">
          Keep it as a draft
        </button>
      </div>
      <WhyThis />
      <input type="hidden" name="panelSeen" value="1" />
    </section>
  );
}
