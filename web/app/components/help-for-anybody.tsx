import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { crisisContactsByRegion, elsewhere } from '#shared/domain/crisis-contacts.ts';
import { regionNames } from '../clinic-words.ts';
import { ContactList } from './contact-list.tsx';

/** Whom to talk to now and what to do meanwhile, the same for everybody and without asking anything of a server. */
export function HelpForAnybody() {
  const { t } = useLingui();
  const said = (name: MessageDescriptor | undefined, id: string) => (name ? t(name) : id);
  return (
    <>
      {Object.entries(crisisContactsByRegion).map(([region, contacts]) => (
        <section key={region} aria-labelledby={`region-${region}`} className="help-region">
          <h2 id={`region-${region}`}>{said(regionNames[region], region)}</h2>
          <ContactList contacts={contacts} />
        </section>
      ))}
      <section aria-labelledby="region-else" className="help-region">
        <h2 id="region-else">
          <Trans>Anywhere else</Trans>
        </h2>
        <ContactList contacts={[elsewhere]} />
      </section>
      <h2>
        <Trans>While you wait, or can’t call</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>
            Go to where another person is: a neighbour, a shop, a hospital’s front desk.
          </Trans>
        </li>
        <li>
          <Trans>Tell one person: “I’m not safe on my own right now. Can you stay with me?”</Trans>
        </li>
        <li>
          <Trans>
            If there is something near you that you might hurt yourself with, move away from it.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Writing in the group can wait. It is not watched all the time, and it may be a while
          before anybody reads it.
        </Trans>
      </p>
    </>
  );
}
