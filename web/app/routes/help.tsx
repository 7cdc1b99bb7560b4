import { crisisContactsByRegion, elsewhere } from '#shared/domain/crisis-contacts.ts';
import { ContactList } from '../components/contact-list.tsx';
import { titled } from '../title.ts';
import { regionNames } from '../words.ts';

export const meta = titled('Help');

// No loader: this page must come up when nothing else does.

export default function Help() {
  return (
    <div className="stack">
      <h1>Help now</h1>
      <p className="lead">
        You don’t have to be sure that it is bad enough. If you or somebody else may not be safe,
        talk to a person now. Most of these are open day and night, for anybody.
      </p>
      {Object.entries(crisisContactsByRegion).map(([region, contacts]) => (
        <section key={region} aria-labelledby={`region-${region}`} className="help-region">
          <h2 id={`region-${region}`}>{regionNames[region] ?? region}</h2>
          <ContactList contacts={contacts} />
        </section>
      ))}
      <section aria-labelledby="region-else" className="help-region">
        <h2 id="region-else">Anywhere else</h2>
        <ContactList contacts={[elsewhere]} />
      </section>
      <h2>While you wait, or can’t call</h2>
      <ul className="plain-list">
        <li>Go to where another person is: a neighbour, a shop, a hospital’s front desk.</li>
        <li>Tell one person: “I’m not safe on my own right now. Can you stay with me?”</li>
        <li>
          If there is something near you that you might hurt yourself with, move away from it.
        </li>
      </ul>
      <p>
        Writing in the group can wait. It is not watched all the time, and it may be a while before
        anybody reads it.
      </p>
    </div>
  );
}
