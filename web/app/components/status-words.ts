import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { laneNames } from './review-words.ts';

export const jobWords: Record<
  ClockJobStatus['job'],
  { name: MessageDescriptor; what: MessageDescriptor }
> = {
  'expired-claims': {
    name: msg`Giving back reviews that somebody claimed and left`,
    what: msg`Once the time of a claim is over, others can take the review.`,
  },
  'overdue-reviews': {
    name: msg`Noticing reviews that wait too long`,
    what: msg`They are marked as overdue, and more people on call are told.`,
  },
  'send-pages': {
    name: msg`Telling the people on call again`,
    what: msg`What did not arrive is sent again until it does or somebody is at the review.`,
  },
  'analyse-again': {
    name: msg`Asking the second layer again`,
    what: msg`It is asked about texts that it could not analyse until it answers.`,
  },
  unanswered: {
    name: msg`Showing threads that nobody answers`,
    what: msg`Those that wait for too long are shown to facilitators.`,
  },
  digests: {
    name: msg`Making the digest before a session`,
    what: msg`It is ready for those who lead the group some time before the group meets.`,
  },
  retention: {
    name: msg`Removing old threads`,
    what: msg`At night, those that are older than the clinic keeps words. Reviews and decisions stay.`,
  },
  erasures: {
    name: msg`Erasing who asked for it`,
    what: msg`A day after they asked. What is under review stays until somebody has decided.`,
  },
  'tell-people': {
    name: msg`Telling devices that there is something new`,
    what: msg`For members and alumni who turned that on. It never says what, nor whose.`,
  },
  'contact-dates': {
    name: msg`Looking at the dates of the crisis contacts`,
    what: msg`At night: which are past the day by which somebody must have checked them.`,
  },
};

export const jobStateWords: Record<ClockJobStatus['state'], MessageDescriptor> = {
  well: msg`Works`,
  late: msg`Late`,
  'some-failed': msg`Some of it failed`,
  'cut-off': msg`Not done in its time`,
  failed: msg`Failed`,
  'never-ran': msg`Has not run yet`,
};

/** "3 texts are not analysed as a whole." */
export function owedWords({ owed, isWhole }: SystemStatus['secondLayer'], i18n: I18n): string {
  return isWhole
    ? i18n._(
        msg`${plural(owed, {
          one: '# text is not analysed as a whole.',
          other: '# texts are not analysed as a whole.',
        })}`,
      )
    : i18n._(
        msg`${plural(owed, {
          one: 'More than # text are not analysed as a whole.',
          other: 'More than # texts are not analysed as a whole.',
        })}`,
      );
}

/** A post that waits longer is late; the cloud's alarm rings at the same. */
const lateAfter = 5 * 60_000;

/** What is not right on the way of posts to the second layer, or null. */
export function feedTrouble(feed: SystemStatus['feed']): MessageDescriptor | null {
  if (feed === null) return null;
  if (feed.hasPutAside) {
    return msg`Something that was written could not be read and waits for a person to have it read again.`;
  }
  return (feed.lagMilliseconds ?? 0) > lateAfter
    ? msg`Posts wait for more than five minutes.`
    : null;
}

/** "What is written reaches the second layer within 2 seconds." */
export function feedWords(
  { lagMilliseconds: lag }: NonNullable<SystemStatus['feed']>,
  i18n: I18n,
): string {
  if (lag === null) return i18n._(msg`Nothing was written since the last start.`);
  const seconds = Math.ceil(lag / 1000);
  return i18n._(
    msg`${plural(seconds, {
      one: 'What is written reaches the second layer within # second.',
      other: 'What is written reaches the second layer within # seconds.',
    })}`,
  );
}

/** How many of the crisis contacts somebody must check. */
export const contactsDueWords = (due: number, i18n: I18n): string =>
  i18n._(
    msg`${plural(due, {
      one: 'One of the crisis contacts is past the day by which somebody must check it.',
      other: '# of the crisis contacts are past the day by which somebody must check them.',
    })}`,
  );

type Overdue = SystemStatus['overdue'];

export const overdueCount = (overdue: Overdue): number =>
  Object.values(overdue).reduce((sum, count) => sum + count, 0);

/** What the reader finds in their own queue, and what lies with others; all of it with others for an administrator. */
export function overdueByGroups({
  overdue,
  overdueOwn,
}: Pick<SystemStatus, 'overdue' | 'overdueOwn'>): Record<'own' | 'others', Overdue> {
  const nothing = { crisis: 0, urgent: 0, soon: 0, routine: 0 };
  const own = overdueOwn ?? nothing;
  const others = { ...nothing };
  for (const lane of lanes) others[lane] = overdue[lane] - own[lane];
  return { own, others };
}

/** "3 reviews wait too long, with nobody at them: 1 in Crisis, 2 in Soon." */
export function overdueWords(overdue: Overdue, i18n: I18n): string {
  const count = overdueCount(overdue);
  const parts = lanes
    .filter((lane) => overdue[lane] > 0)
    .map((one) => {
      const [count, lane] = [overdue[one], i18n._(laneNames[one])];
      return i18n._(msg`${count} in ${lane}`);
    })
    .join(', ');
  return i18n._(
    msg`${plural(count, {
      one: `# review waits too long, with nobody at it: ${parts}.`,
      other: `# reviews wait too long, with nobody at them: ${parts}.`,
    })}`,
  );
}

/** Where not all of them could be counted it says so, also when none of the counted ones is late. */
export function notDeliveredWords(
  { notDelivered, isWhole }: SystemStatus['pages'],
  i18n: I18n,
): string {
  if (isWhole) {
    return i18n._(
      msg`${plural(notDelivered, {
        one: '# page to the people on call did not arrive.',
        other: '# pages to the people on call did not arrive.',
      })}`,
    );
  }
  if (notDelivered === 0) {
    return i18n._(msg`More pages to the people on call are on their way than can be counted here.`);
  }
  return i18n._(
    msg`${plural(notDelivered, {
      one: 'At least # page to the people on call did not arrive.',
      other: 'At least # pages to the people on call did not arrive.',
    })}`,
  );
}
