import type * as z from 'zod';
import { ensureMayWrite, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { reviewOfShared } from '#functions/api/own/review-of-shared.ts';
import { loadPost, type PostPlace } from '#functions/api/posts/load-post.ts';
import { messageToFacilitators, screenFields } from '#functions/api/screening.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listPeople } from '#functions/data/groups.ts';
import type { RepairRecord } from '#functions/data/own-records.ts';
import type { Face } from '#functions/data/records.ts';
import { listRepairs, repairWrite } from '#functions/data/repairs.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import {
  type AskedRepair,
  askedRepair,
  type askRepairByNameRequest,
  type askRepairRequest,
  repairId,
} from '#shared/contracts/repair.ts';
import type { Signal } from '#shared/contracts/review.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import {
  canAskForRepair,
  canSeeRepair,
  isUnended,
  otherSide,
  sideOf,
  typedFace,
} from '#shared/domain/repair.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { faceFor } from './show-repair.ts';

/** Of whom somebody asks it, and by which name each is known to the other. */
interface Between {
  readonly own: Face;
  readonly other: { readonly by: PersonId | null; readonly face: Face };
  readonly named: string | null;
  readonly post: RepairRecord['post'];
}

/** Asks the facilitators for a way back with whoever wrote a post, by the names that both have in that thread. Nobody else is told. */
export async function askFromPost(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
  idempotencyKey: string,
  request: z.output<typeof askRepairRequest>,
): Promise<AskedRepair> {
  const { groupId, threadId, number } = at;
  return ask(deps, caller, idempotencyKey, [groupId, threadId, number, request], async () => {
    const { inside, post } = await loadPost(deps, caller, at);
    if (!canAskForRepair(inside.me, post, inside.thread)) throw new Refusal('not-allowed');
    const { name, avatar, kind } = inside.face ?? inside.shown;
    return asking(deps, inside, request, {
      own: { name, avatar, kind },
      other: { by: post.authorId, face: post.face },
      named: null,
      post: { threadId, number },
    });
  });
}

/**
 * Asks for it by the name that somebody has in the group. A name that nobody has, or that is an alias, is taken as well, and answered the
 * same: facilitators see that it leads to nobody.
 */
export async function askByName(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  request: z.output<typeof askRepairByNameRequest>,
): Promise<AskedRepair> {
  return ask(deps, caller, idempotencyKey, [groupId, request], async () => {
    const inside = await enterOwn(deps, caller, groupId);
    const { name } = request;
    const isThis = (one: { readonly name: string }) => compareForm(one.name) === compareForm(name);
    if (isThis(inside.shown)) {
      throw fieldRefusal('name', 'This is your own name here. Please write the other’s.');
    }
    const found = (await listPeople(deps.store, groupId)).find(isThis);
    const face = found
      ? { name: found.name, avatar: found.avatar, kind: found.role }
      : typedFace(name);
    return asking(deps, inside, request, {
      own: inside.shown,
      other: { by: found?.personId ?? null, face },
      named: name,
      post: null,
    });
  });
}

const ask = (
  deps: Deps,
  { principal: { personId } }: Caller,
  idempotencyKey: string,
  content: readonly unknown[],
  prepare: () => Promise<{ answer: AskedRepair; writes: Write[] }>,
): Promise<AskedRepair> =>
  onceInOneTransaction(
    deps,
    { personId, idempotencyKey, content: ['ask-for-repair', ...content], answer: askedRepair },
    prepare,
  );

/** The asking and its review, which is always there: it is how the facilitators learn of it. */
async function asking(
  deps: Deps,
  inside: InGroup,
  { words, notAboutMe }: z.output<typeof askRepairRequest>,
  between: Between,
): Promise<{ answer: AskedRepair; writes: Write[] }> {
  const { me, group } = inside;
  ensureMayWrite(inside, 'facilitators');
  ensureNotAskedYet(inside, await listRepairs(deps.store, group.groupId), between);
  const clinic = await getClinic(deps.store, group.clinicId);
  if (!clinic) throw new Refusal('not-found');
  const now = deps.now();
  const signals = [...(await screened(words, between.named)), messageToFacilitators(1)];
  const id = repairId.parse(deps.newId());
  const nothing = { parts: null, answer: null };
  const repair: RepairRecord = {
    repairId: id,
    groupId: group.groupId,
    state: 'asked',
    asker: { by: me.personId, face: between.own, ...nothing },
    other: { ...between.other, ...nothing },
    words,
    named: between.named,
    post: between.post,
    askedAt: now.toISOString(),
    endedAt: null,
    endedBy: null,
    word: null,
    version: 1,
  };
  const what = 'repair-asked' as const;
  const review = { id: deps.newId(), what, text: words, notAboutMe, signals };
  return {
    answer: { id },
    writes: [
      repairWrite(repair),
      ...reviewOfShared(inside, review, now, settingsOf(clinic.settings)),
    ],
  };
}

/** The name is read as well. It does not stand in the review, which outlives whoever it is the name of. */
const screened = async (words: string, named: string | null): Promise<Signal[]> => [
  ...(await screenFields({ body: words }, 1)),
  ...(named === null ? [] : await screenFields({ name: named }, 1)).map(
    ({ features: _, ...signal }) => ({
      ...signal,
      span: null,
    }),
  ),
];

/**
 * Goes by what the asker can see, and by names alone: to refuse for what is only asked about them, or for another name of the same person,
 * would tell them of it. An avatar is no name: only of a pseudonym is it known here, so it would tell that from an alias.
 */
function ensureNotAskedYet({ me }: InGroup, all: readonly RepairRecord[], between: Between): void {
  const asks = compareForm(between.named ?? between.other.face.name);
  const own = all.flatMap((one) => {
    const you = sideOf(me, one);
    if (you === null || !isUnended(one) || !canSeeRepair(me, one)) return [];
    return [compareForm(faceFor(one, you, otherSide(you)).name)];
  });
  if (own.includes(asks)) {
    throw new Refusal('already-used', {
      detail:
        'You have asked for a way back with this name before, or are in one. It stands on the page “Ways back”.',
    });
  }
  if (own.length >= limits.repairs) {
    throw new Refusal('no-room', {
      detail:
        'Several ways back of yours are not at an end yet. Please take one of them first; you can always write to the facilitators.',
    });
  }
}
