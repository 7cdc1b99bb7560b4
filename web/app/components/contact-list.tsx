import type { CrisisContact } from '#shared/contracts/crisis-resources.ts';

/** People to talk to now, and how to reach them. Numbers are links where a phone can call them. */
export function ContactList({ contacts }: { contacts: readonly CrisisContact[] }) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.name} className="contact">
          <p className="contact-name">
            {contact.name} <span className="contact-hours">{contact.hours}</span>
          </p>
          <ul className="contact-ways">
            {contact.ways.map((way) => (
              <li key={way.by === 'page' ? way.address : way.by + way.number}>
                <Way way={way} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Way({ way }: { way: CrisisContact['ways'][number] }) {
  switch (way.by) {
    case 'call':
      return <a href={`tel:${digits(way.number)}`}>Call {way.number}</a>;
    case 'text':
      return (
        <a href={`sms:${digits(way.number)}`}>
          Text {way.words === null ? '' : `“${way.words}” to `}
          {way.number}
        </a>
      );
    case 'page':
      return (
        <a href={way.address} rel="noreferrer">
          {new URL(way.address).host.replace(/^www\./, '')}
        </a>
      );
  }
}

const digits = (number: string) => number.replace(/[^\d+]/g, '');
