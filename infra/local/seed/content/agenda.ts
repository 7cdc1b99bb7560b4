import { ago } from './ago.ts';
import type { SeedTheme } from './content-types.ts';

/** What people bring into the room. */
export const themes: readonly SeedTheme[] = [
  {
    by: 'lantern',
    at: ago(13, '23:10'),
    theme: 'how to come back after you got mad at somebody here',
    mark: { by: 'halloway', at: ago(4, '16:30'), as: 'discussed' },
  },
  { by: 'fernlight', at: ago(2, '19:40'), theme: 'Asking for help before it is urgent' },
  {
    by: 'whistle',
    at: ago(6, '16:20'),
    theme: 'Letters one does not send',
    mark: { by: 'ashby', at: ago(3, '10:40'), as: 'carried' },
  },
  { by: 'comet', at: ago(4, '06:50'), theme: 'when your days get swapped for nights' },
];
