import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { counted } from './detector-words.ts';
import { laneWords } from './review-words.ts';

export const jobWords: Record<ClockJobStatus['job'], { name: string; what: string }> = {
  'expired-claims': {
    name: 'Freeing reviews whose claim has run out',
    what: 'Whoever claimed one and did not decide it no longer keeps it from others.',
  },
  'overdue-reviews': {
    name: 'Looking for reviews that wait too long',
    what: 'They are noted as overdue, and the next people on call are told.',
  },
  'send-pages': {
    name: 'Telling the people on call again',
    what: 'What did not arrive is sent again until it does or somebody is at the review.',
  },
  'analyse-again': {
    name: 'Asking the second layer again',
    what: 'Texts that it could not analyse are asked about again until it answers.',
  },
  unanswered: {
    name: 'Threads that nobody answers',
    what: 'Those that wait for too long are raised for alumni and facilitators.',
  },
  digests: {
    name: 'Digests before sessions',
    what: 'A day before a group meets, those who lead it get its digest.',
  },
  retention: {
    name: 'What is kept no longer',
    what: 'Once a day and group: threads that are older than the clinic keeps words are removed. Reviews and decisions stay.',
  },
  'contact-dates': {
    name: 'Dates of the crisis contacts',
    what: 'Once a day and clinic: which numbers are past the day by which somebody must have checked them.',
  },
};

export const jobStateWords: Record<ClockJobStatus['state'], string> = {
  well: 'Works',
  late: 'Late',
  'some-failed': 'Some of it failed',
  failed: 'Failed',
  'never-ran': 'Has not run yet',
};

/** What the last round did: "12 due, 12 answered". */
export function didWords(did: ClockJobStatus['did']): string {
  const parts = Object.entries(did).flatMap(([what, count]) =>
    count === 0 ? [] : [`${count} ${what.replaceAll('-', ' ')}`],
  );
  return parts.length === 0 ? 'There was nothing to do.' : `${parts.join(', ')}.`;
}

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

/** "1,204 changes taken, the last ones after 2 seconds." */
export function feedWords(feed: NonNullable<SystemStatus['feed']>): string {
  const taken = `${counted(feed.handled, 'change')} taken since the last start`;
  if (feed.lagMilliseconds === null) return `${taken}.`;
  return `${taken}, the last ones within ${counted(Math.ceil(feed.lagMilliseconds / 1000), 'second')}.`;
}

/** Which of the crisis contacts somebody must check, and by when the next. */
export function contactWords({ due, nextReviewBy }: SystemStatus['contacts']): string {
  const next = nextReviewBy === null ? '' : ` The next must be checked by ${nextReviewBy}.`;
  if (due === 0) return `Each has an owner and a date, and none is past it.${next}`;
  const [are, they] = due === 1 ? ['contact is', 'it'] : ['contacts are', 'them'];
  return `${due} ${are} past the day by which somebody must have checked ${they}. Call, write or open each, then give it a new date.`;
}

export const overdueCount = ({ overdue }: Pick<SystemStatus, 'overdue'>): number =>
  Object.values(overdue).reduce((sum, count) => sum + count, 0);

/** "3 reviews wait too long, with nobody at it: 1 in Crisis, 2 in Soon." */
export function overdueWords(status: Pick<SystemStatus, 'overdue'>): string {
  const count = overdueCount(status);
  if (count === 0) return 'No review waits too long.';
  const parts = lanes.flatMap((lane) =>
    status.overdue[lane] === 0 ? [] : [`${status.overdue[lane]} in ${laneWords[lane]}`],
  );
  const waits = count === 1 ? 'waits' : 'wait';
  return `${counted(count, 'review')} ${waits} too long, with nobody at it: ${parts.join(', ')}.`;
}

export function notDeliveredWords({ notDelivered, isWhole }: SystemStatus['pages']): string {
  if (notDelivered === 0) return 'Every page to the people on call has arrived.';
  const count = `${isWhole ? '' : 'At least '}${counted(notDelivered, 'page')}`;
  return `${count} to the people on call did not arrive. Look at the reviews yourself.`;
}

/** Whether everything that is looked after here works. */
export const allIsWell = (status: SystemStatus) =>
  status.secondLayer.owed === 0 &&
  feedTrouble(status.feed) === null &&
  status.contacts.due === 0 &&
  status.clock.every((one) => one.state === 'well') &&
  status.pages.notDelivered === 0 &&
  overdueCount(status) === 0 &&
  status.onCall.contacts.length > 0;
