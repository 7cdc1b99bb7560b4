import type { OnCall, OnCallNow, SentPage } from '#shared/contracts/on-call.ts';
import { type Clock, momentWords } from '../moment.ts';
import { counted } from './detector-words.ts';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "Duty phone is on call until today, 18:00." */
export function onCallWords({ contacts, until }: OnCallNow, clock: Clock): string {
  const end =
    until === null ? '' : ` until ${momentWords({ precision: 'exact', at: until }, clock)}`;
  if (contacts.length === 0) return `Nobody is on call${end}.`;
  return `${listed(contacts)} ${contacts.length === 1 ? 'is' : 'are'} on call${end}.`;
}

/** Whom a rung tells: "whoever is on call and Clinical lead". */
export const rungWords = ({ onCall, contacts }: OnCall['ladder'][number]): string =>
  listed([...(onCall ? ['whoever is on call'] : []), ...contacts]);

/** Past the last rung its people are told again. */
export const rungName = (rung: number, rungs: number): string =>
  rung > rungs ? 'everybody again' : `rung ${rung}`;

/** "At once", "After 10 minutes". */
export const afterWords = (minutes: number): string =>
  minutes === 0 ? 'At once' : `After ${counted(minutes, 'minute')}`;

export const channelWords: Record<OnCall['channel'], string> = {
  'amazon-sns': 'Pages go out over Amazon SNS. What happens to them after that is not known here.',
  outbox:
    'Nothing leaves this machine: pages are written into a file. What stands here would have been sent.',
};

export const pageStateWords: Record<SentPage['state'], string> = {
  waiting: 'Not delivered yet',
  delivered: 'Delivered',
  overtaken: 'Not delivered; the next rung told the same people',
  'stood-down': 'Not sent any more: somebody was at the review',
};

const failureWords: Readonly<Record<string, string>> = {
  unavailable: 'the channel did not answer',
  throttled: 'the channel asked to slow down',
  refused: 'the channel refused it; look at the address on the rota',
  'nobody-on-the-rota': 'the rota has nobody to tell',
};
export const failureName = (reason: string): string => failureWords[reason] ?? reason;

/** What came of it for one contact: "Duty phone: today, 9:04, tried twice". */
export function deliveryWords(
  { contact, deliveredAt, failure, tries }: SentPage['deliveries'][number],
  clock: Clock,
): string {
  const came =
    deliveredAt === null
      ? failure === null
        ? 'not yet'
        : failureName(failure)
      : momentWords({ precision: 'exact', at: deliveredAt }, clock);
  const again =
    tries < 2
      ? ''
      : `, tried ${tries} times${deliveredAt === null ? '' : ', so it may have come twice'}`;
  return `${contact}: ${came}${again}`;
}
