import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { type Clock, momentWords } from '../moment.ts';
import { counted } from './detector-words.ts';
import { onCallWords } from './on-call-words.ts';
import {
  contactsDueWords,
  feedTrouble,
  jobStateWords,
  jobWords,
  notDeliveredWords,
  overdueCount,
  overdueWords,
  owedWords,
} from './status-words.ts';

/** Something that does not work or waits too long: what it is, what it means or what to do, and where. */
export interface Need {
  what: string;
  meaning: string;
  link?: { to: string; words: string };
}

interface Reader {
  /** Opens reviews; administrators see none. */
  isClinician: boolean;
  clock: Clock;
}

/** What somebody must see to, people who wait before machines. Empty where everything that is looked after works. */
export const needsOf = (status: SystemStatus, reader: Reader): Need[] => [
  ...overdue(status, reader),
  ...nobodyOnCall(status, reader),
  ...notDelivered(status, reader),
  ...clockJobs(status, reader),
  ...notAnalysed(status, reader),
  ...feed(status),
  ...contacts(status),
];

function overdue(status: SystemStatus, { isClinician }: Reader): Need[] {
  if (overdueCount(status) === 0) return [];
  const what = overdueWords(status);
  return isClinician
    ? [
        {
          what,
          meaning:
            'In all groups of the clinic. Your queue shows those of the groups that you lead.',
          link: { to: '/reviews', words: 'Open the queue' },
        },
      ]
    : [
        {
          what,
          meaning: 'The clinicians of those groups have them in their queue. Speak with them.',
        },
      ];
}

function nobodyOnCall({ onCall }: SystemStatus, { clock }: Reader): Need[] {
  if (onCall.contacts.length > 0) return [];
  return [
    {
      what: onCallWords(onCall, clock),
      meaning: 'Look who is told in their place.',
      link: { to: '/on-call', words: 'Who is told' },
    },
  ];
}

function notDelivered({ pages }: SystemStatus, { clock }: Reader): Need[] {
  if (pages.notDelivered === 0) return [];
  const oldest =
    pages.oldestAt === null ? '' : ` The oldest is of ${exact(pages.oldestAt, clock)}.`;
  return [
    {
      what: notDeliveredWords(pages),
      meaning: `Each is sent again until it arrives. Do not wait for that: look at the reviews.${oldest}`,
      link: { to: '/on-call', words: 'What was sent' },
    },
  ];
}

function clockJobs({ clock: jobs }: SystemStatus, reader: Reader): Need[] {
  const isSilent = ({ state }: ClockJobStatus) => state === 'late' || state === 'never-ran';
  // Said once, because it is one thing that is wrong.
  if (jobs.length > 0 && jobs.every(isSilent)) return [clockStands];
  return jobs.filter((one) => one.state !== 'well').map((one) => jobNeed(one, reader));
}

const clockStands: Need = {
  what: 'The clock stands still. Nothing that falls due by time is done.',
  meaning:
    'Nobody is told again of a review that waits. Look at the reviews yourself, and tell whoever runs this system.',
};

function jobNeed({ job, state, did, lastStartedAt, wentWellAt }: ClockJobStatus, reader: Reader) {
  const { name, what } = jobWords[job];
  const failed = state === 'some-failed' && did.failed ? `, ${did.failed} in the last round` : '';
  const ran = lastStartedAt === null ? '' : ` Last ran ${exact(lastStartedAt, reader.clock)}.`;
  const well = wentWellAt === null ? '' : ` Last went well ${exact(wentWellAt, reader.clock)}.`;
  return {
    what: `${name}: ${jobStateWords[state].toLowerCase()}${failed}.`,
    meaning: `${what}${ran}${well} It is tried again by itself. If this stays, tell whoever runs this system.`,
  };
}

function notAnalysed({ secondLayer }: SystemStatus, { clock }: Reader): Need[] {
  const { owed, isWhole, oldestSince, nextAskAt } = secondLayer;
  if (owed === 0) return [];
  const one = owed === 1 && isWhole;
  const since = oldestSince === null ? '' : ` The oldest since ${exact(oldestSince, clock)}.`;
  const next =
    nextAskAt === null
      ? ''
      : ` The second layer is asked again from ${exact(nextAskAt, clock)}, by itself.`;
  return [
    {
      what: `${owedWords(secondLayer)} ${one ? 'is' : 'are'} not analysed as a whole.`,
      meaning: `Not analysed means: look. It never means fine. The local rules have read ${one ? 'it' : 'them'}.${since}${next}`,
    },
  ];
}

function feed({ feed: way }: SystemStatus): Need[] {
  const what = feedTrouble(way);
  if (what === null) return [];
  const meaning =
    'The local rules have read every text. The second layer has not read these. Tell whoever runs this system.';
  return [{ what, meaning }];
}

function contacts({ contacts: { due } }: SystemStatus): Need[] {
  if (due === 0) return [];
  const [each, it] =
    due === 1 ? ['Call, write or open it', 'it'] : ['Call, write or open each', 'each'];
  return [
    {
      what: contactsDueWords(due),
      meaning: `${each}, then give ${it} a new date.`,
      link: { to: '/help', words: 'The contacts, as people find them' },
    },
  ];
}

/** "3 things need somebody." */
export const needCountWords = (count: number): string =>
  `${counted(count, 'thing')} ${count === 1 ? 'needs' : 'need'} somebody.`;

const exact = (at: string, clock: Clock) => momentWords({ precision: 'exact', at }, clock);
