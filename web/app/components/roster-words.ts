import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RosterCard } from '#shared/contracts/roster.ts';
import { wordsIn } from '../language/words.ts';
import { appointmentWords, type Clock } from '../moment.ts';

type Said = Pick<RosterCard, 'code' | 'joined' | 'endsAt'>;

/** What is known of a card, in words that say what is not said yet, and until when. */
export const cardWords = (card: Said, clock: Clock): string =>
  wordsIn(clock.language)._(knownOf(card, appointmentWords(card.endsAt, clock)));

function knownOf({ code, joined }: Said, until: string): MessageDescriptor {
  if (code === 'out') {
    return joined === 'yes'
      ? msg`Has joined. A new code works until ${until}.`
      : msg`The code works until ${until}. Then you see here whether somebody joined with it.`;
  }
  if (joined === 'yes') return msg`Has joined.`;
  if (joined === 'no') return msg`Nobody has joined. The code does not work any more.`;
  return msg`The code was ended. Whether somebody had joined with it before shows here from ${until}.`;
}

export const cardRoleWords: Record<RosterCard['role'], MessageDescriptor> = {
  member: msg`Invited as a member`,
  alum: msg`Invited as an alum`,
};
