import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { PersonSupport } from '#shared/contracts/support.ts';
import type {
  FacilitatorSupportStep,
  SupportState,
  TrainingItem,
} from '#shared/domain/peer-support.ts';

/** What an alum ticks before they help, in the order in which it is read. */
export const trainingWords: Record<TrainingItem, Record<'name' | 'what', MessageDescriptor>> = {
  'beside-them': {
    name: msg`I stand beside people`,
    what: msg`I welcome them, I listen first, and I tell what I know from my own life. I give back what somebody asks for, and I don’t push.`,
  },
  'what-we-leave': {
    name: msg`I leave treatment to the facilitators`,
    what: msg`I don’t say what somebody has, whether to take or stop a medicine, or what they must do. I keep no secrets that somebody’s safety hangs on, and I never handle a crisis alone.`,
  },
  limits: {
    name: msg`I have limits, and I keep them`,
    what: msg`I take on no more than I can carry. I stay in the threads that are shared with alumni, I don’t meet people outside or swap numbers, and I promise nothing that I can’t keep.`,
  },
  'hand-over-worry': {
    name: msg`I hand a worry over, early`,
    what: msg`If somebody may not be safe, or something will not leave me alone, I press “I’m worried about them” in the list, or “Worried, or report” under their post. I need not be sure, and need no words for it. A facilitator goes on from there. If somebody is in danger right now, I don’t wait: I go to “Help now”.`,
  },
  'look-after-yourself': {
    name: msg`I look after myself`,
    what: msg`Reading may touch my own story. I can take a break at any time without a reason, carry less, stop, or ask to be supported again. That is part of it, and no defeat.`,
  },
  anonymity: {
    name: msg`I protect who people are`,
    what: msg`I don’t try to find out who somebody is, I don’t guess aloud, I tell nobody what I read here, and I keep back what would give me away.`,
  },
};

export const supportStateWords: Record<SupportState, MessageDescriptor> = {
  learning: msg`Not a peer supporter`,
  ready: msg`Has ticked everything and waits to talk it through with you`,
  active: msg`Peer supporter`,
  resting: msg`Peer supporter, on a break`,
};

/** What a facilitator may do with somebody's helping, and what it means, to be read before it is done. */
export const facilitatorSupportWords: Record<
  FacilitatorSupportStep,
  Record<'name' | 'means', MessageDescriptor>
> = {
  confirm: {
    name: msg`Confirm them as a peer supporter`,
    means: msg`They have ticked every item. If you have talked about each of them, they can begin.`,
  },
  'set-most': {
    name: msg`Set how many`,
    means: msg`How many open threads they carry at once. They can set fewer for themselves.`,
  },
  end: {
    name: msg`End their helping`,
    means: msg`If you end it, they stay an alum, can read and answer as before, and will be asked for nothing any more. Tell them yourself before you press: here they see only that it has ended. They can begin again with the list.`,
  },
};

/** How an alum stands in helping, in one line for those who lead the group. */
export function supportLine(support: PersonSupport, i18n: I18n): string {
  const { state, ticked } = support;
  if (state !== 'learning') return supportStanding(support, i18n);
  return ticked.length === 0 ? '' : i18n._(msg`Is reading what helping here means`);
}

/** The same without what they read: "Peer supporter, for one thread at once". */
export function supportStanding(
  { state, most: { now } }: Pick<PersonSupport, 'state' | 'most'>,
  i18n: I18n,
): string {
  const standing = i18n._(supportStateWords[state]);
  if (state !== 'active' && state !== 'resting') return standing;
  return i18n._(
    msg`${standing}, for ${plural(now, { one: 'one thread', other: '# threads' })} at once`,
  );
}
