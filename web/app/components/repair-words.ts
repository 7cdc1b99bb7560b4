import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ShownRepair, ShownRepairNews } from '#shared/contracts/repair.ts';
import type { RepairAnswerKind, RepairState } from '#shared/domain/repair.ts';

export const repairStateWords: Record<RepairState, MessageDescriptor> = {
  asked: msg`Asked for, with the facilitators`,
  declined: msg`Not opened`,
  'taken-back': msg`Taken back`,
  invited: msg`Opened; the other has not answered yet`,
  'not-now': msg`It does not take place now`,
  open: msg({ message: 'Open', context: 'of a way back' }),
  paused: msg({ message: 'Paused', context: 'of a way back' }),
  closed: msg({ message: 'Closed', context: 'of a way back' }),
  'stepped-back': msg({ message: 'Ended', context: 'of a way back' }),
};

export const repairPartNames = ['happened', 'effect', 'need'] as const;
export const repairPartWords: Record<
  (typeof repairPartNames)[number],
  { name: MessageDescriptor; hint: MessageDescriptor }
> = {
  happened: {
    name: msg`What happened`,
    hint: msg`As you saw it. It helps to say what was said or done, and not what the other is like.`,
  },
  effect: {
    name: msg`What it did to me`,
    hint: msg`How it felt, and what changed for you since.`,
  },
  need: {
    name: msg`What I need`,
    hint: msg`Something that the other could do, or that you both could.`,
  },
};

export const repairAnswerWords: Record<RepairAnswerKind, MessageDescriptor> = {
  'i-hear-you': msg`I hear you`,
  'i-am-sorry': msg`I am sorry`,
  'thank-you': msg`Thank you for telling me`,
  'i-need-time': msg`I need more time with this`,
};

/** One line for home; the names go along where it speaks to the two. */
export function repairNewsWords({ news, names }: ShownRepairNews, i18n: I18n): string {
  const [first = '', second = ''] = names;
  switch (news) {
    case 'invited':
      return i18n._(msg`${first} would like a way back with you`);
    case 'your-turn':
      return i18n._(msg`A way back with ${first}: your side can be written`);
    case 'to-read':
      return i18n._(msg`A way back with ${first}: you can both read what you wrote`);
    case 'paused':
      return i18n._(msg`A way back with ${first} is paused`);
    case 'ended':
      return i18n._(msg`A way back with ${first} has come to an end`);
    case 'asked':
      return i18n._(msg`${first} asks for a way back with ${second}`);
    case 'waits':
      return i18n._(msg`Words wait for you in a way back between ${first} and ${second}`);
  }
}

/** Where it stands, said to one of the two: kindly, without blame and without a reason that nobody gave. */
export const standingWords = (repair: ShownRepair, i18n: I18n): string => i18n._(standing(repair));

function standing({ state, you, endedBy, revealed, asker, other }: ShownRepair): MessageDescriptor {
  const name = you === 'asker' ? other.author.name : asker.author.name;
  const own = you === 'other' ? other : asker;
  switch (state) {
    case 'asked':
      return msg`Your words are with the facilitators. Nobody else knows of them, not even ${name}. A facilitator reads them when they are next here, and opens a way back or tells you why not.`;
    case 'declined':
      return msg`The facilitators did not open a way back this time. You did nothing wrong by asking. Nobody else knows of it.`;
    case 'taken-back':
      return msg`You took this back. Nobody else knows of it.`;
    case 'invited':
      return you === 'asker'
        ? msg`A facilitator has opened it, and ${name} is asked. They may say yes, or not now, and need no reason for either.`
        : msg`${name} would like to find a way back with you, and a facilitator thinks that it may help you both. You are asked, not made to: you can say not now, without a reason, and nothing follows from it.`;
    case 'not-now':
      return endedBy === 'you'
        ? msg`You said not now. That is enough, and nothing follows from it.`
        : msg`It will not take place now. That says nothing about you, and it may be different another time. It was good that you asked.`;
    case 'open':
      if (revealed) return msg`You have both written, and each of you can read both sides.`;
      return own.parts === null
        ? msg`Write your side when you have the time for it. Neither of you reads the other’s before both have sent theirs.`
        : msg`You have sent your side. When both of you have, each can read both.`;
    case 'paused':
      return msg`A facilitator has paused it for now. Nothing is lost.`;
    case 'closed':
      return msg`A facilitator has closed it. What you could both read stays here for you two.`;
    case 'stepped-back':
      return endedBy === 'you'
        ? msg`It has ended: you stepped back, or your place in the group changed. You owe nobody a reason.`
        : msg`It has ended: ${name} no longer takes part. That needs no reason, and says nothing about you.`;
  }
}
