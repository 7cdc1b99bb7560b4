import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { OnCall, OnCallNow, SentPage } from '#shared/contracts/on-call.ts';
import { wordsIn } from '../language/words.ts';
import { type Clock, momentWords } from '../moment.ts';

/** "A, B and C". */
export const listed = (names: readonly string[], { locale }: I18n): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(names);

/** "Duty phone is on call until today, 18:00." */
export function onCallWords({ contacts, until }: OnCallNow, clock: Clock): string {
  const i18n = wordsIn(clock.language);
  const count = contacts.length;
  const names = listed(contacts, i18n);
  if (until === null) {
    if (count === 0) return i18n._(msg`Nobody is on call.`);
    return i18n._(
      msg`${plural(count, { one: `${names} is on call.`, other: `${names} are on call.` })}`,
    );
  }
  const end = momentWords({ precision: 'exact', at: until }, clock);
  if (count === 0) return i18n._(msg`Nobody is on call until ${end}.`);
  return i18n._(
    msg`${plural(count, {
      one: `${names} is on call until ${end}.`,
      other: `${names} are on call until ${end}.`,
    })}`,
  );
}

/** Whom a rung tells: "whoever is on call and Clinical lead". */
export const rungWords = ({ onCall, contacts }: OnCall['ladder'][number], i18n: I18n): string =>
  listed([...(onCall ? [i18n._(msg`whoever is on call`)] : []), ...contacts], i18n);

/** Past the last rung its people are told again. */
export function rungName(rung: number, rungs: number, i18n: I18n): string {
  if (rung > rungs) return i18n._(msg`everybody again`);
  return i18n._(rung === 1 ? msg`the first to be told` : msg`the next to be told`);
}

/** "At once", "After 10 minutes". */
export const afterWords = (minutes: number, i18n: I18n): string =>
  minutes === 0
    ? i18n._(msg`At once`)
    : i18n._(
        msg`${plural(minutes, { one: `After ${minutes} minute`, other: `After ${minutes} minutes` })}`,
      );

export const channelWords: Record<OnCall['channel'], MessageDescriptor> = {
  'amazon-sns': msg`Pages go out over Amazon SNS. What happens to them after that is not known here.`,
  outbox: msg`Nothing leaves this machine: pages are written into a file. What stands here would have been sent.`,
};

const pageStateWords: Record<SentPage['state'], MessageDescriptor> = {
  waiting: msg`Not delivered yet`,
  delivered: msg`Delivered`,
  overtaken: msg`Not delivered; a later message told the same people`,
  'stood-down': msg`Not sent any more: somebody was at the review`,
};

/** What became of a page. Where nothing leaves this machine nothing is delivered either. */
export function pageStateName(
  { state, about }: Pick<SentPage, 'state' | 'about'>,
  channel: OnCall['channel'],
): MessageDescriptor {
  if (state === 'delivered' && channel === 'outbox') return msg`Written to the file`;
  if (state === 'overtaken' && about === 'test') {
    return msg`Not delivered in ten minutes, and given up`;
  }
  return pageStateWords[state];
}

const failureWords: Readonly<Record<string, MessageDescriptor>> = {
  unavailable: msg`the channel did not answer`,
  throttled: msg`the channel asked to slow down`,
  refused: msg`the channel does not know this contact; tell whoever runs this system`,
  'nobody-on-the-rota': msg`the rota has nobody to tell`,
};

export function failureName(reason: string, i18n: I18n): string {
  const words = failureWords[reason];
  return words ? i18n._(words) : reason;
}

/** What came of it for one contact: "Duty phone: today, 9:04, in one message about 3 reviews". */
export function deliveryWords(
  { contact, deliveredAt, failure, tries, reviews }: SentPage['deliveries'][number],
  clock: Clock,
): string {
  const i18n = wordsIn(clock.language);
  const count = reviews ?? 1;
  const came = () => {
    if (deliveredAt !== null) return momentWords({ precision: 'exact', at: deliveredAt }, clock);
    return failure === null ? i18n._(msg`not yet`) : failureName(failure, i18n);
  };
  const parts = [
    came(),
    count > 1 ? i18n._(msg`in one message about ${count} reviews`) : null,
    tries > 1 ? i18n._(msg`tried ${tries} times`) : null,
    tries > 1 && deliveredAt !== null ? i18n._(msg`so it may have come twice`) : null,
  ];
  return `${contact}: ${parts.filter((part) => part !== null).join(', ')}`;
}
