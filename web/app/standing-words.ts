import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GroupPerson } from '#shared/contracts/standing.ts';
import type { StandingMove } from '#shared/domain/standing.ts';

/** What each move is about, what it is called, and what it would mean, to be read before it is made. */
export const standingMoveWords: Record<
  StandingMove,
  Record<'title' | 'name' | 'means', MessageDescriptor>
> = {
  pause: {
    title: msg`A pause`,
    name: msg`Pause their place`,
    means: msg`If you pause their place, they can still read, and write to nobody but the facilitators. What they had promised to answer and a way back that they are in end with it. The group is not told. You can end the pause at any time.`,
  },
  resume: {
    title: msg`The pause`,
    name: msg`End the pause`,
    means: msg`If you end it, they can write again, as before.`,
  },
  graduate: {
    title: msg`Finishing the group`,
    name: msg`Graduate them`,
    means: msg`If they have finished the group, you can make them an alum. They will read and answer the threads that are shared with alumni from today on, and no others. They will read about it on a page of their own when they come next, and say there whether the group is told. You can bring them back.`,
  },
  'return-to-group': {
    title: msg`Being supported again`,
    name: msg`Bring them back into the group`,
    means: msg`If you bring them back, they will be a member again and read everything that the group reads. If they are a peer supporter, that ends.`,
  },
  end: {
    title: msg`Ending their place`,
    name: msg`End their place here`,
    means: msg`If you end their place, their seven words will open nothing here any more. What they wrote stays, under their name. You can let them back later, but three things do not come back by themselves: what they let the facilitators read, a way back that they were in, and their helping as a peer supporter.`,
  },
  'let-back': {
    title: msg`Coming back`,
    name: msg`Let them back`,
    means: msg`If you let them back, their seven words will open the group again, in the place they had.`,
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
