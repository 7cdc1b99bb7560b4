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
};

export const jobStateWords: Record<ClockJobStatus['state'], string> = {
  well: 'Works',
  late: 'Late',
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
  status.clock.every((one) => one.state === 'well') &&
  status.pages.notDelivered === 0 &&
  overdueCount(status) === 0 &&
  status.onCall.contacts.length > 0;
