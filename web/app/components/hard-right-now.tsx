import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import { coverWords } from '../moment.ts';
import { ContactList } from './contact-list.tsx';
import { useLanguage } from './worded.tsx';

// What is said to somebody whose words sound like a crisis, the same while they write and when they send.

export function HardRightNow() {
  return <Trans>It sounds like things are very hard right now</Trans>;
}

/** Takes the reader to what it heads, with the whole of it below: what helps must not lie beyond the screen of a phone. */
export function PanelHeading({ id, children }: { id: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  return (
    <h2
      id={id}
      ref={heading}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without scripts it is the browser that brings the reader here.
      autoFocus
      className="panel-heading"
    >
      {children}
    </h2>
  );
}

/** At most so many people to turn to: more is harder to read when things are hard. */
const signposts = 3;
const contactsBeside = ({ ownPlan }: CrisisResources) =>
  ownPlan === null ? signposts : signposts - 1;

/** Honest cover, and whom to turn to now. `now` is an instant in UTC, ISO 8601. */
export function WhoIsThere({
  resources,
  now,
}: {
  /** Null when they could not be found out. */
  resources: CrisisResources | null;
  now: string;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <p>
        <Trans>This forum isn’t watched all the time.</Trans>{' '}
        {resources === null
          ? t`It may be a while before a facilitator is here.`
          : coverWords(resources.cover, now, language)}
      </p>
      {resources === null && (
        <p>
          <Trans>
            If you may not be safe, <Link to="/help">Help now</Link> leads to people whom you can
            talk to now.
          </Trans>
        </p>
      )}
      {resources !== null && resources.contacts.length > 0 && (
        <>
          <p>
            <Trans>If you may not be safe, you can talk to somebody now:</Trans>
          </p>
          <ContactList contacts={resources.contacts.slice(0, contactsBeside(resources))} />
        </>
      )}
      {resources !== null && resources.ownPlan !== null && (
        <p>
          <Trans>
            <a href={`/groups/${resources.ownPlan}/safety-plan`} target="_blank" rel="noreferrer">
              Your safety plan
            </a>{' '}
            opens in a new tab; this page stays as it is.
          </Trans>
        </p>
      )}
    </>
  );
}

/** Why somebody sees this, in one sentence. It names no word and no rule: those are for people who can talk about them. */
export function WhyThis() {
  return (
    <details className="more">
      <summary>
        <Trans>Why am I seeing this?</Trans>
      </summary>
      <p>
        <Trans>
          Some of your words sound like somebody who is hurting a lot; a computer noticed them, it
          can be wrong, and we would rather ask once too often than not at all.
        </Trans>
      </p>
    </details>
  );
}
