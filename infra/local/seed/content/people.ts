import type { SeedClinician, SeedPerson } from './content-types.ts';

export const people: readonly SeedPerson[] = [
  { slug: 'heron', group: 'tuesday', role: 'member', pseudonym: 'Quiet Heron' },
  { slug: 'lantern', group: 'tuesday', role: 'member', pseudonym: 'Paper Lantern' },
  { slug: 'thicket', group: 'tuesday', role: 'member', pseudonym: 'Thicket' },
  { slug: 'marmalade', group: 'tuesday', role: 'member', pseudonym: 'Marmalade Moon' },
  { slug: 'pebble', group: 'tuesday', role: 'member', pseudonym: 'Small Pebble' },
  { slug: 'olivo', group: 'tuesday', role: 'member', pseudonym: 'Olivo Azul' },
  { slug: 'kestrel', group: 'tuesday', role: 'member', pseudonym: 'Wry Kestrel' },
  { slug: 'fernlight', group: 'tuesday', role: 'member', pseudonym: 'Fernlight' },
  { slug: 'harbor', group: 'tuesday', role: 'alum', pseudonym: 'Harbor Bell', helps: true },
  { slug: 'saffron', group: 'tuesday', role: 'alum', pseudonym: 'Saffron Kite' },
  { slug: 'mossy', group: 'tuesday', role: 'alum', pseudonym: 'Mossy Step' },
  { slug: 'whistle', group: 'thursday', role: 'member', pseudonym: 'Tin Whistle' },
  { slug: 'comet', group: 'thursday', role: 'member', pseudonym: 'Slow Comet' },
  { slug: 'plum', group: 'thursday', role: 'member', pseudonym: 'Plum Orchard' },
];

export const clinicians: readonly SeedClinician[] = [
  { slug: 'halloway', name: 'Dr. Ines Halloway', groups: ['tuesday', 'thursday'] },
  { slug: 'ashby', name: 'Tobias Ashby, LCSW', groups: ['thursday'] },
];
