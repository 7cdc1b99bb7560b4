import { Trans, useLingui } from '@lingui/react/macro';
import type { CrisisContact } from '#shared/contracts/crisis-resources.ts';
import { contactWords } from '../crisis-contact-words.ts';

/** People to talk to now, and how to reach them. Numbers are links where a phone can call them. */
export function ContactList({ contacts }: { contacts: readonly CrisisContact[] }) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <Contact key={contact.name} contact={contact} />
      ))}
    </ul>
  );
}

function Contact({ contact }: { contact: CrisisContact }) {
  const { i18n } = useLingui();
  const { name, hours } = contactWords(contact, i18n);
  return (
    <li className="contact">
      <p className="contact-name">
        {name} <span className="contact-hours">{hours}</span>
      </p>
      <ul className="contact-ways">
        {contact.ways.map((way) => (
          <li key={way.by === 'page' ? way.address : way.by + way.number}>
            <Way way={way} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Way({ way }: { way: CrisisContact['ways'][number] }) {
  switch (way.by) {
    case 'call': {
      const { number } = way;
      return (
        <a href={`tel:${digits(number)}`}>
          <Trans>Call {number}</Trans>
        </a>
      );
    }
    case 'text': {
      const { number, words } = way;
      return (
        <a href={`sms:${digits(number)}`}>
          {words === null ? (
            <Trans>Text {number}</Trans>
          ) : (
            <Trans>
              Text “{words}” to {number}
            </Trans>
          )}
        </a>
      );
    }
    case 'page':
      return (
        <a href={way.address} rel="noreferrer">
          {new URL(way.address).host.replace(/^www\./, '')}
        </a>
      );
  }
}

const digits = (number: string) => number.replace(/[^\d+]/g, '');
