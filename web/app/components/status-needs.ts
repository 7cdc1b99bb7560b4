import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { wordsIn } from '../language/words.ts';
import { type Clock, momentWords } from '../moment.ts';
import { onCallWords } from './on-call-words.ts';
import {
  contactsDueWords,
  feedTrouble,
  jobStateWords,
  jobWords,
  notDeliveredWords,
  overdueByGroups,
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
type Worded = Reader & { i18n: I18n };

/** What somebody must see to, people who wait before machines. Empty where everything that is looked after works. */
export function needsOf(status: SystemStatus, reader: Reader): Need[] {
  const worded = { ...reader, i18n: wordsIn(reader.clock.language) };
  const looks = [overdue, nobodyOnCall, notDelivered, clockJobs, notAnalysed, feed, contacts];
  return looks.flatMap((look) => look(status, worded));
}

function overdue(status: SystemStatus, { isClinician, i18n }: Worded): Need[] {
  const { own, others } = overdueByGroups(status);
  const needs: Need[] = [];
  if (overdueCount(own) > 0) {
    needs.push({
      what: overdueWords(own, i18n),
      meaning: i18n._(msg`In the groups that you lead.`),
      link: { to: '/reviews', words: i18n._(msg`Open the queue`) },
    });
  }
  if (overdueCount(others) > 0) {
    needs.push({
      what: overdueWords(others, i18n),
      meaning: isClinician
        ? i18n._(
            msg`In other groups of the clinic, as far as is known here. What is yours stands in your queue. For the rest speak with the clinicians of those groups.`,
          )
        : i18n._(
            msg`In the groups of the clinic. The clinicians of those groups have them in their queue. Speak with them.`,
          ),
      ...(isClinician && { link: { to: '/reviews', words: i18n._(msg`Open the queue`) } }),
    });
  }
  return needs;
}

function nobodyOnCall({ onCall }: SystemStatus, { clock, i18n }: Worded): Need[] {
  if (onCall.contacts.length > 0) return [];
  return [
    {
      what: onCallWords(onCall, clock),
      meaning: i18n._(msg`Look who is told in their place.`),
      link: { to: '/on-call', words: i18n._(msg`Who is told`) },
    },
  ];
}

function notDelivered({ pages }: SystemStatus, { clock, i18n }: Worded): Need[] {
  if (pages.notDelivered === 0 && pages.isWhole) return [];
  const oldest = pages.oldestAt === null ? null : exact(pages.oldestAt, clock);
  return [
    {
      what: notDeliveredWords(pages, i18n),
      meaning: sentences(
        i18n._(
          msg`Each is sent again until it arrives. Do not wait for that: look at the reviews.`,
        ),
        oldest && i18n._(msg`The oldest is of ${oldest}.`),
      ),
      link: { to: '/on-call', words: i18n._(msg`What was sent`) },
    },
  ];
}

function clockJobs({ clock: jobs }: SystemStatus, worded: Worded): Need[] {
  const isSilent = ({ state }: ClockJobStatus) => state === 'late' || state === 'never-ran';
  // Said once, because it is one thing that is wrong.
  if (jobs.length > 0 && jobs.every(isSilent)) return [clockStands(worded)];
  return jobs.filter((one) => one.state !== 'well').map((one) => jobNeed(one, worded));
}

const clockStands = ({ i18n }: Worded): Need => ({
  what: i18n._(msg`The clock stands still. Nothing that falls due by time is done.`),
  meaning: i18n._(
    msg`Nobody is told again of a review that waits. Look at the reviews yourself, and tell whoever runs this system.`,
  ),
});

function jobNeed(
  { job, state, lastStartedAt, wentWellAt }: ClockJobStatus,
  { clock, i18n }: Worded,
): Need {
  const name = i18n._(jobWords[job].name);
  const how = i18n._(jobStateWords[state]).toLowerCase();
  const ran = lastStartedAt && exact(lastStartedAt, clock);
  const well = wentWellAt && exact(wentWellAt, clock);
  return {
    what: i18n._(msg`${name}: ${how}.`),
    meaning: sentences(
      i18n._(jobWords[job].what),
      ran && i18n._(msg`Last ran ${ran}.`),
      well && i18n._(msg`Last went well ${well}.`),
      i18n._(msg`It is tried again by itself. If this stays, tell whoever runs this system.`),
    ),
  };
}

function notAnalysed({ secondLayer }: SystemStatus, { clock, i18n }: Worded): Need[] {
  const { owed, isWhole, oldestSince, nextAskAt } = secondLayer;
  if (owed === 0) return [];
  const since = oldestSince && exact(oldestSince, clock);
  const next = nextAskAt && exact(nextAskAt, clock);
  return [
    {
      what: owedWords(secondLayer, i18n),
      meaning: sentences(
        i18n._(
          owed === 1 && isWhole
            ? msg`Not analysed means: look. It never means fine. The local rules have read it.`
            : msg`Not analysed means: look. It never means fine. The local rules have read them.`,
        ),
        since && i18n._(msg`The oldest since ${since}.`),
        next && i18n._(msg`The second layer is asked again from ${next}, by itself.`),
      ),
    },
  ];
}

function feed({ feed: way }: SystemStatus, { i18n }: Worded): Need[] {
  const trouble = feedTrouble(way);
  if (trouble === null) return [];
  const meaning = i18n._(
    msg`The local rules have read every text. The second layer has not read these. Tell whoever runs this system.`,
  );
  return [{ what: i18n._(trouble), meaning }];
}

function contacts({ contacts: { due } }: SystemStatus, { i18n }: Worded): Need[] {
  if (due === 0) return [];
  return [
    {
      what: contactsDueWords(due, i18n),
      meaning: i18n._(
        due === 1
          ? msg`Call, write or open it, then give it a new date.`
          : msg`Call, write or open each, then give each a new date.`,
      ),
      link: { to: '/help', words: i18n._(msg`The contacts, as people find them`) },
    },
  ];
}

/** "3 things need somebody." */
export const needCountWords = (count: number, i18n: I18n): string =>
  i18n._(
    msg`${plural(count, { one: '# thing needs somebody.', other: '# things need somebody.' })}`,
  );

const sentences = (...some: (string | null)[]): string =>
  some.filter((one) => one !== null && one !== '').join(' ');

const exact = (at: string, clock: Clock) => momentWords({ precision: 'exact', at }, clock);
