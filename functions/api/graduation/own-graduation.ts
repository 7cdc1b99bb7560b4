import type * as z from 'zod';
import { enterGroup, frameOf, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getGraduation, graduationAnswer, listGraduations } from '#functions/data/graduations.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { answerGraduationRequest, OwnGraduation } from '#shared/contracts/graduation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { finishedLately } from '#shared/domain/graduation.ts';
import { Refusal } from '#shared/errors.ts';

async function enterAsGraduate(deps: Deps, caller: Caller, groupId: GroupId) {
  const inside = await enterGroup(deps, caller, groupId);
  if (inside.me.role !== 'alum') throw new Refusal('not-allowed');
  const graduation = await getGraduation(deps.store, groupId, inside.me.personId);
  if (!graduation) throw new Refusal('not-found');
  return { inside, graduation };
}

/** What somebody who has finished the group reads first. Throws `not-found` to alumni who were invited as such. */
export async function readOwnGraduation(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<OwnGraduation> {
  const { inside, graduation } = await enterAsGraduate(deps, caller, groupId);
  const { words, byName, answeredAt, tellsGroup } = graduation;
  return {
    frame: frameOf(inside),
    groupName: inside.group.name,
    word: words === null ? null : { text: words, from: byName },
    isAnswered: answeredAt !== null,
    tellsGroup,
  };
}

/** They have read it, and say whether the group is told. They may change their mind. */
export async function answerGraduation(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  { tellsGroup }: z.output<typeof answerGraduationRequest>,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { inside, graduation } = await enterAsGraduate(deps, caller, groupId);
    const isSame = graduation.answeredAt !== null && graduation.tellsGroup === tellsGroup;
    const answeredAt = deps.now().toISOString();
    return {
      answer: null,
      writes: isSame
        ? []
        : [graduationAnswer(groupId, inside.me.personId, { answeredAt, tellsGroup })],
    };
  });
}

/** What home says of it: to whoever has just finished that there is a page to read, and to the others who wants it known. */
export async function graduationsOnHome(
  deps: Deps,
  { me, group }: InGroup,
): Promise<{ graduationToRead: boolean; finished: string[] }> {
  if (me.role === 'alum') {
    const own = await getGraduation(deps.store, group.groupId, me.personId);
    return { graduationToRead: own !== null && own.answeredAt === null, finished: [] };
  }
  const all = await listGraduations(deps.store, group.groupId);
  return { graduationToRead: false, finished: finishedLately(all, deps.now()) };
}
