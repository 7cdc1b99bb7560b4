import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReviewDetail } from '#shared/contracts/review.ts';

type What = Extract<ReviewDetail['target'], { kind: 'shared' }>['what'];

/** For facilitators: what people shared of their own, and where it is to be read as it is now. */
export const sharedWords: Record<
  What,
  { says: MessageDescriptor; place: string; link: MessageDescriptor }
> = {
  'safety-plan': {
    says: msg`A version of their safety plan, which they let the facilitators read.`,
    place: 'shared',
    link: msg`What is shared with you, as it is now`,
  },
  'journal-entry': {
    says: msg`An entry of their journal, which they let the facilitators read.`,
    place: 'shared',
    link: msg`What is shared with you, as it is now`,
  },
  strategy: {
    says: msg`A strategy that they bring. On the page of strategies you say whether the group sees it.`,
    place: 'strategies',
    link: msg`The strategies as they are now`,
  },
  goal: {
    says: msg`It belongs to a goal of theirs that the group is shown.`,
    place: 'goals',
    link: msg`The goals as they are now`,
  },
  'repair-asked': {
    says: msg`They ask the facilitators for a way back with somebody. Nobody else knows of it.`,
    place: 'repairs',
    link: msg`Ways back: open it, or say kindly why not`,
  },
  repair: {
    says: msg`It belongs to a way back between two people. The other reads it when both have written.`,
    place: 'repairs',
    link: msg`The ways back as they are now`,
  },
  'what-helped': {
    says: msg`The author of a thread says to those who answered what helped. It stands in that thread.`,
    place: 'threads',
    link: msg`The threads as they are now`,
  },
};
