import { useEffect, useRef } from 'react';
import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import { hardRightNow, WhoIsThere, WhyThis } from './hard-right-now.tsx';

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
}

/** Opens between writing and sending when things sound hard. Offers; never blocks, never deletes. */
export function CrisisPanel({ panel, now, isChange }: CrisisPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { resources } = panel;
  return (
    <section className="crisis-panel" aria-labelledby="panel-heading">
      <h2
        id="panel-heading"
        ref={heading}
        tabIndex={-1}
        // biome-ignore lint/a11y/noAutofocus: without scripts it is the browser that brings the reader here.
        autoFocus
      >
        {hardRightNow}
      </h2>
      <p>
        You’re not in trouble for writing this, and your words are still here. Nothing has been sent
        yet.
      </p>
      <WhoIsThere resources={resources} now={now} />
      <p>
        The facilitators see your name here, not who you are. If you want them to reach you, send
        your words to the facilitators only, and say how.
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
          {isChange ? 'Save the change' : 'Post it'}
        </button>
        {!isChange && (
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
