import type { GroupCaller } from './caller.ts';

/** Who has finished the group may learn to help in it. A member is there to be helped, and a facilitator helps in any case. */
export const canLearnToHelp = (caller: Pick<GroupCaller, 'role'>): boolean =>
  caller.role === 'alum';
