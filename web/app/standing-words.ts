import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GroupPerson } from '#shared/contracts/standing.ts';
import type { StandingMove } from '#shared/domain/standing.ts';

/** What each move is called, and what it means, to be read before it is made. */
export const standingMoveWords: Record<
  StandingMove,
  { name: MessageDescriptor; means: MessageDescriptor }
> = {
  pause: {
    name: msg`Pause their place`,
    means: msg`They read on, and write to nobody but the facilitators. The group is not told. You can end the pause at any time.`,
  },
  resume: { name: msg`End the pause`, means: msg`They can write again, as before.` },
  graduate: {
    name: msg`Graduate them`,
    means: msg`They have finished the group. From now on they read and answer the threads that are shared with alumni from today on, and no others. They read about it on a page of their own when they come next, and say there whether the group is told. You can bring them back.`,
  },
  'return-to-group': {
    name: msg`Bring them back into the group`,
    means: msg`They are a member again and read everything that the group reads.`,
  },
  end: {
    name: msg`End their place here`,
    means: msg`Their seven words open nothing any more. What they wrote stays, under their name. If you let them back later, it is as it was.`,
  },
  'let-back': {
    name: msg`Let them back`,
    means: msg`Their seven words open the group again, in the place they had.`,
  },
};

export function standingWords({
  role,
  standing,
}: Pick<GroupPerson, 'role' | 'standing'>): MessageDescriptor {
  const isAlum = role === 'alum';
  if (standing === 'left') return isAlum ? msg`Was an alum; has left` : msg`Has left`;
  if (standing === 'paused') return isAlum ? msg`Alum, paused` : msg`Member, paused`;
  return isAlum ? msg`Alum` : msg`Member`;
}
