import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { Me } from '#shared/contracts/people.ts';
import { KeyCard, PrintButton } from './key-card.tsx';

/** The seven words, shown once. */
export function JoinKey({ words, me }: { words: string; me: Me }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const group = me.groups[0];
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        Welcome, {me.name}
      </h1>
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
