import type { ContactEntry } from '#shared/contracts/clinic-settings.ts';
import type { CrisisContact } from '#shared/contracts/crisis-resources.ts';

// Seeded defaults of a clinic's settings. A clinic owns its list: each entry names who keeps it and when it must be checked again.
export const keptByDefault = 'Between Sessions defaults';
const kept = { owner: keptByDefault, reviewBy: '2027-05-31' } as const;

const emergency = (...numbers: readonly string[]): CrisisContact => ({
  kind: 'emergency',
  name: 'Emergency services',
  ways: numbers.map((number) => ({ by: 'call', number })),
  hours: 'Day and night',
  ...kept,
});

const samaritans: CrisisContact = {
  kind: 'line',
  name: 'Samaritans',
  ways: [
    { by: 'call', number: '116 123' },
    { by: 'page', address: 'https://www.samaritans.org' },
  ],
  hours: 'Day and night',
  ...kept,
};

const directory: CrisisContact = {
  kind: 'directory',
  name: 'Find a helpline in your country',
  ways: [{ by: 'page', address: 'https://findahelpline.com' }],
  hours: 'Each line says its own hours',
  ...kept,
};

export const crisisContactsByRegion: Readonly<Record<string, readonly CrisisContact[]>> = {
  US: [
    emergency('911'),
    {
      kind: 'line',
      name: '988 Suicide & Crisis Lifeline',
      ways: [
        { by: 'call', number: '988' },
        { by: 'text', number: '988', words: null },
        { by: 'page', address: 'https://988lifeline.org/chat' },
      ],
      hours: 'Day and night',
      ...kept,
    },
  ],
  GB: [emergency('999', '112'), samaritans],
  IE: [emergency('112', '999'), samaritans],
  AU: [
    emergency('000'),
    {
      kind: 'line',
      name: 'Lifeline',
      ways: [
        { by: 'call', number: '13 11 14' },
        { by: 'page', address: 'https://www.lifeline.org.au' },
      ],
      hours: 'Day and night',
      ...kept,
    },
  ],
};

/** A region's contacts; where none are known, a directory, so that nobody is left with nothing. */
export function crisisContactsFor(region: string): readonly CrisisContact[] {
  return crisisContactsByRegion[region] ?? [directory];
}

/** A clinic's own contacts, else its region's. */
export const contactsOf = (clinic: {
  readonly region: string;
  readonly contacts: readonly CrisisContact[] | null;
}): readonly CrisisContact[] => clinic.contacts ?? crisisContactsFor(clinic.region);

/** Those that should have been checked before `day` (`YYYY-MM-DD`). They are still shown: an old number may be the right one. */
export const contactsDue = (
  contacts: readonly CrisisContact[],
  day: string,
): readonly CrisisContact[] => contacts.filter((one) => one.reviewBy < day);

export const elsewhere: CrisisContact = directory;

/** A contact as somebody wrote it down, with its ways in the order in which they are shown. */
export const contactOf = ({
  call,
  text,
  textWords,
  page,
  ...entry
}: ContactEntry): CrisisContact => ({
  ...entry,
  ways: [
    ...(call ?? '')
      .split(',')
      .flatMap((number) =>
        number.trim() === '' ? [] : [{ by: 'call' as const, number: number.trim() }],
      ),
    ...(text === undefined
      ? []
      : [{ by: 'text' as const, number: text, words: textWords ?? null }]),
    ...(page === undefined ? [] : [{ by: 'page' as const, address: page }]),
  ],
});

/** The same the other way round: what its form begins with. */
export function entryOf({ ways, ...contact }: CrisisContact): ContactEntry {
  const entry: ContactEntry = { ...contact };
  for (const way of ways) {
    if (way.by === 'call') entry.call = entry.call ? `${entry.call}, ${way.number}` : way.number;
    if (way.by === 'page') entry.page = way.address;
    if (way.by === 'text') {
      entry.text = way.number;
      if (way.words !== null) entry.textWords = way.words;
    }
  }
  return entry;
}
