import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { CrisisPanel } from '#shared/contracts/crisis-resources.ts';
import type { Me } from '#shared/contracts/people.ts';
import { hardRightNow, WhoIsThere } from './hard-right-now.tsx';
import { KeyCard, PrintButton } from './key-card.tsx';

interface JoinKeyProps {
  words: string;
  me: Me;
  /** Open where the chosen name sounds as if somebody is in trouble. */
  panel: CrisisPanel;
  /** An instant in UTC, ISO 8601. */
  now: string;
}

/** The seven words, shown once. */
export function JoinKey({ words, me, panel, now }: JoinKeyProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const group = me.groups[0];
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {panel.open ? 'Welcome' : `Welcome, ${me.name}`}
      </h1>
      {panel.open && (
        <section className="crisis-panel" aria-labelledby="panel-heading">
          <h2 id="panel-heading">{hardRightNow}</h2>
          <p>
            You’re not in trouble for the name that you chose. The facilitators will be asked to
            look at it, too.
          </p>
          <WhoIsThere resources={panel.resources} now={now} />
          <p>
            More people to turn to are at <Link to="/help">Help now</Link>.
          </p>
        </section>
      )}
      <p className="lead">
        These seven words are your key. With them you get back in. They are shown only now, so
        please write them down.
      </p>
      <KeyCard words={words} label="Your seven words" />
      <ul className="plain-list">
        <li>Keep them where only you look. Whoever has them can write as you.</li>
        <li>Nobody here will ever ask you for them, except this site when you sign in.</li>
        <li>
          Lost them? A facilitator can give you a new invitation, and a new name goes with it.
        </li>
      </ul>
      <div className="actions">
        <Link className="button" to={group === undefined ? '/' : `/groups/${group.id}`}>
          I have written it down
        </Link>
        <PrintButton />
      </div>
    </div>
  );
}
