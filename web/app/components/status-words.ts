import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { counted } from './detector-words.ts';

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

/** Whether everything that is looked after here works. */
export const allIsWell = ({ clock, secondLayer }: SystemStatus) =>
  secondLayer.owed === 0 && clock.every((one) => one.state === 'well');
