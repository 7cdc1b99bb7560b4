import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { CrisisPanel } from '#shared/contracts/crisis-resources.ts';
import type { Me } from '#shared/contracts/people.ts';
import { HardRightNow, WhoIsThere } from './hard-right-now.tsx';
import { KeyCard, PrintButton } from './key-card.tsx';

interface JoinKeyProps {
  words: string;
  me: Me;
  /** Open where the chosen name sounds as if somebody is in trouble; null for somebody who comes back with the name they had. */
  panel: CrisisPanel | null;
  /** An instant in UTC, ISO 8601. */
  now: string;
}

/** The seven words, shown once. */
export function JoinKey({ words, me, panel, now }: JoinKeyProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const group = me.groups[0];
  const { name } = me;
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {panel?.open ? t`Welcome` : panel ? t`Welcome, ${name}` : t`Welcome back, ${name}`}
      </h1>
      {panel?.open && (
        <section className="crisis-panel" aria-labelledby="panel-heading">
          <h2 id="panel-heading">
            <HardRightNow />
          </h2>
          <p>
            <Trans>
              You’re not in trouble for the name that you chose. The facilitators will be asked to
              look at it, too.
            </Trans>
          </p>
          <WhoIsThere resources={panel.resources} now={now} />
          <p>
            <Trans>
              More people to turn to are at <Link to="/help">Help now</Link>.
            </Trans>
          </p>
        </section>
      )}
      <p className="lead">
        <Trans>
          These seven words are your key. With them you get back in. They are shown only now, so
          please write them down.
        </Trans>
      </p>
      <KeyCard words={words} label={t`Your seven words`} />
      <ul className="plain-list">
        <li>
          <Trans>Keep them where only you look. Whoever has them can write as you.</Trans>
        </li>
        <li>
          <Trans>Nobody here will ever ask you for them, except this site when you sign in.</Trans>
        </li>
        <li>
          <Trans>
            Lost them? A facilitator can give you four words for a new key, and you keep your name.
            Then these stop working. If they ever do and you did not ask for it, tell the clinic.
          </Trans>
        </li>
      </ul>
      <div className="actions">
        <Link className="button" to={group === undefined ? '/' : `/groups/${group.id}`}>
          <Trans>I have written it down</Trans>
        </Link>
        <PrintButton />
      </div>
      {!me.sharedDevice && (
        <p>
          <Trans>
            Is this a device of your own? When you have written the words down, you can{' '}
            <Link to="/passkeys">save a passkey on it</Link>, too. Then you come in with your
            finger, your face or the PIN of the device.
          </Trans>
        </p>
      )}
    </div>
  );
}
