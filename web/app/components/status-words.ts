import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { counted } from './detector-words.ts';
import { laneWords } from './review-words.ts';

export const jobWords: Record<ClockJobStatus['job'], { name: string; what: string }> = {
  'expired-claims': {
    name: 'Giving back reviews that somebody claimed and left',
    what: 'Once the time of a claim is over, others can take the review.',
  },
  'overdue-reviews': {
    name: 'Noticing reviews that wait too long',
    what: 'They are marked as overdue, and more people on call are told.',
  },
  'send-pages': {
    name: 'Telling the people on call again',
    what: 'What did not arrive is sent again until it does or somebody is at the review.',
  },
  'analyse-again': {
    name: 'Asking the second layer again',
    what: 'It is asked about texts that it could not analyse until it answers.',
  },
  unanswered: {
    name: 'Showing threads that nobody answers',
    what: 'Those that wait for too long are shown to alumni and facilitators.',
  },
  digests: {
    name: 'Making the digest before a session',
    what: 'It is ready for those who lead the group some time before the group meets.',
  },
  retention: {
    name: 'Removing old threads',
    what: 'At night, those that are older than the clinic keeps words. Reviews and decisions stay.',
  },
  'contact-dates': {
    name: 'Looking at the dates of the crisis contacts',
    what: 'At night: which are past the day by which somebody must have checked them.',
  },
};

export const jobStateWords: Record<ClockJobStatus['state'], string> = {
  well: 'Works',
  late: 'Late',
  'some-failed': 'Some of it failed',
  failed: 'Failed',
  'never-ran': 'Has not run yet',
};

/** Counts in the order in which they are said, in words that go after a number. */
const countWords: Readonly<Record<string, string>> = {
  due: 'due',
  failed: 'failed',
  freed: 'given back',
  overdue: 'marked as overdue',
  paged: 'told to people on call',
  'put-off': 'looked at again later',
  delivered: 'delivered',
  'not-delivered': 'not delivered',
  'channel-away': 'not taken by the channel',
  overtaken: 'told with a later page',
  'stood-down': 'not needed any more',
  'left-alone': 'with nothing left to do',
  answered: 'answered',
  'still-owed': 'still without an answer',
  settled: 'settled before',
  raised: 'shown',
  made: 'made',
  checked: 'looked through',
  removed: 'removed',
  kept: 'older and kept',
};

/** What the last round did: "12 due, 12 answered". */
export function didWords(did: ClockJobStatus['did']): string {
  const places = Object.keys(countWords);
  const parts = Object.entries(did)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))
    .map(([what, count]) => `${thousands(count)} ${countWords[what] ?? what.replaceAll('-', ' ')}`);
  return parts.length === 0 ? 'There was nothing to do.' : `Last time: ${parts.join(', ')}.`;
}

const thousands = (count: number) => count.toLocaleString('en-GB');

export const owedWords = ({ owed, isWhole }: SystemStatus['secondLayer']) =>
  `${isWhole ? '' : 'More than '}${counted(owed, 'text')}`;

/** A post that waits longer is late; the cloud's alarm rings at the same. */
const lateAfter = 5 * 60_000;

/** What is not right on the way of posts to the second layer, or null. */
export function feedTrouble(feed: SystemStatus['feed']): string | null {
  if (feed === null) return null;
  if (feed.putAside > 0) {
    return `${counted(feed.putAside, 'change')} could not be read and waits for a person to have it read again.`;
  }
  return (feed.lagMilliseconds ?? 0) > lateAfter ? 'Posts wait for more than five minutes.' : null;
}

/** "1,204 changes taken since the last start, the last ones within 2 seconds." */
export function feedWords(feed: NonNullable<SystemStatus['feed']>): string {
  const changes = feed.handled === 1 ? 'change' : 'changes';
  const taken = `${thousands(feed.handled)} ${changes} of posts taken since the last start`;
  if (feed.lagMilliseconds === null) return `${taken}.`;
  return `${taken}, the last ones within ${counted(Math.ceil(feed.lagMilliseconds / 1000), 'second')}.`;
}

/** How many of the crisis contacts somebody must check. */
export const contactsDueWords = (due: number): string =>
  due === 1
    ? 'One of the crisis contacts is past the day by which somebody must check it.'
    : `${due} of the crisis contacts are past the day by which somebody must check them.`;

export const overdueCount = ({ overdue }: Pick<SystemStatus, 'overdue'>): number =>
  Object.values(overdue).reduce((sum, count) => sum + count, 0);

/** "3 reviews wait too long, with nobody at them: 1 in Crisis, 2 in Soon." */
export function overdueWords(status: Pick<SystemStatus, 'overdue'>): string {
  const count = overdueCount(status);
  const parts = lanes.flatMap((lane) =>
    status.overdue[lane] === 0 ? [] : [`${status.overdue[lane]} in ${laneWords[lane]}`],
  );
  const [wait, them] = count === 1 ? ['waits', 'it'] : ['wait', 'them'];
  return `${counted(count, 'review')} ${wait} too long, with nobody at ${them}: ${parts.join(', ')}.`;
}

export const notDeliveredWords = ({ notDelivered, isWhole }: SystemStatus['pages']): string =>
  `${isWhole ? '' : 'At least '}${counted(notDelivered, 'page')} to the people on call did not arrive.`;
